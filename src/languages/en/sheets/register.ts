/** What registers, tables to type into, say whatever they hold. */
export const register = {
  yes: "yes",
  no: "no",
  dateMessage: "Write a date, such as 2026-03-31.",
  listMessage: "Choose from the list, or leave the cell blank.",
  numberMessage: (minimum: number, maximum: number) =>
    `Write a number from ${minimum} to ${maximum}.`,
  end: "For more lines, insert them above this one and copy the formulas down; what stands below is not counted.",
};
