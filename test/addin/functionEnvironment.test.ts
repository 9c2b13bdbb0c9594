import { functionEnvironment } from "../../src/addin/functionEnvironment";
import { words as english } from "../../src/languages/en";
import { words as russian } from "../../src/languages/ru";
import { keepSetting, openExcel } from "../excel/openExcel";

test("while a cell is edited functions answer in English, and ask for the workbook's language again", async () => {
  const excel = await openExcel({});
  await keepSetting("language", "ru");

  const endEditing = excel.editCell();
  expect((await functionEnvironment()).workbookWords).toBe(english);
  expect((await functionEnvironment()).workbookWords).toBe(english);
  endEditing();

  expect((await functionEnvironment()).workbookWords).toBe(russian);
  // It is known now: what the workbook answers no longer matters.
  const editing = excel.editCell();
  expect((await functionEnvironment()).workbookWords).toBe(russian);
  editing();
});
