import type { SheetWords } from "../../languages/language";
import type { FilledItem, Filling } from "../../sheets/assessments/filling";
import { LevelButton } from "./LevelButton";

interface Props {
  filling: Filling;
  item: FilledItem;
  words: SheetWords;
  /** Which of an item's two levels is selected. */
  column: "score" | "second";
  onLevel: (level: number) => void;
}

/** What the selected item asks, what to look at, and what each level means; a click on one chooses it. */
export function ItemLevels({ filling, item, words, column, onLevel }: Props) {
  const text = words.filling;
  const chosen = item[column];
  const isFixed = column === "score" && item.calculated;
  return (
    <section className="group">
      <h2>
        {item.number} {item.name}
      </h2>
      <p>{item.question}</p>
      <p className="quiet">
        <strong>{words.assessments.columns.look}:</strong> {item.look}
      </p>
      {column === "second" && <p className="hint">{secondOf(filling, words)}</p>}
      {isFixed && <Notes text={text.fromRaters} />}
      <ul className="levels">
        {filling.levels.map(({ level, name }, place) => (
          <LevelButton
            key={level}
            {...{ name, isFixed }}
            description={item.levels[place]}
            isChosen={level === chosen}
            onClick={() => onLevel(level)}
          />
        ))}
      </ul>
      {filling.levels.length === 0 && <Notes text={text.noLevels} />}
    </section>
  );
}

function Notes({ text }: { text: string }) {
  return <p className="hint">{text}</p>;
}

function secondOf({ hasOtherSide }: Filling, { assessments: { second } }: SheetWords): string {
  return second[hasOtherSide ? "otherSide" : "target"].columns.second;
}
