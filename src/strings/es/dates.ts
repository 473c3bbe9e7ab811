const DAY = /^\d{1,2}\sde\s/;

/** When something happened: “el 9 de abril de 2025”, “en abril de 2025”. */
export const on = (date: string): string => (DAY.test(date) ? `el ${date}` : `en ${date}`);

/** “desde el 9 de abril de 2025”, “desde abril de 2025”. */
export const since = (date: string): string => `desde ${DAY.test(date) ? 'el ' : ''}${date}`;

/** “hasta el 9 de abril de 2025”, “hasta abril de 2025”. */
export const until = (date: string): string => `hasta ${DAY.test(date) ? 'el ' : ''}${date}`;

/** The date for which something holds: “a 9 de abril de 2025”, “en abril de 2025”. */
export const asOf = (date: string): string => (DAY.test(date) ? `a ${date}` : `en ${date}`);

/** “del 9 de abril de 2025 al 3 de mayo de 2025”; an en dash where either is no day. */
export const between = (from: string, to: string): string =>
  DAY.test(from) && DAY.test(to) ? `del ${from} al ${to}` : `${from} – ${to}`;
