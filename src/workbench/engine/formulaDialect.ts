/** Functions newer than Excel 2007, which carry a prefix in files. */
const PREFIX = "_xlfn.";
const prefixed: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
  DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH
  FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
  HYPGEOM.DIST IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS
  MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
  PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
  RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST
  T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE
  UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ANCHORARRAY SINGLE`.split(
    /\s+/,
  ),
);
const worksheetPrefixed: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

const NAMESPACE = "RM";

/** A text or a quoted sheet name, which no rule touches, or a name followed by a bracket. */
const calls = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/** Turns a formula of an .xlsx file into the one Excel shows: _xlfn.XLOOKUP(…) is XLOOKUP(…), _xldudf_RM_LTV(…) RM.LTV(…). */
export function fromFile(formula: string): string {
  return withSpillMarks(
    formula.replace(calls, (match, name?: string) => {
      if (name === undefined) return match;
      const custom = /^(?:_xlfn\.)?_xldudf_(.+)$/i.exec(name)?.[1];
      if (custom !== undefined) return custom.replaceAll("_", ".");
      return name.replace(/^_xlfn\.(?:_xlws\.)?/i, "").replace(/^_xludf\./i, "");
    }),
  ).replace(/\b_xlpm\./gi, "");
}

/** Turns a formula as Excel shows it into the one its file keeps. */
export function toFile(formula: string): string {
  return withAnchors(formula).replace(calls, (match, name?: string) => {
    if (name === undefined) return match;
    const upper = name.toUpperCase();
    if (upper.startsWith(`${NAMESPACE}.`)) return `_xldudf_${upper.replaceAll(".", "_")}`;
    if (worksheetPrefixed.has(upper)) return `${PREFIX}_xlws.${upper}`;
    return prefixed.has(upper) ? PREFIX + upper : match;
  });
}

/**
 * Turns a formula as Excel shows it into one that the engine understands: Table[@Column] is
 * Table[[#This Row],[Column]], A1# is ANCHORARRAY(A1).
 */
export function toEngine(formula: string): string {
  let result = formula;
  if (/_xl/i.test(result)) result = fromFile(result);
  if (result.includes("#")) result = withAnchors(result);
  if (result.includes("[@")) result = withThisRow(result);
  return result;
}

const spillReference =
  /"(?:[^"]|"")*"|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+)#/giu;

function withAnchors(formula: string): string {
  return formula.replace(spillReference, (match, reference?: string) =>
    reference === undefined ? match : `ANCHORARRAY(${reference})`,
  );
}

function withSpillMarks(formula: string): string {
  return formula.replace(/\bANCHORARRAY\(([^()"]+)\)/gi, "$1#");
}

function withThisRow(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|\[@(?:(\[[^\]]*\](?::\[[^\]]*\])?)|([^[\]]*))\]/g,
    (match: string, bracketed?: string, plain?: string) => {
      if (match.startsWith('"')) return match;
      if (bracketed !== undefined) return `[[#This Row],${bracketed}]`;
      return plain === "" ? "[#This Row]" : `[[#This Row],[${plain}]]`;
    },
  );
}
