import type { lists as english } from "../en/lists";

/** " Det finns 3 sådana rader." efter en mening som nämner den första. */
const suchRows = (count: number) => (count > 1 ? ` Det finns ${count} sådana rader.` : "");

export const lists: typeof english = {
  roles: {
    customer: "Kund",
    date: "Datum",
    amount: "Belopp",
    quantity: "Antal",
    price: "Pris",
    discount: "Rabatt",
    order: "Ordernummer",
    profit: "Vinst",
    costOfGoods: "Varukostnad",
    weight: "Vikt",
    costType: "Kostnadsslag",
    consent: "Samtycke",
  },
  noHeader: (list) =>
    `”${list}” saknar rubrikrad: första raden måste namnge kolumnerna. Infoga en rad med namn ovanför uppgifterna.`,
  repeatedHeader: (list, header, columns) =>
    `”${list}” har rubriken ”${header}” mer än en gång, i kolumnerna ${columns}; här skiljs de åt med kolumnbokstaven.`,
  emptyList: (list) => `”${list}” har rubriker men inga rader: det finns inget att beräkna än.`,
  missingColumn: (list, role) => `Välj den kolumn i ”${list}” som innehåller: ${role}.`,
  sameColumn: (column, first, second) =>
    `Kolumnen ”${column}” är vald två gånger, som ”${first}” och som ”${second}”; var och en behöver en egen kolumn.`,
  notANumber: (list, column, row, value, rows) =>
    `Rad ${row} i ”${list}” innehåller texten ”${value.slice(0, 60)}” i kolumnen ”${column}”, där ett tal behövs.${suchRows(rows)}`,
  blankNumber: (list, column, row, rows) =>
    `Rad ${row} i ”${list}” är tom i kolumnen ”${column}”, där ett tal behövs: skriv 0 om det är noll.${suchRows(rows)}`,
  notADate: (list, column, row, value) =>
    `Rad ${row} i ”${list}” innehåller ”${value.slice(0, 60)}” i kolumnen ”${column}”, där ett datum behövs.`,
  ambiguousDate: (list, column, row, value) =>
    `Rad ${row} i ”${list}” innehåller datumet ”${value.slice(0, 60)}” som text i kolumnen ”${column}”, och dag och månad går inte säkert att skilja åt. Gör först om kolumnen till datum (Data, Text till kolumner, Datum).`,
};
