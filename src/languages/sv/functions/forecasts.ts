import type { forecasts as english } from "../../en/functions/forecasts";

/** Argument om kunders historik. */
const frequency =
  "Återköp för varje kund, 0 för den som köpt en gång; heltal, så som RM.SUMMARY ger dem.";
const recency =
  "Tid från första till sista köpet för varje kund, 0 för den som köpt en gång; i samma enhet som age.";
const age = "Tid från första köpet till i dag för varje kund, i en och samma enhet för alla.";
const buyingFit = "Hela området som RM.BUYING.FIT fyller, till exempel H1#.";
const spendingFit = "Hela området som RM.SPENDING.FIT fyller, till exempel P1#.";
const renewalFit = "Hela området som RM.RENEWAL.FIT fyller, till exempel D1#.";
const occasionFit = "Hela området som RM.OCCASION.FIT fyller, till exempel H1#.";
const averageAmount =
  "Medelbeloppet för varje kunds återköp, i pengar; för den som köpt en gång spelar det ingen roll.";
const met = "Tillfällen då varje kund köpte, heltal.";
const lastMet = "Numret på det sista tillfälle då varje kund köpte, räknat från 1; 0 om inget.";
const occasions = "Tillfällen som varje kund hittills har haft, heltal upp till 10 000.";

const ownUnit = "Tider och takter är i den enhet som åldrarna gavs i: med veckor är allt i veckor.";
const freeBuying =
  "För kunder som är fria att köpa eller låta bli. Där den som slutar säger till, som vid avtal och abonnemang, används RM.RENEWAL.FIT.";

export const forecasts: typeof english = {
  "BUYING.FIT": {
    summary: "Anpassar en modell för återköp",
    question: "Hur ofta köper våra kunder, och hur många lämnar utan ett ord?",
    description:
      "Anpassar en köpmodell till kundernas historik. Ger 15 rader × 7 kolumner, vilken modell det än är: parametrar med medelfel, log-likelihood, AIC och en mening om vad det betyder. RM.BUYING.EXPECTED med flera tar hela området.",
    arguments: {
      frequency,
      recency,
      age,
      model:
        '"MBG/NBD" (standard), "BG/NBD", "Pareto/NBD", "NBD" (ingen lämnar) eller "best": den med lägst AIC.',
      unit: 'Enhet för recency och age, för meningen: "period" (standard), "day" (dag), "week" (vecka), "month" (månad) eller "year" (år).',
    },
    example:
      '=RM.BUYING.FIT({0;2;0;1;5;0;8;1;0;3;0;0;2;1},{0;20;0;30;33;0;38;6;0;15;0;0;4;10},{39;39;38;38;37;36;39;35;30;39;33;32;38;37},"BG/NBD","week")',
    result: "15 × 7 celler: r 0,5156, alpha 7,5591, a 0,7004, b 2,5605; aic 184,0372",
    formula:
      "En aktiv kund köper slumpmässigt i en egen takt, som bland kunderna är Gamma(r, alpha). BG/NBD: efter varje återköp lämnar kunden med en egen sannolikhet, som är Beta(a, b). MBG/NBD: även efter första köpet. Pareto/NBD: kunden lämnar när som helst i en egen takt, Gamma(s, beta). NBD: ingen lämnar. Parametrarna är de med störst likelihood; medelfelen kommer ur den observerade informationen.",
    source:
      "Schmittlein, Morrison & Colombo (1987) för Pareto/NBD; Fader, Hardie & Lee (2005) för BG/NBD; Batislam, Denizel & Filiztekin (2007) för MBG/NBD; Ehrenberg (1959) för NBD.",
    limits: `${freeBuying} Varje kunds köp måste komma slumpmässigt i jämn takt: säsonger, kampanjer och fasta rytmer bryter mot det. Takt och benägenhet att lämna antas oberoende av varandra. Enligt BG/NBD är var och en som köpt en gång aktiv med sannolikhet 1; MBG/NBD och Pareto/NBD räknar med att de kan ha lämnat. "best" jämför hur väl modellerna beskriver det som varit, inte hur väl de förutsäger; panelens värdeprognos prövar dem även på undanhållen tid. Kunder med åldern 0 utelämnas. En anpassning till 100 000 kunder tar omkring en sekund, en av Pareto/NBD (och därmed "best") till 10 000 upp till några sekunder; för fler räknar panelens värdeprognos i bakgrunden.`,
    differs: "Excel har ingen köpmodell; Prognosblad förlänger en enda serie av summor.",
  },

  "BUYING.EXPECTED": {
    summary: "En kunds väntade köp",
    question: "Hur många köp kan vi vänta av varje kund?",
    description:
      "Väntat antal köp under de kommande perioderna av en kund med denna historik; av en ny kund när historiken utelämnas. Tar hela kolumner och ger ett värde per rad.",
    arguments: {
      fit: buyingFit,
      periods: "Hur långt fram, i anpassningens enhet, 0 eller mer.",
      frequency,
      recency,
      age,
    },
    example:
      '=RM.BUYING.EXPECTED({"model","BG/NBD";"r",0.2426;"alpha",4.4136;"a",0.7929;"b",2.4259},39,2,30.43,38.86)',
    result: "1,2259",
    formula:
      "Sannolikheten att kunden fortfarande är aktiv × en aktiv kunds köp under så många perioder, i snitt över de takter att köpa och lämna som historiken medger.",
    source:
      "Fader, Hardie & Lee (2005), Counting your customers the easy way, ekvation 10; de andra modellernas artiklar för deras.",
    limits: `${ownUnit} Det är ett genomsnitt: en kund med 1,2 väntade köp kan göra inget eller fyra. För en ny kund räknas inte det första köpet.`,
  },

  "BUYING.ALIVE": {
    summary: "Sannolikheten att en kund är aktiv",
    question: "Är kunden kvar hos oss?",
    description:
      "Sannolikheten att en kund med denna historik fortfarande är aktiv: 0,9 är 90 %. Tar hela kolumner och ger ett värde per rad.",
    arguments: { fit: buyingFit, frequency, recency, age },
    example:
      '=RM.BUYING.ALIVE({"model","BG/NBD";"r",0.2426;"alpha",4.4136;"a",0.7929;"b",2.4259},2,30.43,38.86)',
    result: "0,7266",
    formula:
      "Historikens likelihood med kunden aktiv till slutet, som andel av hela dess likelihood (Bayes).",
    source:
      "Fader, Hardie & Lee (2008), Computing P(alive) using the BG/NBD model; de andra modellernas artiklar för deras.",
    limits:
      "Enligt BG/NBD är den 1 för var och en som köpt en gång, för där kan en kund lämna först efter ett återköp: ta MBG/NBD eller Pareto/NBD för att bedöma dem som köpt en gång. Den säger inget om kunder med avtal, vars avhopp är kända.",
  },

  "SPENDING.FIT": {
    summary: "Anpassar en modell för kunders belopp",
    question: "Hur mycket köper en kund för, bortsett från slumpen i några få köp?",
    description:
      "Anpassar gamma-gamma-modellen till kundernas medelbelopp. Ger 15 rader × 7 kolumner: parametrar med medelfel, korrelationen mellan frekvens och belopp, och en mening. RM.SPENDING.EXPECTED och RM.CUSTOMER.VALUE tar området.",
    arguments: {
      frequency,
      average_amount: "Medelbeloppet för varje kunds återköp, i pengar, så som RM.SUMMARY ger det.",
    },
    example: "=RM.SPENDING.FIT({1;2;5;1;3;8;2;1;4;2;6;1},{12;35;61;8;90;33;19;140;15;55;28;47})",
    result: "15 × 7 celler: p 1,1269, q 15,8646, gamma 557,9127; aic 116,7534",
    formula:
      "En kunds belopp är Gamma(p, ν), och ν är bland kunderna Gamma(q, gamma); medelvärdet för en kund utan historik är p·gamma ÷ (q − 1).",
    source: "Fader & Hardie (2013), The gamma-gamma model of monetary value.",
    limits:
      "Hur mycket en kund köper för får inte bero på hur ofta kunden köper: raden correlation visar hur väl det stämmer, och över omkring 0,3 varnar meningen. Den som köpt en gång ingår inte i anpassningen; den vars snitt är 0 eller mindre (återbetalningar) utelämnas, och left_out räknar dem. Beloppen måste vara över 0 och inte av två slag (som reservdelar och maskiner).",
    differs:
      "Ett snitt med MEDEL.OMF tar varje kunds få köp för vad de är; modellen drar dem mot allas medelvärde.",
  },

  "SPENDING.EXPECTED": {
    summary: "Väntat belopp för ett köp",
    question: "Hur mycket köper kunden för nästa gång?",
    description:
      "Väntat medelbelopp för en kunds köp, i pengar: det egna snittet, draget mot alla kunders ju mer, ju färre köp det vilar på. Tar hela kolumner och ger ett värde per rad.",
    arguments: { fit: spendingFit, frequency, average_amount: averageAmount },
    example: '=RM.SPENDING.EXPECTED({"model","gamma-gamma";"p",6.25;"q",3.74;"gamma",15.44},2,30)',
    result: "30,9383",
    formula:
      "p·(gamma + frequency·average_amount) ÷ (p·frequency + q − 1); utan återköp p·gamma ÷ (q − 1).",
    source: "Fader & Hardie (2013), The gamma-gamma model of monetary value, ekvation 5.",
    limits:
      "Är q högst 1 har den som köpt en gång inget väntat belopp, och cellen säger det. Trender i beloppen syns inte.",
  },

  "CUSTOMER.VALUE": {
    summary: "Vad en kund kommer att ge",
    question: "Vad är varje kund värd det kommande året?",
    description:
      'Väntat värde av en kund under de kommande perioderna, i pengar, diskonterat i slutet av var och en. Tar hela kolumner; ger ett värde per rad, eller tre med show = "interval": värde, låg, hög (95 %).',
    arguments: {
      buying: buyingFit,
      spending: spendingFit,
      frequency,
      recency,
      age,
      average_amount: averageAmount,
      periods: "Hur långt fram, i köpanpassningens enhet, över 0: 52 är ett år med veckor.",
      margin:
        "Vad som blir kvar av varje försäljning, högst 1 (20 % = 0,2). Utelämnat: 1, försäljningen själv.",
      discount_rate:
        "Per period i anpassningen, 0 eller mer: 10 % om året är med veckor 1,1^(1/52)−1. Utelämnat: 0.",
      show: '"value" (värde, standard) eller "interval" (intervall): värde, låg och hög.',
    },
    example:
      '=RM.CUSTOMER.VALUE({"model","BG/NBD";"r",0.2426;"alpha",4.4136;"a",0.7929;"b",2.4259},{"model","gamma-gamma";"p",6.25;"q",3.74;"gamma",15.44},2,30.43,38.86,30,52,0.4,0.002)',
    result: "18,3692",
    formula:
      "väntat belopp × margin × Σ (väntade köp under period k) ÷ (1 + discount_rate)^k, k = 1 … periods.",
    source:
      "Fader, Hardie & Lee (2005), RFM and CLV: using iso-value curves for customer base analysis; intervallet med deltametoden.",
    limits: `${freeBuying} ${ownUnit} En årlig diskonteringsränta måste räknas om till en per period. Intervallet gäller väntevärdet, av parametrarnas osäkerhet; en enskild kund varierar mer. Det kräver anpassningar med medelfel. Kostnader för relationen är inte avdragna: se RM.LTV.`,
    differs:
      "NETNUVÄRDE diskonterar betalningar som man känner; här är själva betalningarna väntade.",
  },

  "RENEWAL.FIT": {
    summary: "Anpassar en modell för förnyelser",
    question: "Hur länge stannar abonnenter, bortom det vi har sett?",
    description:
      "Anpassar den förskjutna beta-geometriska modellen till hur många i en kohort som är kvar efter varje förnyelse. Ger 15 rader × 7 kolumner: parametrar med medelfel, log-likelihood, AIC och en mening. RM.RENEWAL.CURVE och RM.RENEWAL.VALUE tar området.",
    arguments: {
      survivors:
        "Hur många kunder som är kvar: först alla, sedan efter varje förnyelse, minst tre tal som aldrig växer. Antal eller andelar.",
      customers:
        "Antal kunder i kohorten, där survivors är andelar: för medelfelen. Utelämnat: survivors är antal, eller andelar utan medelfel.",
    },
    example: "=RM.RENEWAL.FIT({1000;869;743;653;593;551;517;491})",
    result: "15 × 7 celler: alpha 0,6681, beta 3,8061; aic 3226,3163",
    formula:
      "Vid varje förnyelse lämnar en kund med en egen sannolikhet, densamma varje gång, som bland kunderna är Beta(alpha, beta). De som stannar längst är de som alltid skulle stanna, och därför stiger andelen som förnyar: (beta + t − 1) ÷ (alpha + beta + t − 1) vid förnyelse t.",
    source: "Fader & Hardie (2007), How to project customer retention.",
    limits:
      "För avtal som förnyas vid bestämda tider, med en kohort som började samtidigt. För den som köper fritt behövs RM.BUYING.FIT. Priser, kvalitet och konkurrenter antas förbli som de var. Tal som inte är heltal, eller ett första som är högst 1, räknas som andelar om customers inte ges.",
    differs:
      "En trendlinje i Excel genom en kurva över kvarvarande kunder hamnar snart under det som händer, för den vet inte att kunder är olika.",
  },

  "RENEWAL.CURVE": {
    summary: "Överlevnad eller andel som förnyar, framåt",
    question: "Hur många är kvar efter så många förnyelser?",
    description:
      "Andelen av kohorten som är kvar efter så många förnyelser, eller andelen av de kvarvarande som förnyar: 0,49 är 49 %. Tar hela kolumner och ger ett värde per rad.",
    arguments: {
      fit: renewalFit,
      period: 'Förnyelsens nummer, ett heltal: 0 är början; för "retention" från 1.',
      show: '"survival" (överlevnad, standard): andelen av alla som är kvar; "retention": andelen av de kvarvarande som förnyar.',
    },
    example: '=RM.RENEWAL.CURVE({"model","sBG";"alpha",0.668;"beta",3.806},7)',
    result: "0,4889",
    formula:
      "andelen som förnyar vid t = (beta + t − 1) ÷ (alpha + beta + t − 1); överlevnaden vid t = produkten av dessa andelar till och med t.",
    source: "Fader & Hardie (2007), How to project customer retention, ekvationerna 5 och 6.",
    limits: "Se RM.RENEWAL.FIT. Ju längre fram, desto mer vilar på modellen ensam.",
  },

  "RENEWAL.VALUE": {
    summary: "Förnyelser som återstår",
    question: "Vad är en abonnent som stannat så länge ännu värd?",
    description:
      "Diskonterat väntat antal förnyelser som återstår för en kund som förnyat så många gånger, den nästa odiskonterad: gånger marginalen för en period är det värdet. Tar hela kolumner och ger ett värde per rad.",
    arguments: {
      fit: renewalFit,
      renewals: "Hur många gånger kunden har förnyat, ett heltal, 0 eller mer.",
      discount_rate: "Per period mellan förnyelser, 0 eller mer (10 % = 0,1).",
    },
    example: '=RM.RENEWAL.VALUE({"model","sBG";"alpha",0.668;"beta",3.806},5,0.1)',
    result: "7,136",
    formula:
      "Σ (sannolikheten att förnya för j:te gången från nu) ÷ (1 + discount_rate)^(j − 1), j = 1, 2, … utan slut.",
    source:
      "Fader & Hardie (2010), Customer-base valuation in a contractual setting: the perils of ignoring heterogeneity.",
    limits:
      "Den kommande förnyelsen är ännu inte säker och räknas med sin sannolikhet. Utan diskontering har summan ingen gräns där alpha är högst 1, och cellen säger det. En och samma andel för alla (RM.LTV.MULTIPLE) undervärderar kunder som har stannat länge.",
  },

  "OCCASION.FIT": {
    summary: "Anpassar en modell för köp vid tillfällen",
    question: "Vem ger eller köper vid nästa insamling, mässa eller säsong?",
    description:
      "Anpassar BG/BB-modellen för kunder som kan köpa vid vart och ett av en rad tillfällen. Ger 15 rader × 7 kolumner: parametrar med medelfel, log-likelihood, AIC och en mening. RM.OCCASION.EXPECTED och RM.OCCASION.ALIVE tar området.",
    arguments: {
      frequency: met,
      recency: lastMet,
      occasions,
      count: "Hur många kunder varje rad står för, heltal. Utelämnat: en.",
    },
    example:
      "=RM.OCCASION.FIT({0;1;1;2;3;4;6;2;5},{0;1;5;3;6;6;6;2;6},{6;6;6;6;6;6;6;6;6},{40;12;9;11;10;12;15;9;13})",
    result: "15 × 7 celler: alpha 1,3982, beta 0,9461, gamma 0,272, delta 1,0187; aic 813,092",
    formula:
      "Före varje tillfälle lämnar en kund för alltid med en egen sannolikhet, som bland kunderna är Beta(gamma, delta); den som inte har lämnat köper med en egen sannolikhet, som är Beta(alpha, beta).",
    source:
      "Fader, Hardie & Shang (2010), Customer-base analysis in a discrete-time noncontractual setting.",
    limits:
      "För tillfällen som kommer vid bestämda tider och då man köper eller inte: årliga insamlingar, mässor, säsongskort. Där man kan köpa när som helst används RM.BUYING.FIT. Det första köpet, då kunden blev kund, är inget tillfälle.",
  },

  "OCCASION.EXPECTED": {
    summary: "Väntade köp vid nästa tillfällen",
    question: "Vid hur många av nästa tillfällen köper kunden?",
    description:
      "Väntat antal köp vid nästa tillfällen av en kund med denna historik; av en ny kund när historiken utelämnas. Tar hela kolumner och ger ett värde per rad.",
    arguments: {
      fit: occasionFit,
      next_occasions: "Hur många tillfällen framåt, ett heltal, 0 eller mer.",
      frequency: met,
      recency: lastMet,
      occasions,
    },
    example:
      '=RM.OCCASION.EXPECTED({"model","BG/BB";"alpha",1.204;"beta",0.75;"gamma",0.657;"delta",2.783},5,3,6,6)',
    result: "2,1896",
    formula:
      "Sannolikheten att vara aktiv × sannolikheten att då köpa × de tillfällen som kunden väntas hinna med innan den lämnar, givet historiken.",
    source:
      "Fader, Hardie & Shang (2010), Customer-base analysis in a discrete-time noncontractual setting, ekvation 13.",
    limits: "Se RM.OCCASION.FIT. Det är ett genomsnitt över kunder med denna historik.",
  },

  "OCCASION.ALIVE": {
    summary: "Sannolikheten att vara aktiv vid nästa tillfälle",
    question: "Är givaren kvar vid nästa insamling?",
    description:
      "Sannolikheten att en kund med denna historik är aktiv vid nästa tillfälle: 0,9 är 90 %. Tar hela kolumner och ger ett värde per rad.",
    arguments: { fit: occasionFit, frequency: met, recency: lastMet, occasions },
    example:
      '=RM.OCCASION.ALIVE({"model","BG/BB";"alpha",1.204;"beta",0.75;"gamma",0.657;"delta",2.783},3,6,6)',
    result: "0,9304",
    formula:
      "Historikens likelihood med kunden aktiv till nästa tillfälle, som andel av hela dess likelihood (Bayes).",
    source:
      "Fader, Hardie & Shang (2010), Customer-base analysis in a discrete-time noncontractual setting, ekvation 11.",
    limits:
      "Den som köpte vid det sista tillfället måste ändå stanna till nästa; därför är den under 1 för alla.",
  },
};
