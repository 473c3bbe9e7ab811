import { francAll } from 'franc-min';
import { languageByScript } from '../text/language.ts';
import type { Found } from './source.ts';

/** Below this many UTF-16 units a text says little about its language. */
const SHORT = 200;
/** What a short text may fall behind and still count as English. */
const NEAR = 0.85;
const SAMPLE = 8000;

/** The language of a text: by its script, else by its words (trigrams); English when it is too short to tell. */
export function languageOf(text: string): Found {
  const byScript = languageByScript(text);
  if (byScript) return { value: byScript, how: 'script of the text' };
  const scores = francAll(text.slice(0, SAMPLE), { minLength: 20 });
  const english = scores.find(([code]) => code === 'eng')?.[1] ?? 0;
  const [best = 'und'] = scores[0] ?? [];
  if (best === 'und') return { value: 'en', how: 'the text is too short to tell' };
  if (text.length < SHORT && english >= NEAR) return { value: 'en', how: 'words of the text' };
  return { value: Intl.getCanonicalLocales(best)[0] ?? 'en', how: 'words of the text' };
}
