import { plural } from "../../plural";

/** Own templates: assessments that the user made out of ours, or took from a file. */
export const templates = {
  intro:
    "Change an assessment on its sheets: the wording, the weights, the levels; insert rows for items of your own, or delete some. Then save it here as a template of your own.",
  saveTitle: "Save an edited assessment",
  none: "No assessment that can be a template stands in this workbook yet. Create one, change it on its sheets, then come back.",
  which: "Assessment",
  name: "Name of the template",
  lowest: "Lowest level",
  highest: "Highest level",
  levelsHint:
    "Texts of the levels are taken from the sheet “Levels”. Answers, and figures from your lists, are not part of a template.",
  save: "Save as template",
  saved: (title: string) =>
    `“${title}” is saved in this workbook and stands among the assessments.`,
  ownTitle: "Templates in this workbook",
  noneYet: "None yet.",
  size: (items: number, sections: number) =>
    `${items} ${plural("en", items, { one: "item", other: "items" })} in ${sections} ${plural("en", sections, { one: "section", other: "sections" })}`,
  faulty: "It was changed from outside and cannot be read; only deleting it is left.",
  build: "Open",
  buildNamed: (title: string) => `Open ${title}`,
  rename: "Rename",
  renameNamed: (title: string) => `Rename ${title}`,
  renameDone: "Save the name",
  renamed: (title: string) => `The template is now called “${title}”.`,
  cancel: "Cancel",
  export: "Export",
  exportNamed: (title: string) => `Export ${title}`,
  exported: (file: string) =>
    `The file “${file}” was saved where your browser or Office saves downloads. Where none appeared, copy this text into a file of that name:`,
  file: "Text of the file",
  delete: "Delete",
  deleteNamed: (title: string) => `Delete ${title}`,
  deleteQuestion: (title: string) =>
    `Deletes the template “${title}”. Assessments that were built from it stay, and so do their rounds. It cannot be undone.`,
  deleteConfirm: "Delete",
  keep: "Keep",
  deleted: (title: string) => `The template “${title}” is deleted.`,
  importTitle: "From a file",
  import: "Import a template",
  imported: (title: string) => `“${title}” is taken in.`,
  schema: "How such a file is written (JSON Schema)",
  fields: {
    title: "title",
    purpose: "purpose",
    name: "name",
    question: "question",
    look: "what to look at (look)",
    level: (level: number) => `text of level number ${level}`,
    importance: "importance",
    reversed: "reversed",
  },
  places: {
    file: "The template",
    scale: "The scale",
    section: (number: number) => `Section ${number}`,
    item: (number: string) => `Item ${number}`,
  },
  /** What is wrong with a file or a sheet, in one sentence each. */
  faults: {
    notJson: "This is no JSON file: its text cannot be read. Choose a file that was exported here.",
    tooLarge: (most: number, given: number) =>
      `The file is too large for a template: at most ${most} KB are read, this one has ${given} KB.`,
    notTemplate:
      "This JSON file is no template of an assessment: its “format” is another, or it has none.",
    version: (known: number, given: string) =>
      `The file has version ${given} of the format; this add-in reads version ${known}.`,
    unknownKey: (where: string, key: string) =>
      `${where} has a field “${key}” that templates do not have.`,
    forbiddenKey: (where: string, key: string) =>
      `${where} has a field “${key}”, which is not allowed in a template.`,
    missing: (where: string, field: string) => `${where} needs a text here: ${field}.`,
    notText: (where: string, field: string, given: string) =>
      `${where}: ${field} must be a text; it is ${given}.`,
    likeAFormula: (where: string, field: string, given: string) =>
      `${where}: ${field} may not begin with = + - or @, which a spreadsheet could take for a formula; it is “${given}”.`,
    tooLong: (where: string, field: string, most: number, given: number) =>
      `${where}: ${field} may have at most ${most} characters; it has ${given}.`,
    notBoolean: (field: string, given: string) =>
      `“${field}” must be true or false; it is ${given}.`,
    second: (given: string) => `“second” must be target or otherSide; it is ${given}.`,
    weight: (where: string, given: string) =>
      `${where}: the weight must be a number, 0 or more; it is “${given}”.`,
    id: (where: string, given: string) =>
      `${where}: the id must begin with a Latin letter and have only letters, digits, - and _, at most 60, and be no reserved word; it is “${given}”.`,
    twice: (where: string, id: string) =>
      `${where} has the id “${id}”, which another section or item has already.`,
    noScale: "The template has no scale: its lowest and highest level are needed.",
    scaleNumbers: (most: number, minimum: string, maximum: string) =>
      `The lowest and the highest level must be whole numbers from 0 to ${most}; they are ${minimum} and ${maximum}.`,
    scaleLevels: (most: number, minimum: number, maximum: number) =>
      `A scale has from 2 to ${most} levels; this one goes from ${minimum} to ${maximum}.`,
    levels: (where: string, needed: number, given: number) =>
      `${where} needs ${needed} texts, one for each level; it has ${given}.`,
    threshold: (minimum: number, maximum: number, given: string) =>
      `The threshold must be a number from ${minimum} to ${maximum}; it is ${given}.`,
    noSections: "The template has no sections; one with one item is the least.",
    tooManySections: (most: number, given: number) =>
      `A template may have at most ${most} sections; this one has ${given}.`,
    noItems: (where: string) => `${where} has no items; one is the least.`,
    tooManyItems: (most: number, given: number) =>
      `A template may have at most ${most} items; this one has ${given}.`,
    notObject: (where: string) => `${where} is not written as an object with fields.`,
    noName: "Give the template a name.",
  },
};
