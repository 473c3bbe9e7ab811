import { francAll } from 'franc-min';
import { languageByScript } from '../../text/language.ts';
import type { FoundValue } from './source.ts';

const SAMPLE = 8000;
const ENGLISH =
  /^(?:the|and|of|in|on|at|to|was|were|is|are|has|have|had|said|says|with|for|from|by|that|which|who|his|her|its|their|not|but|will|met|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Small words of other languages in Latin letters, and no English ones. */
const FOREIGN =
  /^(?:el|los|las|del|una|que|por|con|para|le|les|des|du|une|est|dans|sur|pour|der|die|das|den|dem|und|ist|nicht|mit|von|zu|het|een|van|niet|voor|maar|il|gli|della|di|che|non|um|uma|não|dos|nos|na|em|och|att|det|som|og|ja|ei|jest|nie|się|w|z|yang|dan|dari|bir|ve)$/;
/** The least share of English small words among the words of an English text. */
const SHARE = 0.06;

/** The language of a text: by its script, else by its small words, else by trigrams; English when it is too short to tell. */
export function languageOf(text: string): FoundValue {
  const byScript = languageByScript(text);
  if (byScript) return { value: byScript, how: 'script of the text' };
  const sample = text.slice(0, SAMPLE);
  if (isEnglish(sample)) return { value: 'en', how: 'words of the text' };
  const [best = 'und'] = francAll(sample, { minLength: 20 })[0] ?? [];
  if (best === 'und') return { value: 'en', how: 'the text is too short to tell' };
  return { value: Intl.getCanonicalLocales(best)[0] ?? 'en', how: 'words of the text' };
}

/** A shorter text, in UTF-16 units, does not stand against what its page declares. */
const SURE = 150;
/** Languages that trigrams confuse score nearly as much as the best; those that they do not, less than this share. */
const NEAR = 0.85;

/**
 * The language that a text shows to be in where it declares another: templates declare theirs for every page.
 * @param declared BCP 47 tag
 * @returns null where the text does not contradict
 */
export function contradicted(text: string, declared: string): FoundValue | null {
  const own = new Intl.Locale(declared).maximize();
  const shown = languageOf(text);
  const script = languageByScript(text);
  if (text.length < SURE || new Intl.Locale(shown.value).language === own.language) return null;
  if (script) return new Intl.Locale(script).maximize().script === own.script ? null : shown;
  if (isEnglish(text.slice(0, SAMPLE))) return shown;
  const scores = francAll(text.slice(0, SAMPLE), { minLength: 20 });
  // A language that the trigrams do not know cannot be contradicted by them.
  const score = scores.find(([code]) => Intl.getCanonicalLocales(code)[0] === own.language)?.[1];
  return score !== undefined && score < NEAR ? shown : null;
}

/** Names alone mislead the trigrams of a short text; its small words do not. */
function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.test(word)).length;
  const foreign = words.filter((word) => FOREIGN.test(word)).length;
  return english >= SHARE * words.length && english > 0 && english >= 4 * foreign;
}
