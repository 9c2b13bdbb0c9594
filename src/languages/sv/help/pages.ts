import type { pages as english } from "../../en/help/pages";

export const pages: typeof english = {
  start: {
    title: "Kom i gång",
    steps: [
      {
        title: "Öppna fönstret",
        text: "Välj Öppna fönstret på fliken Start. Där ser du vad tillägget kan bygga, och vad som byggts i arbetsboken.",
      },
      {
        title: "Ha en lista till hands",
        text: "De flesta tabeller behöver en försäljningslista: en rad per försäljning med kund, datum och belopp, och rubriker på första raden. Den får vara en Exceltabell eller vanliga celler.",
      },
      {
        title: "Välj, titta, skapa",
        text: "Välj en tabell. Kolumnerna gissas utifrån rubrikerna; rätta det som blev fel. Titta på förhandsvisningen och tryck på Skapa. Excels egen Ångra tar bort de nya bladen.",
      },
      {
        title: "Håll den aktuell",
        text: "Formlerna följer listan av sig själva. Uppdatera, på startvyn, tar in nya rader och kunder och sorterar om; det du skrivit står kvar.",
      },
    ],
  },
  pane: {
    title: "Fönstret",
    lead: "Fönstrets alla vyer, och vad de är till för.",
    views: {
      home: {
        title: "Start",
        text: "Alla tabeller och bedömningar, och de som redan byggts i arbetsboken: visa ett blad, uppdatera det, börja en ny omgång, ta bort det.",
      },
      formulas: {
        title: "Formler",
        text: "Sök en funktion med ett ord eller en fråga, fyll i argumenten från markerade celler, se svaret innan formeln infogas, eller lägg ett exempel på ett nytt blad. Inget skrivs över utan att du sagt det.",
      },
      rows: {
        title: "Rader bakom en siffra",
        text: "Markera en siffra i en tabell som byggts här. Ett nytt blad visar de rader i listan som den bygger på, med summan som bevisar det och en länk tillbaka. Medelvärden och andelar har inga egna rader.",
      },
      templates: {
        title: "Egna mallar",
        text: "Ändra en bedömning på dess blad: ordalydelse, vikter, nivåer, egna punkter; spara den här som mall. Mallarna finns i arbetsboken och står bland bedömningarna; en fil (JSON) tar en mall till en annan arbetsbok eller en kollega. Den innehåller inga svar och inget ur dina listor.",
      },
      settings: {
        title: "Inställningar",
        text: "Språket för de ord som funktioner ger, sparat i arbetsboken för alla som öppnar den; tilläggets och Excels version, som supporten kommer att fråga efter.",
      },
    },
  },
  keyboard: {
    title: "Tangentbord",
    lead: "Allt i fönstret går att göra utan mus.",
    keys: "Tangenter",
    does: "Vad de gör",
    rows: [
      [
        "F6, Skift+F6",
        "Från bladet till menyfliksområdet och fönstret, och tillbaka (på Mac med Fn).",
      ],
      ["Tabb, Skift+Tabb", "Till fönstrets nästa kontroll, och tillbaka."],
      ["Retur, Blanksteg", "Tryck på knappen, öppna listan."],
      ["Piltangenter", "Välj i en lista eller mellan alternativ."],
      ["Esc", "Stäng en lista eller ett meddelande; lämna en cell som redigeras."],
      ["Alt, sedan W", "Fliken Start med tangenter (Windows), där tilläggets knappar står."],
      ["Ctrl+Alt+Shift+0", "Öppna fönstret på startsidan."],
      [
        "Ctrl+Alt+Shift+1",
        "Tabellen över partnerskapskostnader; 2 potentiell kapacitet, 3 formler, 4 raderna bakom en siffra, 5 förklara siffran (på Mac ⌘⌥⇧ med siffran).",
      ],
      ["Ctrl+Alt+F9", "Räkna om arbetsbokens alla formler."],
      ["Ctrl+Z", "Ta tillbaka de blad som skapades senast."],
    ],
  },
  administrators: {
    title: "För administratörer",
    sections: [
      {
        title: "Vad det är",
        text: "Statiska filer på en webbserver, och ett manifest som säger Excel var de finns. Ingen egen server, inget konto, ingen databas, ingen licensnyckel.",
      },
      {
        title: "Så ger du det till alla",
        text: "Administrationscentret för Microsoft 365, Inställningar, Integrerade appar, Ladda upp anpassade appar, med manifest.xml. Det kan ta ett dygn innan alla har det. För ett prov räcker en delad mapp som betrodd katalog (Windows) eller Ladda upp mitt tillägg (webben).",
      },
      {
        title: "Vad det får göra",
        text: "Läsa och skriva i den öppna arbetsboken (ReadWriteDocument). Det ber inte om identitet, e-post, filer eller nätverk utöver sin egen adress.",
      },
      {
        title: "Adresser att tillåta",
        text: "Adressen till tilläggets egna filer, och appsforoffice.microsoft.com, varifrån varje tillägg läser in Microsofts Office.js.",
      },
      {
        title: "Vilken Excel",
        text: "Excel 2021, Microsoft 365 (Windows, Mac) och Excel på webben: ExcelApi 1.9, CustomFunctionsRuntime 1.2 och SharedRuntime 1.1. Filer som skapats går att öppna i Excel 2010 och senare utan tillägget.",
      },
      {
        title: "Uppdateringar",
        text: "Byt ut filerna på servern; inget installeras på datorerna. Excel behåller functions.json och ikoner upp till ett dygn. Ladda upp manifestet på nytt bara när det har ändrats.",
      },
    ],
  },
  support: {
    title: "Support",
    sections: [
      {
        title: "Första hjälpen",
        text: "Stäng fönstret och öppna det igen; räkna om med Ctrl+Alt+F9; starta om Excel. Sidan om fel säger vad varje meddelande betyder och vad som hjälper.",
      },
      {
        title: "Vad du ska berätta",
        text: "Vad du gjorde, meningen som visades, och versionerna som fönstret visar under Inställningar. Skicka inga kunduppgifter; påhittade rader som visar samma sak räcker.",
      },
      {
        title: "Säkerhet",
        text: "Har du hittat en svaghet, skriv till oss innan du berättar för andra, så att den kan åtgärdas först.",
      },
    ],
    errors: "Vad varje meddelande betyder",
    contactTitle: "Så når du oss",
    contact: "Skriv till:",
    noContact: "Fråga den som gav dig tillägget: administratören, eller stället du har det från.",
  },
  privacy: {
    title: "Integritet",
    lead: "Ingenting lämnar din dator: tillägget räknar i din arbetsbok och har ingen server som kunde ta emot data.",
    sections: [
      {
        title: "Vad som läses",
        text: "Rubriker och storlekar på tabeller och blad i den öppna arbetsboken, så att listor kan erbjudas; de kolumner du väljer; markerade celler där du pekar på dem; de blad som tillägget självt gjort. Funktioner läser det du ger dem som argument.",
      },
      {
        title: "Vad som sparas, och var",
        text: "I arbetsboken: de nya bladen; dolda namn på dem, så att de känns igen; och inställningar med dina senaste val och resultatens språk. Den som får filen kan läsa dem. I lagringen hos Excels webbläsare på din dator: på sin höjd vilka tips du har sett. Inget annat, och ingen annanstans.",
      },
      {
        title: "Vad som skickas",
        text: "Inget ur din arbetsbok. De enda förfrågningarna gäller tilläggets egna filer på den server där de publicerats, och Office.js från Microsoft. Som för varje webbsida ser servrarna förfrågans nätverksadress och tid. Inga kakor, ingen telemetri, ingen reklam, ingen tredje part.",
      },
      {
        title: "Vem som ansvarar",
        text: "Du bestämmer vilka kunders uppgifter som står i arbetsboken och ansvarar för dem. Profilerna utelämnar kunder utan samtycke när en kolumn visar det, och kunder kan visas som koder.",
      },
      {
        title: "Så raderar du det",
        text: "Ta bort, på startvyn, raderar blad med deras namn. Tas tillägget bort från Excel försvinner det från datorn; arbetsböckerna behåller det som står i dem.",
      },
      {
        title: "Microsoft",
        text: "Vad Excel självt skickar till Microsoft följer Microsofts egen sekretesspolicy och dina inställningar där.",
      },
    ],
  },
  terms: {
    title: "Användarvillkor",
    sections: [
      {
        title: "Licens",
        text: "Tillägget är fri programvara under MIT-licensen: du får använda, kopiera, ändra och ge det vidare, även i ett företag, om licenstexten följer med.",
      },
      {
        title: "Ingen garanti",
        text: "Det lämnas i befintligt skick, utan garanti av något slag. Upphovsmännen ansvarar inte för skador som uppstår genom användningen, så långt lagen medger.",
      },
      {
        title: "Dina beslut",
        text: "Siffror och bedömningar hjälper dig att besluta; de beslutar inte. Pröva dem mot vad du vet innan du handlar efter dem. De är ingen juridisk rådgivning, skatte- eller placeringsrådgivning.",
      },
      {
        title: "Dina data",
        text: "Du ser till att du får använda uppgifterna i arbetsboken, framför allt personuppgifter, och att du har kopior av dina filer.",
      },
      {
        title: "Namn",
        text: "Excel och Microsoft 365 är varumärken som tillhör Microsoft. Tillägget är varken gjort eller rekommenderat av Microsoft.",
      },
    ],
  },
};
