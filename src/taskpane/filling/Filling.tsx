import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import { useCallback, useState } from "react";
import { asFailure } from "../../excel/failure";
import {
  FillingReader,
  writeLevel,
  type FillableSheet,
  type FillingState,
} from "../../excel/filling";
import { writeChoice } from "../../excel/boardCells";
import { selectCells } from "../../excel/selectCells";
import type { SheetWords } from "../../languages/language";
import { itemAt, nextOpen, type FilledItem, type Filling } from "../../sheets/assessments/filling";
import { builderName } from "../../sheets/builders";
import { usePane } from "../paneContext";
import { Notice } from "../parts/Notice";
import { useFollowed } from "../parts/useFollowed";
import { anyBuilderOf } from "../templates/ownEntries";
import { FilledBoard, ratedOf } from "./FilledBoard";
import { ItemLevels } from "./ItemLevels";
import { Places } from "./Places";
import { Progress } from "./Progress";
import { Scores } from "./Scores";

export interface Props {
  active: boolean;
  words: SheetWords;
}

/** The assessment in front: what is answered, what is not, the scores, and what the selected item asks. */
export function Filling({ active, words }: Props) {
  const { announce } = usePane();
  const text = words.filling;
  const [sentence, setSentence] = useState<string | null>(null);
  const say = useCallback(
    (error: unknown) => setSentence(asFailure(error).sentence(words)),
    [words],
  );
  const tell = useCallback(
    ({ current }: FillingState) => {
      if (current?.filling) announce(progressOf(current.filling, words));
      if (current?.board) announce(ratedOf(current.board, words));
    },
    [announce, words],
  );
  const [reader] = useState(() => new FillingReader());
  const read = useCallback(() => reader.read(), [reader]);
  const { found: state, look } = useFollowed(active, { read, onError: say, onTyped: tell });
  const attempt = (work: Promise<unknown>) => {
    setSentence(null);
    work.then(look, say);
  };
  const show = (sheet: FillableSheet, row: number, column: number) =>
    attempt(selectCells(sheet, { row, column, rows: 1, columns: 1 }));

  const error = sentence !== null && <Notice kind="error">{sentence}</Notice>;
  if (!state) return error || <p className="quiet">{text.looking}</p>;
  const { current, selected, sheets } = state;
  const others = sheets.filter(({ id }) => id !== current?.id);
  const goTo = others.length > 0 && (
    <section className="group">
      <h2>{current ? text.others : text.choose}</h2>
      <ul className="sheets">
        {others.map((sheet) => (
          <li key={sheet.id}>
            <Link onClick={() => show(sheet, 0, 0)}>{sheet.name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
  if (!current)
    return (
      <>
        {error}
        <Notice kind="info">{sheets.length > 0 ? text.notHere : text.none}</Notice>
        {goTo}
      </>
    );
  const { filling, board } = current;
  const entry = anyBuilderOf(current.builder);
  return (
    <>
      <p className="intro">
        {entry && builderName(entry, words).title !== current.name && (
          <>
            {builderName(entry, words).title}
            <br />
          </>
        )}
        {text.sheet(current.name)}
      </p>
      {error}
      {filling ? (
        <Filled
          {...{ filling, words }}
          row={selected?.row ?? -1}
          onSecond={selected?.column === filling.secondColumn}
          onShow={(item, column) => show(current, item.row, column)}
          onLevel={(item, column, level) =>
            attempt(
              writeLevel(current, item.id, column, level).then(() =>
                announce(text.chosen(item.number, level)),
              ),
            )
          }
        />
      ) : board ? (
        <FilledBoard
          {...{ board, words }}
          row={selected?.row ?? -1}
          onShow={({ row }) => show(current, row, board.firstColumn)}
          onChoice={(choice) => attempt(writeChoice(current, selected!, choice))}
        />
      ) : (
        <Notice kind="warning">
          {current.table === null ? text.boardDamaged(current.name) : text.damaged(current.name)}
        </Notice>
      )}
      {goTo}
    </>
  );
}

interface FilledProps {
  filling: Filling;
  words: SheetWords;
  /** Of the selected cell; −1 where it stands elsewhere. */
  row: number;
  onSecond: boolean;
  onShow: (item: FilledItem, column: number) => void;
  onLevel: (item: FilledItem, column: "score" | "second", level: number) => void;
}

function Filled({ filling, words, row, onSecond, onShow, onLevel }: FilledProps) {
  const text = words.filling;
  const item = itemAt(filling, row);
  const next = nextOpen(filling, row);
  const open = filling.items.filter(({ answered }) => !answered);
  const wrong = filling.items.filter(({ invalid }) => invalid);
  const show = (each: FilledItem) => onShow(each, filling.scoreColumn);
  return (
    <>
      <Progress
        text={progressOf(filling, words)}
        share={filling.items.length === 0 ? 0 : 1 - open.length / filling.items.length}
      >
        {filling.isScored && (
          <span>
            {words.assessments.total}: <strong>{filling.total?.toFixed(0) ?? "–"}</strong>
          </span>
        )}
      </Progress>
      {next && (
        <p className="group">
          <DefaultButton
            text={text.next(next.number)}
            iconProps={{ iconName: "chevronRight" }}
            onClick={() => show(next)}
          />
        </p>
      )}
      {item ? (
        <ItemLevels
          {...{ filling, item, words }}
          column={onSecond ? "second" : "score"}
          onLevel={(level) => onLevel(item, onSecond ? "second" : "score", level)}
        />
      ) : (
        <Notice kind="info">{text.selectItem}</Notice>
      )}
      <Places title={text.invalid} places={wrong} nameOf={nameOf} onShow={show} isOpen />
      <Places title={text.open(open.length)} places={open} nameOf={nameOf} onShow={show} />
      {filling.isScored ? (
        <Scores filling={filling} words={words} />
      ) : (
        <p className="hint">{text.raterHint}</p>
      )}
    </>
  );
}

const nameOf = ({ number, name }: FilledItem) => `${number} ${name}`;

function progressOf({ items }: Filling, { assessments }: SheetWords): string {
  const answered = items.filter((item) => item.answered).length;
  return assessments.answered(String(answered), String(items.length));
}
