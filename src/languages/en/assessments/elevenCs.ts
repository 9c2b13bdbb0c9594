import type { FiveLevels, ItemText } from "../../assessmentTexts";

export const texts = {
  sections: { elevenCs: "The eleven Cs" },
  items: {
    customers: {
      name: "Customers",
      question: "Have we chosen which customers to serve, grow, manage for less, or let go?",
      look: "List of customers by profit and potential; decisions on each group; customers we refused or ended with.",
      levels: [
        "We take whoever orders.",
        "Large customers are treated better; their profit is not known.",
        "Customers are grouped by value, but the groups are treated much alike.",
        "For each group it is decided what it gets and what we expect; the decision is carried out.",
        "Customers are chosen by lifetime value and fit of strategies, and the choice is renewed every year.",
      ],
    },
    categories: {
      name: "Categories",
      question:
        "Have we defined the range of goods and services that we want to give each customer?",
      look: "What the chosen customers buy in all and what of it from us; range by group; what partners could add.",
      levels: [
        "The range is what we happen to make.",
        "New categories come when a customer asks for them.",
        "We know which categories important customers buy elsewhere.",
        "The range is set by group of customers; our share of each category has a target.",
        "We supply, with partners where needed, every category in which the chosen customers want us.",
      ],
    },
    capabilities: {
      name: "Capabilities",
      question: "Do we have the abilities that giving customers the value they want asks for?",
      look: "List of abilities needed by group of customers; tests of each; plan to build, buy or borrow what is missing.",
      levels: [
        "Nobody has asked which abilities are needed.",
        "Weaknesses show when a customer is lost.",
        "Needed abilities are listed and compared with those we have.",
        "The most important gaps are being closed, with owner, money and date.",
        "Abilities are developed ahead of need, partly together with customers.",
      ],
    },
    cost: {
      name: "Cost, profitability and value",
      question: "Do we build customers' profitability by creating new value and sharing it?",
      look: "Profit by customer; cost of serving each; examples where a cost was taken out for both sides.",
      levels: [
        "Profit by customer is unknown.",
        "Gross profit by customer is known; costs of service are spread evenly.",
        "Profit by customer includes the costs of the relationship.",
        "Unprofitable relations are changed; gains from common savings are shared.",
        "With key customers new value is planned, measured and shared by rules both accept.",
      ],
    },
    control: {
      name: "Control of the contact-to-cash processes",
      question:
        "Are the steps from first contact to payment steered as one process for the customer?",
      look: "Follow five orders from inquiry to payment: handovers, waiting, errors, who answers for the whole.",
      levels: [
        "Each department does its step; nobody sees the whole.",
        "Steps are described; customers still have to ask where their order is.",
        "Time and errors are measured from inquiry to payment.",
        "One owner steers the whole process; customers see the state of their order.",
        "The process is shaped with key customers and joined to theirs; errors are rare and put right at once.",
      ],
    },
    collaboration: {
      name: "Collaboration and integration",
      question: "Do we decide, plan and work together with our key customers?",
      look: "Joint plans and teams; shared data; access of each side to the other's deciders.",
      levels: [
        "Contacts run between one buyer and one seller.",
        "Managers meet at anniversaries and when there is trouble.",
        "With some customers there are joint projects.",
        "Key customers have joint plans, shared data and meetings at every level.",
        "Strategy, knowledge and processes are joined so far that both would lose much by parting.",
      ],
    },
    customisation: {
      name: "Customisation",
      question:
        "Can we make for the single customer what is valuable to that customer, at a bearable cost?",
      look: "Modules of product, service, delivery, invoice; time and cost of a special order; requests refused.",
      levels: [
        "One product and one service for all.",
        "Special requests are met now and then, at a cost nobody knows.",
        "Some variants can be chosen; their cost is known.",
        "Product, service and communication are put together of modules by group or customer.",
        "Each key customer gets what was designed with them, as cheaply as the standard.",
      ],
    },
    communication: {
      name: "Communication, interaction and positioning",
      question:
        "Do we converse with each customer, and does our place in their mind follow from it?",
      look: "Messages to ten customers over a year; answers; what these customers say we stand for.",
      levels: [
        "We send the same advertising to everybody.",
        "Messages differ by segment; answers are not collected.",
        "Customers can answer by several channels, and answers are recorded.",
        "Dialogue goes on in real time with important customers; all channels know what was said.",
        "Customers start the dialogue; what they say of us is what we want to stand for.",
      ],
    },
    measurement: {
      name: "Customer measurement",
      question: "Do we measure how customers see us and how the relationship develops?",
      look: "Satisfaction, trust, share of purchases, recommendations by customer; who acts on them.",
      levels: [
        "We measure sales only.",
        "A satisfaction survey was made once.",
        "Satisfaction is measured yearly by segment.",
        "Satisfaction, share of purchases and reasons for leaving are measured by customer and acted on.",
        "Measures of the relationship predict purchases, and managers are judged by them.",
      ],
    },
    care: {
      name: "Customer care",
      question: "Do we look after the customer before, during and after the purchase?",
      look: "Information, training, return, repair, answers; time and quality of each; who may decide at the front.",
      levels: [
        "Care ends with the sale.",
        "There is a telephone number for complaints.",
        "Care services are defined, and promised times are mostly kept.",
        "Care differs by customer's need; the front line may put things right at once.",
        "Care raises the value of what was bought, and customers say that they stay for it.",
      ],
    },
    chain: {
      name: "Chain of relationships",
      question:
        "Do suppliers, staff, intermediaries and investors form a chain that serves the customer?",
      look: "Agreements with suppliers and channels; internal service between departments; common aims along the chain.",
      levels: [
        "Each link bargains against the next.",
        "Relations with some suppliers or channels are good by personal acquaintance.",
        "Important links have agreements on quality and time.",
        "Links share data and aims; weak links are helped or replaced.",
        "The whole chain plans and improves together for the final customer, and shares the gain.",
      ],
    },
  } satisfies Record<string, ItemText<FiveLevels>>,
};
