/** A name of the statistics as it stands in a cell: "leavingAtOnce" is leaving_at_once. */
export function codeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
