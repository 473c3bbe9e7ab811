const DAY = /^\d{1,2}\.\s/;
const YEAR = /^\d{4}$/;

/** When something happened: “am 9. April 2025”, “im April 2025”, “2025”. */
export const on = (date: string): string =>
  DAY.test(date) ? `am ${date}` : YEAR.test(date) ? date : `im ${date}`;

/** “seit dem 9. April 2025”, “seit April 2025”. */
export const since = (date: string): string => `seit ${DAY.test(date) ? 'dem ' : ''}${date}`;

/** “bis zum 9. April 2025”, “bis April 2025”. */
export const until = (date: string): string => `bis ${DAY.test(date) ? 'zum ' : ''}${date}`;

/** “9. April 2025 bis 3. Mai 2025”. */
export const between = (from: string, to: string): string => `${from} bis ${to}`;
