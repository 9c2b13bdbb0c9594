import type { SheetWords } from "../../../languages/language";
import { Refusal } from "../../sentence";
import {
  FORMAT,
  limits,
  VERSION,
  type Template,
  type TemplateItem,
  type TemplateSection,
} from "./template";

type Text = SheetWords["templates"];
type Faults = Text["faults"];
/** Where something stands, in words. */
type Where = (text: Text) => string;

class Fault extends Error {
  constructor(readonly refusal: Refusal) {
    super("faulty template");
  }
}

function fault(say: (faults: Faults, text: Text) => string): never {
  throw new Fault(new Refusal(({ templates }) => say(templates.faults, templates)));
}

/** Ids and keys that mean something to JavaScript itself, and the id that the sheets keep for the total. */
const FORBIDDEN = new Set(["__proto__", "total", ...Object.getOwnPropertyNames(Object.prototype)]);
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const ID = /^[A-Za-z][A-Za-z0-9_-]*$/;
const LIKE_A_FORMULA = /^\s*[=+\-@]/;
/** As much of a wrong value as a sentence shows. */
const SHOWN = 40;

/**
 * A template out of the text of a file; a faulty one is refused with the first fault, in one sentence.
 * @param bytes size of the file; of one that is too large, the beginning is enough
 */
export function readTemplate(
  file: string,
  bytes = new TextEncoder().encode(file).length,
): Template | Refusal {
  return attempt(() => {
    if (bytes > limits.bytes)
      fault((faults) => faults.tooLarge(kilobytes(limits.bytes), kilobytes(bytes)));
    let value: unknown;
    try {
      // A byte order mark is no part of JSON, yet editors write it.
      value = JSON.parse(file.replace(/^\uFEFF/, ""));
    } catch {
      fault((faults) => faults.notJson);
    }
    return template(value);
  });
}

/** The same for a value that is no text any more, such as what was read from a sheet. */
export function checkTemplate(value: unknown): Template | Refusal {
  return attempt(() => template(value));
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

function attempt(read: () => Template): Template | Refusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault) return error.refusal;
    throw error;
  }
}

function template(value: unknown): Template {
  const whole: Where = ({ places }) => places.file;
  if (!isObject(value) || value.format !== FORMAT) fault((faults) => faults.notTemplate);
  if (value.version !== VERSION) fault((faults) => faults.version(VERSION, shown(value.version)));
  checkKeys(value, whole, [
    ...["$schema", "format", "version", "id", "title", "purpose", "scale", "second", "importance"],
    ...["threshold", "sections"],
  ]);
  const scale = scaleOf(value.scale);
  const { second, importance, threshold } = value;
  if (second !== undefined && second !== "target" && second !== "otherSide")
    fault((faults) => faults.second(shown(second)));
  if (importance !== undefined && typeof importance !== "boolean")
    fault((faults, { fields }) => faults.notBoolean(fields.importance, shown(importance)));
  if (!isNumber(threshold) || threshold < scale.minimum || threshold > scale.maximum)
    fault((faults) => faults.threshold(scale.minimum, scale.maximum, shown(threshold)));
  const ids = new Set<string>();
  const { sections } = value;
  if (!Array.isArray(sections) || sections.length === 0) fault((faults) => faults.noSections);
  if (sections.length > limits.sections)
    fault((faults) => faults.tooManySections(limits.sections, sections.length));
  const read = sections.map((one: unknown, at) => sectionOf(one, at + 1, scale, ids));
  const items = read.reduce((sum, section) => sum + section.items.length, 0);
  if (items > limits.items) fault((faults) => faults.tooManyItems(limits.items, items));
  return {
    ...{ format: FORMAT, version: VERSION },
    ...(value.id !== undefined && { id: idIn(value, whole, new Set()) }),
    title: textIn(value, "title", whole, limits.title),
    purpose: textIn(value, "purpose", whole, limits.purpose, true),
    scale,
    ...(second !== undefined && { second: second }),
    ...(importance === true && { importance }),
    threshold,
    sections: read,
  };
}

function scaleOf(value: unknown): Template["scale"] {
  const where: Where = ({ places }) => places.scale;
  if (!isObject(value)) fault((faults) => faults.noScale);
  checkKeys(value, where, ["minimum", "maximum", "names"]);
  const { minimum, maximum, names } = value;
  const isLevel = (level: unknown): level is number =>
    isNumber(level) && Number.isInteger(level) && level >= 0 && level <= limits.level;
  if (!isLevel(minimum) || !isLevel(maximum))
    fault((faults) => faults.scaleNumbers(limits.level, shown(minimum), shown(maximum)));
  const count = maximum - minimum + 1;
  if (count < 2 || count > limits.levels)
    fault((faults) => faults.scaleLevels(limits.levels, minimum, maximum));
  if (names === undefined) return { minimum, maximum };
  return { minimum, maximum, names: textsIn(names, count, where, limits.levelName) };
}

function sectionOf(
  value: unknown,
  number: number,
  scale: Template["scale"],
  ids: Set<string>,
): TemplateSection {
  const where: Where = ({ places }) => places.section(number);
  if (!isObject(value)) fault((faults, text) => faults.notObject(where(text)));
  checkKeys(value, where, ["id", "name", "weight", "items"]);
  const id = idIn(value, where, ids);
  const { items } = value;
  if (!Array.isArray(items) || items.length === 0)
    fault((faults, text) => faults.noItems(where(text)));
  return {
    id,
    name: textIn(value, "name", where, limits.name),
    weight: weightIn(value, where),
    items: items.map((one: unknown, at) => itemOf(one, `${number}.${at + 1}`, scale, ids)),
  };
}

function itemOf(
  value: unknown,
  number: string,
  scale: Template["scale"],
  ids: Set<string>,
): TemplateItem {
  const where: Where = ({ places }) => places.item(number);
  if (!isObject(value)) fault((faults, text) => faults.notObject(where(text)));
  checkKeys(value, where, [...["id", "name", "question", "look", "weight", "reversed", "levels"]]);
  const { reversed } = value;
  if (reversed !== undefined && typeof reversed !== "boolean")
    fault((faults, { fields }) => faults.notBoolean(fields.reversed, shown(reversed)));
  return {
    id: idIn(value, where, ids),
    name: textIn(value, "name", where, limits.name),
    question: textIn(value, "question", where, limits.text, true),
    look: textIn(value, "look", where, limits.text, true),
    weight: weightIn(value, where),
    ...(reversed === true && { reversed }),
    levels: textsIn(value.levels, scale.maximum - scale.minimum + 1, where, limits.text),
  };
}

function textIn(
  from: Record<string, unknown>,
  field: "title" | "purpose" | "name" | "question" | "look",
  where: Where,
  most: number,
  mayBeEmpty = false,
): string {
  const value = mayBeEmpty && from[field] === undefined ? "" : from[field];
  return checkText(value, where, ({ fields }) => fields[field], most, mayBeEmpty);
}

function textsIn(value: unknown, count: number, where: Where, most: number): string[] {
  if (!Array.isArray(value) || value.length !== count)
    fault((faults, text) =>
      faults.levels(where(text), count, Array.isArray(value) ? value.length : 0),
    );
  return value.map((one: unknown, at) =>
    checkText(one, where, ({ fields }) => fields.level(at + 1), most, false),
  );
}

function checkText(
  value: unknown,
  where: Where,
  field: (text: Text) => string,
  most: number,
  mayBeEmpty: boolean,
): string {
  if (value === undefined || value === null || (!mayBeEmpty && isBlank(value)))
    fault((faults, text) => faults.missing(where(text), field(text)));
  if (typeof value !== "string")
    fault((faults, text) => faults.notText(where(text), field(text), shown(value)));
  if (LIKE_A_FORMULA.test(value))
    fault((faults, text) => faults.likeAFormula(where(text), field(text), shown(value)));
  const trimmed = value.trim();
  if (trimmed.length > most)
    fault((faults, text) => faults.tooLong(where(text), field(text), most, trimmed.length));
  return trimmed;
}

function weightIn({ weight }: Record<string, unknown>, where: Where): number {
  if (!isNumber(weight) || weight < 0 || weight > limits.weight)
    fault((faults, text) => faults.weight(where(text), shown(weight)));
  return weight;
}

function idIn({ id }: Record<string, unknown>, where: Where, ids: Set<string>): string {
  if (typeof id !== "string" || !ID.test(id) || id.length > limits.id || FORBIDDEN.has(id))
    fault((faults, text) => faults.id(where(text), shown(id)));
  if (ids.has(id)) fault((faults, text) => faults.twice(where(text), id));
  ids.add(id);
  return id;
}

function checkKeys(value: Record<string, unknown>, where: Where, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (FORBIDDEN_KEYS.has(key)) fault((faults, text) => faults.forbiddenKey(where(text), key));
    if (!known.includes(key)) fault((faults, text) => faults.unknownKey(where(text), shown(key)));
  }
}

const isBlank = (value: unknown) => typeof value === "string" && value.trim() === "";
const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A wrong value as the sentence shows it; a missing one is a dash. */
function shown(value: unknown): string {
  if (value === undefined || value === null || value === "") return "–";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
