/** What changed a cell: the user of this Excel, somebody else who has the workbook open, or a calculation. */
export type Changer = "user" | "colleague" | "calculation";

/**
 * Calls back whenever cells of the workbook are typed into or calculated anew. The answer ends it, also while Excel is
 * still taking it in.
 */
export function onCellsChanged(listener: (changer: Changer) => void): () => void {
  let ended = false;
  const registered = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(({ source }) => {
      if (!ended) listener(source === Excel.EventSource.remote ? "colleague" : "user");
      return Promise.resolve();
    });
    const calculated = worksheets.onCalculated.add(() => {
      if (!ended) listener("calculation");
      return Promise.resolve();
    });
    await context.sync();
    return [changed, calculated];
  });
  // Where Excel refuses to tell, the selection is still followed.
  registered.catch(() => undefined);
  return () => {
    ended = true;
    registered
      .then((handlers) =>
        Excel.run(handlers[0]!.context, async (context) => {
          for (const handler of handlers) handler.remove();
          await context.sync();
        }),
      )
      .catch(() => undefined);
  };
}
