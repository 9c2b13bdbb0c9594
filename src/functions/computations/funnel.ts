import { funnel, worstStep } from "../../marketing/funnel";
import { blank, finite, noAnswer } from "../cells";
import type { Returned } from "../declaration";
import { ListRows } from "../listRows";
import { readValues } from "../valueList";
import { sound, type WholeArguments } from "../wholeArguments";

/** A header, and a row for each step. */
export function funnelOfCells(args: WholeArguments): Returned[][] {
  const { names, counts } = args.matrix("names") ? readNamed(args) : readUnnamed(args);
  if (counts.length === 0) throw noAnswer((cells) => cells.emptyList("counts"));
  const steps = funnel(counts);
  const worst = worstStep(steps);
  const { headers, worst: mark } = args.environment.workbookWords.results.FUNNEL;
  return [
    Object.values(headers),
    ...steps.map(({ count, shareOfPrevious, shareOfFirst, lost }, index) => [
      names[index]!,
      count,
      sound(finite(shareOfPrevious ?? "")),
      sound(finite(shareOfFirst ?? "")),
      lost ?? "",
      index === worst ? mark : "",
    ]),
  ];
}

interface NamedCounts {
  names: Returned[];
  counts: Float64Array;
}

function readNamed(args: WholeArguments): NamedCounts {
  const rows = new ListRows(args, ["counts", "names"]);
  const argument = args.declaration("names");
  const names = rows.read(
    "names",
    (value, row) => value ?? blank(argument, { name: argument.name, row }),
  );
  return { names, counts: Float64Array.from(rows.numbers("counts")) };
}

/** The steps are numbered where they have no names. */
function readUnnamed(args: WholeArguments): NamedCounts {
  const { values } = readValues(args, "counts");
  return { names: Array.from(values.keys(), (index) => index + 1), counts: values };
}
