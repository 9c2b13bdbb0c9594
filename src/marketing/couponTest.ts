import { NORMAL_975, normalTails } from "../statistics/normalDistribution";

/** Homes with a coupon or without: how many there are, how many tried the product and how many bought it again. */
export interface CouponGroup {
  homes: number;
  tried: number;
  repeated?: number;
}

/** Rates are fractions of the homes; NaN where there is none. */
export interface CouponTest {
  withRate: number;
  withoutRate: number;
  difference: number;
  /** 95% interval of the difference (Newcombe's method 10, from Wilson's intervals). */
  low: number;
  high: number;
  /** The rate with a coupon by the one without. */
  ratio: number;
  /** Of the pooled test of two proportions, and its two-sided probability. */
  z: number;
  p: number;
}

/** Repeat buyers as a share of those who tried, and in 100 homes: trial rate × repeat rate × 100. */
export interface CouponRepeat {
  withRate: number;
  withoutRate: number;
  withPerHundred: number;
  withoutPerHundred: number;
}

/**
 * Whether a coupon makes more homes try a product: the difference of two shares with its interval and test
 * (Newcombe, Statistics in Medicine 17, 1998).
 */
export function couponTest(coupon: CouponGroup, without: CouponGroup): CouponTest {
  const withRate = coupon.tried / coupon.homes;
  const withoutRate = without.tried / without.homes;
  const difference = withRate - withoutRate;
  const first = wilson(coupon);
  const second = wilson(without);
  const pooled = (coupon.tried + without.tried) / (coupon.homes + without.homes);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / coupon.homes + 1 / without.homes));
  // Where everybody or nobody tried nothing varies.
  const z = deviation > 0 ? difference / deviation : NaN;
  return {
    withRate,
    withoutRate,
    difference,
    low: difference - Math.hypot(withRate - first.low, second.high - withoutRate),
    high: difference + Math.hypot(first.high - withRate, withoutRate - second.low),
    ratio: withoutRate > 0 ? withRate / withoutRate : NaN,
    z,
    p: Number.isNaN(z) ? NaN : normalTails(z),
  };
}

/** What remains of the trial: a coupon may raise it and bring people who do not come again. */
export function couponRepeat(
  coupon: Required<CouponGroup>,
  without: Required<CouponGroup>,
): CouponRepeat {
  const rate = ({ repeated, tried }: Required<CouponGroup>) => (tried > 0 ? repeated / tried : NaN);
  return {
    withRate: rate(coupon),
    withoutRate: rate(without),
    withPerHundred: (100 * coupon.repeated) / coupon.homes,
    withoutPerHundred: (100 * without.repeated) / without.homes,
  };
}

/** Wilson's 95% interval of a share. */
function wilson({ tried, homes }: CouponGroup): { low: number; high: number } {
  const share = tried / homes;
  const square = NORMAL_975 ** 2 / homes;
  const centre = share + square / 2;
  const reach = NORMAL_975 * Math.sqrt((share * (1 - share)) / homes + square / homes / 4);
  return { low: (centre - reach) / (1 + square), high: (centre + reach) / (1 + square) };
}
