import type { bondBoard as english } from "../../en/sheets/bondBoard";

/** The board of the bonds with customers. */
export const bondBoard: typeof english = {
  sheets: { board: "Band till kunder", summary: "Vad som håller kunder" },
  guide:
    "Ett band håller så mycket som sin styrka, minus en femtedel för varje steg som en konkurrent lättare bryter det: styrka 4, bryts genast (5), håller 0,8.",
  variant: {
    label: "Band",
    names: { levels: "Åtta nivåer av band", services: "Tio band för tjänster" },
  },
  numbers: {
    holdsFrom: "Ett band håller från (0 till 5)",
    patronageFrom: "Köper nog av oss från en andel på",
  },
  columns: {
    best: "Vad som håller bäst",
    weakest: "Vad som brister först",
    holding: "Band som håller",
    state: "Läge",
    spending: "Kundens inköp av sådana varor",
    patronage: "Vår andel av dem",
    evidence: "Belägg",
    nextStep: "Nästa steg",
  },
  strengthGroup: "Styrka: 0 inget … 5 mycket starkt",
  easeGroup: "Hur lätt en konkurrent bryter det: 1 knappast … 5 genast",
  resultGroup: "Vad som följer",
  strengthPrompt: "0 det finns inget sådant band … 5 kunden skulle knappast gå på grund av det.",
  easePrompt: "1 knappast, och inte på flera år … 5 genast, med ett erbjudande.",
  spendingPrompt: "Vad kunden köper av sådana varor under perioden, av alla leverantörer.",
  states: ["▼ oskyddad", "● på ett band", "✓ fasthållen"],
  exposed: "Inget håller: bygg ett första band.",
  single: (bond) => `Hänger på ett band (${bond}): lägg till ett till.`,
  noChoice: "Stannar bara i brist på annat: ge ett skäl att stanna.",
  elsewhere: "Köper mest av andra: ta reda på vad och varför.",
  stateSection: "Hur kunderna hålls kvar",
  stateAdvice: [
    "Konkurrentens första goda erbjudande tar dem: tala med dem nu, de största först.",
    "En förändring – en person, ett pris, en rivals produkt – och de är fria: lägg till ett band av annat slag.",
    "Vårda det som håller; bredda vad de köper.",
  ],
  bondSection: "Banden över alla kunder",
  bond: "Band",
  ratedCustomers: "Bedömda",
  meanStrength: "Medelstyrka",
  meanEase: "Hur lätt det bryts, medel",
  meanHold: "Vad som håller, medel",
  holdsCustomers: "Kunder det håller",
  scale: "0 inget … 5 mycket starkt",
  strongestAndWeakest: (best, weakest) =>
    `I medeltal håller ”${best}” bäst och ”${weakest}” minst.`,
  noneRated: "Inget band är bedömt ännu: det kräver styrkan och hur lätt det bryts.",
  chartTitle: "Hur starka banden är och hur väl de håller",
  chartDescription:
    "Staplar för varje band: medelstyrkan, och vad som är kvar av den när en konkurrent försöker. Talen står i tabellen ovanför.",
  bonds: {
    structural: {
      name: "Strukturellt",
      advice: "Knyt ihop system, processer, leveranser, så att ett byte kostar kunden arbete.",
    },
    brand: {
      name: "Varumärkets värde",
      advice: "Håll varumärket värt att fråga efter: kvalitet, kännedom, associationer.",
    },
    attitude: {
      name: "Attityd",
      advice: "Bli vald för kunnighet, omtanke och kultur: servicenormer, utbildning.",
    },
    personal: {
      name: "Personligt",
      advice: "Flera personer på båda sidor känner och litar på varandra, inte bara ett par.",
    },
    information: {
      name: "Information",
      advice: "Ge kunskap om marknad, lager och användning som andra inte ger.",
    },
    control: {
      name: "Kontroll",
      advice: "Låt kunden styra: spåra order, avtalade servicenivåer, egen inloggning.",
    },
    value: {
      name: "Värde",
      advice: "Visa i siffror vad kunden vinner hos oss och vad ett byte skulle kosta.",
    },
    zeroOption: {
      name: "Inget alternativ",
      advice: "Lita inte på det: bygg andra band innan en rival ger ett val.",
    },
    legal: { name: "Rättsligt", advice: "Långa avtal med villkor som är rättvisa för båda." },
    economic: { name: "Ekonomiskt", advice: "Trohetsrabatter, delade besparingar, kredit." },
    technical: {
      name: "Tekniskt",
      advice: "Utrustning, reservdelar och program som passar våra.",
    },
    geographical: {
      name: "Geografiskt",
      advice: "Var närmast: kontor, lager, en kontakt på orten.",
    },
    time: { name: "Tidsmässigt", advice: "Ha öppet när kunden behöver det; kortast väntan." },
    social: {
      name: "Socialt",
      advice: "Människor som gärna träffas: regelbunden kontakt, evenemang, besök.",
    },
    cultural: { name: "Kulturellt", advice: "Tala kundens språk och känn sederna." },
    ideological: {
      name: "Ideologiskt",
      advice: "Stå för värden som kunden delar, och handla efter dem.",
    },
    knowledge: {
      name: "Kunskap",
      advice: "Känn kundens verksamhet så väl att en ny leverantör får börja om.",
    },
    psychological: {
      name: "Psykologiskt",
      advice: "Var den första man tänker på, och betrodd: håll varje löfte.",
    },
  },
};
