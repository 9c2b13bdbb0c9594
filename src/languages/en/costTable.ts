export const costTable = {};
