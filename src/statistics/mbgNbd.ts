import { betaGeometricModel } from "./betaGeometricModel";

/**
 * MBG/NBD: as BG/NBD, but a customer may leave after the first purchase too, so that one-time buyers may have left.
 *
 * Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis.
 */
export const mbgNbd = betaGeometricModel("MBG/NBD", "afterPurchases");
