import { en, type Strings } from './en.ts';

/** The interface in Urdu. */
export const ur: Strings = { ...en };
