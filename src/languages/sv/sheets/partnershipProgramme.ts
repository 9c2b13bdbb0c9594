import type { partnershipProgramme as english } from "../../en/sheets/partnershipProgramme";

export const partnershipProgramme: typeof english = {
  sheets: {
    steps: "Partnerskapsprogram",
    customers: "Nyckelrelationer",
    result: "Hur programmet ligger till",
  },
  titles: {
    steps: "Partnerskapsprogram",
    customers: "Nyckelrelationer",
    result: "Hur programmet ligger till",
  },
  notes: {
    steps:
      "Ge varje steg en ansvarig, datum, kostnad och dess främsta risk; skriv ”klart den” först när det som står under ”klart när” är sant. Steg kan ändras och läggas till.",
    customers:
      "Välj få nyckelkunder; var och en behöver en kunnig ansvarig, skrivna uppgifter, en årsplan och en långsiktig plan, och någon ovanför som håller uppsikt.",
    result: "Allt här räknas ut från de två andra bladen; bara de gula cellerna skrivs in.",
  },
  advice:
    "Låt det ni ännu inte vet bestämma ordningen: en affärskalkyl utan bedömda kunder och undersökt förmåga lovar det ingen har prövat. Varje steg säger när det är klart.",
  preview: "Stegen, som du kan ändra",
  steps: {
    customers: {
      name: "Bedöma kunderna",
      sign: "Kunderna är rangordnade efter vinst och potential, och de som ska bli partner är namngivna.",
    },
    benchmark: {
      name: "Benchmarking",
      sign: "Det är känt var ledande partner och konkurrenter är bättre, varför, och vad vi lånar av dem.",
    },
    capacity: {
      name: "Undersöka den potentiella förmågan",
      sign: "Bedömningen är ifylld med belägg; vad som kan lovas och inte kan lovas är nedskrivet.",
    },
    opportunities: {
      name: "Bedöma möjligheterna",
      sign: "För varje kandidat: vad vi kunde göra tillsammans, vad båda vinner, vad de själva tycker.",
    },
    prospects: {
      name: "Bedöma utsikterna",
      sign: "Försäljning, kostnad och vinst är prognostiserade per partnerskap, med ett lågt och ett högt fall.",
    },
    businessCase: {
      name: "Affärskalkyl",
      sign: "Investering, avkastning, återbetalning och risker är beslutade, med gränser där vi avbryter.",
    },
    investment: {
      name: "Genomföra: investering",
      sign: "Pengar och personer är frigjorda och namngivna.",
    },
    communication: {
      name: "Genomföra: kommunikationssystem",
      sign: "Båda sidor vet vem som talar med vem, hur ofta och om vad; delade data flödar och används.",
    },
    carryingOut: {
      name: "Genomföra: avtalade åtgärder",
      sign: "De första avtalade åtgärderna är gjorda med varje partner, och partnern bekräftar det.",
    },
    evaluation: {
      name: "Genomföra: utvärdering",
      sign: "Resultaten är jämförda med affärskalkylen och med partnerns egen syn.",
    },
    correction: {
      name: "Genomföra: rättelse",
      sign: "Det som avvek är rättat eller stoppat; skälen är nedskrivna.",
    },
    management: {
      name: "Leda systemet av partnerskap",
      sign: "Partnerskapen gås igenom tillsammans på fasta datum: vilka som fördjupas, behålls, ändras eller avslutas.",
    },
  },
  columns: {
    number: "Nr",
    step: "Steg",
    state: "Läge",
    owner: "Ansvarig",
    start: "Börjar",
    end: "Klart senast",
    done: "Klart den",
    sign: "Klart när",
    plannedCost: "Kostnad, plan",
    actualCost: "Kostnad, utfall",
    result: "Resultat",
    risk: "Främsta risk",
    likelihood: "Sannolikhet, 1–5",
    damage: "Skada, 1–5",
    level: "Risk",
    answer: "Hur den avvärjs",
    watcher: "Vem bevakar den",
    order: "Plats i diagrammet",
    riskKey: "Sorteringsnyckel",
  },
  likelihoodPrompt:
    "1 knappt tänkbart · 2 osannolikt · 3 lika troligt som inte · 4 troligt · 5 nästan säkert eller redan i gång",
  damagePrompt:
    "1 märks knappt · 2 kostar tid · 3 kostar pengar eller en milstolpe · 4 hotar steget · 5 hotar partnerskapet",
  states: {
    doneInTime: "klart",
    doneLate: "klart för sent",
    overdue: "försenat",
    underWay: "pågår",
    toCome: "kommer",
    unplanned: "inga datum än",
  },
  customerColumns: {
    customer: "Nyckelkund",
    inPlace: "På plats",
    missing: "Nästa att få på plats",
    why: "Varför nyckelkund",
    manager: "Relationens ansvarige",
    qualified: "Kunnig ansvarig?",
    duties: "Uppgifter skrivna?",
    annualPlan: "Årsplan?",
    longPlan: "Långsiktig plan?",
    overseer: "Chef som håller uppsikt",
    review: "Nästa genomgång",
    next: "Nästa steg med kunden",
  },
  qualifiedPrompt: "Kan kundens verksamhet, får besluta och har tid för det.",
  dutiesPrompt: "Uppgifter, befogenheter och mått på framgång är skrivna och kända av båda sidor.",
  annualPrompt: "Årets mål, åtgärder och budget, avtalade med kunden.",
  longPrompt: "Var relationen ska stå om tre till fem år, och vad det kräver.",
  missing: {
    qualified: "utse en kunnig ansvarig",
    duties: "skriv ned den ansvariges uppgifter",
    annualPlan: "kom överens om en årsplan",
    longPlan: "gör en långsiktig plan",
    overseer: "utse en chef som håller uppsikt",
  },
  complete: "allt på plats",
  asOf: "Läget den",
  asOfPrompt: "I dag, om du inte skriver ett annat datum.",
  figures: {
    steps: "Steg",
    done: "klara",
    overdue: "försenade",
    doneShare: "Andel klara",
    dueShare: "Andel som borde vara klara nu",
    plannedCost: "Kostnad, plan",
    actualCost: "Kostnad, utfall",
    overrun: "Utfall mot plan, där båda är kända",
    customers: "Nyckelkunder",
    complete: "varav med alla fem på plats",
  },
  highFrom: "En risk är hög från",
  middlingFrom: "En risk är medelhög från",
  risksTitle: "De högsta riskerna: sannolikhet × skada",
  riskClass: "Klass",
  classes: { low: "låg", middling: "medelhög", high: "hög" },
  noAnswer: "inget svar ännu",
  barsTitle: "Vad diagrammet ritar, i veckor",
  bars: { begins: "Börjar vecka", done: "Klart", toDo: "Att göra", overdue: "Försenat" },
  chartTitle: "Programmet i tiden",
  weeks: "Veckor sedan programmet började",
  chartDescription:
    "En stapel för varje steg med båda datumen: grått är klart, blått återstår, orange är försenat. Talen står i den sista tabellen.",
};
