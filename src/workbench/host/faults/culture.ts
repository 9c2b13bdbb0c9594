/** How an Excel of another language shows and reads what people see and type; what add-ins say of formulas stays English. */
export interface Culture {
  /** Of Excel's interface. */
  locale: string;
  decimal: string;
  thousands: string;
  /** Between the arguments of a function. */
  list: string;
  /** TRUE and FALSE. */
  booleans: readonly [string, string];
  /** Functions by their English names; those that are not here keep theirs. */
  functions: Readonly<Record<string, string>>;
  /** The number format General. */
  general: string;
}

const comma = { decimal: ",", thousands: "\u00a0", list: ";" } as const;

export const cultures = {
  german: {
    ...comma,
    locale: "de-DE",
    thousands: ".",
    booleans: ["WAHR", "FALSCH"],
    functions: { SUM: "SUMME", IF: "WENN", SUMIFS: "SUMMEWENNS", IFERROR: "WENNFEHLER" },
    general: "Standard",
  },
  swedish: {
    ...comma,
    locale: "sv-SE",
    booleans: ["SANT", "FALSKT"],
    functions: { SUM: "SUMMA", IF: "OM", SUMIFS: "SUMMA.OMF", IFERROR: "OMFEL" },
    general: "Standard",
  },
  russian: {
    ...comma,
    locale: "ru-RU",
    booleans: ["ИСТИНА", "ЛОЖЬ"],
    functions: { SUM: "СУММ", IF: "ЕСЛИ", SUMIFS: "СУММЕСЛИМН", IFERROR: "ЕСЛИОШИБКА" },
    general: "Основной",
  },
} as const satisfies Record<string, Culture>;

/** A formula as the user sees it. */
export function localFormula(formula: string, culture: Culture): string {
  const { decimal, list, booleans, functions } = culture;
  return outsideQuotes(formula, (part) =>
    part
      .replace(/,/g, list)
      .replace(/(\d)\.(?=\d)/g, `$1${decimal}`)
      .replace(/\b[A-Z]+(?=\()/g, (name) => functions[name] ?? name)
      .replace(/\b(TRUE|FALSE)\b/g, (word) => booleans[word === "TRUE" ? 0 : 1]),
  );
}

/** What a number or a truth looks like in a cell whose English text is known. */
export function localText(value: unknown, text: string, { decimal, thousands, booleans }: Culture) {
  if (typeof value === "boolean") return booleans[value ? 0 : 1];
  if (typeof value !== "number") return text;
  return text.replace(/[.,]/g, (sign) => (sign === "." ? decimal : thousands));
}

/** What Excel makes of text without an apostrophe, as if it were typed there. */
export function typedThere(typed: unknown, culture: Culture): unknown {
  if (typeof typed !== "string" || /^\s*['=]/.test(typed)) return typed;
  const { decimal, thousands, booleans } = culture;
  const truth = booleans.indexOf(typed.trim().toUpperCase());
  if (truth >= 0) return truth === 0;
  // A day and a month to it: a number that nobody meant.
  if (/^\d{1,2}\.\d{1,2}$/.test(typed)) return DAY;
  if (!/^[-\d]/.test(typed) || !typed.includes(decimal)) return typed;
  const number = Number(typed.replaceAll(thousands, "").replace(decimal, "."));
  return Number.isNaN(number) ? typed : number;
}

/** 1 May 2024. */
const DAY = 45_413;

function outsideQuotes(formula: string, work: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : work(part)))
    .join("");
}
