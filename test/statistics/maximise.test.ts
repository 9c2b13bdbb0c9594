import { maximise, maximiseFrom, type Objective } from "../../src/statistics/maximise";
import { observedCovariance } from "../../src/statistics/fit";

/** Minus Rosenbrock's banana valley (1960), whose top is at (1, 1). */
const banana: Objective = (point, gradient, hessian) => {
  const [x, y] = [point[0]!, point[1]!];
  const off = y - x * x;
  gradient.set([400 * x * off + 2 * (1 - x), -200 * off]);
  hessian.set([400 * off - 800 * x * x - 2, 400 * x, 400 * x, -200]);
  return -(100 * off * off + (1 - x) ** 2);
};

/** Minus Powell's singular function (1962): its Hessian at the top has no inverse. */
const singular: Objective = (point, gradient) => {
  const [a, b, c, d] = [point[0]!, point[1]!, point[2]!, point[3]!];
  const [p, q, r, s] = [a + 10 * b, c - d, b - 2 * c, a - d];
  gradient.set([
    -(2 * p + 40 * s ** 3),
    -(20 * p + 4 * r ** 3),
    -(10 * q - 8 * r ** 3),
    -(-10 * q - 40 * s ** 3),
  ]);
  return -(p * p + 5 * q * q + r ** 4 + 10 * s ** 4);
};

/** Poisson counts with mean exp(θ): the top is the logarithm of their mean, its information their sum. */
const poisson: Objective = (point, gradient, hessian) => {
  const rate = Math.exp(point[0]!);
  gradient[0] = 60 - 20 * rate;
  hessian[0] = -20 * rate;
  return 60 * point[0]! - 20 * rate;
};

test.each(["given", "learned"] as const)(
  "the top of Rosenbrock's valley is found from its classical start, curvature %s",
  (curvature) => {
    const { point, converged, iterations } = maximise(banana, [-1.2, 1], { curvature });
    expect(converged).toBe(true);
    expect(iterations).toBeLessThan(60);
    expect(point[0]).toBeCloseTo(1, 4);
    expect(point[1]).toBeCloseTo(1, 4);
  },
);

test("Powell's function, flat at its top, does not lead astray", () => {
  const { value, converged } = maximise(singular, [3, -1, 0, 1], { curvature: "learned" });
  expect(converged).toBe(true);
  expect(value).toBeGreaterThan(-1e-7);
});

test.each(["given", "learned"] as const)(
  "the variance of the logarithm of a Poisson mean is 1 in the number of events, curvature %s",
  (curvature) => {
    const { point, hessian } = maximise(poisson, [-3], { curvature });
    expect(point[0]).toBeCloseTo(Math.log(3), 6);
    expect(observedCovariance(hessian, 1)![0]).toBeCloseTo(1 / 60, 6);
  },
);

test("a flat direction has no covariance", () => {
  expect(observedCovariance(Float64Array.of(-1, 1, 1, -1), 2)).toBeNull();
});

test("a region without a value is stepped back from", () => {
  // ln x − x, which exists only above 0: a full step of Newton's from 3 leads below.
  const guarded: Objective = ([x], gradient, hessian) => {
    gradient[0] = 1 / x! - 1;
    hessian[0] = -1 / (x! * x!);
    return x! > 0 ? Math.log(x!) - x! : NaN;
  };
  const { point, converged } = maximise(guarded, [3], { curvature: "given", longestStep: 100 });
  expect(converged).toBe(true);
  expect(point[0]).toBeCloseTo(1, 6);
});

test("the best of several starts is taken", () => {
  // Two hills: one of height 1 at −2, one of height 2 at 2.
  const hills: Objective = ([x], gradient) => {
    const [left, right] = [Math.exp(-((x! + 2) ** 2)), 2 * Math.exp(-((x! - 2) ** 2))];
    gradient[0] = -2 * (x! + 2) * left - 2 * (x! - 2) * right;
    return left + right;
  };
  const options = { curvature: "learned", longestStep: 0.5 } as const;
  expect(maximise(hills, [-3], options).point[0]).toBeCloseTo(-2, 3);
  expect(maximiseFrom(hills, [[-3], [3]], options).point[0]).toBeCloseTo(2, 3);
});

test("a value that rises for ever has not converged, and the search ends", () => {
  const rising: Objective = ([x], gradient) => {
    gradient[0] = 1;
    return x!;
  };
  expect(maximise(rising, [0], { curvature: "learned" }).converged).toBe(false);
  const bounded: Objective = (point, gradient, hessian) =>
    point[0]! > 9 ? Infinity : rising(point, gradient, hessian);
  const { converged, value } = maximise(bounded, [0], { curvature: "learned" });
  expect(converged).toBe(false);
  expect(value).toBeLessThanOrEqual(9);
});

test("the caller can stop the search", () => {
  const { converged, iterations } = maximise(banana, [-1.2, 1], {
    curvature: "given",
    proceed: (iteration) => iteration < 3,
  });
  expect(converged).toBe(false);
  expect(iterations).toBe(3);
});
