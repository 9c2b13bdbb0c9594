import { segmentMap, type SegmentMapInput } from "../../src/marketing/segmentMap";

/** January to June 2024: 182 days, 5.98 months. */
const period = { from: 45_292, to: 45_473 };
const sales: SegmentMapInput["sales"] = {
  //          two orders, one of two rows    one day, twice      refund only   outside   nobody
  customer: ["Anna", "Anna", "Anna", "Boris", "Boris", "Clara", "Daria", "Emil", "", "Clara"],
  date: [45_300, 45_301, 45_400, 45_310, 45_310.5, 45_320, 45_330, 45_500, 45_340, 45_321],
  amount: [40, 20, 60, 10, 5, 90, -7, 99, 3, -30],
  order: ["1", "1", "2", "", "", "4", "5", "6", "", "7"],
  profit: [4, 2, 6, 1, 0.5, 9, -7, 9.9, 0.3, -3],
};
const map = (more: Partial<SegmentMapInput> = {}) =>
  segmentMap({
    sales,
    period,
    purchaseThreshold: null,
    frequencyThreshold: null,
    classesFrom: [0, 0.3],
    ...more,
  });

test("a purchase is an order number, else a customer's day; refunds reduce sales and are none", () => {
  const rows = new Map(map().customers.map((each) => [each.key, each]));
  expect(rows.get("Anna")).toMatchObject({ purchases: 2, sales: 120, averagePurchase: 60 });
  expect(rows.get("Boris")).toMatchObject({ purchases: 1, sales: 15, averagePurchase: 15 });
  expect(rows.get("Clara")).toMatchObject({ purchases: 1, sales: 60, averagePurchase: 60 });
  expect(rows.get("Daria")).toMatchObject({ purchases: 0, sales: -7, quadrant: null });
  expect(rows.get("Emil")).toMatchObject({ purchases: 0, sales: 0, averagePurchase: null });
});

test("purchases a month are those of the period by its days over 30.4375", () => {
  const { months, customers } = map();
  expect(months).toBeCloseTo(182 / 30.4375, 12);
  expect(customers.find(({ key }) => key === "Anna")!.purchasesPerMonth).toBeCloseTo(
    2 / months,
    12,
  );
});

test("without thresholds the medians of the buyers count, and high is strictly above them", () => {
  const { purchaseThreshold, frequencyThreshold, customers, months } = map();
  expect(purchaseThreshold).toEqual({ limit: 60, strictlyAbove: true });
  expect(frequencyThreshold).toEqual({ limit: 1 / months, strictlyAbove: true });
  expect(customers.map(({ key, quadrant }) => [key, quadrant])).toEqual([
    ["Anna", 2],
    ["Clara", 4],
    ["Boris", 4],
    ["Emil", null],
    ["Daria", null],
  ]);
});

test("a threshold given is high itself", () => {
  const { customers } = map({ purchaseThreshold: 60, frequencyThreshold: 0.3 });
  expect(customers.map(({ key, quadrant }) => [key, quadrant])).toEqual([
    ["Anna", 1],
    ["Clara", 3],
    ["Boris", 4],
    ["Emil", null],
    ["Daria", null],
  ]);
});

test("quadrants, those in none and sales without a customer add up to the sales and the profit of the period", () => {
  const { quadrants, withoutPurchase, withoutCustomer, classes } = map();
  expect(quadrants[2]).toEqual({ customers: 1, sales: 120, profit: 12 });
  expect(quadrants[4]).toEqual({ customers: 2, sales: 75, profit: 7.5 });
  expect(withoutPurchase).toEqual({ customers: 2, sales: -7, profit: -7 });
  expect(withoutCustomer).toEqual({ customers: 0, purchases: 1, sales: 3, profit: 0.3 });
  expect(classes.map(({ customers }) => customers)).toEqual([2, 1]);
});

test("profit that no column tells is not known", () => {
  const { customers, quadrants } = map({ sales: { ...sales, profit: undefined } });
  expect(customers.every(({ profit }) => profit === null)).toBe(true);
  expect(quadrants[1].profit).toBe(null);
});
