import type { FoundName } from '../../entities/groups.ts';
import { loadGermanLists, loadGermanModel, loadRomanceModel } from '../../tagger/data.ts';
import type { FeatureRow } from '../../tagger/features/table.ts';
import type { Signs } from '../../tagger/features/word.ts';
import type { Gazetteer } from '../../tagger/gazetteer.ts';
import type { Model } from '../../tagger/tagger.ts';
import type { Words } from '../words.ts';
import { GERMAN_FEATURES, PORTUGUESE_FEATURES, SHARED_FEATURES } from './features.ts';
import { germanSigns, romanceSigns } from './signs.ts';

/** How a tagger reads texts of a language. */
export interface Manner {
  readonly rows: readonly FeatureRow[];
  readonly signs: (words: Words, gazetteer: Gazetteer) => Signs;
  readonly model: () => Model;
  /** The kinds that the tagger finds better than the rules. */
  readonly kinds: readonly FoundName['kind'][];
}

const ALL: readonly FoundName['kind'][] = ['person', 'organisation', 'place'];

const romance = (lang: string, rows: readonly FeatureRow[], kinds = ALL): Manner => ({
  rows,
  signs: (words, gazetteer) => romanceSigns(lang, words, gazetteer),
  model: loadRomanceModel,
  kinds,
});

/** The languages that have a tagger beside their rules. */
const MANNERS: Readonly<Record<string, Manner>> = {
  de: {
    rows: GERMAN_FEATURES,
    signs: (words, gazetteer) => germanSigns(words, gazetteer, loadGermanLists()),
    model: loadGermanModel,
    kinds: ALL,
  },
  es: romance('es', SHARED_FEATURES),
  it: romance('it', SHARED_FEATURES),
  // “Assemblée nationale”: French bodies are written in a way that Portuguese does not teach.
  fr: romance('fr', SHARED_FEATURES, ['person']),
  pt: romance('pt', PORTUGUESE_FEATURES),
};

/** How the tagger of a language reads; undefined where it has none. @param lang its primary tag */
export const mannerOf = (lang: string): Manner | undefined => MANNERS[lang];
