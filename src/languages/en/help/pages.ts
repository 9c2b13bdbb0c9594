/** Pages of their own: the pane, the keyboard, administrators, and those that the store asks for. */
export const pages = {
  start: {
    title: "Getting started",
    steps: [
      {
        title: "Open the pane",
        text: "On the Home tab choose Open pane. It shows what the add-in can build, and what was built in this workbook.",
      },
      {
        title: "Have a list ready",
        text: "Most tables need one list of sales: a row a sale, with customer, date and amount, headers in the first row. It may be an Excel table or plain cells.",
      },
      {
        title: "Choose, look, create",
        text: "Choose a table. The columns are guessed from the headers; correct what is wrong. Look at the preview and press Create. Excel’s own Undo takes the new sheets back.",
      },
      {
        title: "Keep it up to date",
        text: "Formulas follow the list by themselves. Refresh, on the start view, takes in new rows and customers and sorts again; what you typed stays.",
      },
    ],
  },
  pane: {
    title: "The pane",
    lead: "Every view of the pane, and what it is for.",
    views: {
      home: {
        title: "Start",
        text: "All tables and assessments, and those already built in this workbook: show a sheet, refresh it, begin a new round, remove it.",
      },
      formulas: {
        title: "Formulas",
        text: "Find a function by a word or a question, fill in its arguments from selected cells, see the answer before it is inserted, or put an example on a new sheet. Nothing is overwritten without your word.",
      },
      rows: {
        title: "Rows behind a figure",
        text: "Select a figure of a table that was built here. A new sheet shows the rows of your list from which it was made, with the sum that proves it and a link back. Averages and shares have no rows of their own.",
      },
      templates: {
        title: "Own templates",
        text: "Change an assessment on its sheets: wording, weights, levels, items of your own; save it here as a template. Templates are kept in the workbook and stand among the assessments; a file (JSON) takes one to another workbook or a colleague. It holds no answers and nothing from your lists.",
      },
      settings: {
        title: "Settings",
        text: "The language of the words that functions return, kept in the workbook for everyone who opens it; the version of the add-in and of Excel, which support will ask for.",
      },
    },
  },
  keyboard: {
    title: "Keyboard",
    lead: "Everything in the pane can be done without a mouse.",
    keys: "Keys",
    does: "What they do",
    rows: [
      ["F6, Shift+F6", "From the sheet to the ribbon and the pane, and back (on a Mac with Fn)."],
      ["Tab, Shift+Tab", "To the next control of the pane, and back."],
      ["Enter, Space", "Press the button, open the list."],
      ["Arrow keys", "Choose within a list or between options."],
      ["Esc", "Close a list or a message; leave a cell that is being edited."],
      ["Alt, then H", "The Home tab by keys (Windows), where the add-in’s buttons stand."],
      ["Ctrl+Alt+Shift+0", "Open the pane at its start."],
      [
        "Ctrl+Alt+Shift+1",
        "Relationship-cost table; 2 potential capacity, 3 formulas, 4 rows behind a figure, 5 explain this number (on the Mac ⌘⌥⇧ with the digit).",
      ],
      ["Ctrl+Alt+F9", "Calculate every formula of the workbook again."],
      ["Ctrl+Z", "Take back the sheets that were created last."],
    ],
  },
  administrators: {
    title: "For administrators",
    sections: [
      {
        title: "What it is",
        text: "Static files on a web server, and a manifest that tells Excel where they are. No server of its own, no account, no database, no licence key.",
      },
      {
        title: "How to give it to everyone",
        text: "Microsoft 365 admin centre, Settings, Integrated apps, Upload custom apps, with manifest.xml. It may take a day until everyone has it. For a trial a shared folder as a trusted catalogue is enough (Windows), or Upload My Add-in (web).",
      },
      {
        title: "What it may do",
        text: "Read and write the open workbook (ReadWriteDocument). It asks for no identity, no mail, no files and no network but its own address.",
      },
      {
        title: "Addresses to allow",
        text: "The address of the add-in’s own files, and appsforoffice.microsoft.com, from which every add-in loads Microsoft’s Office.js.",
      },
      {
        title: "Which Excel",
        text: "Excel 2021, Microsoft 365 (Windows, Mac) and Excel on the web: ExcelApi 1.9, CustomFunctionsRuntime 1.2 and SharedRuntime 1.1. Files that were made can be opened by Excel 2010 and later without the add-in.",
      },
      {
        title: "Updates",
        text: "Replace the files on the server; nothing is installed on computers. Excel keeps functions.json and icons for up to a day. Upload the manifest again only when it has changed.",
      },
    ],
  },
  support: {
    title: "Support",
    sections: [
      {
        title: "First help",
        text: "Close the pane and open it again; recalculate with Ctrl+Alt+F9; restart Excel. The page on errors says what each message means and what mends it.",
      },
      {
        title: "What to tell us",
        text: "What you did, the sentence that was shown, and the versions that the pane shows under Settings. Please send no customers’ data; made-up rows that show the same are enough.",
      },
      {
        title: "Security",
        text: "If you have found a weakness, write to us before you tell others, so that it can be mended first.",
      },
    ],
    errors: "What each message means",
    contactTitle: "How to reach us",
    contact: "Write to:",
    noContact:
      "Ask whoever gave you the add-in: your administrator, or the place you have it from.",
  },
  privacy: {
    title: "Privacy",
    lead: "Nothing leaves your machine: the add-in computes in your workbook, and has no server that could receive data.",
    sections: [
      {
        title: "What is read",
        text: "Headers and sizes of the tables and sheets of the open workbook, so that lists can be offered; the columns that you choose; the selected cells where you point at them; the sheets that the add-in made itself. Functions read what you give them as arguments.",
      },
      {
        title: "What is stored, and where",
        text: "In the workbook: the new sheets; hidden names on them, by which they are known again; and settings with your last choices and the language of results. Whoever gets the file can read these. In the storage of Excel’s browser on your computer: at most which hints you have seen. Nothing else, and nothing elsewhere.",
      },
      {
        title: "What is sent",
        text: "Nothing of your workbook. The only requests are for the add-in’s own files from the server on which they were published, and for Office.js from Microsoft. As with every web page, these servers see the network address and the time of a request. No cookies, no telemetry, no advertising, no third party.",
      },
      {
        title: "Who is responsible",
        text: "You decide which customers’ data stand in your workbook, and answer for them. The profiles leave out customers without consent where a column tells it, and customers can be shown as codes.",
      },
      {
        title: "How to delete it",
        text: "Remove, on the start view, deletes sheets with their names. Removing the add-in from Excel removes it from your computer; workbooks keep what stands in them.",
      },
      {
        title: "Microsoft",
        text: "What Excel itself sends to Microsoft follows Microsoft’s own privacy statement and your settings there.",
      },
    ],
  },
  terms: {
    title: "Terms of use",
    sections: [
      {
        title: "Licence",
        text: "The add-in is free software under the MIT licence: you may use, copy, change and pass it on, in a company too, if the licence’s text goes with it.",
      },
      {
        title: "No warranty",
        text: "It is given as it is, without warranty of any kind. Its authors are not liable for damage that arises from its use, as far as the law allows.",
      },
      {
        title: "Your decisions",
        text: "Figures and assessments help to decide; they do not decide. Check them against what you know before you act on them. They are no legal, tax or investment advice.",
      },
      {
        title: "Your data",
        text: "You see to it that you may use the data in your workbook, above all those of persons, and that you keep copies of your files.",
      },
      {
        title: "Names",
        text: "Excel and Microsoft 365 are trademarks of Microsoft. The add-in is not made or endorsed by Microsoft.",
      },
    ],
  },
};
