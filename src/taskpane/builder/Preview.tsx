import type { PreviewTable } from "../../sheets/builder";
import { usePane } from "../paneContext";

/** What the sheet will show, in short; wider than the pane it scrolls sideways, its first column staying. */
export function Preview({ table }: { table: PreviewTable }) {
  const { words } = usePane();
  const align = (column: number) => (table.numeric[column] ? "number" : undefined);
  return (
    <div
      className="preview"
      role="region"
      aria-label={words.pane.builder.previewTable(table.caption)}
      // A keyboard scrolls what has the focus.
      tabIndex={0}
    >
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.headers.map((header, column) => (
              <th key={column} scope="col" className={align(column)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={align(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
