/** The board of communication along the purchase. */
export const communicationBoard = {
  sheets: { board: "Communication by buyer", summary: "Stages and communication" },
  guide:
    "Whoever has bought has reached the trial; a stage that you choose takes its place, for instance for a new product. What they thought of it only asking tells.",
  stages: [
    "Awareness",
    "Interest",
    "Evaluation of alternatives",
    "Trial",
    "Evaluation of the experience",
  ],
  seen: ["0 not yet", "1 seen"],
  columns: {
    stageRated: "Stage, if you know better",
    stage: "Stage reached",
    next: "Next stage",
    plan: "By the plan of the stage",
    means: "Means",
    message: "Message",
    incentive: "Incentive",
    sign: "Sign of success",
    seen: "Sign seen",
  },
  stagePrompt: "The last stage that the buyer has passed, for what you want to sell now.",
  ownGroup: "For this buyer, where it differs from the plan",
  lastStage: "all stages passed",
  keepUp: "Ask again after each purchase; offer the next product.",
  signSeen: (stage: string) => `The sign was seen: set the stage to ${stage}.`,
  nobody: "The next stage has no owner or no date yet.",
  stageSection: "Buyers by stage, and the plan for bringing them there",
  reached: "Reached it",
  passed: "Of the stage before",
  noStages: "No stage is known yet.",
  noLoss: "Everybody who reached a stage has passed on to the last.",
  mostStop: (from: string, to: string) =>
    `Most stop between “${from}” and “${to}”: work there first.`,
  chartTitle: "Buyers who have reached each stage",
  chartDescription:
    "A column for each stage from awareness to the evaluation of the experience: buyers who have reached it. The numbers stand in the table above.",
  /** Prefilled, to be changed: by stage, what brings a buyer there. */
  plan: {
    means: [
      "Trade press, fairs, recommendations, search",
      "Personal letter or call, website, sample page",
      "Meeting, comparison, references, calculation",
      "Trial delivery, pilot, demonstration",
      "Call or visit after delivery, short questionnaire",
    ],
    message: [
      "Who we are and for whom we solve what",
      "What the buyer gains, in the buyer’s words",
      "Why we rather than others: gain, proof, terms",
      "Little risk: try it with our help",
      "How did it go, and what shall we do better?",
    ],
    incentive: [
      "Something useful to read or hear",
      "Invitation, sample",
      "Calculation of the gain, visit to a customer",
      "Trial price, right of return",
      "Thanks, terms for the next order",
    ],
    sign: [
      "Recognises our name",
      "Asks for more",
      "Asks for an offer",
      "Places a first order",
      "Answers, orders again, recommends",
    ],
  },
};
