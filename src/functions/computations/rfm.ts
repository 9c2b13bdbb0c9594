import { rfmCutPoints, rfmScores, type RfmMeasures } from "../../marketing/rfm";
import { rfmSegment } from "../../marketing/rfmSegment";
import { unusable } from "../cells";
import { readCustomerColumns } from "../customerColumns";
import { CellError, type Returned } from "../declaration";
import type { WholeArguments } from "../wholeArguments";

/** A row for each customer: R, F, M, their code and, when asked, the segment. What is wrong stays in its cells. */
export function rfmOfCells(args: WholeArguments): (Returned | CellError)[][] {
  const showSegment = args.option("show") === "segment";
  const breaks = readBreaks(args);
  const groups = readGroups(args, breaks);
  const { rows, columns, isBlank } = readCustomerColumns(args, [
    "days_since_last",
    "purchases",
    "amount",
  ]);
  const [recency, frequency, monetary] = columns.map(({ numbers }) => numbers) as Three;
  const measures = { recency, frequency, monetary };
  const scores = rfmScores(measures, breaks ?? rfmCutPoints(measures, groups));
  const scored = [scores.recency, scores.frequency, scores.monetary];
  const { segments } = args.environment.workbookWords.results.RFM;
  const separator = groups > 9 ? "-" : "";

  return Array.from({ length: rows }, (_, row) => {
    if (isBlank(row)) return new Array<Returned>(showSegment ? 5 : 4).fill("");
    const three = scored.map((column, index) => {
      const place = column.length === 1 ? 0 : row;
      return columns[index]!.wrong.get(place) ?? column[place]!;
    });
    const wrong = three.find((one) => one instanceof CellError);
    const [r, f, m] = three as [number, number, number];
    const line = [...three, wrong ?? three.join(separator)];
    if (showSegment) line.push(wrong ?? segments[rfmSegment(r, f, m, groups)]);
    return line;
  });
}

type Three = [Float64Array, Float64Array, Float64Array];

/** The user's own cut points by measure; null where percentiles shall be taken. */
function readBreaks(args: WholeArguments): RfmMeasures<Float64Array> | null {
  const matrix = args.matrix("breaks");
  if (!matrix) return null;
  const columns = matrix[0]!.length;
  const most = args.declaration("groups").maximum! - 1;
  if (columns !== 3 || matrix.length > most)
    throw unusable((cells) => cells.breaksSize("breaks", most, matrix.length, columns));
  const [recency, frequency, monetary] = [0, 1, 2].map((column) => {
    let previous = -Infinity;
    return Float64Array.from(matrix, (cells, index) => {
      const number = args.numberIn("breaks", cells[column], index + 1);
      if (number < previous)
        throw unusable((words) => words.descendingBreaks("breaks", column + 1, previous, number));
      previous = number;
      return number;
    });
  }) as Three;
  return { recency, frequency, monetary };
}

/** As many groups as the cut points make, where these are given; 5 where nothing is. */
function readGroups(args: WholeArguments, breaks: RfmMeasures<Float64Array> | null): number {
  const made = breaks && breaks.recency.length + 1;
  if (!args.matrix("groups")) return made ?? 5;
  const groups = args.number("groups");
  if (made !== null && groups !== made)
    throw unusable((cells) => cells.groupsOfBreaks("groups", "breaks", made, groups));
  return groups;
}
