/** What a column can mean, whatever list it stands in. */
export const meanings = [
  "customer",
  "date",
  "amount",
  "quantity",
  "price",
  "discount",
  "order",
  "profit",
  "costOfGoods",
  "weight",
  "costType",
  "consent",
] as const;

export type Meaning = (typeof meanings)[number];
