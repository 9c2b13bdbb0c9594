import { betaGeometricModel } from "./betaGeometricModel";

/**
 * NBD: nobody ever leaves, everybody buys at random at an own rate λ ~ Gamma(r, α). The yardstick of what dropout
 * explains.
 *
 * Ehrenberg (1959); Fader & Hardie (2004), Illustrating the performance of the NBD as a benchmark model.
 */
export const nbd = betaGeometricModel("NBD", "never");
