import type { firstRun as english } from "../en/firstRun";

export const firstRun: typeof english = {
  title: "Kom igång i tre steg",
  done: "klart",
  skip: "Hoppa över rundturen",
  finish: "Avsluta rundturen",
  again: "Visa rundturen på startsidan igen",
  steps: {
    list: {
      title: "En försäljningslista",
      text: "Klistra in eller öppna din egen lista i arbetsboken, eller börja med exemplet: två år hos en mejerigrossist.",
    },
    table: {
      title: "Din första tabell",
      text: "Vad lämnar varje kund när leveranser, bonusar och returer är betalda? Kolumnerna gissas; du trycker bara på Skapa.",
    },
    ask: {
      title: "Fråga siffrorna",
      text: "Markera en siffra i den nya tabellen och se raderna bakom den, eller skriv en egen formel i en cell.",
    },
  },
  insertSample: "Infoga exempeldata",
  sampleEffect:
    "Lägger till blad med ett exempelföretags listor; inget annat ändras. Ta bort tar tillbaka dem.",
  sampleInserted: "Exempellistorna finns i arbetsboken.",
  sample: "Exempeldata",
  next: "Nästa",
};
