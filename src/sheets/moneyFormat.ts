/** Money, with a dash for nothing, so that the amounts stand out among many customers and lines without any. */
export const MONEY_OR_DASH = '#,##0.00;-#,##0.00;"–"';
