import type { communicationBoard as english } from "../../en/sheets/communicationBoard";

/** The board of communication along the purchase. */
export const communicationBoard: typeof english = {
  sheets: { board: "Kommunikation per köpare", summary: "Steg och kommunikation" },
  guide:
    "Den som har köpt har nått provet; ett steg som du väljer tar dess plats, till exempel för en ny produkt. Vad de tyckte får man veta bara genom att fråga.",
  stages: ["Kännedom", "Intresse", "Jämförelse av alternativ", "Prov", "Bedömning av erfarenheten"],
  seen: ["0 inte ännu", "1 sett"],
  columns: {
    stageRated: "Steg, om du vet bättre",
    stage: "Nått steg",
    next: "Nästa steg",
    plan: "Enligt planen för steget",
    means: "Medel",
    message: "Budskap",
    incentive: "Incitament",
    sign: "Tecken på framgång",
    seen: "Tecknet sett",
  },
  stagePrompt: "Det senaste steget som köparen har passerat, för det ni vill sälja nu.",
  ownGroup: "För den här köparen, där det skiljer sig från planen",
  lastStage: "alla steg passerade",
  keepUp: "Fråga på nytt efter varje köp; erbjud nästa produkt.",
  signSeen: (stage) => `Tecknet är sett: sätt steget till ${stage}.`,
  nobody: "Nästa steg saknar ansvarig eller datum.",
  stageSection: "Köpare efter steg, och planen för att föra dem dit",
  reached: "Har nått det",
  passed: "Av steget före",
  noStages: "Inget steg är känt ännu.",
  noLoss: "Alla som nådde ett steg har gått vidare till det sista.",
  mostStop: (from, to) => `De flesta stannar mellan ”${from}” och ”${to}”: arbeta först där.`,
  chartTitle: "Köpare som har nått varje steg",
  chartDescription:
    "En stapel för varje steg från kännedom till bedömning av erfarenheten: köpare som har nått det. Talen står i tabellen ovanför.",
  plan: {
    means: [
      "Fackpress, mässor, rekommendationer, sökning",
      "Personligt brev eller samtal, webbplats, prov",
      "Möte, jämförelse, referenser, kalkyl",
      "Provleverans, pilot, visning",
      "Samtal eller besök efter leverans, kort enkät",
    ],
    message: [
      "Vilka vi är och vad vi löser för vem",
      "Vad köparen vinner, med köparens ord",
      "Varför vi och inte andra: vinst, bevis, villkor",
      "Liten risk: prova med vår hjälp",
      "Hur gick det, och vad ska vi göra bättre?",
    ],
    incentive: [
      "Något nyttigt att läsa eller höra",
      "Inbjudan, varuprov",
      "Kalkyl över vinsten, besök hos en kund",
      "Provpris, returrätt",
      "Tack, villkor för nästa order",
    ],
    sign: [
      "Känner igen vårt namn",
      "Ber att få veta mer",
      "Ber om en offert",
      "Lägger en första order",
      "Svarar, köper igen, rekommenderar",
    ],
  },
};
