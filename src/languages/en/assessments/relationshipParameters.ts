import type { FiveLevels, ItemText } from "../../assessmentTexts";

export const texts = {
  sections: {
    commitment: "Long-term commitment",
    responsiveness: "Responsiveness",
    reciprocity: "Reciprocity",
    trust: "Trust",
  },
  items: {
    intention: {
      name: "Intention to stay",
      question: "Do both sides mean to continue the relationship for years?",
      look: "Length of contracts; renewals without a tender; plans that name the other side; what deciders say.",
      levels: [
        "Each order could be the last; alternatives are being sought.",
        "The relationship goes on as long as nothing better offers itself.",
        "It is meant to go on; there is no plan beyond the current contract.",
        "Plans for the coming years count on the other side.",
        "Both speak openly of the years ahead and turn down other offers because of them.",
      ],
    },
    investment: {
      name: "Investment in the relationship",
      question:
        "Does the other side put in money, people and time that would be lost without the relationship?",
      look: "Own persons in charge, adapted processes, equipment, training; what was spent in the last two years.",
      levels: [
        "Nothing is done that does not pay at once.",
        "Small favours are done when asked for.",
        "There is a person in charge and some adaptation.",
        "Processes or products were adapted at a cost that counts.",
        "Large investments were made for this relationship, planned and used together.",
      ],
    },
    speed: {
      name: "Speed and completeness of answers",
      question: "Does the other side answer questions, orders and complaints quickly and fully?",
      look: "Last ten requests: time to an answer, whether it settled the matter, how often one had to ask again.",
      levels: [
        "Answers come late or not at all.",
        "Answers come after reminders.",
        "Answers come within the usual time, now and then incomplete.",
        "Answers come quickly and settle the matter.",
        "The answer often comes before the question; a changed situation is reported unasked.",
      ],
    },
    adaptation: {
      name: "Adaptation to changed needs",
      question: "Does the other side change its ways when our needs change?",
      look: "Changes asked for in the last year: accepted, delayed, refused; reasons; who bore the cost.",
      levels: [
        "Rules are rules: changes are refused.",
        "Changes take long and are paid for by the one who asks.",
        "Reasonable changes are made after negotiation.",
        "Changes are made quickly, and their cost is talked over fairly.",
        "The other side notices changes itself and proposes how to meet them.",
      ],
    },
    balance: {
      name: "Balance of give and take",
      question: "Does each side get a fair return for what it gives?",
      look: "Advantages and burdens of each side in the last year; concessions; how unexpected gains and losses were shared.",
      levels: [
        "One side takes what it can get.",
        "Concessions come from the weaker side only.",
        "Over the year give and take are about even, item by item.",
        "Each side gives without counting at once, and it evens out.",
        "Gains and losses are shared by a rule that both call fair, also in bad times.",
      ],
    },
    support: {
      name: "Help in difficulty",
      question: "Does the other side help when we are in difficulty, and we when they are?",
      look: "Last difficulties (shortage, late payment, quality, staff): what each side did.",
      levels: [
        "Difficulty of one side is used by the other.",
        "Each side looks after itself.",
        "Help is given where the contract demands it.",
        "Help is given beyond the contract.",
        "Both prepare together for difficulties and have carried each other through one.",
      ],
    },
    reliability: {
      name: "Reliability of promises",
      question: "Can we rely on what the other side promises?",
      look: "Promises of the last year, large and small: kept, late, broken; checks that each side keeps up.",
      levels: [
        "Promises are broken, and everything has to be checked.",
        "Important promises are kept when they are in writing.",
        "Most promises are kept; exceptions are explained afterwards.",
        "Promises are kept; an exception is announced in time.",
        "The word is enough; checks have been given up because they found nothing.",
      ],
    },
    openness: {
      name: "Openness and good will",
      question:
        "Does the other side tell us the truth and mean us well, even when it costs something?",
      look: "Shared figures and plans; bad news told in time; cases in which an advantage over us was not used.",
      levels: [
        "Information is held back or bent.",
        "What is asked is answered, no more.",
        "Useful information is shared; bad news comes late.",
        "Plans and bad news are shared in time.",
        "Costs and plans lie open; advice is honest even where it costs the adviser a sale.",
      ],
    },
  } satisfies Record<string, ItemText<FiveLevels>>,
};
