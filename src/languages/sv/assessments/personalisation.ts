import type { texts as english } from "../../en/assessments/personalisation";

export const texts: typeof english = {
  scale: ["nej", "delvis", "ja"],
  sections: {
    basis: "Vad personanpassning kräver",
    rights: "Kundens rättigheter",
    mistakes: "Misstag",
  },
  items: {
    market: {
      name: "Känd målgrupp",
      question: "Vet vi vilka vi vill tilltala personligen, och varför just dem?",
      look: "Målgruppens beskrivning; hur många av de tilltalade som hör dit.",
      levels: [
        "Alla tilltalas.",
        "Gruppen är beskriven, men listorna rymmer många andra.",
        "Gruppen är beskriven och vald efter värde; listorna rensas efter den.",
      ],
    },
    goals: {
      name: "Tydliga mål",
      question: "Står det skrivet vad personanpassningen ska uppnå, i siffror?",
      look: "Mål med siffra och datum; jämförelse med en grupp som inte tilltalats.",
      levels: [
        "Det finns inget mål.",
        "Mål utan siffror.",
        "Siffror och datum, prövade mot en kontrollgrupp.",
      ],
    },
    database: {
      name: "En databas",
      question: "Möts allt vi vet om en kund i en enda post?",
      look: "Sök en kund i butik, försäljning, service och bokföring; räkna posterna.",
      levels: [
        "Varje avdelning har sin lista.",
        "Listorna förs ihop då och då; dubbletter finns kvar.",
        "En post som alla använder och uppdaterar.",
      ],
    },
    learning: {
      name: "Ständigt lärande",
      question: "Lär vi av varje kontakt och använder det vid nästa?",
      look: "Vad som noterats efter de tio senaste kontakterna; vad det ändrade.",
      levels: [
        "Inget noteras.",
        "Det noteras men används sällan.",
        "Varje kontakt gör nästa bättre.",
      ],
    },
    investment: {
      name: "Investering i personanpassning",
      question: "Är människor, verktyg och pengar avsatta för den?",
      look: "Budget, namngivna personer, verktyg; vad de gav förra året.",
      levels: [
        "Den sköts vid sidan av annat.",
        "Pengar till enstaka åtgärder.",
        "En egen budget, bedömd efter avkastningen.",
      ],
    },
    ownData: {
      name: "Kunderna kompletterar sina uppgifter",
      question: "Får kunderna se, rätta och komplettera det vi vet om dem?",
      look: "Prova som kund: var, hur många steg, hur snart det får verkan.",
      levels: [
        "Det går inte.",
        "På begäran hos en medarbetare.",
        "De gör det själva, och det används genast.",
      ],
    },
    personal: {
      name: "Personliga relationer",
      question: "Har den kund som vill det en känd person hos oss?",
      look: "Vem personen är; ersättare; vad som händer när personen slutar.",
      levels: [
        "Ingen särskild.",
        "Bara de största kunderna.",
        "Varje kund där det lönar sig, med ersättare.",
      ],
    },
    regular: {
      name: "Regelbunden kontakt",
      question: "Hör kunderna av oss i en rytm som passar dem?",
      look: "Kontakter per kvartal och kund; önskemål om hur ofta; de som sagt upp utskick.",
      levels: [
        "Av en slump, eller alldeles för ofta.",
        "I vår egen rytm.",
        "I den rytm kunden valt.",
      ],
    },
    email: {
      name: "Väl använd e-post",
      question: "Ger vår e-post mottagarna något?",
      look: "Öppnat, klickat, besvarat, avanmält; vem som besvarar svar, och när.",
      levels: [
        "Ett utskick till alla, utan möjlighet att svara.",
        "Per segment; svar läses sent.",
        "Efter intresse och tillfälle; svar besvaras inom ett dygn.",
      ],
    },
    products: {
      name: "Anpassade produkter",
      question: "Kan produkter eller tjänster anpassas till den enskilda kunden?",
      look: "Varianter, moduler, specialorder; deras kostnad och tid.",
      levels: [
        "En för alla.",
        "Några varianter.",
        "Sätts samman av kunden eller ur det vi vet om kunden.",
      ],
    },
    information: {
      name: "Anpassad information",
      question: "Får varje kund den information som angår kunden, och bara den?",
      look: "Jämför vad två olika kunder fick under en månad.",
      levels: ["Samma för alla.", "Olika per segment.", "Efter kundens egna köp och önskemål."],
    },
    service: {
      name: "Servicenivåer",
      question: "Finns servicenivåer efter kundens värde och behov?",
      look: "Nivåernas definition; vem som hör till vilken; vet personalen det i kontakten.",
      levels: [
        "Inga, eller efter vem som klagar högst.",
        "Bestämda men följs inte.",
        "Bestämda, kända vid varje kontakt och följda.",
      ],
    },
    consent: {
      name: "Samtycke",
      question:
        "Kan vi för varje person visa samtycket, eller vilken annan laglig grund vi stöder oss på?",
      look: "Ta tio poster: samtyckets datum, ordalydelse och källa; hur det återkallas.",
      levels: [
        "Noteras inte.",
        "För en del av posterna.",
        "För varje post, och ett återkallande gäller genast.",
      ],
    },
    purpose: {
      name: "Ändamål",
      question: "Sparas varje uppgift för ett angivet ändamål, och används till inget annat?",
      look: "Förteckning över fält med ändamål och lagringstid; fält som ingen använder.",
      levels: [
        "Allt samlas ifall det blir till nytta.",
        "Ändamål anges i allmänhet.",
        "Varje fält har ändamål och slutdatum; resten raderas.",
      ],
    },
    access: {
      name: "Rätt att se och radera",
      question: "Kan en kund se och få raderat det vi sparar, inom laglig tid?",
      look: "Gör en provbegäran; tid till svar; kopior i andra system.",
      levels: [
        "Ingen vet hur.",
        "För hand, med luckor eller för sent.",
        "Fullständigt, i alla system, i tid.",
      ],
    },
    privacy: {
      name: "Integriteten försummas",
      question: "Använder vi kunskap på sätt som kunderna skulle uppleva som närgångna?",
      look: "Läs utskicken som kund; känsliga fält; klagomål; uppgifter som lämnats till andra.",
      levels: [
        "Inget fall är känt, och utskicken granskas för det.",
        "Enstaka fall; ingen granskar.",
        "Det händer ofta, eller uppgifter lämnas ut oombett.",
      ],
    },
    standstill: {
      name: "Relationen utvecklas inte",
      question: "Stannar personanpassningen vid namnet i hälsningen?",
      look: "Följ fem kunder i ett år: vad har ändrats i det de får.",
      levels: [
        "Nej: det de får växer med det vi vet.",
        "För många kunder har inget ändrats.",
        "Ja: namn och födelsedag är allt.",
      ],
    },
    wrongPeople: {
      name: "Fel personer tilltalas",
      question: "Går budskap till människor som de inte är avsedda för?",
      look: "Returpost, fel namn, erbjudanden om det just köpta, personer som slutat eller avlidit.",
      levels: [
        "Nästan aldrig; listorna granskas före varje utskick.",
        "Då och då.",
        "Regelbundet.",
      ],
    },
  },
};
