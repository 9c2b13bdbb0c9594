export const experiments = {
  "COUPON.TEST": {
    summary: "Does a coupon bring trial, and loyal buyers?",
    question: "Did the coupon, sample or mailing work, or was it chance?",
    description:
      "Labelled rows × 2 columns: trial rates, difference with 95% interval, ratio, z, p; with repeat counts also what is left of the trial.",
    arguments: {
      tried_with: "Homes with the coupon that tried the product, a whole number.",
      homes_with: "Homes with the coupon.",
      tried_without: "Homes without the coupon that tried the product.",
      homes_without: "Homes without the coupon.",
      repeat_with:
        "Homes with the coupon that bought again after the trial. Omitted: no rows about repeat.",
      repeat_without: "Homes without the coupon that bought again after the trial.",
    },
    example: "=RM.COUPON.TEST(5,83,12,99)",
    result:
      "Trial rate with the coupon | 0.060241; Trial rate without it | 0.121212; Difference | -0.060971; Difference, lower 95% limit | -0.146883; Difference, upper 95% limit | 0.02791; Ratio, with to without | 0.496988; z | -1.40783; p, two-sided | 0.159181",
    formula:
      "z = (p₁ − p₂) ÷ √(p(1 − p)(1/n₁ + 1/n₂)) with p of both groups together; interval: Newcombe's method 10 from Wilson's intervals; repeat buyers per 100 homes = 100 × trial rate × repeat rate.",
    source:
      "Newcombe, Interval Estimation for the Difference Between Independent Proportions, Statistics in Medicine 17 (1998).",
    limits:
      "Homes must have been given the coupon by chance. With fewer than about 5 trials in a group trust the interval rather than p. A coupon may raise trial and lower the repeat rate: what counts is trial × repeat.",
    differs:
      "Excel's Z.TEST and T.TEST compare means of lists; this compares two shares from their counts.",
  },
};
