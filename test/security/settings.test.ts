import { en } from "../allWords";
import { findPlans, findStrayPlans, removePlan } from "../../src/excel/plans";
import { readTemplates } from "../../src/excel/templates";
import { readWorkbookLanguage } from "../../src/excel/workbookLanguage";
import { ownEntry, ownEntryOfPlan } from "../../src/sheets/assessments/template/ownEntry";
import { builders } from "../../src/sheets/builders";
import { countFormulas } from "../../src/sheets/plan";
import { firstChoice, remember } from "../../src/taskpane/builder/rememberedChoice";
import { asChoice, asRemembered } from "../../src/taskpane/builder/storedChoice";
import { refreshPlan } from "../../src/taskpane/builder/refreshPlan";
import { workbook } from "../../src/taskpane/builder/workbook";
import { asFailure } from "../../src/excel/failure";
import { build as buildInWorkbook, builderOf } from "../excel/faults/commands";
import { openShortSample } from "../excel/faults/trial";
import { quiet } from "../excel/openExcel";
import { sampleLists } from "../sheets/costTable/sampleLists";
import { build, shapeOf } from "../sheets/listFixture";
import { attacks } from "./attacks";

/** What somebody may have put in the place of a value of ours, as JSON. */
const foreign: unknown[] = [
  ...[null, 5, -1, 1e300, true, [], {}, [[1]], { length: 3 }, "", "__proto__", "toString"],
  ...["<img src=x onerror=alert(1)>", "=1+1", "x".repeat(10_000)],
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
];

/** The value with one thing in it replaced by one of the foreign ones in turn, for every thing down to a depth. */
function* spoilt(value: unknown, depth = Infinity): Generator<[where: string, value: unknown]> {
  let turn = 0;
  const paths: string[][] = [];
  const visit = (one: unknown, path: string[]) => {
    paths.push(path);
    if (typeof one === "object" && one !== null && path.length < depth)
      for (const [key, inner] of Object.entries(one)) visit(inner, [...path, key]);
  };
  visit(value, []);
  for (const path of paths) {
    const other = foreign[(turn += 1) % foreign.length];
    const whole = { root: structuredClone(value) } as Record<string, unknown>;
    const keys = ["root", ...path];
    const parent = keys
      .slice(0, -1)
      .reduce((one, key) => one[key] as Record<string, unknown>, whole);
    parent[keys.at(-1)!] = other;
    yield [`${path.join(".")}: ${JSON.stringify(other)?.slice(0, 60)}`, whole.root];
  }
}

const speech = { language: "en" as const, words: en };
const lists = sampleLists().map((list) => ({ ...list, rows: list.rows.slice(-40) }));

afterEach(() => expect(({} as { polluted?: number }).polluted).toBeUndefined());

test.each(builders.map((entry) => [entry.id, entry] as const))(
  "%s: whatever a workbook remembers of its choices, there is a study, and a plan where it does not refuse",
  async (_, entry) => {
    const builder = await entry.load("en");
    const shapes = lists.map(shapeOf);
    const choice = builder.guess(shapes);
    const wrong: string[] = [];
    const attempt = (where: string, choose: () => ReturnType<typeof firstChoice>) => {
      try {
        const made = build(lists, choose, builder);
        const { study } = made;
        if (/undefined|\[object/.test(JSON.stringify(study))) wrong.push(`${where}: senseless`);
        if (study.refusal === null && !builder.compute) countFormulas(made.plan());
      } catch (error) {
        wrong.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
      }
    };
    for (const [where, stored] of spoilt(remember(builder, choice, shapes)))
      attempt(`remembered ${where}`, () => firstChoice(builder, shapes, asRemembered(stored)));
    for (const [where, stored] of spoilt(choice))
      attempt(`of a plan, ${where}`, () => asChoice(stored));
    expect(wrong.slice(0, 5)).toEqual([]);
  },
  60_000,
);

describe("in the workbook", () => {
  test("a plan's record, whatever somebody made of it: plans are found, refreshed or refused in a sentence, and removed", async () => {
    const excel = await openShortSample();
    const builder = await builderOf("segmentMap");
    await buildInWorkbook(builder, quiet());
    await buildInWorkbook(await builderOf("elevenCs"), quiet());
    const [key, text] = [...excel.host.book.settings].find(
      ([name, value]) => name.startsWith("RM.plan.") && String(value).includes("segmentMap"),
    )!;
    const record = JSON.parse(String(text)) as { id: string };
    const wrong: string[] = [];
    for (const [where, stored] of spoilt(record, 2)) {
      excel.host.book.settings.set(key, JSON.stringify(stored));
      const plans = await findPlans();
      await findStrayPlans();
      if (!plans.some((plan) => plan.builder === "elevenCs"))
        wrong.push(`${where}: another is lost`);
      for (const plan of plans) {
        ownEntryOfPlan(plan);
        if (plan.builder !== "segmentMap" || plan.newer) continue;
        await refreshPlan(builder, plan, workbook, speech, quiet()).catch((error: unknown) => {
          const { code, cause } = asFailure(error);
          if (code === "unexpected") wrong.push(`${where}: ${(cause as Error).stack}`);
        });
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    excel.host.book.settings.set(key, text);
    await removePlan(record.id);
    expect((await findPlans()).map((plan) => plan.builder)).toEqual(["elevenCs"]);
    await excel.close();
  }, 240_000);

  test("templates and the language, whatever somebody made of them: what is none is left out", async () => {
    const excel = await openShortSample();
    const { settings } = excel.host.book;
    for (const [at, one] of [...foreign, ...attacks].entries()) {
      settings.set(`RM.template.x${at}`, JSON.stringify(JSON.stringify(one)));
      settings.set(`RM.template.y${at}`, JSON.stringify(one));
      settings.set(`RM.template.${String(one).slice(0, 40)}`, "{");
      settings.set("RM.language", JSON.stringify(one));
      expect(await readWorkbookLanguage()).toBe("en");
    }
    const kept = await readTemplates();
    expect(kept.flatMap(({ id, text }) => ownEntry(id, text) ?? [])).toEqual([]);
    await excel.close();
  }, 60_000);
});
