import { create, openView, openWay, settled } from "../../src/workbench/commands/journey";
import {
  calculated,
  PATIENCE,
  sheetNames,
  type,
  valuesOf,
  workbench,
  type Visit,
} from "./workbench";

const visit = workbench();

/** From the start of the pane to the view that checks the workbook, until it has looked. */
async function openCheck(opened: Visit): Promise<void> {
  await openWay(opened, "check");
  await opened.pane.getByRole("heading", { name: "Cells that need the add-in" }).waitFor();
  await settled(opened);
}

test.each(["desktop", "web"])(
  "a colleague without the add-in gets a copy that holds values, as on %s; the errors are told, shown and repaired",
  async (profile) => {
    const opened = await visit({ query: { language: "en", profile, workbook: "empty" } });
    const { page, pane } = opened;
    await openCheck(opened);
    await pane.locator("p", { hasText: "No cell needs the add-in." }).waitFor();

    await type(page, "A1", "100");
    await type(page, "B1", "=RM.LTV(A1,12,2.5,0.2,1,0.1,50)");
    await type(page, "B2", "=B1*2");
    await type(page, "B3", "=_xldudf_RM_LTV(A1,12,2.5,0.2,1,0.1,50)");
    await type(page, "B4", "=RM.NOSUCH(A1)");
    await calculated(page);
    await pane.getByRole("button", { name: "Look again" }).click();
    await pane.getByText("3 cells").first().waitFor();
    await pane.getByRole("heading", { name: "#NAME?" }).waitFor();
    await pane.getByText("has no function RM.NOSUCH").waitFor();

    await pane.getByRole("button", { name: "Select 'Sheet1'!B4" }).first().click();
    const selected = await page.evaluate(() =>
      window.workbench?.session?.engine.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getSelection()
        ?.getActiveRange()
        ?.getA1Notation(),
    );
    expect(selected).toBe("B4");

    // What has no result cannot be kept: refused in a sentence, no copy is made.
    await pane.getByRole("button", { name: "Copy 1 sheet" }).click();
    await pane.getByText("'Sheet1'!B4 shows #NAME?").waitFor();
    expect(await sheetNames(page)).toEqual(["Sheet1"]);

    await pane.getByRole("button", { name: "Repair" }).click();
    await pane.getByText("1 cell still with an error").waitFor();
    await settled(opened);
    const repaired = await valuesOf(page, "B1:B3");
    expect(repaired[2]).toEqual(repaired[0]);
    await type(page, "B4", "done");

    await pane.getByRole("button", { name: "Copy 1 sheet" }).click();
    await pane.getByRole("heading", { name: "Copied" }).waitFor();
    expect(await sheetNames(page)).toEqual(["Sheet1", "Sheet1 – values"]);
    const original = await valuesOf(page, "A1:B4", "Sheet1");
    expect(await valuesOf(page, "A1:B4", "Sheet1 – values")).toEqual(original);
    await type(page, "A1", "1");
    const copied = await valuesOf(page, "A1:B4", "Sheet1 – values");
    expect(copied[0]).toEqual([1, original[0]![1]]);

    // The line for support has versions, and nothing of the cells.
    const line = await pane.getByRole("textbox", { name: "For support" }).inputValue();
    expect(line).toMatch(/^Relationship Marketing \d+\.\d+\.\d+ · Excel .* · ExcelApi 1\.15/);
    expect(line).not.toMatch(/Sheet1|100/);
    await page.close();
  },
  PATIENCE,
);

test.each(["desktop", "web"])(
  "Check this Excel finds the workbench as the add-in expects Excel on %s to be, and says so on a sheet",
  async (profile) => {
    const opened = await visit({ query: { language: "en", profile, workbook: "empty" } });
    const { page, pane } = opened;
    await openCheck(opened);
    await pane.getByRole("button", { name: "Check this Excel" }).click();
    await pane.getByText("Show the findings").waitFor();
    expect(await pane.locator(".view:visible").innerText()).toContain("Everything is as expected.");
    expect(await sheetNames(page)).toEqual(["Sheet1", "Excel check"]);
    await page.close();
  },
  PATIENCE,
);

test(
  "a damaged assessment is told and repaired beside the errors of formulas; its answers stay",
  async () => {
    const opened = await visit({ query: { language: "en", workbook: "empty" } });
    const { page, pane } = opened;
    await openView(opened, "Assessment");
    await create(opened);
    await settled(opened);
    await type(page, "F11", "4");
    await openCheck(opened);
    await pane.getByRole("heading", { name: "Assessments" }).waitFor();
    await pane.getByText("Checked: nothing is damaged.").waitFor();

    // As by pasting, which Excel's validation does not look at.
    await page.evaluate(() =>
      window.workbench?.session?.engine.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange("F12")
        .setValue("nine"),
    );
    await calculated(page);
    await pane.getByRole("button", { name: "Look again" }).click();
    await pane.getByText("Scores are not on the scale", { exact: false }).waitFor();
    await pane.getByRole("button", { name: "Repair Potential capacity" }).click();
    await pane.getByText("repaired, with everything that was typed.", { exact: false }).waitFor();
    await pane.getByText("Checked: nothing is damaged.").waitFor();
    expect(await valuesOf(page, "F11:F12")).toEqual([[4], [""]]);
    await page.close();
  },
  PATIENCE,
);
