import type { crmChoice as english } from "../../en/sheets/crmChoice";

export const crmChoice: typeof english = {
  sheets: { need: "CRM-behov", kinds: "CRM-slag", choice: "CRM-val" },
  titles: {
    need: "Behöver vi ett CRM-system?",
    kinds: "Vilka slags system, och på vilken nivå?",
    choice: "Kandidater jämförda efter egna kriterier",
  },
  notes: {
    need: "Säg om varje tecken stämmer här och vad ni ser det på. Inget system åtgärdar dem av sig självt: åtgärden står bredvid.",
    kinds:
      "Välj vad som behövs nu, senare eller aldrig; börja med ett eller två slag och låt dem komma i bruk innan nästa köps.",
    choice:
      "Väg kriterierna först och sätt betyg sedan, från 1 (dåligt) till 5 (utmärkt), efter vad ni själva har prövat. Det som inte har betyg räknas inte med, det sätts inte till noll.",
  },
  advice:
    "Ordna arbetssättet före systemet: ett som köps mot en kris eller bara för anseendets skull blir sällan använt.",
  preview: "Tecken att börja med, som du kan ändra",
  groups: {
    crisis: "kris",
    growth: "tillväxt",
    status: "anseende",
    indication: "tecken i verksamheten",
  },
  answers: { yes: "ja", partly: "delvis", no: "nej" },
  levels: { operational: "operativ", analytical: "analytisk", collaborative: "samverkande" },
  needs: { now: "nu", later: "senare", never: "aldrig" },
  signColumns: {
    sign: "Tecken",
    group: "Grupp",
    holds: "Stämmer här",
    evidence: "Vad vi ser det på",
    answer: "Åtgärd som krävs",
    owner: "Ansvarig",
    due: "Senast",
  },
  kindColumns: {
    kind: "Slags system",
    does: "Vad det gör",
    level: "Nivå",
    need: "Behövs",
    users: "Användare",
    comment: "Kommentar",
  },
  criterionColumns: {
    criterion: "Kriterium",
    look: "Vad man tittar på",
    weight: "Vikt",
    required: "Minst",
    evidence: "Vad betygen bygger på",
  },
  candidate: (number) => `System ${number}`,
  weightPrompt: "Hur mycket det räknas vid sidan av de andra; 0 eller tomt räknas inte.",
  requiredPrompt:
    "Betyget under vilket ett system faller bort oavsett poäng; tomt där inget krävs.",
  markPrompt: "1 dåligt, 2 svagt, 3 tillräckligt, 4 bra, 5 utmärkt; tomt där det inte har prövats.",
  resultsTitle: "Vad varje kandidat kommer fram till",
  results: {
    name: "Systemets namn",
    score: "Poäng, 1–5",
    marked: "Kriterier med betyg",
    short: "Under det som krävs",
    once: "Kostnad en gång: licenser, införande, data, utbildning",
    yearly: "Kostnad per år: licenser, support, eget arbete",
    cost: "Kostnad under fem år",
    verdict: "Utslag",
  },
  costTitle: "Kostnad",
  tooLittle: "under det som krävs",
  best: "bäst av dem som räcker till",
  possible: "räcker till",
  systems: "System",
  chartTitle: "Varje kandidats poäng",
  chartDescription: "En stapel för varje kandidat; siffrorna står i tabellen ovanför.",
  needHeaders: [
    "Grupp",
    "Tecken som stämmer (delvis räknas halvt)",
    "Besvarade tecken",
    "Vad ett system kan göra åt det",
  ],
  advices: {
    crisis:
      "Ett system visar vem som lovade vad till vem, men förtroende, regler och lön kommer först: ordna dem och välj sedan slag som samlar kontakter och offerter på ett ställe.",
    growth:
      "Välj efter antalet kontakter och användare under de närmaste två åren: kontakthantering och säljstöd först, analys när data finns.",
    status:
      "Anseende är inget skäl till daglig användning: nämn en nytta som användare och kunder märker inom tre månader, eller vänta.",
    indication:
      "Välj efter var kostnaderna ligger: kontaktcenter och service där samspelet är dyrt, fält och mobilt där kunderna är spridda, partnerstöd där distributionen är invecklad.",
  },
  signs: {
    dishonesty: {
      sign: "Medarbetare tar kunder, provisioner eller uppgifter för egen del.",
      answer:
        "Tydliga regler, behörighet efter roll, kontakter och rabatter som antecknas och läses varje vecka.",
    },
    dependence: {
      sign: "Kunder hänger på enstaka säljare och försvinner med dem.",
      answer:
        "Kontakter, avtal och planer på ett ställe; en andra person som varje nyckelkund känner.",
    },
    lostContracts: {
      sign: "Avtal går förlorade för att löften, datum eller frågor har glömts.",
      answer: "Varje förfrågan med ansvarig och datum; chefen ser de försenade dagligen.",
    },
    moreContacts: {
      sign: "Det finns fler kontakter än avdelningen hinner med.",
      answer:
        "Sortera kontakterna efter värde; automatiska svar och påminnelser för de många, människor för de få.",
    },
    moreStaff: {
      sign: "Nya medarbetare kommer fortare än de hinner lära känna kunderna.",
      answer: "Säljarbetet nedskrivet i steg, varje kunds historia öppen för nya.",
    },
    image: {
      sign: "Ledningen vill framstå som modern.",
      answer: "En nytta som kunderna märker, med siffra och datum; vänta annars.",
    },
    investors: {
      sign: "Investerare eller moderbolag kräver styrd försäljning och prognoser.",
      answer: "En prognos efter steg med sitt fel; rapporter som kommer ur det dagliga arbetet.",
    },
    costOfInteraction: {
      sign: "Varje kontakt med en kund är dyr: besök, experter, långa samtal.",
      answer: "Kanaler efter kundens värde; självbetjäning och kontaktcenter för det enkla.",
    },
    geography: {
      sign: "Kunder eller egna medarbetare är spridda på många orter.",
      answer: "Mobil åtkomst och en gemensam kalender; besök planerade efter värde och väg.",
    },
    distribution: {
      sign: "Varorna går genom flera led, så att vi inte känner slutköparen.",
      answer:
        "Data delade med återförsäljare, tips som lämnas vidare och följs upp, avtal om vems kunden är.",
    },
    activity: {
      sign: "Kunder köper eller frågar ofta, med många produkter och personer på båda sidor.",
      answer: "Hela historien synlig för alla som svarar, med nästa steg.",
    },
  },
  kinds: {
    sales: {
      kind: "Säljstöd",
      does: "Förfrågningar, offerter, steg, prognos och säljarnas uppgifter.",
    },
    marketing: {
      kind: "Marknadsautomation",
      does: "Segment, kampanjer, utskick efter händelse, svar och kostnad per kampanj.",
    },
    service: {
      kind: "Servicestöd",
      does: "Ärenden, utlovade tider, avtal, kunskap för dem som svarar.",
    },
    contacts: {
      kind: "Kontakthantering",
      does: "Personer, företag, anteckningar, kalender och filer på ett ställe; räcker ofta för en liten grupp.",
    },
    contactCentre: {
      kind: "Kontaktcenter",
      does: "Telefon, e-post, chatt och meddelanden i en kö, med kundens historia på skärmen.",
    },
    field: {
      kind: "Fältservice och besök",
      does: "Rutter, arbete på plats, lager i bilen, underskrifter, arbete utan nät.",
    },
    partners: {
      kind: "Relationer till partner och leverantörer",
      does: "Tips, priser, utbildning och reklamationer delade med återförsäljare och leverantörer.",
    },
    helpdesk: {
      kind: "Helpdesk",
      does: "Frågor från kunder och kollegor som ärenden, med prioritet och sökbara svar.",
    },
    analysis: {
      kind: "Kundanalys",
      does: "Värde, kundtrohet, lönsamhet och prognoser ur de andras data.",
    },
  },
  criteria: {
    fit: {
      criterion: "Passar vårt sätt att sälja och ge service",
      look: "Fem egna fall, genomspelade från förfrågan till betalning och reklamation.",
    },
    ease: {
      criterion: "Lätt att använda",
      look: "Två blivande användare gör sitt dagliga arbete utan hjälp efter en timme; klick för de tio vanligaste uppgifterna.",
    },
    analysis: {
      criterion: "Rapporter och analys",
      look: "Våra fem vanliga rapporter och en prognos, gjorda inför oss på provdata.",
    },
    links: {
      criterion: "Koppling till våra andra system",
      look: "Ekonomi, webbplats, telefoni, e-post: färdig, prövad och betald av vem.",
    },
    personalData: {
      criterion: "Säkerhet och personuppgifter",
      look: "Var data ligger, vem som läser dem, samtycke och radering, kopior, logg över åtkomst.",
    },
    mobile: { criterion: "Arbete på resande fot", look: "Telefon och platta, också utan nät." },
    introduction: {
      criterion: "Tid och möda att införa",
      look: "Plan med datum och egna timmar; data flyttade på prov; vem som utbildar.",
    },
    growth: {
      criterion: "Plats att växa",
      look: "Dubbelt så många användare, tre gånger så mycket data: pris och snabbhet; egna fält och steg utan programmerare.",
    },
    leaving: {
      criterion: "Vägen ut",
      look: "Alla data, filer och all historia i öppet format när som helst; uppsägningsvillkor.",
    },
    supplier: {
      criterion: "Leverantör och support",
      look: "Uppringda referenser av vår storlek; tid till svar; vem som står bakom produkten om fem år.",
    },
  },
};
