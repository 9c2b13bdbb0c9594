import type { excel as english } from "../en/excel";

export const excel: typeof english = {
  failures: {
    cancelled: "Avbrutet. Arbetsboken är som den var.",
    editing:
      "En cell redigeras. Tryck på Retur eller Esc i bladet för att lämna den och försök sedan igen. Inget har ändrats.",
    workbookProtected:
      "Arbetsbokens struktur är skyddad, så inga blad kan läggas till. Ta bort skyddet på fliken Granska och försök sedan igen.",
    sheetProtected: (sheet) =>
      `Bladet ”${sheet}” är skyddat. Ta bort skyddet på fliken Granska och försök sedan igen.`,
    sheetFiltered: (sheet) =>
      `Ett filter döljer rader på bladet ”${sheet}”. Ta bort filtret på fliken Data och försök igen.`,
    nothingToFreeze:
      "Inget på de här bladen behöver tillägget längre. Titta efter igen och välj sedan blad.",
    stillComputing: (address) =>
      `En formel räknar fortfarande (${address}). Inget har ändrats. Vänta tills den har sitt resultat och försök igen.`,
    noResult: (address, error) =>
      `Cellen ${address} visar ${error}, så det finns inget värde att behålla. Inget har ändrats. Reparera den först och försök sedan igen.`,
    denied:
      "Excel tillåter inte ändringen: bladet eller arbetsboken är skyddad. Ta bort skyddet på fliken Granska och försök sedan igen.",
    readOnly: "Arbetsboken är öppnad som skrivskyddad. Spara en kopia och arbeta i kopian.",
    tooOld: (set) =>
      `Den här versionen av Excel är för gammal för detta: den saknar ${set}. Excel 2021, Microsoft 365 och Excel på webben har det.`,
    nameTaken: (sheet) =>
      `Arbetsboken har redan ett blad som heter ”${sheet}”. Inget har skrivits. Titta på förhandsvisningen igen och skapa sedan.`,
    occupied: (address) =>
      `Cellen ${address} är inte tom. Markera en tom cell eller bekräfta att innehållet får ersättas.`,
    spillOccupied: (address) =>
      `Resultatet behöver tomma celler, men ${address} är inte tom. Markera en cell med plats till höger och nedanför.`,
    noCell: "Ingen cell är markerad. Markera en cell i bladet och försök sedan igen.",
    listChanged: (list) =>
      `Rubrikerna i ”${list}” har ändrats sedan listan valdes. Välj listan på nytt.`,
    listGone: (list) => `”${list}” finns inte längre i arbetsboken. Välj en annan lista.`,
    sheetGone: (sheet) => `Bladet ”${sheet}” finns inte längre i arbetsboken.`,
    planGone: "Tabellens blad finns inte längre i arbetsboken.",
    planNewer:
      "Bladen har skapats av en nyare version av tillägget, och den här versionen får inte ändra dem. Uppdatera tillägget och försök sedan igen.",
    notRefreshable:
      "Bladen räknar själva och innehåller det du har fyllt i, så det finns inget att uppdatera.",
    refreshOccupied: (sheet, address) =>
      `De nya siffrorna behöver cellen ${address} på ”${sheet}”, men där står något av ditt eget. Flytta det och uppdatera sedan.`,
    tooManyRows: (sheet) =>
      `”${sheet}” skulle behöva fler rader eller kolumner än vad ett blad i Excel har (1 048 576 rader, 16 384 kolumner). Välj mindre data.`,
    textTooLong: (address) =>
      `Texten till ${address} är längre än vad en cell rymmer (32 767 tecken). Korta den i listan.`,
    formulaTooLong: (address) =>
      `Formeln till ${address} är längre än vad Excel tillåter (8 192 tecken). Korta namnen på listor och kolumner.`,
    notANumber: (address) =>
      `Inget tal kunde beräknas för ${address}. Inget har skrivits; kontrollera beloppen i listan.`,
    tooMuchData:
      "Det här är mer data än vad Excel lämnar till ett tillägg på en gång. Välj färre rader eller kolumner.",
    busy: "Excel är upptaget med annat arbete. Vänta en stund och försök sedan igen.",
    dialogOpen: "En dialogruta är öppen i Excel. Stäng den och försök sedan igen.",
    inactive: "En annan arbetsbok är aktiv. Växla till den här arbetsboken och försök sedan igen.",
    computationTooLong: (minutes: string) =>
      `Det tog mer än ${minutes} minuter och avbröts; ingenting skrevs. Välj en kortare lista eller en längre tidsenhet.`,
    computationFailed:
      "Beräkningen upphörde innan den hade ett svar; ingenting skrevs. Stäng andra program eller välj en kortare lista och försök igen.",
    fileMissing:
      "En av tilläggets filer kunde inte läsas in. Kontrollera nätverket och försök igen; inget har ändrats.",
    lost: "Förbindelsen med arbetsboken bröts. Stäng åtgärdsfönstret, öppna det igen och försök på nytt.",
    merged: "Sammanslagna celler är i vägen. Dela dem eller välj en annan plats och försök igen.",
    filtered: "Ett filter är i vägen. Rensa filtret och försök sedan igen.",
    outsideExcel: "Den här sidan är fönstret till ett tillägg för Excel. Öppna den i Excel.",
    unexpected: (code) =>
      `Excel kunde inte göra detta (${code}). Försök igen; starta om Excel om det händer på nytt.`,
  },
  afterwards: {
    removed:
      "De blad som hann skapas har tagits bort igen. Därför kan Excel inte längre ångra dina tidigare ändringar.",
    left: (sheets) => `Följande blad kunde inte tas bort, ta bort dem själv: ${sheets}.`,
    restored: "Bladen innehåller det de innehöll tidigare.",
    contentsRestored:
      "Bladen innehåller samma värden och formler som tidigare, men deras format och diagram kan ha ändrats.",
    notRestored:
      "Det tidigare innehållet kunde inte läggas tillbaka. Stäng arbetsboken utan att spara för att få tillbaka det.",
  },
  closeMessage: "Stäng",
  removal: (sheets) =>
    `Tar bort ${sheets}. Ctrl+Z tar inte tillbaka det: Excels ångra-historik rensas, så tidigare ändringar går inte heller att ångra längre.`,
};
