import { callsOf, inputsOf, soleInput } from "../../src/sheets/formulas/readFormula";

const rm = (formula: string) => callsOf(formula, "RM.");

test("calls within others and within each other are found, the outermost first", () => {
  expect(rm('=IF(A1>0,SUM(rm.LTV(B2,12,,RM.PAYBACK(100,"a,b)""",0.8))),"RM.LOSS(1)")')).toEqual([
    {
      name: "RM.LTV",
      arguments: ["B2", "12", null, 'RM.PAYBACK(100,"a,b)""",0.8)'],
    },
    { name: "RM.PAYBACK", arguments: ["100", '"a,b)"""', "0.8"] },
  ]);
});

test("array constants, sheets with brackets and commas in their names, and an empty call stay whole", () => {
  expect(rm("=RM.X({1,2;3,4},'a,(b''c'!$A$1:$B$2, (1+2)*3 )+RM.Y()")).toEqual([
    { name: "RM.X", arguments: ["{1,2;3,4}", "'a,(b''c'!$A$1:$B$2", "(1+2)*3"] },
    { name: "RM.Y", arguments: [null] },
  ]);
});

test("what reads like a call in a text or a sheet's name is none; a formula cut off does not fail", () => {
  expect(rm("='RM.LTV(1)'!A1&\"RM.LTV(2)\"")).toEqual([]);
  expect(rm("=RM.LTV(1,(2")).toEqual([{ name: "RM.LTV", arguments: ["1", "(2"] }]);
  expect(rm("=))RM.LTV(1)")).toHaveLength(1);
});

test("cells, names and columns of tables are the inputs, each once; functions, texts and words are not", () => {
  const formula =
    '=SUMIFS(\'My list\'!$C$2:$C$90,Sales!A:A,"="&A5,B2:B9,">="&Map.From)+A5+$A$5+LOG10(2)+Sales[Net amount]+TRUE+C3#';
  expect(inputsOf(formula)).toEqual([
    {
      ...{ kind: "cells", written: "'My list'!$C$2:$C$90", sheet: "My list" },
      area: { row: 1, column: 2, rows: 89, columns: 1 },
    },
    {
      ...{ kind: "cells", written: "Sales!A:A", sheet: "Sales" },
      area: { row: 0, column: 0, rows: 1_048_576, columns: 1 },
    },
    {
      ...{ kind: "cells", written: "$A$5", sheet: null },
      area: { row: 4, column: 0, rows: 1, columns: 1 },
    },
    {
      ...{ kind: "cells", written: "B2:B9", sheet: null },
      area: { row: 1, column: 1, rows: 8, columns: 1 },
    },
    { kind: "name", written: "Map.From", sheet: null, name: "Map.From" },
    { kind: "column", written: "Sales[Net amount]", table: "Sales", column: "Net amount" },
    {
      ...{ kind: "cells", written: "C3#", sheet: null },
      area: { row: 2, column: 2, rows: 1, columns: 1 },
    },
  ]);
});

test("a formula that is one input is told from one that holds more", () => {
  expect(soleInput(" B2:B9 ")).toMatchObject({ area: { row: 1, rows: 8 } });
  expect(["B2*2", "12", '"a"', "{1,2}", "RM.LTV(A1)"].map(soleInput)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});
