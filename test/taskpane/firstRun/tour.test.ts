import { currentStep } from "../../../src/taskpane/firstRun/tour";

describe("the tour", () => {
  it.each([
    ["a list first, in a workbook without any", 0, 0, "list"],
    ["a table next, once there is a list", 3, 0, "table"],
    ["to ask the numbers, once a table stands", 3, 1, "ask"],
    ["to ask the numbers also of an assessment that needs no list", 0, 1, "ask"],
  ])("asks for %s", (_promise, lists, tables, step) => {
    expect(currentStep({ lists, tables })).toBe(step);
  });
});
