/** What names are; the order is that of a model's labels. */
export const KINDS_OF_NAMES = ['person', 'organisation', 'place', 'misc'] as const;

/** Indexes into {@link KINDS_OF_NAMES}. */
export const PERSON = 0;
export const ORGANISATION = 1;
export const PLACE = 2;
export const MISC = 3;
