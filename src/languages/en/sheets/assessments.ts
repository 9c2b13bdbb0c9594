export const assessments = {
  /** Sheets of an assessment; the first carries the assessment's own title. */
  sheets: {
    result: "Result",
    actions: "Action list",
    indicators: "Indicators",
    grid: "Grid",
    levels: "Levels",
  },
  guide: [
    "Read the question, look at what it names, then choose the level whose description fits best; the sheet “Levels” shows all levels.",
    "Leave blank what you cannot judge: blanks are left out and their weight is shared out among the rest.",
    "Weights are yours to change: an item's weight counts within its section, a section's weight within the total. 0 leaves it out.",
  ],
  company: "Company",
  assessor: "Assessor",
  date: "Date",
  progress: "Progress",
  answered: (answered: string, total: string) => `${answered} of ${total} answered`,
  total: "Total score (0–100)",
  below: "Items below the threshold",
  columns: {
    number: "No.",
    item: "Parameter",
    question: "Question",
    look: "What to look at",
    score: "Score",
    weight: "Weight",
    points: "Points",
    status: "Status",
    level: "The level chosen",
    data: "From your data",
    evidence: "Evidence",
    owner: "Owner",
    due: "By when",
    comment: "Comment",
    weightInTotal: "Weight in total",
    sortKey: "Sort key",
    nextLevel: "The next level to reach",
    secondPoints: "Points of the second side",
    targetPoints: "Points to reach",
    ownPoints: "Own points",
    second: "Second level",
    difference: "Difference",
  },
  status: {
    open: "open",
    below: "act",
    reached: "in order",
    above: "more than wanted",
    invalid: "check",
  },
  /** A second level beside the score: the level wanted, or the other side's rating. */
  second: {
    target: {
      guide:
        "Enter beside each score the level that is wanted here; it takes the place of the threshold, and the highest is not everybody's aim.",
      columns: { score: "Where we are", second: "Wanted", difference: "Difference" },
    },
    otherSide: {
      guide:
        "Each side rates without seeing the other. An item counts by the lower of the two ratings, for a relationship is as strong as its weaker side finds it; the difference is what to talk about.",
      columns: { score: "Our rating", second: "Their rating", difference: "Ours − theirs" },
    },
  },
  reversedMark: "(counts the other way round)",
  notOnScale: (minimum: number, maximum: number) =>
    `The score must be a whole number from ${minimum} to ${maximum}.`,
  scorePrompt: (minimum: number, maximum: number) =>
    `Choose a level from ${minimum} to ${maximum}, or leave the cell blank.`,
  weightRule: "A weight is a number, 0 or more.",
  dateRule: "Please enter a date, such as 2026-03-31.",
  thresholdRule: (minimum: number, maximum: number) =>
    `The threshold is a number from ${minimum} to ${maximum}.`,
  result: {
    section: "Section",
    score: "Score (0–100)",
    answered: "Answered",
    items: "Items",
    weight: "Weight",
    bar: "Profile",
    chart: "Score by section",
    itemChart: "Score by parameter",
    itemChartDescription: "Scores from 0 to 100. What has no answer is drawn as 0.",
    chartDescription: "Section scores from 0 to 100. A section without answers is drawn as 0.",
    note: "A section without answers has no score and does not count in the total.",
  },
  actions: {
    threshold: "Show items below level",
    none: "No rated item is below the threshold.",
    notRated: "Nothing has been rated yet.",
    count: (count: string) => `Items below the threshold: ${count}`,
    rank: "Rank",
    gap: "Gap",
    priority: "Priority",
    note: "Sorted by weight in the total × gap to the threshold. Score, owner, date and comment are entered on the first sheet.",
  },
  /** Importance by performance. */
  grid: {
    guide:
      "Importance: how much it matters to customers, from 1 to 5, asked of them; 3 is only where the sheet begins.",
    note: "What matters to customers against how well we do it. The limits are the means of what was rated; other numbers may be typed over them.",
    limits: "Limit between low and high",
    count: (count: string) => `Items to improve first: ${count}`,
    rule: (maximum: number) => `Importance is a number up to ${maximum}; 0 leaves the item out.`,
    performance: "Performance",
    importance: "Importance",
    quadrant: "What to do",
    quadrants: {
      improve: "improve first",
      keep: "keep it up",
      low: "low priority",
      over: "perhaps too much",
    },
    points: "What the chart draws",
    chart: "Importance by performance",
    chartDescription:
      "Each point is an item: to the right what we do better, higher what matters more; the lines are the limits.",
  },
  levels: {
    note: "What can be observed at each level. The wording may be changed here; the first sheet follows.",
    level: (level: number) => `Level ${level}`,
  },
  indicators: {
    note: "Figures computed from your own lists. They inform the rater and never set a score.",
    from: "from",
    to: "to",
    periodNote:
      "The period is the last twelve months that all lists with dates cover; type other dates to change it.",
    name: "Indicator",
    value: "In the period",
    before: "In the period before",
    change: "Change",
    meaning: "What it means",
    sourceHeader: "Source",
    needs: (list: string, columns: string) =>
      `Choose the list “${list}” (${columns}) to fill this.`,
    noFigure: "No figure: the columns hold nothing to compute from.",
    percent: (figure: string) => `${figure}%`,
    labelled: (name: string, figure: string) => `${name}: ${figure}`,
    source: (list: string, columns: string) => `${list}: ${columns}`,
    /** Short for percentage points. */
    points: "pp",
    cut: (shown: number, all: number) => `The first ${shown} of ${all} are shown.`,
  },
  /** Several who rate the same items. */
  raters: {
    comparison: "Raters",
    title: (assessment: string, rater: string) => `${assessment}: ${rater}`,
    note: "Rate by yourself, before you talk with the others. Leave blank what you cannot judge.",
    guide:
      "The scores are the medians of the raters’ own sheets; the sheet “Raters” shows where they differ. Where you have talked and agreed on another level, type it over the median.",
    comparisonNote:
      "Calculated from the raters’ sheets. Talk about the marked items first: what each has seen counts, not who is right.",
    median: "Median",
    spread: "Spread",
    rated: "Raters",
    talk: "To talk about",
    talkMark: "◆ talk",
    agreement: "Agreement of the raters (Krippendorff’s alpha)",
    meaning: "What it says",
    limit: "Talk about items whose spread is at least",
    good: "good: the raters see the same",
    enough: "enough for first conclusions",
    poor: "poor: the raters do not see the same, so talk before you act",
    unknown: "not known: two raters must share items on which not all scores are alike",
    refusal: {
      tooFew: (name: string) =>
        `Only one rater, “${name}”, is named: name two or more, separated by commas, or none.`,
      tooMany: (most: number, given: number) =>
        `At most ${most} raters have room; there are ${given}.`,
      tooLong: (most: number, given: number) =>
        `A rater's name may have at most ${most} characters; one has ${given}.`,
      twice: (name: string) => `Each rater needs a name of their own; “${name}” is there twice.`,
    },
  },
  /** The same assessment, rated again. */
  rounds: {
    sheet: "Rounds",
    note: "Earlier rounds are kept as they were; the last column is today's rating, live. Points from 0 to 100.",
    round: (number: number) => `Round ${number}`,
    now: "Now",
    change: "Change",
    chartTitle: "Sections over time",
    axis: "Round",
    description:
      "A line for each section and one for the total; the figures stand in the table below.",
    /** What scores rested on, round by round. */
    notes: {
      sheet: "Earlier evidence",
      note: "What the scores of earlier rounds rested on, with who was to act and by when; the latest round first. Kept as it was.",
      rater: "Rated by",
    },
    nothingRated:
      "Nothing is rated yet, so there is no round to compare with. Rate at least one item, then begin the next round.",
  },
  fields: {
    company: "Company",
    threshold: "Action list: items below level",
    thresholdHint: "Can be changed on the sheet at any time.",
    raters: "Raters, separated by commas",
    ratersHint: "Optional. Each gets a sheet; their medians become the scores.",
    none: "none",
  },
  preview: (shown: number, all: number) => `The first ${shown} of ${all} items`,
  quoted: (name: string) => `“${name}”`,
  effect: (sheets: string) => `Creates the sheets ${sheets}; changes nothing else.`,
  refusal: {
    threshold: (minimum: number, maximum: number, given: string) =>
      `The level for the action list must be a number from ${minimum} to ${maximum}; it is ${given}.`,
    companyTooLong: (maximum: number, given: number) =>
      `The company's name may have at most ${maximum} characters; it has ${given}.`,
  },
  notes: {
    withoutLists: "No list is needed. Lists only add figures beside the questions.",
    filled: (filled: number, all: number) =>
      `${filled} of ${all} indicators can be filled from the chosen lists.`,
    notNumbers: (count: number, column: string, list: string) =>
      `${count} ${count === 1 ? "cell" : "cells"} in the column “${column}” of “${list}” ${count === 1 ? "holds" : "hold"} something other than a number and ${count === 1 ? "is" : "are"} left out.`,
    notDates: (count: number, column: string, list: string) =>
      `${count} ${count === 1 ? "cell" : "cells"} in the column “${column}” of “${list}” ${count === 1 ? "holds" : "hold"} text instead of a date; ${count === 1 ? "its row is" : "their rows are"} left out.`,
    emptyList: (list: string) =>
      `The list “${list}” has no rows; its indicators stay empty until it has.`,
  },
};
