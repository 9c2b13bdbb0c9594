import { readFileSync } from "node:fs";
import path from "node:path";
import { viewOfAction } from "../../../src/addin/views";
import { words as english } from "../../../src/languages/en";
import { words as bulgarian } from "../../../src/languages/bg";
import { words as russian } from "../../../src/languages/ru";
import { words as swedish } from "../../../src/languages/sv";
import { pressedShortcut, readShortcuts } from "../../../src/workbench/host/shortcuts";

type Files = Parameters<typeof readShortcuts>;
const read = <T>(file: string) =>
  JSON.parse(readFileSync(path.join(__dirname, "../../../assets/shortcuts", file), "utf8")) as T;
const file = read<Files[0]>("shortcuts.json");
const resources = read<Files[1]>("resources.json");

describe("the keyboard shortcuts", () => {
  test("are one for each command of the ribbon, each with keys of its own", () => {
    const shortcuts = readShortcuts(file, resources, "en-US");
    expect(shortcuts.map(({ action }) => action).sort()).toEqual(Object.keys(viewOfAction).sort());
    expect(new Set(shortcuts.map(({ keys }) => keys)).size).toBe(shortcuts.length);
  });

  test.each([
    ["en-US", english],
    ["sv-SE", swedish],
    ["ru-RU", russian],
    ["bg-BG", bulgarian],
  ])("are called in %s as the pane calls what they open", (locale, words) => {
    const names = new Map(
      readShortcuts(file, resources, locale).map(({ action, name }) => [action, name]),
    );
    expect(names.get("openCostTable")).toBe(words.builders.costTable.title);
    expect(names.get("openAssessment")).toBe(words.builders.potentialCapacity.title);
    expect(names.get("openFormulas")).toBe(words.pane.formulas.title);
    expect(names.get("openRows")).toBe(words.pane.rows.title);
    expect(names.get("openExplain")).toBe(words.pane.explain.title);
    expect(names.get("openHome")).toContain(words.pane.name);
  });

  test("are told by the place of the key, whatever it types with Shift or in another alphabet", () => {
    const shortcuts = readShortcuts(file, resources, "ru-RU");
    const keys = { ctrlKey: true, altKey: true, shiftKey: true, metaKey: false };
    expect(pressedShortcut(shortcuts, { ...keys, code: "Digit1" })?.action).toBe("openCostTable");
    expect(pressedShortcut(shortcuts, { ...keys, code: "Digit1", shiftKey: false })).toBeNull();
    expect(pressedShortcut(shortcuts, { ...keys, code: "KeyQ" })).toBeNull();
  });

  test("have keys of their own on the Mac", () => {
    const shortcuts = readShortcuts(file, resources, "en-US", "mac");
    const keys = { ctrlKey: false, altKey: true, shiftKey: true, metaKey: true };
    expect(pressedShortcut(shortcuts, { ...keys, code: "Digit0" })?.action).toBe("openHome");
  });

  test("are refused with the name of what is missing", () => {
    const bare: Files[0] = { ...file, resources: { default: {} } };
    expect(() => readShortcuts(bare, null, "en-US")).toThrow("openHome");
    expect(() => readShortcuts({ ...file, actions: [] }, null, "en-US")).toThrow("not declared");
  });
});
