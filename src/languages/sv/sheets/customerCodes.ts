import type { customerCodes as english } from "../../en/sheets/customerCodes";

export const customerCodes: typeof english = {
  group: "Namn eller koder",
  label: "Kunder visas med",
  hint: "Koderna är slumpmässiga. Nyckeln säger vems var och en är: ta bort dess blad och ingen kan se det på bladen.",
  ways: {
    names: "Namn",
    codesWithKey: "Koder, med en nyckel på ett eget blad",
    codes: "Koder utan nyckel; talen är värden",
  },
  statement: {
    names: "",
    codesWithKey:
      "Kunderna står som koder; bara bladet med nyckeln namnger dem, och levande formler räknar genom den. Uppdatera behåller deras koder.",
    codes:
      "Kunderna står som koder och det finns ingen nyckel. Den som har listorna kan ändå känna igen kunder på deras tal: lämna vidare bladen utan listorna. Uppdatera ger nya koder.",
  },
  ratedWithoutKey:
    "Kunderna står som koder och det finns ingen nyckel. Den som har listorna kan ändå känna igen kunder på deras tal: lämna vidare bladen utan listorna. Tavlan kan inte uppdateras: inget skulle visa vems varje bedömning är.",
  noKey: "formler skulle behöva namnge de kunder som koderna döljer",
  freeTexts:
    "Texter i dina listor (kundtyper, klagomål med mera) visas som de är: se efter att de inte namnger någon innan du lämnar bladet vidare.",
  keySheet: "Kodnyckel",
  keyTitle: "Nyckel: vems varje kod är",
  keyNote:
    "Förvara den skild från det du lämnar vidare. En kod hör till sin kund hur listor och nyckel än sorteras; ingen kod ges någonsin till en annan kund.",
  shownNow: "Visas på profilen nu",
  code: "Kod",
};
