import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { SheetWords } from "../../languages/language";
import {
  customerAt,
  nextUnrated,
  type BoardCustomer,
  type BoardFilling,
} from "../../sheets/assessments/customerBoard/filling";
import { Notice } from "../parts/Notice";
import { LevelButton } from "./LevelButton";
import { Places } from "./Places";
import { Progress } from "./Progress";

interface Props {
  board: BoardFilling;
  words: SheetWords;
  /** Of the selected cell; −1 where it stands elsewhere. */
  row: number;
  onShow: (customer: BoardCustomer) => void;
  onChoice: (choice: string | number) => void;
}

/** A board of customers: who is rated, who is not, and what the selected cell asks of its customer. */
export function FilledBoard({ board, words, row, onShow, onChoice }: Props) {
  const { filling: text, customerBoard } = words;
  const { customers, asked } = board;
  const open = customers.filter(({ isRated }) => !isRated);
  const next = nextUnrated(board, row);
  const customer = customerAt(board, row);
  return (
    <>
      <Progress
        text={ratedOf(board, words)}
        share={customers.length === 0 ? 0 : 1 - open.length / customers.length}
      />
      {next && (
        <p className="group">
          <DefaultButton
            text={text.nextCustomer(next.name)}
            iconProps={{ iconName: "chevronRight" }}
            onClick={() => onShow(next)}
          />
        </p>
      )}
      {customer && (
        <section className="group">
          <h2>{customer.name}</h2>
          {customer.reason !== "" && (
            <p>
              <strong>{customerBoard.reason}:</strong> {customer.reason}
            </p>
          )}
          {asked && (
            <>
              <h3>{asked.header}</h3>
              {asked.prompt !== "" && <p className="quiet">{asked.prompt}</p>}
              <ul className="levels">
                {asked.choices.map((choice) => (
                  <LevelButton
                    key={choice}
                    name={String(choice)}
                    isChosen={String(asked.value) === String(choice)}
                    onClick={() => onChoice(choice)}
                  />
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {!asked && <Notice kind="info">{text.selectCell}</Notice>}
      <Places
        title={text.unrated(open.length)}
        places={open}
        nameOf={({ name }) => name}
        onShow={onShow}
      />
    </>
  );
}

/** "12 of 20 customers rated". */
export function ratedOf({ customers }: BoardFilling, { customerBoard }: SheetWords): string {
  const rated = customers.filter(({ isRated }) => isRated).length;
  return customerBoard.rated(String(rated), String(customers.length));
}
