import type { texts as english } from "../../en/assessments/relationshipParameters";

export const texts: typeof english = {
  sections: {
    commitment: "Långsiktigt engagemang",
    responsiveness: "Lyhördhet",
    reciprocity: "Ömsesidighet",
    trust: "Förtroende",
  },
  items: {
    intention: {
      name: "Avsikt att stanna",
      question: "Avser båda sidor att fortsätta relationen i åratal?",
      look: "Avtalens längd; förlängningar utan upphandling; planer som nämner den andra sidan; vad beslutsfattarna säger.",
      levels: [
        "Varje order kan vara den sista; alternativ söks.",
        "Relationen fortsätter så länge inget bättre erbjuds.",
        "Den ska fortsätta; någon plan utöver nuvarande avtal finns inte.",
        "Planerna för kommande år räknar med den andra sidan.",
        "Båda talar öppet om åren framåt och avböjer andra erbjudanden för deras skull.",
      ],
    },
    investment: {
      name: "Investering i relationen",
      question:
        "Lägger den andra sidan in pengar, människor och tid som vore förlorade utan relationen?",
      look: "Egna ansvariga, anpassade processer, utrustning, utbildning; vad som lagts ned de senaste två åren.",
      levels: [
        "Inget görs som inte lönar sig genast.",
        "Små tjänster görs på begäran.",
        "Det finns en ansvarig och viss anpassning.",
        "Processer eller produkter har anpassats till en kostnad som märks.",
        "Stora investeringar har gjorts för denna relation, planerade och använda tillsammans.",
      ],
    },
    speed: {
      name: "Snabba och fullständiga svar",
      question: "Svarar den andra sidan snabbt och fullständigt på frågor, order och klagomål?",
      look: "De tio senaste ärendena: tid till svar, om det löste saken, hur ofta man måste fråga igen.",
      levels: [
        "Svaren kommer sent eller inte alls.",
        "Svaren kommer efter påminnelser.",
        "Svaren kommer inom vanlig tid, ibland ofullständiga.",
        "Svaren kommer snabbt och löser saken.",
        "Svaret kommer ofta före frågan; ändrade lägen meddelas oombett.",
      ],
    },
    adaptation: {
      name: "Anpassning till ändrade behov",
      question: "Ändrar den andra sidan sitt sätt när våra behov ändras?",
      look: "Årets önskade ändringar: godtagna, fördröjda, avslagna; skäl; vem som bar kostnaden.",
      levels: [
        "Regler är regler: ändringar avslås.",
        "Ändringar tar lång tid och betalas av den som ber.",
        "Rimliga ändringar görs efter förhandling.",
        "Ändringar görs snabbt, och kostnaden diskuteras rättvist.",
        "Den andra sidan märker själv ändringar och föreslår hur de kan mötas.",
      ],
    },
    balance: {
      name: "Balans mellan att ge och ta",
      question: "Får varje sida skälig återgäld för det den ger?",
      look: "Varje sidas fördelar och bördor under året; eftergifter; hur oväntade vinster och förluster delades.",
      levels: [
        "En sida tar vad den kan få.",
        "Eftergifter kommer bara från den svagare sidan.",
        "Över året går det ungefär jämnt ut, post för post.",
        "Varje sida ger utan att räkna genast, och det jämnar ut sig.",
        "Vinster och förluster delas efter en regel som båda kallar rättvis, även i dåliga tider.",
      ],
    },
    support: {
      name: "Hjälp i svårigheter",
      question: "Hjälper den andra sidan när vi har svårigheter, och vi när de har det?",
      look: "Senaste svårigheterna (brist, sen betalning, kvalitet, personal): vad varje sida gjorde.",
      levels: [
        "Den enas svårighet utnyttjas av den andra.",
        "Var och en ser om sitt.",
        "Hjälp ges där avtalet kräver det.",
        "Hjälp ges utöver avtalet.",
        "Båda förbereder sig tillsammans på svårigheter och har burit varandra genom en.",
      ],
    },
    reliability: {
      name: "Löftenas tillförlitlighet",
      question: "Kan vi lita på det den andra sidan lovar?",
      look: "Årets löften, stora och små: hållna, sena, brutna; kontroller som varje sida har kvar.",
      levels: [
        "Löften bryts, och allt måste kontrolleras.",
        "Viktiga löften hålls när de är skriftliga.",
        "De flesta löften hålls; undantag förklaras efteråt.",
        "Löften hålls; undantag meddelas i tid.",
        "Ordet räcker; kontroller har tagits bort för att de inget fann.",
      ],
    },
    openness: {
      name: "Öppenhet och god vilja",
      question: "Säger den andra sidan oss sanningen och vill oss väl, även när det kostar något?",
      look: "Delade siffror och planer; dåliga nyheter i tid; fall där ett övertag över oss inte utnyttjades.",
      levels: [
        "Information hålls inne eller vrids till.",
        "Det som frågas besvaras, inte mer.",
        "Nyttig information delas; dåliga nyheter kommer sent.",
        "Planer och dåliga nyheter delas i tid.",
        "Kostnader och planer ligger öppet; råden är ärliga även när de kostar rådgivaren en affär.",
      ],
    },
  },
};
