import { builders } from "../../src/sheets/builders";
import { existingView } from "../../src/taskpane/views/view";

describe("the view that is asked for", () => {
  it("is every builder's own, the formulas, the settings", () => {
    const views = [...builders.map(({ id }) => id), "formulas", "settings", "home"];
    expect(views.map(existingView)).toEqual(views);
  });

  it("is the capacity research for the ribbon's assessment", () => {
    expect(existingView("assessment")).toBe("potentialCapacity");
  });

  it("is the start for nothing, and for what does not exist", () => {
    expect([null, undefined, "", "nowhere"].map(existingView)).toEqual(
      Array.from({ length: 4 }, () => "home"),
    );
  });
});
