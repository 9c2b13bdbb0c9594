import type { FiveLevels, IndicatorText, ItemText } from "../../assessmentTexts";

export const texts = {
  sections: {
    quality: "Perceived service quality",
    sacrifices: "Sacrifices of the customer",
    worth: "Value and satisfaction",
    ties: "Commitment, bonds, alternatives",
    firmness: "Strength of the relationship",
    course: "Length, patronage, episodes",
    results: "Revenue, cost, profitability",
  },
  items: {
    outcome: {
      name: "What the customer gets",
      question: "Does what we deliver do what this customer needs it for?",
      look: "Returns and complaints; what the customer’s users say; comparison with what was promised.",
      levels: [
        "Often falls short; the customer works around it.",
        "Serves, with faults that come again.",
        "Serves as agreed.",
        "Serves better than what the customer had before.",
        "The customer calls it the best they can get.",
      ],
    },
    process: {
      name: "How the customer gets it",
      question:
        "How does the customer live through ordering, delivery, answers and mending of faults?",
      look: "Follow one order and one fault; times promised and kept; words used about our people.",
      levels: [
        "A struggle: chasing, waiting, repeated explanations.",
        "Uneven; depends on who answers.",
        "Orderly when all goes well, slow when it does not.",
        "Smooth, and faults are mended quickly.",
        "Effortless; faults are noticed by us first and made good.",
      ],
    },
    price: {
      name: "Price and costs",
      question:
        "How much does the customer feel they give up in money, price and follow-on costs together?",
      look: "Price talks; invoices disputed; the customer’s own cost of handling, storing, adapting.",
      levels: [
        "Gladly paid; seldom mentioned.",
        "Accepted as fair.",
        "Accepted, with remarks.",
        "Felt as high; compared with others each time.",
        "Felt as a burden the customer wants to be rid of.",
      ],
    },
    effort: {
      name: "Time, effort and worry",
      question: "How much time, trouble and uncertainty does dealing with us cost the customer?",
      look: "Calls and reminders per order; checks the customer makes because they do not rely on us.",
      levels: [
        "None worth naming.",
        "A little, at the edges.",
        "Some; the customer has got used to it.",
        "Much; somebody there spends hours on us.",
        "So much that it is held against us.",
      ],
    },
    value: {
      name: "Value",
      question: "Does the customer find that what they get outweighs all they give up?",
      look: "The customer’s own words about worth; savings or gains they can show; would they pay for more?",
      levels: [
        "Says openly that it is not worth it.",
        "Doubts it.",
        "About worth it.",
        "Clearly worth it.",
        "Shows others with figures why it is worth it.",
      ],
    },
    satisfaction: {
      name: "Satisfaction",
      question: "How satisfied is the customer with the relationship as a whole, over time?",
      look: "Asked directly, of several people there; the tone of the last meetings; not the last episode alone.",
      levels: [
        "Dissatisfied and says so.",
        "Rather dissatisfied.",
        "Neither; no feeling either way.",
        "Satisfied.",
        "Very satisfied, and says so unasked.",
      ],
    },
    commitment: {
      name: "Commitment of both",
      question: "Do both sides intend to go on, and act so?",
      look: "Investments made for each other; who gives way in a conflict; plans that name the other.",
      levels: [
        "Either side would end it tomorrow.",
        "It goes on by habit.",
        "One side is committed, the other goes along.",
        "Both want to go on and say so.",
        "Both invest in it and stand by it when it costs.",
      ],
    },
    bonds: {
      name: "Bonds",
      question:
        "What ties the customer to us beside the goods: knowledge, technology, people, contracts?",
      look: "Shared systems, adapted processes, persons who know each other, terms; bonds wanted and bonds only endured.",
      levels: [
        "None.",
        "One weak bond, such as a person.",
        "A few, mostly contract or habit.",
        "Several of different kinds, most of them wanted.",
        "Many, wanted by both, hard for others to copy.",
      ],
    },
    alternatives: {
      name: "Alternatives the customer sees",
      question:
        "How good are the alternatives that this customer sees, and how easily could they change?",
      look: "Competitors’ offers in their hands; second suppliers; cost and time of a change.",
      levels: [
        "None that would do.",
        "Worse ones, hard to change to.",
        "Comparable ones, changing takes effort.",
        "Good ones, easily changed to.",
        "Better ones at the door already.",
      ],
    },
    strength: {
      name: "Strength",
      question:
        "Would the relationship stand a serious fault of ours or a good offer of a competitor’s?",
      look: "What happened the last time; whether problems are brought to us first; who knows whom on each level.",
      levels: [
        "It would break at once.",
        "It would probably break.",
        "It hangs on a person or a price.",
        "It would stand one blow.",
        "It has stood blows and come out stronger.",
      ],
    },
    length: {
      name: "Length",
      question: "How long has the relationship lasted, and how long is it likely to last?",
      look: "First purchase; interruptions; contract periods; plans that run beyond the contract.",
      levels: [
        "New, or ending.",
        "Short, from order to order.",
        "Established, without a view ahead.",
        "Long, expected to last.",
        "Long, with common plans for years.",
      ],
    },
    patronage: {
      name: "Patronage",
      question: "What share of all the customer spends on what we could supply comes to us?",
      look: "The customer’s spending, asked or estimated; other suppliers; what they buy elsewhere and why.",
      levels: [
        "A crumb: under a tenth.",
        "A minor part: up to a third.",
        "About half.",
        "Most of it.",
        "All but what we cannot supply.",
      ],
    },
    episodes: {
      name: "Number and kind of episodes",
      question:
        "How often do we meet in purchases, deliveries and talks, and do these deepen the relationship?",
      look: "Orders, visits, calls in the year; share of them that are routine, advice, joint work.",
      levels: [
        "Rare and about price only.",
        "Routine orders, little talk.",
        "Regular, with some advice.",
        "Frequent, of several kinds, on several levels.",
        "Continuous, much of it joint work.",
      ],
    },
    critical: {
      name: "Critical episodes",
      question:
        "When something decisive happened, did we come out of it with a stronger relationship?",
      look: "The two or three events the customer still tells of; what we did, how fast, who.",
      levels: [
        "They ended badly and are remembered.",
        "Mended late, with distrust left.",
        "Mended; the matter is closed.",
        "Mended well; trust is whole.",
        "Handled so that the customer tells of it with praise.",
      ],
    },
    revenue: {
      name: "Revenue of the relationship",
      question: "Is revenue from this customer good for their size, and does it grow?",
      look: "Sales of two years; share of products bought; prices reached against others.",
      levels: [
        "Small and falling.",
        "Falling, or far below what is possible.",
        "Steady.",
        "Growing.",
        "Growing faster than the customer itself.",
      ],
    },
    cost: {
      name: "Cost of the relationship",
      question: "Are the costs of serving this customer known and in proportion?",
      look: "Relationship-cost table; special services; small orders, returns, visits.",
      levels: [
        "Unknown.",
        "Known in part; some services cost more than they bring.",
        "Known, about usual.",
        "Known and low for what is given.",
        "Known by both and lowered together.",
      ],
    },
    profitability: {
      name: "Profitability of the relationship",
      question: "What does the relationship leave, against its cost and against other customers?",
      look: "Profit after the cost of serving, of two years; place among customers; payback of what was invested.",
      levels: [
        "A loss, with no end in sight.",
        "A loss or nought, with a plan.",
        "Leaves something, less than others do.",
        "Leaves as much as good customers do.",
        "Among the most profitable, for both sides.",
      ],
    },
  } satisfies Record<string, ItemText<FiveLevels>>,
  indicators: {
    months: {
      name: "Months from first to last purchase",
      meaning:
        "Of the customer named above; without a name there is no figure. The list may begin after the relationship did.",
    },
    patronage: {
      name: "Our share of the customer’s spending",
      meaning:
        "Sales of the period divided by what the customer named above spends in a year; choose a period of a year. Without a name there is no figure.",
    },
    purchases: {
      name: "Purchases",
      meaning:
        "Lines of the sales list in the period; an order of several lines counts several times, refunds do not.",
    },
    revenue: {
      name: "Revenue",
      meaning: "Sales of the period, net of refunds.",
    },
    cost: {
      name: "Cost charged to the relationship",
      meaning:
        "Costs of the period with the customer’s name; what is shared by all customers is not in it.",
    },
    profitability: {
      name: "Left of revenue",
      meaning: "Profit of the sales less cost, divided by revenue.",
    },
    return: {
      name: "Return on the relationship",
      meaning:
        "Profit of the sales less cost, divided by cost: what each unit spent on the relationship leaves.",
    },
  } satisfies Record<string, IndicatorText>,
};
