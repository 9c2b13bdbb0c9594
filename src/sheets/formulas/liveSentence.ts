const MARK = "\u0001";
/** Excel refuses a text of more than 255 characters within a formula. */
const LONGEST = 255;

/** A text as a formula writes it, cut into pieces that Excel accepts. */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || pieces.length === 0; at += LONGEST)
    pieces.push(`"${text.slice(at, at + LONGEST).replaceAll('"', '""')}"`);
  return pieces.join("&");
}

/**
 * An Excel expression for a sentence with live figures in it: `say` is the sentence from the language file,
 * `figures` the expressions that take the places of its arguments, in any order the language likes.
 */
export function liveSentence(
  say: (...figures: string[]) => string,
  ...figures: readonly string[]
): string {
  const template = say(...figures.map((_, index) => `${MARK}${index}${MARK}`));
  return template
    .split(MARK)
    .flatMap((piece, index) => {
      if (index % 2 === 1) return [figures[Number(piece)] ?? '""'];
      return piece === "" ? [] : [textLiteral(piece)];
    })
    .join("&");
}
