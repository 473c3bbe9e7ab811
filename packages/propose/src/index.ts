export { loadGazetteer } from './data.ts';
export { datedVerb, mainVerb } from './dates/happening.ts';
export { datesOf } from './dates/index.ts';
export { TITLES } from './lexicon.ts';
export { namesIn, type ProposeOptions, propose } from './propose.ts';
export { quantitiesOf } from './quantities.ts';
export { quotationsOf } from './quotations.ts';
export type * from './types.ts';
export { KINDS } from './types.ts';
