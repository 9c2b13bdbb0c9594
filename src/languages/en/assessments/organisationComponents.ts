import type { FiveLevels, ItemText } from "../../assessmentTexts";

export const texts = {
  sections: { components: "Eight components", internal: "Internal relations" },
  items: {
    culture: {
      name: "Values and culture",
      question: "Do people here value a lasting relationship above the single sale?",
      look: "Stories told to newcomers; what is praised and what is punished; a recent case where sale and relationship were at odds.",
      levels: [
        "The sale of the day is all that counts.",
        "Relationships are praised in speeches; bonuses reward sales.",
        "Many care for customers, each in their own way.",
        "Shared values guide decisions about customers, and people can give examples.",
        "Customers and partners recognise the values, and those who break them are corrected.",
      ],
    },
    strategy: {
      name: "Strategy",
      question: "Does our strategy start from chosen customers and the value made with them?",
      look: "The written strategy; aims for keeping customers and share of their purchases; what key customers know of it.",
      levels: [
        "The strategy speaks of volumes and products only.",
        "Customers are mentioned without aims or choice.",
        "There are aims for keeping and developing groups of customers.",
        "Strategy is set by group of customers, with money and people for it.",
        "Strategies are matched with those of key customers and reviewed with them.",
      ],
    },
    structure: {
      name: "Structure",
      question:
        "Is the organisation built around customers rather than around products and functions?",
      look: "Organisation chart; who answers for a customer as a whole; how many people a customer must know.",
      levels: [
        "Nobody answers for a customer as a whole.",
        "Sellers coordinate by personal favour.",
        "Large customers have a manager, who has little authority.",
        "Managers or teams answer for customers and their profit, with authority across departments.",
        "Teams for customers, with members from partners, form and change as relationships need.",
      ],
    },
    processes: {
      name: "Business processes",
      question: "Are processes shaped from the customer's side?",
      look: "Follow an order, a complaint and a new customer through the house; time, handovers, errors seen by customers.",
      levels: [
        "Processes suit the departments; customers adapt.",
        "Processes are described, customers' view is missing.",
        "Processes that meet customers are measured and improved.",
        "Processes are designed for groups of customers, with one owner each.",
        "Processes are joined to those of key customers and changed together.",
      ],
    },
    people: {
      name: "People",
      question: "Are people chosen, trained and rewarded for building relationships?",
      look: "Job advertisements, training plans, pay; turnover of staff who meet customers; skills in listening and solving.",
      levels: [
        "Anyone is hired; there is no training.",
        "Product training only; pay follows sales.",
        "Training in service; satisfaction counts in some rewards.",
        "Ability for relationships decides on hiring, training and promotion; staff stay.",
        "People are partners who develop with customers, and customers take part in judging them.",
      ],
    },
    leadership: {
      name: "Leadership",
      question: "Do leaders show by their own acts that relationships come first?",
      look: "Managers' calendars; time with customers and front-line staff; decisions that cost money now for the sake of trust.",
      levels: [
        "Leaders never meet customers.",
        "Leaders appear when a large customer threatens to leave.",
        "Leaders visit customers by plan.",
        "Leaders share responsibility for key relationships and give people room to act.",
        "Leaders form the vision together with customers, staff and partners, and keep it in hard times.",
      ],
    },
    technology: {
      name: "Technology",
      question: "Does technology help us remember, understand and serve each customer?",
      look: "What the person at the contact sees on the screen; data kept twice; what customers can do themselves.",
      levels: [
        "Accounting only; knowledge of customers is in heads and notebooks.",
        "Each department has its own system.",
        "A common customer record exists and is mostly kept up.",
        "One record at every contact, used for service, analysis and personal offers.",
        "Systems are open to customers and partners, and make possible what competitors cannot.",
      ],
    },
    knowledge: {
      name: "Knowledge and insight",
      question: "Do we turn what we know of customers into decisions?",
      look: "Analyses of the past year and what they changed; lifetime value, reasons for leaving; who may see them.",
      levels: [
        "There are sales reports only.",
        "Surveys are made and filed.",
        "Profit and satisfaction by customer are known to managers.",
        "Value, needs and risk of leaving are known by customer and decide on actions.",
        "Knowledge is built with customers, foresees their needs and reaches those who serve them.",
      ],
    },
    frontLine: {
      name: "Front line empowered and informed",
      question: "May those who meet customers decide, and do they know enough to?",
      look: "Sum they may spend on putting things right; what they were told of the last campaign, and when.",
      levels: [
        "They must ask about everything.",
        "They may apologise, not decide.",
        "They may decide small matters by rule.",
        "They decide within a known sum and learn of news before customers do.",
        "They decide what is right for the relationship and shape the rules.",
      ],
    },
    help: {
      name: "Help between departments",
      question: "Do departments serve one another as they would serve customers?",
      look: "Time to answer an inquiry from another department; promises between departments; blame after errors.",
      levels: [
        "Departments fight over blame and budgets.",
        "Help depends on acquaintance.",
        "Help is given when asked.",
        "Agreed service between departments is measured.",
        "Departments foresee what others need for the customer's sake and share the credit.",
      ],
    },
    innovation: {
      name: "Innovation",
      question: "Do ideas of staff, customers and partners become something?",
      look: "Ideas of a year: how many came, were answered, were carried out; who was thanked.",
      levels: [
        "Ideas are not wanted.",
        "There is a box for ideas; answers are rare.",
        "Ideas are answered, some carried out.",
        "Ideas from all sides are tried quickly, with time and money for it.",
        "New offers are made together with customers and partners as a rule.",
      ],
    },
    process: {
      name: "Internal process",
      question: "Does work flow inside the house without waiting, errors and double work?",
      look: "Errors found by the next step; waiting times; data typed in twice.",
      levels: [
        "Every step corrects the one before.",
        "Errors are frequent and their causes unknown.",
        "Errors are counted and the worst causes removed.",
        "Those who do the work improve it steadily.",
        "Work flows right the first time, also across the company's borders.",
      ],
    },
    support: {
      name: "Support of customers from within",
      question: "Do those who never meet customers know how their work helps them?",
      look: "Ask in accounts, stores and production: who is your customer, what do they need, when did you last hear of them?",
      levels: [
        "They do not know the customers.",
        "They hear of customers when there is a complaint.",
        "They are told of results of surveys.",
        "They have goals that follow from customers' needs.",
        "They meet customers regularly and improve on what they learn.",
      ],
    },
  } satisfies Record<string, ItemText<FiveLevels>>,
};
