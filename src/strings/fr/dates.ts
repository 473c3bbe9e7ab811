const DAY = /^\d{1,2}(?:er)?\s/;

/** When something happened: “le 9 avril 2025”, “en avril 2025”. */
export const on = (date: string): string => (DAY.test(date) ? `le ${date}` : `en ${date}`);

/** “depuis le 9 avril 2025”, “depuis avril 2025”. */
export const since = (date: string): string => `depuis ${DAY.test(date) ? 'le ' : ''}${date}`;

/** “jusqu’au 9 avril 2025”, “jusqu’en avril 2025”. */
export const until = (date: string): string => `jusqu’${DAY.test(date) ? 'au' : 'en'} ${date}`;

/** The date for which something holds: “au 9 avril 2025”, “en avril 2025”. */
export const asOf = (date: string): string => (DAY.test(date) ? `au ${date}` : `en ${date}`);

/** “du 9 avril 2025 au 3 mai 2025”; an en dash where either is no day. */
export const between = (from: string, to: string): string =>
  DAY.test(from) && DAY.test(to) ? `du ${from} au ${to}` : `${from} – ${to}`;
