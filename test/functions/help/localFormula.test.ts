import { declarations } from "../../../src/functions/catalogue";
import { localFormula } from "../../../src/functions/help/localFormula";
import { en } from "../../allWords";

test("arguments part by semicolons, columns of a constant by backslashes, decimals have a comma", () => {
  expect(localFormula('=RM.SCORE({5,3.5;"a,1.5",2},0.25,,"x;y")', "sv")).toBe(
    '=RM.SCORE({5\\3,5;"a,1.5"\\2};0,25;;"x;y")',
  );
  expect(localFormula("=RM.LTV(100,0.2)", "en")).toBe("=RM.LTV(100,0.2)");
});

test("an example loses nothing on the way", () => {
  for (const { id } of declarations) {
    const { example } = en.functions[id];
    const parts = (formula: string) => formula.split(/"(?:[^"]|"")*"/).join('""');
    const back = parts(localFormula(example, "bg"))
      .replace(/\d,\d/g, (part) => part.replace(",", "."))
      .replace(/\{[^}]*\}/g, (part) => part.replaceAll(";", "|"))
      .replaceAll(";", ",")
      .replaceAll("\\", ",")
      .replaceAll("|", ";");
    expect(back).toBe(parts(example));
  }
});
