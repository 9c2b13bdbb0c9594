import type { help as english } from "../en/help";

export const help: typeof english = {
  title: "Relationsmarknadsföring för Excel: hjälp",
  lead: "Ett tillägg som visar vilka kundrelationer som lönar sig och vad du kan göra åt dem.",
  tasks: [
    {
      title: "Bygg en relationskostnadstabell",
      text: "Välj Relationskostnad på fliken Start. Välj försäljningslistan (kund, datum, belopp) och kostnadsboken (typ, belopp, datum och, när kostnaden hör till en viss kund, kunden). Rätta de kolumner som gissats fel, titta på förhandsvisningen och tryck på Skapa. Nya blad skapas; inget annat ändras. Talen är Excels egna formler, så de räknas även hos en kollega som saknar tillägget.",
    },
    {
      title: "Undersök er potentiella kapacitet",
      text: "Välj Potentiell kapacitet. Ett nytt blad ställer frågorna i åtta steg; välj ett betyg från 1 till 5 för var och en och skriv ned belägg, ansvarig och datum. Obesvarade frågor räknas inte med. Om arbetsboken har listor över produktion, leveranser, lager eller produkter räknas deras nyckeltal ut bredvid frågorna.",
    },
    {
      title: "Skriv en formel",
      text: "Skriv =RM. i en cell och välj en funktion, eller välj Formler för att söka efter ord. En formel över hela kolumner klarar upp till 100 000 rader; lämna cellerna under och bredvid fria för svaret.",
    },
  ],
  formulas: "Formler",
  argument: "Argument",
  meaning: "Betydelse",
  optional: "får utelämnas",
  example: "Exempel",
  result: "Resultat",
  unit: "Enhet",
  formula: "Formel",
  paste: "Kopiera den till en tom cell:",
  englishSettings: "Med engelska inställningar",
  limits: "Begränsningar",
  differs: "Hur den skiljer sig från Excels egna",
  source: "Källa",
  back: "Alla formler",
  privacyTitle: "Integritet",
  privacy:
    "Ingenting lämnar din dator: tillägget räknar i din arbetsbok, hämtar inget annat än sina egna filer och för ingen logg över vad du gör. Dina val sparas i själva arbetsboken.",
  supportTitle: "När något går fel",
  support:
    "Varje avslag säger vad som är fel och vad som är tillåtet. Om en cell visar #NAMN? är tillägget inte inläst: öppna dess fönster en gång. Om en cell står kvar på #UPPTAGEN!, räkna om med Ctrl+Alt+F9.",
};
