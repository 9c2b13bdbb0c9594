import type { texts as english } from "../../en/assessments/relationshipOrientation";

export const texts: typeof english = {
  sections: { contrasts: "Från transaktion (1) till relation (5)" },
  items: {
    focus: {
      name: "Enstaka försäljning eller återköp",
      question:
        "Arbetar vi för den enskilda affären eller för det som får kunden att komma tillbaka?",
      look: "Säljmål och bonus; återköpens andel i rapporterna; vad vi frågar efter en försäljning.",
      levels: [
        "Mål och bonus räknar bara avslut; efter affären är kunden glömd.",
        "Återköp är välkomna, men ingen planerar eller räknar dem.",
        "Återköp rapporteras; en del av erbjudandena bygger på vad kunderna väntar sig.",
        "Målen räknar kunder som stannar; varje segments förväntningar är kända och styr erbjudandena.",
        "Varje beslut utgår från kundens förväntningar; återköp är första målet, även i lönen.",
      ],
    },
    contact: {
      name: "Tillfällig eller ständig kontakt",
      question: "Möter vi kunden bara kring en affär, eller hela tiden?",
      look: "Kontakter per kund under ett år; vem som tog dem; tystnad mellan köpen.",
      levels: [
        "Kontakten börjar med en order och slutar med betalningen.",
        "Utöver order finns en årlig hälsning eller en kampanj till alla.",
        "Viktiga kunder hör av oss mellan köpen, på säljarens eget initiativ.",
        "En kontaktrytm är bestämd per kundgrupp, och den hålls.",
        "Kontakten är ständig och går åt båda håll; kunderna vänder sig till oss med det som ännu inte är en order.",
      ],
    },
    benefit: {
      name: "Produktegenskaper eller kundvärde",
      question: "Talar vi om vad produkten är, eller om vad kunden vinner på den?",
      look: "Broschyrer, offerter, säljsamtal: hur mycket om egenskaper, hur mycket om kundens vinst; vem som kontrollerar vinsten.",
      levels: [
        "Allt vi säger beskriver produkten.",
        "Nyttan nämns, densamma för alla.",
        "Nyttan nämns per kundtyp; en del visas med exempel.",
        "Offerterna räknar ut kundens vinst i pengar eller tid.",
        "Vinsten avtalas i förväg, mäts i efterhand, och produkten ändras efter den.",
      ],
    },
    horizon: {
      name: "Kort eller lång sikt",
      question: "Hur långt fram tänker vi när vi beslutar om en kund?",
      look: "Investerings- och prisbeslut för kunder; planer per kund; hur en förlust första året bedöms.",
      levels: [
        "Månadens eller kvartalets försäljning avgör.",
        "Årets budget avgör; kunden måste löna sig inom den.",
        "För några kunder godtas en förlust första året med avsikt.",
        "Besluten vilar på kundens värde över flera år.",
        "Fleråriga planer görs med kunderna själva, och båda parter investerar i dem.",
      ],
    },
    service: {
      name: "Liten eller stor vikt vid service",
      question: "Är service ett bihang till produkten eller en del av det vi erbjuder?",
      look: "Servicens personal och budget; servicelöften och hur de hålls; vad servicen tjänar in och förebygger.",
      levels: [
        "Service är en kostnad: så lite som lag och avtal tillåter.",
        "Servicen svarar när kunden klagar.",
        "Servicenivåer är bestämda och hålls för det mesta.",
        "Servicen anpassas till kundens behov, mäts och förbättras varje år.",
        "Kunderna väljer oss för servicen; den förutser behov innan de uttalas.",
      ],
    },
    commitment: {
      name: "Åtagande att möta förväntningar",
      question: "Hur starkt är vi bundna att möta det kunderna väntar sig av oss?",
      look: "Givna och hållna löften; vad som händer vid ett brott; vem som får lägga pengar på att hålla ett löfte.",
      levels: [
        "Vi lovar det som står i avtalet, och håller inte alltid ens det.",
        "Vi försöker; ett brutet löfte får inga följder hos oss.",
        "De viktigaste löftena mäts; brott förklaras för kunden.",
        "Brott gottgörs utan att kunden ber om det, och orsakerna undanröjs.",
        "Att möta förväntningar går före årets vinst; medarbetarna får handla genast, och alla vet det.",
      ],
    },
    quality: {
      name: "Vems sak kvaliteten är",
      question: "Är kvalitet produktionens sak eller allas?",
      look: "Kvalitetsmål per avdelning; fel i fakturor, svar och leveranser; vilka som deltar i förbättringar.",
      levels: [
        "Kvalitet betyder slutkontroll i produktionen.",
        "Produktionen sköter kvaliteten; andra avdelningar känner inte sina fel.",
        "Även försäljning, leverans och administration räknar sina fel.",
        "Varje avdelning har kvalitetsmål sedda med kundens ögon och förbättras efter dem.",
        "Alla, även leverantörerna, vet vad deras arbete betyder för kunden och förbättrar det dagligen.",
      ],
    },
    aim: {
      name: "Att tillfredsställa eller att glädja",
      question: "Räcker det för oss att kunden inte klagar?",
      look: "Nöjdhetstal: andelen mycket nöjda; vad kunder berättar; medarbetarnas frihet att överraska.",
      levels: [
        "Inga klagomål är framgång.",
        "Kraven uppfylls; nöjdheten mäts inte.",
        "Nöjdheten mäts; målet är ett bra genomsnitt.",
        "Målet är andelen mycket nöjda kunder, och den växer.",
        "Kunderna får ofta mer än de väntat, valt efter vad de värdesätter, och berättar för andra.",
      ],
    },
  },
};
