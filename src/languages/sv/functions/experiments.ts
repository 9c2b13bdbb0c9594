import type { experiments as english } from "../../en/functions/experiments";

export const experiments: typeof english = {
  "COUPON.TEST": {
    summary: "Ger en kupong prov, och trogna köpare?",
    question: "Verkade kupongen, provet eller utskicket, eller var det slumpen?",
    description:
      "Rader med etikett × 2 kolumner: provandelar, skillnad med 95-procentsintervall, kvot, z, p; med återköp även vad som blir kvar av provet.",
    arguments: {
      tried_with: "Hushåll med kupong som provade produkten, ett heltal.",
      homes_with: "Hushåll med kupong.",
      tried_without: "Hushåll utan kupong som provade produkten.",
      homes_without: "Hushåll utan kupong.",
      repeat_with:
        "Hushåll med kupong som köpte igen efter provet. Utelämnat: inga rader om återköp.",
      repeat_without: "Hushåll utan kupong som köpte igen efter provet.",
    },
    example: "=RM.COUPON.TEST(5,83,12,99)",
    result:
      "Provandel med kupong | 0,060241; Provandel utan | 0,121212; Skillnad | −0,060971; Skillnad, undre 95-procentsgräns | −0,146883; Skillnad, övre 95-procentsgräns | 0,02791; Kvot, med genom utan | 0,496988; z | −1,40783; p, tvåsidigt | 0,159181",
    formula:
      "z = (p₁ − p₂) ÷ √(p(1 − p)(1/n₁ + 1/n₂)) med p för båda grupperna tillsammans; intervall: Newcombes metod 10 av Wilsons intervall; återköpare per 100 hushåll = 100 × provandel × återköpsandel.",
    source:
      "Newcombe, Interval Estimation for the Difference Between Independent Proportions, Statistics in Medicine 17 (1998).",
    limits:
      "Hushållen måste ha fått kupongen av en slump. Med färre än omkring 5 prov i en grupp är intervallet att lita på mer än p. En kupong kan höja provandelen och sänka återköpsandelen: det som räknas är prov × återköp.",
    differs:
      "Excels Z.TEST och T.TEST jämför medelvärden av listor; detta jämför två andelar utifrån antal.",
  },
};
