import type { FiveLevels, ItemText } from "../../assessmentTexts";

export const texts = {
  sections: { contrasts: "From the transaction (1) to the relationship (5)" },
  items: {
    focus: {
      name: "Single sale or repeat purchase",
      question: "Do we work for the single sale, or for what makes the customer come back?",
      look: "Sales targets and bonuses; share of sales from repeat customers in the reports; what is asked after a sale.",
      levels: [
        "Targets and bonuses count closed sales only; after the sale the customer is forgotten.",
        "Repeat purchases are welcome, but nobody plans or counts them.",
        "Repeat purchases are reported; part of the offers rests on what customers expect.",
        "Targets count customers kept; expectations of each segment are known and guide the offers.",
        "Every decision starts from the customer's expectations; repeat purchase is the first target, also in pay.",
      ],
    },
    contact: {
      name: "Episodic or continuous contact",
      question: "Do we meet the customer only around a sale, or all the time?",
      look: "Contacts by customer over a year; who began them; silence between purchases.",
      levels: [
        "Contact begins with an order and ends with payment.",
        "Besides orders there is a yearly greeting or a campaign to all.",
        "Important customers hear from us between purchases, by the initiative of their salesperson.",
        "A rhythm of contact is agreed by group of customers, and it is kept.",
        "Contact is continuous and runs both ways; customers turn to us with what is not yet an order.",
      ],
    },
    benefit: {
      name: "Product features or customer value",
      question: "Do we speak of what the product is, or of what the customer gains by it?",
      look: "Brochures, offers, sales talks: how many lines on features, how many on the customer's gain; who checks the gain.",
      levels: [
        "Everything we say describes the product.",
        "Benefits are named, the same for everybody.",
        "Benefits are named by type of customer; some are shown with examples.",
        "Offers compute the customer's gain in money or time.",
        "The gain is agreed beforehand, measured afterwards, and the product is changed by it.",
      ],
    },
    horizon: {
      name: "Short or long term",
      question: "How far ahead do we think when we decide about a customer?",
      look: "Investment and price decisions for customers; plans by customer; how a loss in the first year is judged.",
      levels: [
        "The month's or quarter's sales decide.",
        "The year's budget decides; a customer must pay within it.",
        "For some customers a loss in the first year is accepted on purpose.",
        "Decisions rest on the value of a customer over several years.",
        "Plans over years are made with the customers themselves, and both sides invest in them.",
      ],
    },
    service: {
      name: "Little or much emphasis on service",
      question: "Is service an appendage of the product, or a part of what we offer?",
      look: "Service staff and budget; service promises and how far they are kept; what service earns and prevents.",
      levels: [
        "Service is a cost: as little as law and contract allow.",
        "Service answers when the customer complains.",
        "Service levels are defined and mostly kept.",
        "Service differs by customer's need, is measured and improved every year.",
        "Customers choose us for the service; it foresees needs before they are spoken.",
      ],
    },
    commitment: {
      name: "Commitment to meeting expectations",
      question: "How strongly are we bound to meet what customers expect of us?",
      look: "Promises made and kept; what happens at a breach; who may spend money to keep a promise.",
      levels: [
        "We promise what the contract says, and not always that.",
        "We try; a broken promise has no consequence with us.",
        "Main promises are measured; breaches are explained to the customer.",
        "Breaches are made good without being asked, and their causes removed.",
        "Meeting expectations goes before this year's profit; staff may act at once, and everybody knows it.",
      ],
    },
    quality: {
      name: "Whose concern quality is",
      question: "Is quality the concern of production, or of everybody?",
      look: "Quality aims by department; errors in invoices, answers, deliveries; who takes part in improvement.",
      levels: [
        "Quality means inspection at the end of production.",
        "Production takes care of quality; other departments do not know their errors.",
        "Sales, delivery and administration count their errors too.",
        "Each department has quality aims seen with the customer's eyes, and improves by them.",
        "Everybody, suppliers included, knows what their work means for the customer and betters it daily.",
      ],
    },
    aim: {
      name: "To satisfy or to delight",
      question: "Is it enough for us that the customer does not complain?",
      look: "Satisfaction figures: share of the very satisfied; stories customers tell; freedom of staff to surprise.",
      levels: [
        "No complaint is success.",
        "The requirements are met; satisfaction is not measured.",
        "Satisfaction is measured; the aim is a good average.",
        "The aim is the share of very satisfied customers, and it grows.",
        "Customers are regularly given more than they expected, chosen by what they value, and tell others.",
      ],
    },
  } satisfies Record<string, ItemText<FiveLevels>>,
};
