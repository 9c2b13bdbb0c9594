/** The letters of a zero-based column: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** An address as Excel writes it, for example Sheet1!B2 or 'Bob''s sheet'!B2; zero-based row and column. */
export function addressOf(
  sheetName: string | undefined,
  cell: { row: number; column: number },
): string {
  const address = `${columnLetters(cell.column)}${cell.row + 1}`;
  if (sheetName === undefined) return address;
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName)
    ? `${sheetName}!${address}`
    : `'${sheetName.replaceAll("'", "''")}'!${address}`;
}
