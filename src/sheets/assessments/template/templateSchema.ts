import { FORMAT, limits, VERSION } from "./template";

const text = (maxLength: number, empty = false) => ({
  type: "string",
  maxLength,
  // Not blank, and nothing that a spreadsheet might take for a formula.
  pattern: empty ? "^(?!\\s*[=+\\-@])" : "^(?!\\s*[=+\\-@])[\\s\\S]*\\S",
});
const id = {
  type: "string",
  maxLength: limits.id,
  pattern: "^[A-Za-z][A-Za-z0-9_-]*$",
  not: { enum: ["total", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty"] },
  description: "Unique in the file; it ties the rounds of an item together.",
};
const weight = { type: "number", minimum: 0, maximum: limits.weight };
const strict = (required: string[], properties: object) => ({
  ...{ type: "object", required, properties },
  additionalProperties: false,
});

/** What a file of a template looks like, for whoever writes one (JSON Schema, draft 7). */
export const templateSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Assessment template of Relationship Marketing for Excel",
  description:
    "Ids are unique, each item has one text a level, and the threshold lies on the scale: the add-in checks this too.",
  ...strict(["format", "version", "title", "scale", "threshold", "sections"], {
    $schema: { type: "string" },
    format: { const: FORMAT },
    version: { const: VERSION },
    id: {
      ...id,
      description:
        "Of the template in the workbook it was exported from: sheets built from it know it in another workbook. Left out, it is a new one.",
    },
    title: text(limits.title),
    purpose: text(limits.purpose, true),
    scale: strict(["minimum", "maximum"], {
      minimum: { type: "integer", minimum: 0, maximum: limits.level },
      maximum: { type: "integer", minimum: 1, maximum: limits.level },
      names: {
        ...{ type: "array", items: text(limits.levelName) },
        ...{ minItems: 2, maxItems: limits.levels },
      },
    }),
    second: {
      enum: ["target", "otherSide"],
      description: "A second level an item: the level wanted, or the other side's rating.",
    },
    importance: {
      type: "boolean",
      description: "The weights of items are what customers find important.",
    },
    threshold: { type: "number", description: "Items below it come on the action list." },
    sections: {
      ...{ type: "array", minItems: 1, maxItems: limits.sections },
      items: strict(["id", "name", "weight", "items"], {
        id,
        name: text(limits.name),
        weight,
        items: {
          ...{ type: "array", minItems: 1, maxItems: limits.items },
          items: strict(["id", "name", "weight", "levels"], {
            id,
            name: text(limits.name),
            question: text(limits.text, true),
            look: text(limits.text, true),
            weight,
            reversed: { type: "boolean", description: "A high level counts against." },
            levels: {
              ...{ type: "array", items: text(limits.text) },
              ...{ minItems: 2, maxItems: limits.levels },
            },
          }),
        },
      }),
    },
  }),
};
