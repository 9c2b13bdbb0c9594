/** A mend of source files whose paths match. */
interface Quickening {
  files: RegExp;
  mend(source: string): string;
}

/**
 * Mends of the spreadsheet's own sources that cannot be made while it runs; each changes how long something takes,
 * never what comes of it.
 */
export const quickenings: readonly Quickening[] = [
  // Built for old browsers, its packages define each field of each object by a call with a key to be looked up.
  // A field that shares its name with an accessor stays: assigning to it would call the accessor.
  {
    files: /[\\/]@univerjs[\\/]/,
    mend(source) {
      const accessors = new Set(
        Array.from(source.matchAll(/^\t(?:get|set) (\w+)\(/gm), ([, name]) => name),
      );
      return source.replace(
        /^(\t+)_defineProperty\(this, "([\w$]+)", (.*)\);$/gm,
        (call, indent: string, name: string, value: string) =>
          accessors.has(name) ? call : `${indent}this.${name} = ${value};`,
      );
    },
  },
  // Each text that is drawn or computed is looked at for a date, by the names of months and weekdays sorted anew:
  // a text without a digit is none.
  {
    files: /[\\/]numfmt[\\/]lib[\\/]parseValue\.js$/,
    mend: (source) =>
      source.replace(
        /(export function parseDate \(value, options = \{\}\) \{\n)/,
        "$1  if (!/\\d/.test(value)) return null;\n",
      ),
  },
];
