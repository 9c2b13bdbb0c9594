export const potentialCapacity = {};
