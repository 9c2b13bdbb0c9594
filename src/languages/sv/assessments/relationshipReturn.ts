import type { texts as english } from "../../en/assessments/relationshipReturn";

export const texts: typeof english = {
  sections: {
    quality: "Upplevd tjänstekvalitet",
    sacrifices: "Kundens uppoffringar",
    worth: "Värde och nöjdhet",
    ties: "Åtagande, band, alternativ",
    firmness: "Relationens styrka",
    course: "Längd, andel, episoder",
    results: "Intäkt, kostnad, lönsamhet",
  },
  items: {
    outcome: {
      name: "Vad kunden får",
      question: "Gör det vi levererar det som kunden behöver det till?",
      look: "Returer och klagomål; vad kundens användare säger; jämförelse med det som utlovats.",
      levels: [
        "Brister ofta; kunden löser det på annat sätt.",
        "Duger, med fel som kommer igen.",
        "Fungerar som avtalat.",
        "Fungerar bättre än det kunden hade förut.",
        "Kunden kallar det det bästa som går att få.",
      ],
    },
    process: {
      name: "Hur kunden får det",
      question: "Hur upplever kunden beställning, leverans, svar och rättande av fel?",
      look: "Följ en order och ett fel; tider som lovats och hållits; orden om vår personal.",
      levels: [
        "En kamp: jaga, vänta, förklara om igen.",
        "Ojämnt; beror på vem som svarar.",
        "Ordnat när allt går bra, trögt när det inte gör det.",
        "Smidigt, och fel rättas snabbt.",
        "Utan möda; vi märker felen först och gottgör dem.",
      ],
    },
    price: {
      name: "Pris och kostnader",
      question:
        "Hur mycket upplever kunden att den offrar i pengar, pris och följdkostnader sammantaget?",
      look: "Prissamtal; bestridda fakturor; kundens egen kostnad för hantering, lager, anpassning.",
      levels: [
        "Betalas gärna; nämns sällan.",
        "Godtas som rimligt.",
        "Godtas, med anmärkningar.",
        "Känns högt; jämförs med andra varje gång.",
        "Känns som en börda kunden vill bli av med.",
      ],
    },
    effort: {
      name: "Tid, möda och oro",
      question: "Hur mycket tid, besvär och osäkerhet kostar det kunden att ha med oss att göra?",
      look: "Samtal och påminnelser per order; kontroller kunden gör för att den inte litar på oss.",
      levels: [
        "Inget värt att nämna.",
        "Lite, i utkanten.",
        "En del; kunden har vant sig.",
        "Mycket; någon där lägger timmar på oss.",
        "Så mycket att det läggs oss till last.",
      ],
    },
    value: {
      name: "Värde",
      question: "Finner kunden att det den får uppväger allt den ger upp?",
      look: "Kundens egna ord om värdet; besparingar eller vinster den kan visa; skulle den betala för mer?",
      levels: [
        "Säger öppet att det inte är värt det.",
        "Tvivlar.",
        "Ungefär värt det.",
        "Klart värt det.",
        "Visar andra med siffror varför det är värt det.",
      ],
    },
    satisfaction: {
      name: "Nöjdhet",
      question: "Hur nöjd är kunden med relationen som helhet, över tid?",
      look: "Fråga flera personer direkt; tonen i de senaste mötena; inte bara den senaste episoden.",
      levels: [
        "Missnöjd och säger det.",
        "Ganska missnöjd.",
        "Varken eller; ingen känsla åt något håll.",
        "Nöjd.",
        "Mycket nöjd, och säger det oombedd.",
      ],
    },
    commitment: {
      name: "Bådas åtagande",
      question: "Tänker båda sidor fortsätta, och handlar de så?",
      look: "Investeringar för varandras skull; vem som ger efter i en konflikt; planer som nämner den andra.",
      levels: [
        "Endera sidan skulle sluta i morgon.",
        "Det går av gammal vana.",
        "Den ena är engagerad, den andra följer med.",
        "Båda vill fortsätta och säger det.",
        "Båda investerar i den och står fast när det kostar.",
      ],
    },
    bonds: {
      name: "Band",
      question: "Vad binder kunden till oss utöver varan: kunskap, teknik, personer, avtal?",
      look: "Delade system, anpassade processer, personer som känner varandra, villkor; önskade band och band som bara tåls.",
      levels: [
        "Inga.",
        "Ett svagt band, till exempel en person.",
        "Några, mest avtal eller vana.",
        "Flera av olika slag, de flesta önskade.",
        "Många, önskade av båda, svåra att härma.",
      ],
    },
    alternatives: {
      name: "Alternativ som kunden ser",
      question: "Hur bra är de alternativ kunden ser, och hur lätt kan den byta?",
      look: "Konkurrenters offerter hos kunden; andraleverantörer; kostnad och tid för ett byte.",
      levels: [
        "Inga som duger.",
        "Sämre, svåra att byta till.",
        "Likvärdiga, bytet kräver möda.",
        "Bra, lätta att byta till.",
        "Bättre, redan vid dörren.",
      ],
    },
    strength: {
      name: "Styrka",
      question:
        "Skulle relationen tåla ett allvarligt fel av oss eller ett bra bud från en konkurrent?",
      look: "Vad som hände senast; om problem kommer till oss först; vilka som känner varandra på varje nivå.",
      levels: [
        "Den skulle brista genast.",
        "Den skulle troligen brista.",
        "Den hänger på en person eller ett pris.",
        "Den skulle tåla ett slag.",
        "Den har tålt slag och blivit starkare.",
      ],
    },
    length: {
      name: "Längd",
      question: "Hur länge har relationen varat, och hur länge lär den vara?",
      look: "Första köpet; avbrott; avtalstider; planer som sträcker sig bortom avtalet.",
      levels: [
        "Ny, eller på väg att sluta.",
        "Kort, från order till order.",
        "Etablerad, utan sikt framåt.",
        "Lång, väntas bestå.",
        "Lång, med gemensamma planer för flera år.",
      ],
    },
    patronage: {
      name: "Andel av kundens inköp",
      question: "Hur stor del av allt kunden lägger på det vi kunde leverera går till oss?",
      look: "Kundens inköp, efterfrågade eller uppskattade; andra leverantörer; vad den köper på annat håll och varför.",
      levels: [
        "En smula: under en tiondel.",
        "En mindre del: upp till en tredjedel.",
        "Ungefär hälften.",
        "Det mesta.",
        "Allt utom det vi inte kan leverera.",
      ],
    },
    episodes: {
      name: "Episodernas antal och slag",
      question: "Hur ofta möts vi i köp, leveranser och samtal, och fördjupar de relationen?",
      look: "Order, besök, samtal under året; andelen rutin, råd, gemensamt arbete.",
      levels: [
        "Sällan och bara om pris.",
        "Rutinorder, få samtal.",
        "Regelbundet, med en del råd.",
        "Ofta, av flera slag, på flera nivåer.",
        "Ständigt, mycket av det gemensamt arbete.",
      ],
    },
    critical: {
      name: "Kritiska episoder",
      question: "När något avgörande hände, kom vi ut ur det med en starkare relation?",
      look: "De två eller tre händelser kunden ännu berättar om; vad vi gjorde, hur fort, vem.",
      levels: [
        "De slutade illa och minns.",
        "Rättat sent, med misstro kvar.",
        "Rättat; saken är avslutad.",
        "Väl rättat; förtroendet är helt.",
        "Skött så att kunden berättar om det med beröm.",
      ],
    },
    revenue: {
      name: "Relationens intäkt",
      question: "Är intäkten från kunden bra för dess storlek, och växer den?",
      look: "Två års försäljning; andelen produkter som köps; priserna mot andras.",
      levels: [
        "Liten och fallande.",
        "Fallande, eller långt under det möjliga.",
        "Stadig.",
        "Växande.",
        "Växer fortare än kunden själv.",
      ],
    },
    cost: {
      name: "Relationens kostnad",
      question: "Är kostnaderna för att betjäna kunden kända och rimliga?",
      look: "Tabellen över relationskostnad; särskilda tjänster; små order, returer, besök.",
      levels: [
        "Okända.",
        "Delvis kända; vissa tjänster kostar mer än de ger.",
        "Kända, ungefär som vanligt.",
        "Kända och låga för det som ges.",
        "Kända av båda och sänkta tillsammans.",
      ],
    },
    profitability: {
      name: "Relationens lönsamhet",
      question: "Vad lämnar relationen, mot sin kostnad och mot andra kunder?",
      look: "Vinst efter betjäningskostnad, två år; plats bland kunderna; återbetalning av det som investerats.",
      levels: [
        "En förlust utan slut i sikte.",
        "Förlust eller noll, med en plan.",
        "Lämnar något, mindre än andra.",
        "Lämnar lika mycket som goda kunder.",
        "Bland de lönsammaste, för båda sidor.",
      ],
    },
  },
  indicators: {
    months: {
      name: "Månader från första till senaste köp",
      meaning:
        "För den kund som nämns ovan; utan namn finns inget tal. Listan kan börja senare än relationen.",
    },
    patronage: {
      name: "Vår andel av kundens inköp",
      meaning:
        "Periodens försäljning delad med det kunden ovan köper för på ett år; välj en period på ett år. Utan namn finns inget tal.",
    },
    purchases: {
      name: "Köp",
      meaning:
        "Rader i försäljningslistan under perioden; en order med flera rader räknas flera gånger, återbetalningar inte.",
    },
    revenue: {
      name: "Intäkt",
      meaning: "Periodens försäljning, efter återbetalningar.",
    },
    cost: {
      name: "Kostnad som bokförts på relationen",
      meaning: "Periodens kostnader med kundens namn; det som delas av alla kunder ingår inte.",
    },
    profitability: {
      name: "Kvar av intäkten",
      meaning: "Försäljningens vinst minus kostnad, delat med intäkt.",
    },
    return: {
      name: "Avkastning på relationen",
      meaning:
        "Försäljningens vinst minus kostnad, delat med kostnad: vad varje krona på relationen lämnar.",
    },
  },
};
