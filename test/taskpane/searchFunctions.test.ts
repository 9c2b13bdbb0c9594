import { languages, loadFunctionsHelp, type Language } from "../../src/languages/language";
import { functionHelp } from "../../src/taskpane/formulas/functionHelp";
import { searchFunctions } from "../../src/taskpane/formulas/searchFunctions";

async function best(language: Language, question: string): Promise<string | undefined> {
  return searchFunctions(functionHelp(await loadFunctionsHelp(language)), question)[0]?.id;
}

describe("finding a formula", () => {
  it.each<[Language, string, string]>([
    ["en", "What is the lifetime value of a customer?", "LTV"],
    ["en", "what profit does a partnership leave", "PARTNERSHIP.PROFIT"],
    ["en", "how much is a customer worth?", "LTV"],
    ["sv", "hur mycket är en kund värd?", "LTV"],
    ["ru", "сколько стоит клиент?", "LTV"],
    ["bg", "колко струва един клиент?", "LTV"],
    ["en", "quadrant", "QUADRANT"],
    ["en", "cost table of all customers", "PARTNERSHIP.LIST"],
    ["sv", "livstidsvärde", "LTV"],
    ["sv", "vilken kvadrant hör kunden till?", "QUADRANT"],
    ["ru", "пожизненная ценность", "LTV"],
    ["ru", "какая прибыль остаётся от партнёрства", "PARTNERSHIP.PROFIT"],
    ["bg", "доживотна стойност", "LTV"],
    ["bg", "квадрант на клиента", "QUADRANT"],
  ])("in %s, “%s” finds %s first", async (language, question, id) => {
    expect(await best(language, question)).toBe(id);
  });

  it.each(Object.keys(languages) as Language[])(
    "in %s finds every function first by its own name",
    async (language) => {
      const help = functionHelp(await loadFunctionsHelp(language));
      for (const { id, name } of help) expect(searchFunctions(help, name)[0]?.id).toBe(id);
    },
  );

  it.each(Object.keys(languages) as Language[])(
    "in %s finds every function first by the question it answers",
    async (language) => {
      const help = functionHelp(await loadFunctionsHelp(language));
      for (const { id, question } of help) expect(searchFunctions(help, question)[0]?.id).toBe(id);
    },
  );

  it("finds while the word is still being typed", async () => {
    expect(await best("en", "quad")).toBe("QUADRANT");
  });

  it("shows all functions for no question, and none for what nothing speaks of", async () => {
    const help = functionHelp(await loadFunctionsHelp("en"));
    expect(searchFunctions(help, "  ")).toEqual(help);
    expect(searchFunctions(help, "xylophone")).toEqual([]);
  });
});
