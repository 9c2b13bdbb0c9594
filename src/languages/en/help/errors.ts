/** What errors mean and how they are mended. */
export const errors = {
  title: "When something goes wrong",
  lead: "Every refusal says what is wrong and what is allowed, and leaves the workbook as it was. This page says what lies behind it.",
  cellsTitle: "Errors in cells",
  cells: {
    name: {
      title: "#NAME?",
      text: "Excel does not know the function: the add-in is not loaded on this computer, or not yet. Open its pane once with Open pane on the Home tab, then recalculate with Ctrl+Alt+F9. A colleague without the add-in keeps the last results until the cell is calculated again; the tables of the pane are Excel’s own formulas and need no add-in.",
    },
    busy: {
      title: "#BUSY!",
      text: "The function is still computing. One formula over a whole column is much faster than one in each of a thousand cells. If it stays for more than a minute, recalculate with Ctrl+Alt+F9; if that does not help, close other workbooks that use the add-in and open this one again.",
    },
    value: {
      title: "#VALUE!",
      text: "An argument cannot be used. Select the cell and point at the sign beside it: a sentence says which argument, what is allowed and what came. Formulas in the pane says the same while you fill in a function.",
    },
    spill: {
      title: "#SPILL!",
      text: "The answer needs several cells, and something stands in one of them. Clear the cells below and to the right, or move the formula.",
    },
    notAvailable: {
      title: "#N/A",
      text: "There is no answer for these data, such as a fit from customers who never bought again. The sentence beside the cell says why.",
    },
    input: {
      title: "#DIV/0!, #REF!, #NUM!",
      text: "A cell that the function reads holds this error, and the function passes it on. Mend that cell.",
    },
    connect: {
      title: "#CONNECT!, #BLOCKED!",
      text: "Excel could not load the add-in, or is not allowed to. Check the connection, and ask your administrator whether add-ins are allowed.",
    },
  },
  paneTitle: "Refusals in the pane",
  paneLead: "“…” stands for the name of your own sheet, list or cell.",
  /** What lies behind a refusal and what else helps, where its sentence does not say it all. */
  causes: {
    cancelled:
      "You or Excel stopped the command before it was complete; sheets that had been begun were removed.",
    editing:
      "While a cell is edited Excel lets no add-in change the workbook. A cell counts as edited from the first key or a double click until Enter or Esc.",
    workbookProtected:
      "Look for Protect Workbook on the Review tab. The add-in never lifts a protection by itself.",
    sheetProtected:
      "Look for Unprotect Sheet on the Review tab. Whoever protected it has the password.",
    denied:
      "A file from the Internet or an e-mail may open in Protected View: press Enable Editing first. A file marked as final or with restricted rights refuses changes too.",
    readOnly:
      "Somebody else has the file open, or it lies where you may only read. File, Save a Copy.",
    tooOld: "Update Excel with File, Account, Update Options, or use Excel on the web.",
    nameTaken: "A sheet of that name came into the workbook between the preview and Create.",
    occupied: "Nothing of yours is overwritten without your word.",
    spillOccupied: "The answer of the function has several rows or columns.",
    listChanged:
      "Columns are remembered by their headers. A renamed, moved or deleted header makes the choice uncertain, so it is asked again.",
    listGone: "The table or sheet was deleted, or cut and pasted into another workbook.",
    planNewer:
      "A colleague with a newer version made them. Close and open Excel to get the newest version.",
    refreshOccupied: "Sheets that were built here grow when they are refreshed.",
    tooManyRows: "Take a shorter period, fewer customers or longer units of time.",
    tooMuchData:
      "Excel passes at most 5 megabytes to an add-in at once: about 100,000 rows of three columns for a function. The pane reads longer lists in parts.",
    busy: "Another add-in, a query or a large calculation is under way.",
    computationTooLong:
      "Months instead of days, or one year instead of ten, often answer the same question.",
    computationFailed: "Mostly there was too little memory.",
    lost: "Mostly Excel on the web after a pause, or a computer that slept.",
    merged:
      "Merged cells and pivot tables cannot be written across. Use Center Across Selection instead of merging.",
    filtered: "Data, Clear. Values written beneath a filter would land in the wrong rows.",
    unexpected:
      "The code in brackets is Excel’s own; name it when you ask for support. Nothing was left half done.",
  },
};
