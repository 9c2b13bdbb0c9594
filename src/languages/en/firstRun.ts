/** The tour of the first opening, the sample data, and what comes after a result. */
export const firstRun = {
  title: "Start in three steps",
  done: "done",
  skip: "Skip the tour",
  finish: "End the tour",
  again: "Show the tour on the start page again",
  steps: {
    list: {
      title: "A list of sales",
      text: "Paste or open your own list in this workbook, or begin with the sample: two years of a dairy wholesaler.",
    },
    table: {
      title: "Your first table",
      text: "What does each customer leave when delivery, bonuses and returns are paid? The columns are guessed; you only press Create.",
    },
    ask: {
      title: "Ask the numbers",
      text: "Select a figure of the new table and see the rows it was made from, or put a formula of your own into a cell.",
    },
  },
  insertSample: "Insert sample data",
  sampleEffect:
    "Adds sheets with the lists of a sample company; changes nothing else. Remove takes them back.",
  sampleInserted: "The sample lists are in the workbook.",
  sample: "Sample data",
  next: "Next",
};
