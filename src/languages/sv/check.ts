import type { check as english } from "../en/check";
import { plural } from "../plural";

const cells = (count: number) =>
  plural("sv", count, { one: "1 cell", other: `${count.toLocaleString("sv")} celler` });
const formulas = (count: number) =>
  plural("sv", count, { one: "1 formel", other: `${count.toLocaleString("sv")} formler` });

export const check: typeof english = {
  look: "Titta efter igen",
  select: (address) => `Markera ${address}`,
  cells,
  more: (count) => `och ${count.toLocaleString("sv")} till`,
  calls: {
    title: "Celler som behöver tillägget",
    none: "Ingen cell behöver tillägget. En kollega utan det ser allt räkna.",
  },
  errors: {
    title: "Fel",
    none: "Ingen av tilläggets formler visar något fel.",
    meaning: {
      name: "Excel känner inte till en funktion eller ett namn. Tillägget kanske inte har laddats än, eller saknas på den här datorn.",
      busy: "En formel räknar fortfarande. Om det fortsätter svarar inte tillägget.",
      value:
        "En formel har fått något den inte kan använda. Markera cellen: meningen bredvid säger vad.",
      spill:
        "Resultatet behöver fler celler, men andra står i vägen. Töm cellerna till höger och nedanför.",
      reference: "Formeln pekar på celler eller ett blad som har tagits bort.",
      other: "Formeln har inget resultat för det den har fått. Markera cellen för att se varför.",
    },
    unknown: (functions) =>
      `Den här versionen av tillägget har ingen funktion ${functions}. En nyare version kan ha skrivit den, eller så är namnet felstavat.`,
  },
  repair: {
    button: "Reparera",
    effect:
      "Räknar om hela arbetsboken. Bara där Excel fortfarande inte känner till en av tilläggets funktioner skrivs formeln in igen, i sin egen cell.",
    nothing: "Inget gick att laga genom att räkna om.",
    recalculated: (count) => `${formulas(count)} lagade genom omräkning.`,
    rewritten: (count) => `${formulas(count)} lagade genom att skrivas in igen i sin cell.`,
    left: (count) => `${cells(count)} visar fortfarande fel: se nedan.`,
    protected: (sheets) =>
      `De här bladen är skyddade, så ingen formel skrevs in på dem: ${sheets}.`,
  },
  built: {
    title: "Skapade tabeller",
    newer: (title) =>
      `${title}: gjord av en nyare version av tillägget. Den räknar, men kan uppdateras först när tillägget är uppdaterat.`,
    listGone: (title, list) =>
      `${title}: listan ”${list}” som den gjordes av finns inte längre i arbetsboken under det namnet. Byt tillbaka namnet eller skapa tabellen på nytt.`,
    brokenName: (name) =>
      `Namnet ${name} pekar på borttagna celler. Ta bort det i Formler › Namnhanteraren om du inte behöver det.`,
  },
  assessments: "Bedömningar",
  share: {
    title: "Dela utan tillägget",
    text: "Kopior av de här bladen, där formlerna som behöver tillägget är värden. Allt annat förblir levande och originalen förblir som de är.",
    nothing: "Det finns inget att kopiera: alla blad fungerar utan tillägget.",
    sheets: "Blad att kopiera",
    sheet: (name, count) => `${name} · ${formulas(count)}`,
    suffix: " – värden",
    effect:
      "Lägger till kopior och ändrar inget annat. Excel kan inte ångra det som gjordes innan ett blad kopierades.",
    button: (sheets) =>
      plural("sv", sheets, { one: "Kopiera 1 blad", other: `Kopiera ${sheets} blad` }),
    chooseSheet: "Välj minst ett blad.",
    done: "Kopierat",
    frozen: (count) => `${formulas(count)} blev värden`,
    hint: "För att skicka bara kopiorna: högerklicka på deras flikar, välj Flytta eller kopiera och en ny bok. Diagram som ritar ett annat blads celler fortsätter att rita det bladet.",
  },
  support: {
    title: "För support",
    text: "Bara versioner; inget ur dina celler.",
    line: (product, version) => `${product} ${version}`,
    calculation: "beräkning",
    copy: "Kopiera",
    copied: "Kopierat.",
    copyFailed: "Markera texten och tryck Ctrl+C.",
  },
  excel: {
    title: "Kontrollera detta Excel",
    text: "Tar på en minut reda på hur detta Excel beter sig där versioner skiljer sig, och jämför med vad tillägget räknar med.",
    effect:
      "Arbetar på ett eget blad som tas bort igen och lägger till ett blad med resultaten. Excel kan därefter inte ångra tidigare ändringar.",
    button: "Kontrollera detta Excel",
    sheet: "Excelkontroll",
    heading: "Hur detta Excel beter sig, jämfört med vad tillägget räknar med",
    headers: ["Vad", "Här", "Väntat", "Som väntat?"],
    yes: "ja",
    no: "nej",
    measured: "endast uppmätt",
    all: "Allt är som väntat.",
    show: "Visa resultaten",
    copy: "Resultat att skicka till utvecklarna",
    differ: (count) =>
      plural("sv", count, {
        one: "1 resultat avviker från det väntade. Skicka det gärna till utvecklarna.",
        other: `${count} resultat avviker från det väntade. Skicka dem gärna till utvecklarna.`,
      }),
    probes: {
      requirements: "Har ExcelApi 1.9 och delad körning",
      spills: "Formler spiller till cellerna nedanför",
      spillArea: "Vart en formel med tre rader spiller",
      formulas: "Formler från Excel 2010 som ger ett annat resultat",
      formulaText: "En formel läses tillbaka som den skrevs",
      textStaysText: "Text som ser ut som en formel eller ett tal förblir text",
      dateSystem: "1 januari 2000 som tal (36526: datum från 1900)",
      decimalSeparator: "Decimaltecken",
      blankToFunction: "Vad en funktion får för en tom cell",
      omittedToFunction: "Vad en funktion får för ett utelämnat argument",
      errorToFunction: "Vad en funktion får för #N/A",
      functionLatency: "Svar från en funktion, i millisekunder",
      hundredFunctions: "Svar från hundra funktioner, i millisekunder",
      functionTakes4: "En funktion tar emot 4 MB celler",
      functionTakes6: "En funktion tar emot 6 MB celler",
      write1: "Tar emot 1 MB i en begäran",
      write4: "Tar emot 4 MB i en begäran",
      write6: "Tar emot 6 MB i en begäran",
      read6: "Lämnar 6 MB i ett svar",
      roundTrips: "Begäranden per sekund",
      hiddenName: "Ett namn kan döljas och hittas igen",
      nameFollows: "Ett namn följer sitt omdöpta blad",
      growsWithTable: "En vanlig referens till en tabells kolumn växer med tabellen",
      charts: "Diagramtyper som kommer tillbaka ändrade",
      scatterWithText: "Serier i ett punktdiagram över texter",
      conditionalFormat: "Behåller ett villkorsstyrt format",
      validation: "Behåller en lista med tillåtna värden",
      freeze: "Låser rader",
      printSetUp: "Behåller utskriftens orientering",
      copyStays: "Ett kopierat blad hamnar inte längst fram",
      copyRefersToItself: "Ett kopierat blads formler gäller kopian",
      copyTakesNames: "Ett kopierat blad tar med sina namn",
      pastedErrors: "Fel som klistras in som värden förblir fel",
      changedEvent: "Vem som ändrade en cell, enligt händelsen",
      selectionEvent: "Säger till när markeringen ändras",
      theme: "Talar om sitt tema",
      storage: "Behåller användarens inställningar i webbläsaren",
      worker: "Låter beräkningar köras i bakgrunden",
    },
  },
};
