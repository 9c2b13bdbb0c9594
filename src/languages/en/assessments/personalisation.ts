import type { ItemText, ThreeLevels } from "../../assessmentTexts";

export const texts = {
  scale: ["no", "partly", "yes"],
  sections: {
    basis: "What personalisation needs",
    rights: "Rights of the customer",
    mistakes: "Mistakes",
  },
  items: {
    market: {
      name: "Known target market",
      question: "Do we know whom we want to address personally, and why these?",
      look: "Description of the target group; how many of the addressed belong to it.",
      levels: [
        "Everybody is addressed.",
        "The group is described, but lists hold many others.",
        "The group is described and chosen by value; lists are cleaned by it.",
      ],
    },
    goals: {
      name: "Clear goals",
      question: "Is it written what personalisation shall achieve, in figures?",
      look: "Goals with figure and date; comparison with a group that was not addressed.",
      levels: [
        "There is no goal.",
        "Goals without figures.",
        "Figures and dates, tested against a control group.",
      ],
    },
    database: {
      name: "One database",
      question: "Does everything known of a customer meet in one record?",
      look: "Search one customer in shop, sales, service and accounts; count the records.",
      levels: [
        "Each department has its own list.",
        "Lists are joined now and then; duplicates remain.",
        "One record, which all use and update.",
      ],
    },
    learning: {
      name: "Continuous learning",
      question: "Do we learn from each contact and use it at the next?",
      look: "What was recorded after the last ten contacts; what it changed.",
      levels: [
        "Nothing is recorded.",
        "It is recorded but seldom used.",
        "Each contact makes the next one better.",
      ],
    },
    investment: {
      name: "Investment in personalisation",
      question: "Are people, tools and money set aside for it?",
      look: "Budget, named persons, tools; what they brought last year.",
      levels: [
        "It is done beside other work.",
        "Money for single actions.",
        "A budget of its own, judged by its return.",
      ],
    },
    ownData: {
      name: "Customers complete their own data",
      question: "May customers see, correct and complete what we know of them?",
      look: "Try it as a customer: where, how many steps, how soon it takes effect.",
      levels: [
        "They cannot.",
        "By request to an employee.",
        "They do it themselves, and it is used at once.",
      ],
    },
    personal: {
      name: "Personal relations",
      question: "Does a customer who wants one have a known person with us?",
      look: "Who is that person; deputies; what happens when the person leaves.",
      levels: [
        "Nobody in particular.",
        "Only the largest customers.",
        "Every customer for whom it pays, with a deputy.",
      ],
    },
    regular: {
      name: "Regular contact",
      question: "Do customers hear from us in a rhythm that suits them?",
      look: "Contacts a quarter by customer; wishes about frequency; those who signed off.",
      levels: [
        "By chance, or much too often.",
        "In our rhythm.",
        "In the rhythm that the customer chose.",
      ],
    },
    email: {
      name: "E-mail used well",
      question: "Do our e-mails bring something to those who get them?",
      look: "Opened, clicked, answered, signed off; who answers replies, and when.",
      levels: [
        "One mailing to all, no reply possible.",
        "By segment; replies are read late.",
        "By interest and occasion; replies are answered within a day.",
      ],
    },
    products: {
      name: "Adapted products",
      question: "Can products or services be adapted to the single customer?",
      look: "Variants, modules, special orders; their cost and time.",
      levels: [
        "One for all.",
        "A few variants.",
        "Put together by the customer or from what we know of them.",
      ],
    },
    information: {
      name: "Adapted information",
      question: "Does each customer get the information that concerns them, and only that?",
      look: "Compare what two different customers got in a month.",
      levels: [
        "The same for all.",
        "Different by segment.",
        "By the customer's own purchases and wishes.",
      ],
    },
    service: {
      name: "Levels of service",
      question: "Are there levels of service by the customer's value and need?",
      look: "Definition of levels; who is in which; do staff know it at the contact.",
      levels: [
        "None, or by who complains loudest.",
        "Defined, not kept to.",
        "Defined, known at each contact and kept to.",
      ],
    },
    consent: {
      name: "Consent",
      question:
        "Can we prove for each person that they agreed, or on what other lawful ground we rely?",
      look: "Take ten records: date, wording and source of consent; how it is withdrawn.",
      levels: [
        "Not recorded.",
        "For part of the records.",
        "For every record, and withdrawal takes effect at once.",
      ],
    },
    purpose: {
      name: "Purpose",
      question: "Is each piece of data kept for a stated purpose, and used for nothing else?",
      look: "List of fields with purpose and time of keeping; fields nobody uses.",
      levels: [
        "Everything is collected in case it is useful.",
        "Purposes are stated in general.",
        "Each field has purpose and end; the rest is deleted.",
      ],
    },
    access: {
      name: "Right to see and delete",
      question: "Can a customer see and have deleted what we keep, within the lawful time?",
      look: "Make a test request; time until the answer; copies in other systems.",
      levels: [
        "Nobody knows how.",
        "By hand, with gaps or late.",
        "Complete, in all systems, in time.",
      ],
    },
    privacy: {
      name: "Privacy is neglected",
      question: "Do we use knowledge in ways that customers would find intrusive?",
      look: "Read messages as the customer; sensitive fields; complaints; data given to others.",
      levels: [
        "No case is known, and messages are checked for it.",
        "Single cases; nobody checks.",
        "It happens often, or data go to others unasked.",
      ],
    },
    standstill: {
      name: "The relationship is not developed",
      question: "Does personalisation stop at the name in the greeting?",
      look: "Follow five customers for a year: what changed in what they get.",
      levels: [
        "No: what they get grows with what we know.",
        "For many customers nothing changed.",
        "Yes: name and birthday are all.",
      ],
    },
    wrongPeople: {
      name: "The wrong people are addressed",
      question: "Do messages go to people for whom they are not meant?",
      look: "Returned mail, wrong names, offers of what was just bought, people who left or died.",
      levels: [
        "Hardly ever; lists are checked before each sending.",
        "Now and then.",
        "Regularly.",
      ],
    },
  } satisfies Record<string, ItemText<ThreeLevels>>,
};
