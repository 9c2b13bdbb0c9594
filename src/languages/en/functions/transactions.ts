export const transactions = {
  SUMMARY: {
    summary: "Transactions added up by customer",
    question: "What has each customer bought, how often and how long ago?",
    description:
      "A row per customer × 12 columns: customer, purchases, frequency, recency, age, average amount, total, days since the last, purchases per month, average purchase, first and last day. Serves about 100,000 rows.",
    arguments: {
      customer: "Customer of each row, a column. Blank: a sale without a customer, who has no row.",
      date: "Date of each row, a column: Excel dates or text such as 2026-01-31.",
      amount:
        "Amount of each row, in money. 0 is a purchase; a negative amount is a refund: it reduces amounts and is no purchase.",
      order:
        "Order number of each row: one purchase is one order. Omitted or blank: one purchase is one customer on one day.",
      as_of: "Last day that counts. Omitted: the last date of the list.",
      unit: 'Unit of recency and age: "day" (default), "week" (7 days), "month" (30.4375 days) or "year" (365.25 days).',
    },
    example:
      '=RM.SUMMARY({"Anna";"Bo";"Anna"},{"2025-01-10";"2025-02-01";"2025-02-09"},{100;80;50},,"2025-03-11")',
    result:
      "Anna | 2 | 1 | 30 | 60 | 50 | 150 | 30 | 1.014583 | 75 | 45667 | 45697; Bo | 1 | 0 | 0 | 38 | 0 | 80 | 38 | 0.800987 | 80 | 45689 | 45689",
    formula:
      "frequency = days with a purchase after the first of them; recency = last purchase − first; age = as_of − first; average amount = amounts of the days that frequency counts ÷ frequency, 0 without repeats; total = all amounts, refunds deducted; purchases per month = purchases ÷ months of age (in the first month: the purchases so far); average purchase = total ÷ purchases.",
    source:
      "Frequency, recency, age and average amount: Fader, Hardie & Lee, “Counting Your Customers” the Easy Way, Marketing Science 24 (2005); Fader & Hardie, The Gamma-Gamma Model of Monetary Value (2013).",
    limits:
      "Several orders of a day are several purchases but one day of frequency, which the forecasts need. Rows after as_of do not count. A customer with refunds alone has 0 purchases and blank days. The days are date numbers: format their columns as dates. There is no header row, so that other formulas take the columns as they stand: RFM columns 8, 2, 7; QUADRANT 10, 9; LADDER 2; BUYING.FIT 3, 4, 5; SPENDING.FIT 3, 6, for instance =RM.LADDER(INDEX(A1#,,2)). Excel passes at most 5 MB to a formula, about 100,000 rows of three columns; longer lists go through the pane.",
    differs:
      "A PivotTable or Excel's GROUPBY adds up columns, but knows neither repeat purchases nor the age of a customer.",
  },
};
