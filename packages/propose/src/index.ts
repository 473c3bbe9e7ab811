export { datedVerb, mainVerb } from './dates/happening.ts';
export { datesOf } from './dates/index.ts';
export type * from './model/types.ts';
export { KINDS } from './model/types.ts';
export { namesIn, type ProposeOptions, propose } from './propose.ts';
export { quantitiesOf } from './quantities.ts';
export { quotationsOf } from './speech/quotations.ts';
export { loadGazetteer } from './tagger/data.ts';
export { TITLES } from './words/lexicon.ts';
