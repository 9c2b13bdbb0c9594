import type { SheetWords } from "../../languages/language";
import type { Filling } from "../../sheets/assessments/filling";
import { Radar, type RadarLine } from "./Radar";

/** Fewer sections than this make no figure: the radar shows the items. */
const FEWEST = 3;

/** The scores by section as a table, and as a radar for those who see it. */
export function Scores({ filling, words }: { filling: Filling; words: SheetWords }) {
  const { assessments, filling: text } = words;
  const kind = filling.secondColumn === null ? null : filling.hasOtherSide ? "otherSide" : "target";
  const sides = kind ? assessments.second[kind].columns : null;
  const shown = filling.sections.length < FEWEST ? filling.items : filling.sections;
  const lines: RadarLine[] = [
    {
      name: sides?.score ?? assessments.columns.points,
      points: shown.map((each) => (filling.hasOtherSide ? each.ownPoints : each.points)),
    },
    ...(sides ? [{ name: sides.second, points: shown.map((each) => each.secondPoints) }] : []),
  ];
  const figure = (points: number | null) => points?.toFixed(0) ?? "–";
  return (
    <section className="group">
      <h2>{text.scores}</h2>
      <Radar axes={shown.map(({ number }) => number)} lines={lines} />
      <div className="preview scores" role="region" aria-label={text.scores} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{assessments.result.section}</th>
              {filling.hasOtherSide && (
                <th scope="col" className="number">
                  {sides?.score}
                </th>
              )}
              {sides && (
                <th scope="col" className="number">
                  {sides.second}
                </th>
              )}
              <th scope="col" className="number">
                {assessments.columns.points}
              </th>
              <th scope="col" className="number">
                {assessments.result.answered}
              </th>
            </tr>
          </thead>
          <tbody>
            {filling.sections.map((section) => (
              <tr key={section.id}>
                <th scope="row">
                  {section.number} {section.name}
                </th>
                {filling.hasOtherSide && <td className="number">{figure(section.ownPoints)}</td>}
                {sides && <td className="number">{figure(section.secondPoints)}</td>}
                <td className="number">{figure(section.points)}</td>
                <td className="number">
                  {section.answered}/{section.items}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{text.scoresHint}</p>
    </section>
  );
}
