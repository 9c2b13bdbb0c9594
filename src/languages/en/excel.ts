export const excel = {
  failures: {
    cancelled: "Cancelled. The workbook is as it was.",
    editing:
      "A cell is being edited. Press Enter or Esc in the sheet to leave it, then try again. Nothing was changed.",
    workbookProtected:
      "The structure of this workbook is protected, so no sheet can be added. Turn that protection off on the Review tab, then try again.",
    sheetProtected: (sheet: string) =>
      `The sheet “${sheet}” is protected. Turn its protection off on the Review tab, then try again.`,
    sheetFiltered: (sheet: string) =>
      `A filter hides rows of the sheet “${sheet}”. Clear the filter on the Data tab, then try again.`,
    nothingToFreeze:
      "Nothing on these sheets needs the add-in any more. Look again, then choose sheets.",
    stillComputing: (address: string) =>
      `A formula is still computing (${address}). Nothing was changed. Wait until it has its result, then try again.`,
    noResult: (address: string, error: string) =>
      `The cell ${address} shows ${error}, so there is no value to keep. Nothing was changed. Repair it first, then try again.`,
    denied:
      "Excel does not allow this change: the sheet or the workbook is protected. Turn the protection off on the Review tab, then try again.",
    readOnly: "This workbook is open for reading only. Save a copy of it and work in the copy.",
    tooOld: (set: string) =>
      `This version of Excel is too old for this: it lacks ${set}. Excel 2021, Microsoft 365 and Excel on the web have it.`,
    nameTaken: (sheet: string) =>
      `The workbook already has a sheet named “${sheet}”. Nothing was written. Look at the preview again, then create.`,
    occupied: (address: string) =>
      `The cell ${address} is not empty. Select an empty cell, or confirm that its contents may be replaced.`,
    spillOccupied: (address: string) =>
      `The result needs empty cells, but ${address} is not empty. Select a cell with room to the right and below.`,
    noCell: "No cell is selected. Select one cell in the sheet, then try again.",
    listChanged: (list: string) =>
      `The headers of “${list}” have changed since it was chosen. Choose the list again.`,
    listGone: (list: string) => `“${list}” is no longer in the workbook. Choose another list.`,
    sheetGone: (sheet: string) => `The sheet “${sheet}” is no longer in the workbook.`,
    planGone: "The sheets of this table are no longer in the workbook.",
    planNewer:
      "These sheets were made by a newer version of the add-in, which this one must not change. Update the add-in, then try again.",
    notRefreshable:
      "These sheets calculate by themselves and hold what you filled in, so there is nothing to refresh.",
    refreshOccupied: (sheet: string, address: string) =>
      `The new figures need the cell ${address} on “${sheet}”, but something of yours stands there. Move it elsewhere, then refresh.`,
    tooManyRows: (sheet: string) =>
      `“${sheet}” would need more rows or columns than a sheet of Excel has (1,048,576 rows, 16,384 columns). Choose fewer data.`,
    textTooLong: (address: string) =>
      `The text for ${address} is longer than a cell can hold (32,767 characters). Shorten it in the list.`,
    formulaTooLong: (address: string) =>
      `The formula for ${address} is longer than Excel allows (8,192 characters). Shorten the names of lists and columns.`,
    notANumber: (address: string) =>
      `No number could be computed for ${address}. Nothing was written; check the amounts of the list.`,
    tooMuchData:
      "This is more data than Excel passes to an add-in at once. Choose fewer rows or columns.",
    busy: "Excel is busy with other work. Wait a moment, then try again.",
    dialogOpen: "A dialog is open in Excel. Close it, then try again.",
    inactive: "Another workbook is active. Switch to this workbook, then try again.",
    computationTooLong: (minutes: string) =>
      `This took longer than ${minutes} minutes and was stopped; nothing was written. Take a shorter list or a longer unit of time.`,
    computationFailed:
      "The computation ended before it had an answer; nothing was written. Close other programs or take a shorter list, then try again.",
    fileMissing:
      "A file of the add-in could not be loaded. Check the network, then try again; nothing was changed.",
    lost: "The connection to the workbook was lost. Close the pane, open it again, then try again.",
    merged: "Merged cells stand in the way. Unmerge them or select another place, then try again.",
    filtered: "A filter is in the way. Clear the filter, then try again.",
    outsideExcel: "This page is the pane of an add-in for Excel. Open it in Excel.",
    unexpected: (code: string) =>
      `Excel could not do this (${code}). Try again; if it happens again, restart Excel.`,
  },
  afterwards: {
    removed:
      "The sheets made so far were removed again. Because of that, Excel cannot undo your earlier changes any more.",
    left: (sheets: string) => `These sheets could not be removed, please delete them: ${sheets}.`,
    restored: "The sheets hold what they held before.",
    contentsRestored:
      "The sheets hold the same values and formulas as before, but their formats and charts may have changed.",
    notRestored:
      "The earlier contents could not be put back. Close the workbook without saving to get them back.",
  },
  closeMessage: "Close",
  removal: (sheets: string) =>
    `Deletes ${sheets}. Ctrl+Z does not bring this back: it clears Excel’s undo history, so earlier changes can no longer be undone either.`,
};
