/** Calls back whenever other cells are selected in the workbook. The answer ends it. */
export function onSelectionChanged(listener: () => void): () => void {
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(event, listener);
  return () => document.removeHandlerAsync(event, { handler: listener });
}
