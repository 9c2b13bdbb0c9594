import type { texts as english } from "../../en/assessments/partnershipReadiness";

export const texts: typeof english = {
  scale: ["falskt", "delvis sant", "sant"],
  sections: {
    premises: "Förutsättningar för ett partnerskap",
    statements: "Vad vi vet om våra kunder",
  },
  items: {
    information: {
      name: "Information",
      question: "Har vi i en enda databas det som ett partnerskap med en kund kräver?",
      look: "Öppna tio kunders poster: kontakter, köp, löften, klagomål; vem håller dem aktuella.",
      levels: [
        "Kunskapen finns i huvuden, mejlkorgar och privata filer; den försvinner med medarbetaren.",
        "Databasen finns, men i flera av de tio posterna är viktiga fält tomma eller gamla.",
        "Alla tio posterna är fullständiga, inte äldre än avtalat och öppna för alla som betjänar kunden.",
      ],
    },
    involvement: {
      name: "Delaktighet",
      question: "Finns en ständig kanal mellan vårt varumärke och köparen, åt båda håll?",
      look: "Senaste kontakterna per kund och vem som tog dem; tid till svar; vad köparna föreslagit och vad det blev av det.",
      levels: [
        "Kontakt sker när vi vill sälja eller köparen måste klaga.",
        "Vi hörs regelbundet, men köparnas svar är få eller får ingen verkan.",
        "Köparna använder kanalen självmant, får svar inom utlovad tid och ser vad det ändrade.",
      ],
    },
    characteristics: {
      name: "Kunskap om köparnas egenskaper",
      question: "Känner vi köparnas inkomst, familj, önskemål och vad de avstår från att köpa?",
      look: "Fält i databasen och deras källa; enkäter; för företag: storlek, bransch, utrustning; samtycke att spara uppgifterna.",
      levels: [
        "Vi känner namn, adress och vad som köpts.",
        "Vissa egenskaper är kända för vissa grupper; vad köparna avstår från noteras inte.",
        "Inkomst eller storlek, hushåll eller bransch, önskemål och det de avstår från är kända för varje grupp, lagligt och ur namngivna källor.",
      ],
    },
    purchases: {
      name: "Uppföljning av köp",
      question:
        "Följer vi hur ofta, för hur mycket och när varje köpare köper, och gör vi prognos?",
      look: "Köp per kund och månad; senaste kvartalets prognos mot utfallet; lista över kunder som dröjer.",
      levels: [
        "Försäljningen följs bara per produkt eller region.",
        "Frekvens och värde per kund är kända, men nästa köp prognostiseras inte.",
        "Frekvens, värde och tidpunkt för nästa köp prognostiseras per kund, och prognosfelet är känt.",
      ],
    },
    expectations: {
      name: "Köparnas förväntningar",
      question: "Vet vi vad köparna väntar sig av oss, med deras egna ord?",
      look: "Årets intervjuer och enkäter; förväntningar per segment; skillnad mellan väntat och fått.",
      levels: [
        "Förväntningarna är vad våra chefer antar.",
        "Några köpare har tillfrågats; svaren täcker inte alla viktiga segment eller är äldre än ett år.",
        "Varje viktigt segment har tillfrågats det senaste året, och svaren jämförs med vad vi levererar.",
      ],
    },
    advantage: {
      name: "Partnerskapets möjligheter mot konkurrenterna",
      question: "Kan ett partnerskap med oss ge köparen mer än våra konkurrenter kan?",
      look: "Vad konkurrenterna erbjuder nyckelkunder; vad bara vi kan ge; byteskostnader; skäl till vunna och förlorade kunder.",
      levels: [
        "Vårt erbjudande till partner skiljer sig inte från alla andras.",
        "Det finns fördelar, men de är lätta att kopiera eller obekräftade av kunderna.",
        "Kunderna nämner fördelar som konkurrenterna skulle behöva mer än ett år eller en stor investering för att nå.",
      ],
    },
    profit: {
      name: "Lönsammaste kunderna",
      question: "Vet vi vilka kunder som ger mest vinst?",
      look: "Vinst per kund efter kostnaden att betjäna dem; de tjugo främsta; hur de ändrats på ett år.",
      levels: [
        "Bara försäljning per kund är känd, eller inte ens den.",
        "Bruttovinst per kund är känd, utan kostnaden att betjäna och behålla dem.",
        "Vinst per kund efter alla relationskostnader är känd och förnyas minst årligen.",
      ],
    },
    requirements: {
      name: "Inkomst, produktmix och verkliga krav",
      question: "Känner vi våra kunders inkomst, deras produktmix och deras verkliga krav?",
      look: "Kundprofiler: omsättning eller inkomst, vad de köper på annat håll, vad de använder vår produkt till.",
      levels: [
        "Vi vet bara vad de beställer av oss.",
        "Vi vet det för de största kunderna, delvis genom hörsägen.",
        "Profilerna för alla viktiga kunder anger inkomst, produktmix och krav, var och en med sin källa.",
      ],
    },
    nextYear: {
      name: "Nästa års förväntningar",
      question: "Kan vi förutse vad kunderna väntar sig nästa år och vad det kräver av oss?",
      look: "Samtal med kunder om deras planer; trendrapporter; följder för sortiment, kapacitet, service och pengar.",
      levels: [
        "Förändringar märks när orderna förändras.",
        "Trender diskuteras, men ingen har dragit slutsatsen om vad vi måste ändra.",
        "Väntade förändringar är nedskrivna per segment, med åtgärder, kostnader och datum för oss.",
      ],
    },
    income: {
      name: "Inkomstmönster",
      question:
        "Förstår vi inkomstmönstret hos typiska kunder och hos detalj- och grossistföretag?",
      look: "När deras pengar kommer in och från vad; handelsföretagens säsonger, marginaler och lageromsättning; sena betalningar.",
      levels: [
        "Ingen har undersökt vad våra kunder lever av.",
        "Mönstret är känt i allmänhet, inte för våra egna konsumenter, detaljister och grossister.",
        "För varje kundtyp känner vi säsong, källor och marginaler, och villkor och erbjudanden följer dem.",
      ],
    },
    deciders: {
      name: "Vem som beslutar om köpet",
      question: "Vet vi vem som beslutar om ett köp och vad de personerna föredrar?",
      look: "För tio kunder: användare, rådgivare, inköpare, betalare, beslutsfattare; vad de föredrar; kontakter med var och en.",
      levels: [
        "Vi känner den som lägger ordern.",
        "Beslutsfattarna är kända hos några kunder; vad de föredrar finns i en säljares minne.",
        "För varje viktig kund är roller, personer och önskemål noterade och används.",
      ],
    },
    competitors: {
      name: "Konkurrenternas strategier och varumärken",
      question:
        "Är konkurrenternas strategier klara för oss, och vad konsumenterna tycker om deras varumärken?",
      look: "Profiler av huvudkonkurrenter; konsumenternas jämförelser av varumärken; senaste drag som överraskade oss.",
      levels: [
        "Vi känner på sin höjd konkurrenternas priser.",
        "Huvudkonkurrenterna är beskrivna, men konsumenternas syn på deras varumärken gissar vi.",
        "Strategierna är beskrivna och prövade mot det som hänt; konsumenternas syn på varje varumärke mäts.",
      ],
    },
    productValue: {
      name: "Värdet våra produkter skapar",
      question:
        "Förstår vi konsumenternas beteende, och kan vi mäta det värde våra produkter skapar för dem?",
      look: "Iakttagelser av användningen; vad produkten sparar eller tjänar in åt kunden; merpris som köpare godtar.",
      levels: [
        "Värde är ett ord i vår reklam.",
        "Beteendet studeras då och då; värdet beskrivs men mäts inte.",
        "Värdet mäts i kundens pengar eller tid per segment, och priser och erbjudanden vilar på det.",
      ],
    },
    customerValue: {
      name: "Kundernas värde och hur det delas",
      question: "Kan vi mäta våra kunders värde, och vet vi hur vi delar det med dem?",
      look: "Livstidsvärde per kund eller segment; regler för rabatter, service och gemensamma investeringar; vem som vinner vad.",
      levels: [
        "En kunds värde över hela relationen beräknas inte.",
        "Det beräknas för några, men förmåner ges av vana eller under tryck.",
        "Det är känt för alla viktiga kunder, och den del som går tillbaka till dem följer regler som båda godtar.",
      ],
    },
  },
};
