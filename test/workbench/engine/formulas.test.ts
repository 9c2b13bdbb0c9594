import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";
import { fromFile, toEngine, toFile } from "../../../src/workbench/engine/formulaDialect";

describe("formulas of files and of Excel", () => {
  it.each([
    ["_xlfn.XLOOKUP(1,A:A,B:B)", "XLOOKUP(1,A:A,B:B)"],
    ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "FILTER(A1:A3,B1:B3)"],
    ["_xldudf_RM_LTV(A1,2)+1", "RM.LTV(A1,2)+1"],
    ["_xldudf_RM_RETENTION_LIFT(A1,2)", "RM.RETENTION.LIFT(A1,2)"],
    ['IF(A1="_xlfn.XLOOKUP(","RM.LTV(",SUM(A1))', 'IF(A1="_xlfn.XLOOKUP(","RM.LTV(",SUM(A1))'],
    ["SUM(_xlfn.ANCHORARRAY(A1))", "SUM(A1#)"],
    ["_xlfn.STDEV.S(A1:A9)", "STDEV.S(A1:A9)"],
  ])("%s is shown as %s and written back", (file, shown) => {
    expect(fromFile(file)).toBe(shown);
    expect(toFile(shown)).toBe(file);
  });

  it.each([
    ["=SUM(A1#)", "=SUM(ANCHORARRAY(A1))"],
    ["=SUM('My sheet'!$A$1#)", "=SUM(ANCHORARRAY('My sheet'!$A$1))"],
    ['="A1#"&#REF!', '="A1#"&#REF!'],
    ["=Sales[@Amount]*2", "=Sales[[#This Row],[Amount]]*2"],
    ["=Sales[@[Unit price]]*2", "=Sales[[#This Row],[Unit price]]*2"],
    ["=SUM(Sales[@[A]:[B]])", "=SUM(Sales[[#This Row],[A]:[B]])"],
  ])("%s is read by the engine as %s", (shown, engine) => {
    expect(toEngine(shown)).toBe(engine);
  });
});

describe("the engine", () => {
  let engine: Engine;
  afterEach(() => engine.dispose());
  const sheet = () => engine.api.getActiveWorkbook()!.getActiveSheet();

  async function evaluate(formulas: string[]): Promise<unknown[]> {
    formulas.forEach((formula, i) => sheet().getRange(i, 20).setFormula(formula));
    await engine.settled();
    return formulas.map((_, i) => sheet().getRange(i, 20).getRawValue());
  }

  it("computes the native formulas that plans are made of", async () => {
    engine = await createEngine();
    sheet()
      .getRange("A1:C7")
      .setValues([
        ["Region", "Product", "Sales"],
        ["N", "x", 10],
        ["S", "y", 20],
        ["N", "y", 30],
        ["E", "x", 40],
        ["S", "x", 50],
        ["N", "x", 60],
      ]);
    sheet()
      .getRange("E1:E6")
      .setValues([[45001], [45002], [45003], [45004], [45005], [45006]]);
    const cases: [string, unknown][] = [
      ['=SUMIFS(C2:C7,A2:A7,"N",B2:B7,"x")', 70],
      ["=SUMPRODUCT(SUMIFS(C2:C7,A2:A7,A3:A5))", 210],
      ['=SUMIFS(INDEX(A2:C7,0,3),A2:A7,"N")', 100],
      ['=SUMIFS(C2:INDEX(C2:C7,3),A2:INDEX(A2:A7,3),"N")', 40],
      ['=SUM(C2:INDEX(C2:C7,MATCH("E",A2:A7,0)))', 100],
      ['=INDEX(C2:C7,MATCH("E",A2:A7,0))', 40],
      ['=IFERROR(MATCH("Q",A2:A7,0),"none")', "none"],
      ['=SUMPRODUCT((A2:A7="N")*C2:C7)', 100],
      ["=COUNTA(A1:A7)", 7],
      ["=RANK(30,C2:C7)", 4],
      ["=LARGE(C2:C7,2)", 50],
      ["=MEDIAN(C2:C7)", 35],
      ['=TEXT(45000,"yyyy-mm-dd")', "2023-03-15"],
      ['=COUNTIFS(E1:E6,">="&E3,E1:E6,"<"&E5)', 2],
      ['=SUMIF(A2:A7,"N",C2)', 100],
      ['=AVERAGEIFS(C2:C7,A2:A7,"Q")', "#DIV/0!"],
      ['=SUMIFS(C2:C7,A2:A6,"N")', "#VALUE!"],
      ['=COUNTIFS(A2:A7,"N")/COUNTIFS(A2:A7,"<>")', 0.5],
      ['=SUMIFS(C2:C7,A2:A7,"="&A2)', 100],
      ['=SUM(SUMIFS(C2:C7,A2:A7,{"N","S"}))', 170],
      ['=_xlfn.XLOOKUP("E",A2:A7,C2:C7)', 40],
    ];
    const results = await evaluate(cases.map(([formula]) => formula));
    expect(cases.map(([formula], i) => [formula, results[i]])).toEqual(cases);
  });

  it("keeps the data that SORT reads as it is for other formulas of the same pass", async () => {
    engine = await createEngine();
    sheet()
      .getRange("A1:A3")
      .setValues([[3], [1], [2]]);
    expect(
      await evaluate(["=INDEX(A1:A3,1)+0*SUM(SORT(A1:A3))", "=SUMPRODUCT(A1:A3,{1;10;100})"]),
    ).toEqual([3, 213]);
  });

  it("reads A1# as the spill of A1 and follows its size", async () => {
    engine = await createEngine();
    sheet().getRange("A1").setValue(3);
    sheet().getRange("B1").setFormula("=SEQUENCE(A1)");
    expect(await evaluate(["=SUM(B1#)", "=ROWS(B1#)"])).toEqual([6, 3]);
    sheet().getRange("A1").setValue(5);
    await engine.settled();
    expect(sheet().getRange(0, 20).getRawValue()).toBe(15);
  });

  it("never takes the parse of one long formula for another's", async () => {
    engine = await createEngine();
    // The engine's hash of these two texts, and so of formulas that differ in them only, is the same.
    const formulas = ["jBaPsF3s", "eeqh23Tv"].map(
      (text) => `=IF("${text}"="jBaPsF3s",1,2)${"+0".repeat(40)}`,
    );
    expect(await evaluate(formulas)).toEqual([1, 2]);
  });

  it("calculates an edit that comes while it calculates", async () => {
    engine = await createEngine();
    sheet().getRange("A1").setValue(1);
    sheet()
      .getRange("B1:B600")
      .setFormulas(Array.from({ length: 600 }, (_, i) => [`=$A$1+${i}`]));
    const settled = engine.settled();
    await new Promise((resolve) => setTimeout(resolve, 1));
    sheet().getRange("A1").setValue(100);
    await settled;
    await engine.settled();
    expect(sheet().getRange("B600").getRawValue()).toBe(699);
  });
});
