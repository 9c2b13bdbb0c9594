import { registerFunctions } from "../../../src/addin/functions";
import { assumptions, type ProbeId } from "../../../src/excel/probe/assumptions";
import { checkThisExcel, type ReportWords } from "../../../src/excel/probe/checkThisExcel";
import { functionsMetadata } from "../../../src/functions/metadata";
import { openExcel, quiet, sheetNames, valuesOf, type OpenExcel } from "../openExcel";

jest.setTimeout(180_000);

const words: ReportWords = {
  sheet: "Excel check",
  title: "Findings",
  headers: ["What", "Found here", "Assumed", "Agrees"],
  label: (id) => id,
  shown: (found) => String(found),
  agreement: (agrees) => String(agrees),
};
/** What only a browser has. */
const BROWSER: ProbeId[] = ["storage", "worker"];

describe.each(["desktop", "web"] as const)("the workbench on %s", (profile) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ profile });
    registerFunctions();
    excel.host.registerFunctions(functionsMetadata()["functions.json"]!, "RM");
  });
  afterEach(() => excel.close());

  test("answers every probe as is assumed of the Excel that it calls itself; the findings stand on a sheet, and nothing else is left", async () => {
    const before = await sheetNames();
    const { findings, sheet } = await checkThisExcel(words, quiet());
    expect(findings.map(({ id }) => id).sort()).toEqual(Object.keys(assumptions).sort());
    expect(findings.filter(({ id, agrees }) => agrees === false && !BROWSER.includes(id))).toEqual(
      [],
    );
    expect([...excel.host.missing.keys()]).toEqual([]);
    expect(await sheetNames()).toEqual([...before, sheet]);
    const rows = await valuesOf(sheet, `A3:D${3 + findings.length}`);
    expect(rows[0]).toEqual(words.headers);
    expect(rows.slice(1).map(([id]) => id)).toEqual(findings.map(({ id }) => id));
  });

  test("cancelled or refused in the middle, it leaves nothing", async () => {
    const before = await excel.snapshot();
    const abort = new AbortController();
    await expect(
      checkThisExcel(words, {
        signal: abort.signal,
        report: (share) => share > 0.2 && abort.abort(),
      }),
    ).rejects.toMatchObject({ code: "cancelled" });
    expect(await excel.snapshot()).toEqual(before);
  });
});
