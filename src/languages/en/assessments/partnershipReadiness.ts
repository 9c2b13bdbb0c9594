import type { ItemText, ThreeLevels } from "../../assessmentTexts";

export const texts = {
  scale: ["false", "partly true", "true"],
  sections: {
    premises: "Premises of a partnership",
    statements: "What we know about our customers",
  },
  items: {
    information: {
      name: "Information",
      question: "Do we keep in one database what a partnership with a customer needs?",
      look: "Open the records of ten customers: contacts, purchases, promises, complaints; who keeps them up to date.",
      levels: [
        "Knowledge sits in heads, mailboxes and private files; it leaves with the employee.",
        "A database exists, but important fields are empty or old in several of the ten records.",
        "All ten records are complete, no older than agreed, and open to everybody who serves the customer.",
      ],
    },
    involvement: {
      name: "Involvement",
      question: "Is there a constant channel between our brand and the buyer, in both directions?",
      look: "Last contacts by customer, who began them; time to an answer; what buyers proposed and what became of it.",
      levels: [
        "Contact happens when we want to sell or the buyer has to complain.",
        "We speak regularly, but the buyer's answers are few or have no effect.",
        "Buyers use the channel of their own accord, get an answer in the promised time and see what it changed.",
      ],
    },
    characteristics: {
      name: "Knowledge of buyers' characteristics",
      question: "Do we know buyers' income, family, preferences and what they refuse to buy?",
      look: "Fields in the database and their source; surveys; for firms: size, sector, equipment; consent to keep the data.",
      levels: [
        "We know name and address, and what was bought.",
        "Some characteristics are known for some groups; what buyers refuse is not recorded.",
        "Income or size, household or sector, preferences and refusals are known for every group, lawfully and from named sources.",
      ],
    },
    purchases: {
      name: "Control of purchases",
      question: "Do we follow how often, for how much and when each buyer buys, and forecast it?",
      look: "Purchases by customer and month; forecast of the last quarter against what happened; list of overdue customers.",
      levels: [
        "Sales are followed by product or region only.",
        "Frequency and value by customer are known, but the next purchase is not forecast.",
        "Frequency, value and time of the next purchase are forecast by customer, and the error is known.",
      ],
    },
    expectations: {
      name: "Buyers' expectations",
      question: "Do we know what buyers expect of us, in their own words?",
      look: "Interviews and surveys of the last year; expectations by segment; difference between expected and received.",
      levels: [
        "Expectations are what our managers suppose.",
        "Some buyers were asked; the answers do not cover all important segments or are older than a year.",
        "Expectations of every important segment were asked within a year and are compared with what we deliver.",
      ],
    },
    advantage: {
      name: "The partnership's potential against competitors",
      question: "Can a partnership with us give the buyer more than our competitors can?",
      look: "What competitors offer key customers; what we alone can give; costs of switching; reasons for won and lost customers.",
      levels: [
        "Our offer to partners does not differ from what everybody offers.",
        "There are advantages, but they are easy to copy or not confirmed by customers.",
        "Customers name advantages that competitors would need more than a year or a large investment to match.",
      ],
    },
    profit: {
      name: "Most profitable customers",
      question: "Do we know which customers bring most profit?",
      look: "Profit by customer after the cost of serving them; the first twenty; how they changed in a year.",
      levels: [
        "Only sales by customer are known, or not even these.",
        "Gross profit by customer is known, without the cost of serving and keeping them.",
        "Profit by customer after all costs of the relationship is known and renewed at least yearly.",
      ],
    },
    requirements: {
      name: "Income, product mix and real requirements",
      question: "Do we know our customers' income, their product mix and their real requirements?",
      look: "Customer profiles: turnover or income, what they buy elsewhere, what they use our product for.",
      levels: [
        "We know only what they order from us.",
        "We know it for the largest customers, partly from hearsay.",
        "Profiles of all important customers state income, product mix and requirements, each with its source.",
      ],
    },
    nextYear: {
      name: "Next year's expectations",
      question: "Can we foresee what customers will expect next year and what that asks of us?",
      look: "Talks with customers about their plans; trend reports; list of consequences for range, capacity, service, money.",
      levels: [
        "Changes are noticed when orders change.",
        "Trends are discussed, but nobody has derived what we must change.",
        "Expected changes are written by segment, with the measures, costs and dates they ask of us.",
      ],
    },
    income: {
      name: "Pattern of income",
      question:
        "Do we understand the pattern of income of typical customers and of retail and wholesale firms?",
      look: "When their money comes in and from what; seasons, margins and stock turnover of trading firms; late payments.",
      levels: [
        "Nobody has looked at what our customers live on.",
        "The pattern is known in general, not for our own consumers, retailers and wholesalers.",
        "For each type of customer we know season, sources and margins, and terms and offers follow them.",
      ],
    },
    deciders: {
      name: "Who decides on a purchase",
      question: "Do we know who decides on a purchase and what those people prefer?",
      look: "For ten customers: user, adviser, buyer, payer, decider; their preferences; contacts with each.",
      levels: [
        "We know the person who places the order.",
        "Deciders are known for some customers; their preferences rest on one salesperson's memory.",
        "For every important customer the roles, persons and preferences are recorded and used.",
      ],
    },
    competitors: {
      name: "Competitors' strategies and brands",
      question:
        "Are competitors' strategies clear to us, and what consumers think of their brands?",
      look: "Profiles of main competitors; brand comparisons by consumers; last moves that surprised us.",
      levels: [
        "We know competitors' prices at most.",
        "Main competitors are described, but consumers' view of their brands is our guess.",
        "Strategies are described and checked against events; consumers' view of each brand is measured.",
      ],
    },
    productValue: {
      name: "Value our products create",
      question:
        "Do we understand consumers' behaviour, and can we measure the value our products create for them?",
      look: "Observation of use; what the product saves or earns the customer; price premium that buyers accept.",
      levels: [
        "Value is a word in our advertising.",
        "Behaviour is studied now and then; value is described but not measured.",
        "Value is measured in the customer's money or time by segment, and prices and offers rest on it.",
      ],
    },
    customerValue: {
      name: "Value of customers, and how to share it",
      question:
        "Can we measure the value of our customers, and do we know how to share it with them?",
      look: "Lifetime value by customer or segment; rules for rebates, service and joint investment; who gains what.",
      levels: [
        "The value of a customer over the whole relationship is not calculated.",
        "It is calculated for some, but benefits are given by habit or pressure.",
        "It is known for all important customers, and the share that goes back to them follows rules both sides accept.",
      ],
    },
  } satisfies Record<string, ItemText<ThreeLevels>>,
};
