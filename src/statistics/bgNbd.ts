import { betaGeometricModel } from "./betaGeometricModel";

/**
 * BG/NBD: while active a customer buys at random at an own rate λ ~ Gamma(r, α), and after each repeat purchase
 * leaves with an own probability p ~ Beta(a, b). A customer without a repeat has had no chance to leave, so that
 * P(alive) is 1.
 *
 * Fader, Hardie & Lee (2005), "Counting your customers" the easy way: an alternative to the Pareto/NBD model.
 */
export const bgNbd = betaGeometricModel("BG/NBD", "afterRepeats");
