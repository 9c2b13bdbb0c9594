import type { texts as english } from "../../en/assessments/elevenCs";

export const texts: typeof english = {
  sections: { elevenCs: "De elva C:na" },
  items: {
    customers: {
      name: "Kunder (customers)",
      question: "Har vi valt vilka kunder vi ska betjäna, utveckla, sköta enklare eller släppa?",
      look: "Kundlista efter vinst och möjligheter; beslut om varje grupp; kunder vi avböjt eller avslutat.",
      levels: [
        "Vi tar alla som beställer.",
        "Stora kunder behandlas bättre; deras vinst är okänd.",
        "Kunderna är grupperade efter värde, men grupperna behandlas nästan lika.",
        "För varje grupp är det bestämt vad den får och vad vi väntar oss; beslutet genomförs.",
        "Kunderna väljs efter livstidsvärde och hur strategierna passar, och valet förnyas varje år.",
      ],
    },
    categories: {
      name: "Kategorier (categories)",
      question: "Har vi bestämt vilket utbud av varor och tjänster vi vill ge varje kund?",
      look: "Vad utvalda kunder köper totalt och hur mycket av oss; utbud per grupp; vad partner kan tillföra.",
      levels: [
        "Utbudet är det vi råkar tillverka.",
        "Nya kategorier kommer när en kund ber om dem.",
        "Vi vet vilka kategorier viktiga kunder köper på annat håll.",
        "Utbudet är bestämt per kundgrupp; vår andel av varje kategori har ett mål.",
        "Vi levererar, vid behov med partner, varje kategori där de utvalda kunderna vill ha oss.",
      ],
    },
    capabilities: {
      name: "Förmågor (capabilities)",
      question: "Har vi de förmågor som krävs för att ge kunderna det värde de vill ha?",
      look: "Förteckning över förmågor som behövs per kundgrupp; prov av dem; plan att bygga, köpa eller låna det som saknas.",
      levels: [
        "Ingen har frågat vilka förmågor som behövs.",
        "Svagheter märks när en kund går förlorad.",
        "De förmågor som behövs är förtecknade och jämförda med dem vi har.",
        "De viktigaste luckorna täpps till, med ansvarig, pengar och datum.",
        "Förmågor utvecklas före behovet, delvis tillsammans med kunderna.",
      ],
    },
    cost: {
      name: "Kostnad, lönsamhet och värde (cost)",
      question: "Bygger vi kundernas lönsamhet genom att skapa nytt värde och dela det?",
      look: "Vinst per kund; kostnad att betjäna var och en; exempel där en kostnad togs bort för båda parter.",
      levels: [
        "Vinsten per kund är okänd.",
        "Bruttovinsten per kund är känd; servicekostnader slås ut jämnt.",
        "Vinsten per kund räknar med relationens kostnader.",
        "Olönsamma relationer ändras; vinsten av gemensamma besparingar delas.",
        "Med nyckelkunder planeras, mäts och delas nytt värde efter regler som båda godtar.",
      ],
    },
    control: {
      name: "Styrning från kontakt till betalning (control)",
      question: "Styrs stegen från första kontakt till betalning som en enda process för kunden?",
      look: "Följ fem order från förfrågan till betalning: överlämningar, väntan, fel, vem som svarar för helheten.",
      levels: [
        "Varje avdelning gör sitt steg; ingen ser helheten.",
        "Stegen är beskrivna; kunderna måste ändå fråga var ordern är.",
        "Tid och fel mäts från förfrågan till betalning.",
        "En ägare styr hela processen; kunderna ser var ordern befinner sig.",
        "Processen formas med nyckelkunder och är kopplad till deras; fel är sällsynta och rättas genast.",
      ],
    },
    collaboration: {
      name: "Samverkan och integration (collaboration)",
      question: "Beslutar, planerar och arbetar vi tillsammans med våra nyckelkunder?",
      look: "Gemensamma planer och grupper; delade data; tillträde till varandras beslutsfattare.",
      levels: [
        "Kontakten går mellan en köpare och en säljare.",
        "Cheferna träffas vid jubileer och när något krånglar.",
        "Med några kunder finns gemensamma projekt.",
        "Nyckelkunder har gemensamma planer, delade data och möten på alla nivåer.",
        "Strategi, kunskap och processer är så förenade att båda skulle förlora mycket på att skiljas.",
      ],
    },
    customisation: {
      name: "Kundanpassning (customisation)",
      question:
        "Kan vi för den enskilda kunden göra det som är värdefullt för just den, till rimlig kostnad?",
      look: "Moduler av produkt, service, leverans, faktura; tid och kostnad för specialorder; avslagna önskemål.",
      levels: [
        "En produkt och en service för alla.",
        "Särskilda önskemål uppfylls då och då, till en kostnad ingen känner.",
        "Några varianter kan väljas; deras kostnad är känd.",
        "Produkt, service och kommunikation sätts samman av moduler per grupp eller kund.",
        "Varje nyckelkund får det som utformats tillsammans, lika billigt som standarden.",
      ],
    },
    communication: {
      name: "Kommunikation, samspel och position (communication)",
      question: "Samtalar vi med varje kund, och följer vår plats i kundens medvetande av det?",
      look: "Budskap till tio kunder under ett år; svar; vad dessa kunder säger att vi står för.",
      levels: [
        "Vi skickar samma reklam till alla.",
        "Budskapen skiljer sig per segment; svaren samlas inte in.",
        "Kunderna kan svara i flera kanaler, och svaren noteras.",
        "Dialogen med viktiga kunder förs i realtid; alla kanaler vet vad som sagts.",
        "Kunderna inleder dialogen; det de säger om oss är det vi vill stå för.",
      ],
    },
    measurement: {
      name: "Kundmätning (customer measurement)",
      question: "Mäter vi hur kunderna ser oss och hur relationen utvecklas?",
      look: "Nöjdhet, förtroende, andel av inköpen, rekommendationer per kund; vem som handlar efter dem.",
      levels: [
        "Vi mäter bara försäljning.",
        "En nöjdhetsenkät har gjorts en gång.",
        "Nöjdheten mäts årligen per segment.",
        "Nöjdhet, andel av inköpen och skäl att lämna mäts per kund och leder till åtgärder.",
        "Relationsmåtten förutsäger köp, och chefer bedöms efter dem.",
      ],
    },
    care: {
      name: "Kundvård (customer care)",
      question: "Tar vi hand om kunden före, under och efter köpet?",
      look: "Information, utbildning, retur, reparation, svar; tid och kvalitet för varje; vem som får besluta i frontlinjen.",
      levels: [
        "Omsorgen slutar med försäljningen.",
        "Det finns ett telefonnummer för klagomål.",
        "Kundvårdens tjänster är bestämda, och utlovade tider hålls för det mesta.",
        "Omsorgen följer kundens behov; frontlinjen får rätta till saker genast.",
        "Omsorgen höjer värdet av det köpta, och kunderna säger att de stannar för den.",
      ],
    },
    chain: {
      name: "Kedja av relationer (chain)",
      question:
        "Bildar leverantörer, medarbetare, mellanhänder och investerare en kedja som tjänar kunden?",
      look: "Avtal med leverantörer och kanaler; intern service mellan avdelningar; gemensamma mål längs kedjan.",
      levels: [
        "Varje länk förhandlar mot nästa.",
        "Relationer med några leverantörer eller kanaler är goda genom personlig bekantskap.",
        "Viktiga länkar har avtal om kvalitet och tid.",
        "Länkarna delar data och mål; svaga länkar får hjälp eller ersätts.",
        "Hela kedjan planerar och förbättrar tillsammans för slutkunden och delar vinsten.",
      ],
    },
  },
};
