// So many distinct rows show where to begin with all of them.
const sampleSize = 4000;

/** Every so many of the rows of a table of columns, where there are more than enough to find a start; else the table itself. */
export function sampleRows<Table extends object>(
  table: Table & Readonly<Record<keyof Table, Float64Array>>,
): Table {
  const columns = Object.entries<Float64Array>(table);
  const every = Math.floor((columns[0]?.[1].length ?? 0) / sampleSize);
  if (every < 2) return table;
  const thin = columns.map(([name, column]) => [name, column.filter((_, i) => i % every === 0)]);
  return Object.fromEntries(thin) as Table;
}
