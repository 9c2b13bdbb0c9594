import type { errors as english } from "../../en/help/errors";

export const errors: typeof english = {
  title: "När något går fel",
  lead: "Varje avslag säger vad som är fel och vad som är tillåtet, och lämnar arbetsboken som den var. Här står vad som ligger bakom.",
  cellsTitle: "Fel i celler",
  cells: {
    name: {
      title: "#NAMN?",
      text: "Excel känner inte till funktionen: tillägget är inte inläst på datorn, eller inte än. Öppna dess fönster en gång med Öppna fönstret på fliken Start och räkna sedan om med Ctrl+Alt+F9. En kollega utan tillägget behåller de senaste resultaten tills cellen räknas om; fönstrets tabeller är Excels egna formler och behöver inget tillägg.",
    },
    busy: {
      title: "#UPPTAGEN!",
      text: "Funktionen räknar fortfarande. En formel över en hel kolumn är mycket snabbare än en i var och en av tusen celler. Står felet kvar mer än en minut, räkna om med Ctrl+Alt+F9; hjälper det inte, stäng andra arbetsböcker som använder tillägget och öppna den här på nytt.",
    },
    value: {
      title: "#VÄRDEFEL!",
      text: "Ett argument går inte att använda. Markera cellen och peka på tecknet bredvid: en mening säger vilket argument, vad som är tillåtet och vad som kom. Vyn Formler i fönstret säger samma sak medan du fyller i en funktion.",
    },
    spill: {
      title: "#SPILL!",
      text: "Svaret behöver flera celler, och i någon av dem står det redan något. Töm cellerna under och till höger, eller flytta formeln.",
    },
    notAvailable: {
      title: "#SAKNAS!",
      text: "Det finns inget svar för dessa data, till exempel en anpassning till kunder som aldrig köpt igen. Meningen vid cellen säger varför.",
    },
    input: {
      title: "#DIVISION/0!, #REFERENS!, #OGILTIGT!",
      text: "En cell som funktionen läser innehåller felet, och funktionen för det vidare. Rätta den cellen.",
    },
    connect: {
      title: "#CONNECT!, #BLOCKED!",
      text: "Excel kunde inte läsa in tillägget eller får inte göra det. Kontrollera anslutningen, och fråga administratören om tillägg är tillåtna.",
    },
  },
  paneTitle: "Avslag i fönstret",
  paneLead: "”…” står för namnet på ditt eget blad, din lista eller din cell.",
  causes: {
    cancelled: "Du eller Excel avbröt kommandot innan det var klart; påbörjade blad togs bort.",
    editing:
      "Medan en cell redigeras låter Excel inget tillägg ändra arbetsboken. En cell redigeras från första tangenten eller dubbelklicket till Retur eller Esc.",
    workbookProtected:
      "Leta efter Skydda arbetsbok på fliken Granska. Tillägget häver aldrig ett skydd av sig självt.",
    sheetProtected:
      "Leta efter Ta bort bladets skydd på fliken Granska. Den som skyddade bladet har lösenordet.",
    denied:
      "En fil från Internet eller ett e-brev kan öppnas i skyddad vy: tryck först på Aktivera redigering. Även en fil som är markerad som slutgiltig eller har begränsade rättigheter vägrar ändringar.",
    readOnly:
      "Någon annan har filen öppen, eller så ligger den där du bara får läsa. Arkiv, Spara en kopia.",
    tooOld:
      "Uppdatera Excel med Arkiv, Konto, Uppdateringsalternativ, eller använd Excel på webben.",
    nameTaken: "Ett blad med det namnet kom till mellan förhandsvisningen och Skapa.",
    occupied: "Inget av ditt skrivs över utan att du sagt det.",
    spillOccupied: "Funktionens svar har flera rader eller kolumner.",
    listChanged:
      "Kolumner minns tillägget på rubriken. Har en rubrik bytt namn, flyttats eller tagits bort är valet osäkert, så frågan ställs igen.",
    listGone: "Tabellen eller bladet har tagits bort, eller klippts ut till en annan arbetsbok.",
    planNewer:
      "En kollega med en nyare version gjorde dem. Stäng och öppna Excel för att få den nyaste.",
    refreshOccupied: "Blad som byggts här växer när de uppdateras.",
    tooManyRows: "Ta en kortare period, färre kunder eller längre tidsenheter.",
    tooMuchData:
      "Excel lämnar högst 5 megabyte åt gången till ett tillägg: ungefär 100 000 rader med tre kolumner för en funktion. Fönstret läser längre listor i delar.",
    busy: "Ett annat tillägg, en fråga eller en stor beräkning pågår.",
    computationTooLong:
      "Månader i stället för dagar, eller ett år i stället för tio, besvarar ofta samma fråga.",
    computationFailed: "Oftast räckte minnet inte till.",
    lost: "Oftast Excel på webben efter en paus, eller en dator som varit i viloläge.",
    merged:
      "Sammanfogade celler och pivottabeller går inte att skriva över. Använd Centrera över markering i stället för att sammanfoga.",
    filtered: "Data, Rensa. Värden som skrivs under ett filter skulle hamna på fel rader.",
    unexpected:
      "Koden inom parentes är Excels egen; nämn den när du ber om hjälp. Inget lämnades halvgjort.",
  },
};
