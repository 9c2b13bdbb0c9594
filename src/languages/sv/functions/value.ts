import type { value as english } from "../../en/functions/value";

export const value: typeof english = {
  LTV: {
    summary: "En kunds livstidsvärde",
    question: "Hur mycket är en kund värd över åren?",
    description:
      "En kunds livstidsvärde, i pengar. Fungerar på hela kolumner och spiller ett värde per rad. En annan period kan ersätta året om alla argument använder samma.",
    arguments: {
      average_sale: "Genomsnittligt belopp per köp, i pengar.",
      purchases_per_year: "Antal köp per år (eller annan period), 0 eller fler.",
      years:
        "Antal år som kunden stannar, över 0; del av år räknas till sin del. Utelämnat: för alltid, vilket kräver att kundbehållningen är under 100 % eller att det finns en diskonteringsränta.",
      margin:
        "Täckningsbidrag som andel av försäljningen, högst 1 (20 % = 0,2); negativt vid förlust. Utelämnat: 1, och resultatet är då livstidsförsäljning, inte värde.",
      retention_rate: "Andel kunder som stannar från år till år, 0 till 1. Utelämnat: 1.",
      discount_rate: "Diskonteringsränta per år, 0 eller mer (10 % = 0,1). Utelämnat: 0.",
      acquisition_cost: "Kostnad för att vinna kunden, i pengar. Utelämnat: 0.",
      yearly_cost: "Partnerskapets årliga kostnad: rad 5 i kostnadstabellen. Utelämnat: 0.",
    },
    example: "=RM.LTV(100,12,2.5,0.2,1,0.1,50)",
    result: "507,36",
  },
};
