import type { potentialCapacity as english } from "../../en/sheets/potentialCapacity";

export const potentialCapacity: typeof english = {
  sections: {
    market: "Sortiment och marknad",
    relations: "Företagets relationer",
    capacity: "Kapacitetsutnyttjande",
    technology: "Produktionens tekniska nivå",
    supply: "Råvaruförsörjning",
    management: "Ledningsmetoder",
    profitability: "Produktionens lönsamhet",
    security: "Ekonomisk säkerhet",
    strategy: "Företagets strategi",
  },
  items: {
    assortment: {
      name: "Sortimentets bredd och djup",
      question: "Täcker sortimentet det som våra partner vill köpa av en och samma leverantör?",
      look: "Produktlista per grupp; varor som efterfrågats men saknas; senaste sortimentsgenomgång; artiklar som inte säljer.",
      levels: [
        "Sortimentet har vuxit fram av en slump; ingen kan säga vilka grupper eller varianter som saknas eller är överflödiga.",
        "Grupper och varianter finns förtecknade, men luckorna är kända bara genom säljarnas klagomål.",
        "Varje huvudgrupp har de vanliga varianterna; förfrågningar som inte kunnat mötas skrivs upp.",
        "Förfrågningar som inte kunnat mötas och trögsålda artiklar gås igenom minst en gång om året, och sortimentet ändras därefter.",
        "Sortimentet stäms av med nyckelpartner; artiklar kommer och går efter försäljnings- och marginalsiffror som båda parter ser.",
      ],
    },
    deliveryTerms: {
      name: "Leveransvillkor",
      question: "Kan en partner få varorna när, var och i de partier som passar?",
      look: "Avtal och prislistor; minsta order; utlovad och hållen leveranstid; vem som betalar frakten; klagomål på leveranser.",
      levels: [
        "Villkoren görs upp order för order; leveranstider varken utlovas eller noteras.",
        "Samma villkor för alla; löften ges, men ingen mäter om de hålls.",
        "Skriftliga villkor per kundtyp; hållen leveranstid mäts, och de flesta order kommer som utlovat.",
        "Nyckelpartner väljer dagar, partier och plats; förseningar aviseras i förväg och orsakerna undanröjs.",
        "Leveranserna följer partnerns egen plan eller lagernivå; båda parter följer samma mått på punktlighet.",
      ],
    },
    consumerRequirements: {
      name: "Konsumenternas krav på produkten",
      question: "Vet vi vad slutkonsumenterna kräver av produkten, och motsvarar den kraven?",
      look: "Enkäter, intervjuer, klagomål, returer; kravlista; prov mot kraven; vem som läser resultaten.",
      levels: [
        "Kraven antas; ingen konsument har tillfrågats de senaste två åren.",
        "Åsikter når oss genom säljare och klagomål och samlas inte på ett ställe.",
        "Det finns en skriftlig kravlista per konsumentgrupp, och produkten jämförs med den.",
        "Kraven rangordnas efter vikt utifrån årliga undersökningar; varje brist har en ansvarig och ett datum.",
        "Konsumenter och partner deltar i produktutvecklingen; ändrade krav märks innan klagomålen kommer.",
      ],
    },
    marketPotential: {
      name: "Marknadspotential",
      question: "Hur mycket kan marknaden ännu köpa, och hur säkra är vi på siffran?",
      look: "Marknadens storlek per segment med källa och år; tillväxt; antal möjliga köpare; egen uppskattning och hur den gjorts.",
      levels: [
        "Det finns ingen siffra på marknadens storlek.",
        "En totalsiffra nämns, men källan är gammal eller okänd och siffran är inte uppdelad på segment.",
        "Storlek och tillväxt uppskattas per segment ur namngivna källor som är högst två år gamla.",
        "Två oberoende uppskattningar stämmer i stort; återstående utrymme per region och partnertyp är känt.",
        "Uppskattningen förnyas varje år, jämförs med utfallet och avgör vilka partner vi söker.",
      ],
    },
    marketShare: {
      name: "Marknadsandel",
      question:
        "Vilken andel har vi av marknaden och av våra partners inköp, och vart är den på väg?",
      look: "Egen försäljning mot marknadens per segment under tre år; andel av nyckelpartners inköp; konkurrenternas andelar.",
      levels: [
        "Andelen är okänd, eller har fallit i flera år utan förklaring.",
        "Andelen gissas för hela marknaden; åt vilket håll den går är en åsiktsfråga.",
        "Andelen beräknas årligen för de viktigaste segmenten; den är stabil eller nedgången är förklarad.",
        "Andelen växer i de segment vi valt; vår andel av nyckelpartners inköp är känd.",
        "Ledande eller stigande andel i valda segment; andelen av varje nyckelpartners inköp följs och planeras.",
      ],
    },
    customerCulture: {
      name: "Kultur i relationerna med konsumenter",
      question:
        "Hur behandlar vi dem som köper av oss, och hur öppna är vi för andra synsätt än våra egna?",
      look: "Hur klagomål besvaras; protokoll där kunders synpunkter syns; vem som får rätta till fel på plats; samtal med personalen.",
      levels: [
        "Klagomål ses som besvär; en avvikande åsikt från kund eller medarbetare har ingenstans att ta vägen.",
        "Bemötandet beror på person; kundernas synpunkter hörs men lämnar inga spår i besluten.",
        "Det finns regler för bemötande och klagomål; kundernas synpunkter samlas in och diskuteras då och då.",
        "Kundnära personal får genast rätta till ett misstag; avvikande åsikter efterfrågas och besvaras med ett beslut.",
        "Partner sitter med i planeringen; exempel från i år visar att en kunds eller medarbetares invändning ändrat ett beslut.",
      ],
    },
    productionCulture: {
      name: "Produktionskultur",
      question:
        "Är arbetsplatsen så ordnad, säker och disciplinerad att den kan visas för en partner?",
      look: "Oanmäld rundvandring i verkstaden; ordning, renlighet, skydds- och hygienjournaler; instruktioner vid arbetsplatserna; olyckor.",
      levels: [
        "Oordningen syns; instruktioner saknas eller följs inte; olyckor registreras inte.",
        "Man städar inför besök; instruktioner finns men stämmer inte med det som görs.",
        "Arbetsplatserna är i ordning de flesta dagar; instruktioner följs; avvikelser registreras.",
        "De anställda håller och förbättrar själva normerna; regelbundna granskningar finner bara småsaker.",
        "Partner får komma oanmälda vilken dag som helst; förbättringar som arbetarna föreslår genomförs varje månad.",
      ],
    },
    companyStrategies: {
      name: "Företagets strategier",
      question: "Ger företagets strategier plats åt långsiktiga relationer med partner?",
      look: "Skriftliga strategier (produkt, marknad, pris, personal); om de motsäger varandra; vad chefer svarar när de tillfrågas.",
      levels: [
        "Det finns ingen skriftlig strategi; besluten följer den senaste händelsen.",
        "En strategi är skriven, men avdelningarna känner inte till den, eller den handlar bara om enstaka försäljningar.",
        "Strategier finns för huvudfunktionerna och nämner partnerskap som mål, utan siffror.",
        "Strategierna stämmer överens; målen för att behålla och utveckla partner har siffror och ansvariga.",
        "Strategierna gås igenom med nyckelpartner varje år, och pengar har flyttats på grund av dem.",
      ],
    },
    capacityUse: {
      name: "Kapacitetsutnyttjandegrad",
      question: "Hur mycket av kapaciteten används, och hur mycket kan vi ärligt lova nya partner?",
      look: "Tillverkning mot kapacitet per produkt och månad; flaskhalsar; övertid och stillestånd; order som avböjts eller skjutits upp.",
      levels: [
        "Kapaciteten mäts inte, eller order avböjs eller försenas regelbundet för att den är överbokad.",
        "Kapaciteten är känd bara för hela anläggningen; långa stillestånd eller övertid överraskar varje säsong.",
        "Utnyttjandet beräknas per månad för huvudprodukterna; flaskhalsar är kända; ledig kapacitet uppskattas.",
        "Utnyttjandet är jämnt större delen av året; ledig kapacitet per produkt är känd innan en order tas emot.",
        "Kapaciteten planeras med partners prognoser; en reserv hålls för dem, och inget löfte om den har brutits i år.",
      ],
    },
    productQuality: {
      name: "Produktkvalitet",
      question:
        "Är produktens kvalitet jämn, bevisad och i nivå med det som partner säljer den som?",
      look: "Fel och returer per produkt; provprotokoll; certifikat; jämförelser med konkurrenter; partners egna mottagningskontroller.",
      levels: [
        "Felen upptäcks av kunderna; det finns inga uppgifter per produkt.",
        "Slutkontrollen sorterar bort fel, men samma orsaker återkommer.",
        "Fel registreras per produkt och orsak; nödvändiga certifikat gäller; returerna är stabila.",
        "Kvaliteten styrs under processen; fel och returer har minskat i ett år; blindtester håller jämna steg med konkurrenterna.",
        "Nyckelpartner tar emot utan egen kontroll; i oberoende jämförelser hör produkten till de bästa.",
      ],
    },
    productsInDemand: {
      name: "Efterfrågade produkter",
      question: "Hur stor andel av det vi tillverkar är verkligen efterfrågat, och ökar den?",
      look: "Beställda eller sålda enheter mot tillverkade per produkt och månad; nedskrivningar och utförsäljningar; förändring mot förra året.",
      levels: [
        "Mycket tillverkas mot lager utan order; nedskrivningar är vanliga och analyseras inte.",
        "Trögsålda produkter är kända men tillverkas efter den gamla planen; den efterfrågade andelen faller eller är okänd.",
        "Den efterfrågade andelen beräknas i enheter och pengar; den är stabil, och trögsålda produkter skärs ned.",
        "Det mesta täcks av order eller stadig försäljning; andelen stiger; planen rättas varje månad.",
        "Så gott som allt är efterfrågat; partners prognoser styr planen, och ersättare för åldrande produkter är klara.",
      ],
    },
    technicalEquipment: {
      name: "Produktionens tekniska utrustning",
      question: "Klarar utrustningen det som partner kommer att fråga efter de närmaste åren?",
      look: "Anläggningsregister: sammansättning, kostnad, avskrivningar; andel mekaniserat arbete; haverier; investeringsplan.",
      levels: [
        "Utrustningen är utsliten; haverier stoppar leveranser; det finns ingen förnyelseplan.",
        "Nyckelmaskiner är gamla och hålls igång med reparationer; tungt handarbete är vanligt där andra använder maskiner.",
        "Utrustningen räcker för dagens order; underhållet planeras; sammansättning och slitage är kända.",
        "Huvudprocesserna är mekaniserade; förnyelsen följer en finansierad plan; haverier når sällan kunden.",
        "Utrustningen är i nivå med branschens bästa och kan snabbt ställas om för en partners specialorder.",
      ],
    },
    rawMaterials: {
      name: "De inkommande råvarornas kvalitet och slag",
      question: "Passar det material som kommer in produkten, jämnt och i alla slag vi behöver?",
      look: "Mottagningsprotokoll; kasserade partier; materiallista med godkända leverantörer; material med en enda källa.",
      levels: [
        "Materialet används som det kommer; det finns ingen mottagningskontroll.",
        "Fel upptäcks i produktionen; leverantörerna får veta det, men partier avvisas sällan.",
        "Mottagningskontroll med skriftliga gränser; avvisade partier registreras per leverantör.",
        "Godkända leverantörer för allt huvudmaterial, en andra källa för det kritiska; avvisade partier minskar.",
        "Leverantörerna garanterar och dokumenterar kvaliteten; material utvecklas tillsammans för våra partners behov.",
      ],
    },
    purchaseTerms: {
      name: "Materialpriser och leveransernas karaktär",
      question:
        "Kommer materialet till konkurrenskraftiga priser, i planerade mängder och planerad takt?",
      look: "Planerade och faktiska leveranser; prisavtal; prisändringar mot marknaden; löpande lager och säsongslager som förs över.",
      levels: [
        "Material köps ur hand i mun; produktionen väntar på leveranser flera gånger om året.",
        "Det finns årsleverantörer, men pris och mängd förhandlas om varje gång; lagren svänger kraftigt.",
        "Avtal låser pris och leveransplan; leveranser mot plan mäts; säsongslager planeras.",
        "Leveranserna håller planen med få undantag; priserna ligger på eller under marknaden; överförda lager minskar.",
        "Leverantörerna ser vår plan och levererar efter den; långa avtal delar prisrisken; lagren är precis vad säsongen kräver.",
      ],
    },
    secondaryMaterials: {
      name: "Användning av returmaterial",
      question:
        "Använder vi återvunnet material och biprodukter där det är rimligt, och kan vi visa det?",
      look: "Returmaterialets kostnad mot allt material; biprodukter som säljs eller kastas; partners miljökrav; certifikat.",
      levels: [
        "Avfall och biprodukter kastas; ingen har undersökt vad som kan återanvändas.",
        "En del återanvänds av gammal vana; mängderna registreras inte.",
        "Andelen returmaterial beräknas; de största avfallsflödena har en användning eller en köpare.",
        "Andelen har ett mål och ökar utan sämre kvalitet; partner får siffran på begäran.",
        "Förpackningar och biprodukter cirkulerar tillsammans med partner; andel och verkan är granskade utifrån.",
      ],
    },
    productionStructure: {
      name: "Produktionens struktur",
      question: "Är produktionsenheterna så ordnade att en order går igenom utan att vänta?",
      look: "Karta över enheter och flöden; ledtid mot arbetstid; överlämningar; lager mellan stegen; vem som betjänar vem.",
      levels: [
        "Enheterna har vuxit fram historiskt; en order väntar mellan stegen, och ingen äger hela dess väg.",
        "Kartan finns, men flaskhalsar flyttas runt i stället för att tas bort; brådskande order rubbar allt.",
        "Flödena är kartlagda; de största flaskhalsarna är kända; ledtiden mäts för huvudprodukterna.",
        "Enheterna är ordnade efter produktflödet; väntan har tydligt minskat det senaste året.",
        "Strukturen anpassas snabbt till partners behov (egen linje, eget team) utan att störa andra.",
      ],
    },
    organisation: {
      name: "Organisationsnivå och produktionsledning",
      question: "Planeras, följs och rättas produktionen med siffror och tydligt ansvar?",
      look: "Planer och hur de uppfylls; dagliga möten; befattningsbeskrivningar; system i bruk; hur snabbt en avvikelse åtgärdas.",
      levels: [
        "Arbetet delas ut muntligt dag för dag; det är oklart vem som bestämmer.",
        "Planer finns men hinns upp av händelserna; avvikelser diskuteras efter månadens slut.",
        "Veckoplaner med namngivna ansvariga; uppfyllelsen mäts; avvikelser diskuteras inom veckan.",
        "Planering, lager och order delar ett system; avvikelser åtgärdas samma dag där de uppstår.",
        "Produktion, försäljning och partner ser samma plan; chefer bedöms efter hållna löften till kunder.",
      ],
    },
    personnel: {
      name: "Personal",
      question: "Har vi de människor, kunskaper och den motivation som partnerskap kräver?",
      look: "Bemanning mot behov; personalomsättning; kompetensmatris; utbildningstimmar; vem som kan ersätta vem; lön kopplad till behållna kunder.",
      levels: [
        "Tjänster står länge tomma; omsättningen är hög och orsakerna okända.",
        "Tjänsterna är besatta, men nyckelkunskap vilar på en eller två personer; utbildning sker ibland.",
        "Behövd kompetens är förtecknad och jämförd med befintlig; utbildning planeras; omsättningen är i nivå med branschen.",
        "Varje nyckeltjänst har en ersättare; personalen trivs och stannar; en del av lönen beror på nöjda kunder.",
        "Skickliga människor söker sig hit; medarbetarna löser partners problem på eget ansvar och lär tillsammans med dem.",
      ],
    },
    profitMass: {
      name: "Vinstmassa från produkterna",
      question: "Tjänar produkterna tillräckligt för att betala utvecklingen av partnerskap?",
      look: "Vinst per produkt under tre år; vilka produkter som bär de andra; produkter som säljs med förlust och varför.",
      levels: [
        "Produkterna går som helhet med förlust, eller vinsten per produkt är okänd.",
        "En liten vinst vilar på en eller två produkter; förlustbringare behålls utan skäl.",
        "Vinsten är stabil och känd per produkt; förlusternas orsaker analyseras.",
        "Vinsten växer på de flesta produkter och täcker planerade satsningar på partnerrelationer.",
        "Vinsten växer snabbare än försäljningen över ett brett sortiment; en fast del avsätts till partnerskap.",
      ],
    },
    productProfitability: {
      name: "Produkternas lönsamhet",
      question: "Vad tjänar varje produkt på sin självkostnad, och står den sig i jämförelse?",
      look: "Vinst delad med självkostnad per produkt; hur omkostnader fördelas; jämförelse med förra året och branschen.",
      levels: [
        "Självkostnaden per produkt beräknas inte.",
        "Kostnaden beräknas med grova pålägg; många produkters lönsamhet ligger under kapitalkostnaden.",
        "Självkostnaden är känd för huvudprodukterna; den genomsnittliga lönsamheten är i nivå med branschen.",
        "Lönsamheten är över branschens på de produkter som partner köper; för svaga finns en plan.",
        "Kostnaderna följs per produkt och partner; lönsamheten är hög och håller när materialet blir dyrare.",
      ],
    },
    prices: {
      name: "Priser per produktslag",
      question: "Är våra priser rätt för marknaden, för partner och för oss?",
      look: "Egna och konkurrenters priser per produktslag; lämnade rabatter och vad de gett; pristvister; förlorade anbud.",
      levels: [
        "Priserna sätts av kostnad plus vana; konkurrenternas priser följs inte; rabatt ges när någon ber om det.",
        "Priserna jämförs då och då; rabatterna skiljer sig utan skäl som kan förklaras för en partner.",
        "Prisnivån per produktslag är känd; rabatter följer skriftliga regler.",
        "Priserna speglar värdet för varje typ av partner; avvikelser från marknaden är avsiktliga och förklarade.",
        "Priserna avtalas öppet och på lång tid med nyckelpartner, med regler för ändringar; anbud förloras sällan på priset.",
      ],
    },
    threats: {
      name: "Möjliga hot och risker",
      question: "Vet vi vad som kan hindra oss från att hålla ett löfte till en partner?",
      look: "Riskregister; beroende av en enda kund, leverantör eller långivare; skulder; tvister; data- och informationssäkerhet.",
      levels: [
        "Riskerna har aldrig förtecknats; en enda kund, leverantör eller långivare kan fälla oss.",
        "Ledningen känner de största riskerna, men inget är skrivet; stora beroenden kvarstår.",
        "Ett register bedömer sannolikhet och skada; beroenden och skulder är kända i siffror.",
        "Registret gås igenom minst två gånger om året med alla avdelningar; ingen enskild förlust skulle stoppa leveranserna.",
        "Tidiga tecken på varje större risk bevakas; partner får i tid veta det som kan röra dem.",
      ],
    },
    securityMeasures: {
      name: "Säkerhetsåtgärdernas verkan",
      question: "Fungerar åtgärderna mot riskerna när de behövs?",
      look: "Åtgärder per risk med ansvarig och kostnad; övningar och granskningar; försäkringar; vad som hände vid senaste incidenten och vad den kostade.",
      levels: [
        "Det finns inga åtgärder utöver lagens krav.",
        "Några åtgärder finns på papper; den senaste incidenten visade att de inte fungerade.",
        "Varje större risk har en åtgärd och en ansvarig; åtgärderna kontrolleras en gång om året.",
        "Åtgärderna prövas i övningar; förlusterna vid incidenter minskar och är lägre än åtgärdernas kostnad.",
        "Prövade planer håller leveranserna till partner igång; lärdomar av varje incident genomförs inom utsatt tid.",
      ],
    },
    funding: {
      name: "Hur väl investeringarna är tryggade",
      question: "Finns pengarna till de planerade investeringarna verkligen?",
      look: "Investeringsplan mot egna medel, beviljade krediter och bidrag; tidigare års planer och vad som genomförts; likviditet.",
      levels: [
        "Investeringar beror på vad som blir över vid årets slut; löpande räkningar betalas för sent.",
        "Önskemål finns förtecknade, men de flesta saknar finansiering; tidigare planer har till stor del inte genomförts.",
        "De viktigaste investeringarna har namngivna källor; ungefär hälften av planen är tryggad.",
        "Större delen av planen är tryggad med egna medel och beviljade krediter; tidigare planer genomfördes nästan helt.",
        "Hela planen är tryggad med reserv; partner eller investerare går in där båda vinner på det.",
      ],
    },
    goals: {
      name: "Mål och uppgifter",
      question: "Är målen tydliga, mätbara och delade av dem som ska nå dem?",
      look: "Skriftliga mål med siffror och datum; hur de når avdelningarna; vad personalen kan säga om dem; förra årets resultat.",
      levels: [
        "Målen är inte nedskrivna eller är allmänna önskningar utan siffror.",
        "Bara försäljningsmålen har siffror; avdelningarna känner inte sin del.",
        "Mål för marknad, partner, produktion och pengar har siffror och datum; avdelningarna har härlett sina egna.",
        "Framsteg gås igenom och rättas varje kvartal; de flesta av förra årets mål nåddes.",
        "Målen stäms av med nyckelpartner där de berörs; medarbetarna kan nämna sitt eget bidrag; målen nås år efter år.",
      ],
    },
  },
  indicators: {
    utilisation: {
      name: "Kapacitetsutnyttjande",
      meaning:
        "Tillverkning delad med kapacitet. Nära 100 % finns inget kvar att lova; en låg siffra väcker frågan varför.",
    },
    spareCapacity: {
      name: "Ledig kapacitet att lova bort",
      meaning:
        "Kapacitet minus tillverkning under perioden, i enheter; ingen rad räknas under noll.",
    },
    demandShareUnits: {
      name: "Andel efterfrågade produkter, i enheter",
      meaning: "Efterfrågade enheter delade med tillverkade enheter.",
    },
    demandShareMoney: {
      name: "Andel efterfrågade produkter, i pengar",
      meaning: "Samma andel med varje enhet räknad till sitt pris.",
    },
    assetCost: {
      name: "Anläggningstillgångarnas kostnad",
      meaning: "Summan av anskaffningskostnaderna; sammansättningen per grupp står nedanför.",
    },
    assetWear: {
      name: "Anläggningstillgångarnas förslitning",
      meaning: "Ackumulerade avskrivningar delade med anskaffningskostnaden.",
    },
    mechanisation: {
      name: "Mekaniseringsgrad",
      meaning: "Arbetare vars arbete görs med maskin, delat med alla arbetare vid tillgångarna.",
    },
    rhythm: {
      name: "Leveransrytm",
      meaning:
        "Σ min(planerat, levererat) ÷ Σ planerat, leverans för leverans: det som kom för mycket uppväger inte det som fattades.",
    },
    currentStock: {
      name: "Överfört löpande lager",
      meaning: "Utgående lager i periodens sista månad, av det löpande slaget.",
    },
    seasonalStock: {
      name: "Överfört säsongslager",
      meaning: "Utgående lager i periodens sista månad, av säsongsslaget.",
    },
    secondaryShare: {
      name: "Andel returmaterial",
      meaning: "Returmaterialets kostnad delad med kostnaden för allt material.",
    },
    profitMass: {
      name: "Vinstmassa från produkterna",
      meaning: "Σ sålda enheter × (pris − självkostnad) över listans alla produkter.",
    },
    profitability: {
      name: "Produkternas lönsamhet",
      meaning: "Vinstmassan delad med de sålda enheternas självkostnad.",
    },
    priceLevel: {
      name: "Prisnivå mot marknaden",
      meaning:
        "Vad de sålda enheterna kostar till våra priser, delat med vad de skulle kosta till marknadspriser; över 100 % är vi dyrare.",
    },
  },
  lists: {
    production: {
      label: "Produktion",
      hint: "En rad per produkt och månad: tillverkning, kapacitet, efterfrågan, material.",
    },
    deliveries: {
      label: "Materialleveranser",
      hint: "En rad per planerad leverans: planerad och levererad mängd.",
    },
    stock: {
      label: "Lager",
      hint: "En rad per artikel och månad: ingående och utgående lager, löpande eller säsong.",
    },
    products: {
      label: "Produkter",
      hint: "En rad per produkt: pris, självkostnad, sålda enheter, marknadspris.",
    },
    assets: {
      label: "Anläggningstillgångar",
      hint: "En rad per tillgång: grupp, kostnad, avskrivningar, arbetare.",
    },
  },
  roles: {
    month: "Månad",
    date: "Datum",
    product: "Produkt",
    output: "Tillverkat",
    capacity: "Kapacitet",
    demand: "Efterfrågade enheter",
    price: "Pris",
    materialCost: "Materialkostnad",
    secondaryCost: "Kostnad för returmaterial",
    planned: "Planerat",
    delivered: "Levererat",
    kind: "Lagerslag",
    closing: "Utgående lager",
    cost: "Självkostnad per enhet",
    unitsSold: "Sålda enheter",
    marketPrice: "Marknadspris",
    group: "Tillgångsgrupp",
    assetCost: "Anskaffningskostnad",
    depreciation: "Avskrivningar",
    workers: "Arbetare",
    mechanisedWorkers: "Arbetare med maskin",
  },
  byProduct: {
    title: "Vinst, lönsamhet och pris per produkt",
    product: "Produkt",
    price: "Pris",
    profit: "Vinst",
    profitability: "Vinst ÷ kostnad",
    priceLevel: "Pris ÷ marknad",
  },
  composition: {
    title: "Anläggningstillgångarnas sammansättning",
    group: "Grupp",
    cost: "Kostnad",
    share: "Andel",
    wear: "Förslitning",
  },
  currentKind: "Ord för löpande lager",
  seasonalKind: "Ord för säsongslager",
};
