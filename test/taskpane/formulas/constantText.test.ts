import { arrayConstant, constantArguments } from "../../../src/taskpane/formulas/constantText";

test("a call of constants comes apart into a matrix for each argument", () => {
  expect(constantArguments('=RM.X({"a,b";"say ""yes"""},-2.5,,{1,2},TRUE)')).toEqual([
    [["a,b"], ['say "yes"']],
    [[-2.5]],
    null,
    [[1, 2]],
    [[true]],
  ]);
});

test("spaces between the values of an array constant do not matter, within texts they do", () => {
  expect(arrayConstant('{1, 2; "a b", 3}')).toEqual([
    [1, 2],
    ["a b", 3],
  ]);
});

test.each(["{1,2;3}", "{1", "{a}", "{}", "1}"])("%s is no array constant", (text) => {
  expect(arrayConstant(text)).toBeNull();
});
