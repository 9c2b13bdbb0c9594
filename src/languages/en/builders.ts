/** What each table and assessment is, for the pane to offer it. */
export const builders = {
  costTable: {
    title: "Relationship-cost table",
    purpose:
      "What the partnership with each customer costs and what it leaves, from a sales list and a cost ledger.",
  },
  retentionTable: {
    title: "Retention and cohorts",
    purpose:
      "Who stays, who leaves, and how many of the customers you win only replace those you lose: cohorts, leaky bucket, forecast, repeat buyers and reasons for leaving, from a sales list.",
  },
  potentialCapacity: {
    title: "Potential capacity",
    purpose:
      "What can the company do for its partners before it promises them anything? Eight stages of research, twenty parameters, and a short section on range and market.",
  },
  partnershipReadiness: {
    title: "Partnership readiness",
    purpose:
      "Are the six premises of a partnership in place, and what do we really know about our customers? Fourteen statements, with proof.",
  },
};
