import { chunksOf } from "../../../src/workbench/commands/size";

test("the entry's imports tell the pane's chunks from the languages", () => {
  const entry =
    "{en:{words:()=>t.e(493).then(()=>t(9493)),functions:()=>t.e(5).then(()=>t(6)),sheets:()=>t.e(7).then(()=>t(8))}," +
    "sv:{words:()=>t.e(219).then(()=>t(1)),functions:()=>t.e(9).then(()=>t(6)),sheets:()=>t.e(10).then(()=>t(8))}}" +
    "[{mountPane:n},r]=await Promise.all([Promise.all([t.e(107),t.e(876)]).then(()=>t(6876)),x(e)])";
  expect(chunksOf(entry)).toEqual({ languages: ["493", "219"], pane: ["107", "876"] });
});

test("an entry that loads no language is a broken build", () => {
  expect(() => chunksOf("t.e(1)")).toThrow("does not load its languages");
});
