import type { WrittenSense } from '../assemble/mentions.ts';
import type { Place } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import type { Mention, Target } from '../model/mention.ts';
import type { NameFound } from '../model/senses.ts';
import { isCommonWord } from '../text/names/commonWords.ts';
import { isSameName } from '../text/passages/phrase.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { Naming } from './names.ts';
import type { ArticleReading } from './reading.ts';

/** Every reason for which words are linked or not, with whether they are. */
export const RULES = {
  alias: 'the words are a name of the entry',
  unique: 'several entries have the name; the article names only this one in another way',
  annotation: 'an annotation says so, and beats every name',
  excluded: 'an annotation says that nothing with a page is meant',
  longest: 'the longest match won',
  inside: 'inside another mention',
  parts: 'no name as a whole; names inside are linked',
  outweighed: 'an annotation of words inside beats the name',
  overlap: 'another mention takes a part of the words',
  ambiguous: 'several entries have the name and nothing says which is meant',
  case: 'the name does not match in this case',
  search: 'the name is kept for search alone (match: false)',
  draft: 'a draft, which is not published',
  word: 'inside a longer word',
  common: 'the words are a common word here',
  unknown: 'no entry has this name',
} as const satisfies Record<string, string>;

export type Rule = keyof typeof RULES;

/** What decides about one place. */
export interface Verdict {
  readonly rule: Rule;
  readonly linked: boolean;
  readonly target: Target | null;
  readonly mention: string | null;
  readonly why: string;
  readonly by: Place | null;
  /** The entries that may be meant. */
  readonly candidates: readonly Target[];
  /** The name that decided, when one did. */
  readonly naming: Naming | null;
}

/** Which rule decides about words of an article. @param namings every name, drafts included */
export function verdictOf(
  place: Span & { readonly whole: boolean },
  phrase: string,
  reading: ArticleReading,
  namings: readonly Naming[],
): Verdict {
  const own = namings.filter(({ text }) => isSameName(text, phrase));
  const touching = reading.mentions.filter((mention) => overlaps(mention, place));
  const exact = touching.find(({ start, end }) => start === place.start && end === place.end);
  if (exact) return linked(exact, reading, namings);
  const around = touching.find(({ start, end }) => start <= place.start && end >= place.end);
  if (around) return within(around, own, reading);
  const excluding = reading.senses.find((sense) => sense.target === null && overlaps(sense, place));
  if (excluding) return excluded(excluding, reading);
  const shared = reading.found.find((name) => overlaps(name, place) && name.targets.length > 1);
  const unresolved = shared && !touching.some((mention) => overlaps(mention, shared)) ? shared : null;
  if (unresolved) return ambiguous(unresolved, reading);
  const [first] = touching;
  if (first) return beside(touching, place, own, reading);
  const draft = reading.drafts.find((sense) => overlaps(sense, place));
  if (draft) return draftSense(draft, reading);
  return unlinked(reading.article, place, own);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const NOTHING = {
  linked: false,
  target: null,
  mention: null,
  by: null,
  candidates: [],
  naming: null,
} as const satisfies Partial<Verdict>;

function linked(mention: Mention, reading: ArticleReading, namings: readonly Naming[]): Verdict {
  const { target, surface, id, firstInBlock, via, as } = mention;
  const base = { ...NOTHING, linked: true, target, mention: id, candidates: [target] };
  const drawn = firstInBlock
    ? ''
    : ' It is a link, but only the first mention of an entry in a paragraph is drawn as one.';
  if (via === 'annotation') {
    const by = senseOf(mention, reading);
    const how = as === 'name' ? '' : `, as a ${as}`;
    const why = `An annotation says that the words mean ${target.id}${how}; it beats every name.${drawn}`;
    return { ...base, rule: 'annotation', why, by };
  }
  const naming = namingOf(mention, namings);
  const name = reading.found.find(({ start, end }) => start === mention.start && end === mention.end);
  const what = naming?.isHeadword ? 'the name' : `the name “${naming?.text ?? surface}”`;
  const capitals =
    naming && naming.text !== surface && naming.text.toLowerCase() === surface.toLowerCase()
      ? ' Capitals of a heading, and a capital at the start of a sentence, are allowed.'
      : '';
  const others = name?.targets.filter(({ id }) => id !== target.id).map(({ id }) => id) ?? [];
  if (others.length > 0) {
    const why = `${target.id} and ${others.join(', ')} share the name; this article names only ${target.id} in another way too.${drawn}`;
    return {
      ...base,
      rule: 'unique',
      why,
      by: naming?.place ?? null,
      naming,
      candidates: name?.targets ?? [],
    };
  }
  const why = `It is ${what} of ${target.id}.${capitals}${drawn}`;
  return { ...base, rule: 'alias', why, by: naming?.place ?? null, naming };
}

function namingOf({ surface, target }: Mention, namings: readonly Naming[]): Naming | null {
  const own = namings.filter((one) => one.target.id === target.id && one.matched);
  const names = own.filter(({ text }) => isSameName(text, surface));
  // A name with a dot or a hyphen in another place matches without being the same to the letter.
  return names.find(({ text }) => text === surface) ?? names[0] ?? own[0] ?? null;
}

function senseOf(span: Span, { senses, annotations }: ArticleReading): Place | null {
  const sense = senses.find(({ start, end }) => start === span.start && end === span.end);
  return sense && annotations ? placeOf(annotations.source, `senses.${sense.index}`) : null;
}

function within(mention: Mention, own: readonly Naming[], reading: ArticleReading): Verdict {
  const { surface, target, id, via } = mention;
  const base = { ...NOTHING, target, mention: id, candidates: own.map((one) => one.target) };
  const by = senseOf(mention, reading);
  if (via === 'alias' && own.some(({ matched, draft }) => matched && !draft)) {
    const why = `The words are part of “${surface}”, a longer name, which leads to ${target.id}: the longest match won.`;
    return { ...base, rule: 'longest', why, by };
  }
  const how = via === 'annotation' ? 'which an annotation leads to' : 'a name of';
  return {
    ...base,
    rule: 'inside',
    why: `The words are part of “${surface}”, ${how} ${target.id}. Mentions do not nest.`,
    by,
  };
}

function excluded(sense: WrittenSense, { annotations, article }: ArticleReading): Verdict {
  const why = `An annotation says that “${sliceOf(article.text, sense)}” means nothing that has a page here.`;
  const by = annotations ? placeOf(annotations.source, `senses.${sense.index}`) : null;
  return { ...NOTHING, rule: 'excluded', why, by };
}

function ambiguous(name: NameFound, { article }: ArticleReading): Verdict {
  const ids = name.targets.map(({ id }) => id).toSorted();
  const why = `“${sliceOf(article.text, name)}” is a name of ${ids.join(' and ')}. Nothing says which is meant, so it is not linked; check reports it (name-shared).`;
  return { ...NOTHING, rule: 'ambiguous', why, candidates: name.targets };
}

function beside(
  mentions: readonly Mention[],
  place: Span,
  own: readonly Naming[],
  reading: ArticleReading,
): Verdict {
  const [first] = mentions as [Mention];
  const all = mentions.map(({ surface, target }) => `“${surface}” (${target.id})`).join(', ');
  const inside = mentions.every(({ start, end }) => start >= place.start && end <= place.end);
  const why = inside
    ? `No entry has these words as a name; what is linked is inside of them: ${all}.`
    : `A mention takes a part of the words: ${all}. The leftmost name won; mentions do not overlap.`;
  const by = senseOf(first, reading);
  const names = own.filter(({ matched, draft }) => matched && !draft);
  if (inside && by && names.length > 0) {
    const ids = [...new Set(names.map(({ target }) => target.id))].join(' and ');
    return {
      ...NOTHING,
      rule: 'outweighed',
      why: `The words are a name of ${ids}, but an annotation gives a meaning to a part of them: ${all}. It beats every name.`,
      by,
      mention: first.id,
    };
  }
  return { ...NOTHING, rule: inside ? 'parts' : 'overlap', why, by, mention: first.id };
}

function draftSense(sense: WrittenSense, { annotations }: ArticleReading): Verdict {
  const by = annotations ? placeOf(annotations.source, `senses.${sense.index}`) : null;
  const meant = sense.target ? ` that means ${sense.target.id}` : '';
  const why = `There is an annotation${meant}, but it, or the entry, is a draft, and drafts are not published.`;
  return { ...NOTHING, rule: 'draft', why, by, candidates: sense.target ? [sense.target] : [] };
}

function unlinked(
  { text, lang }: ArticleReading['article'],
  place: Span & { readonly whole: boolean },
  own: readonly Naming[],
): Verdict {
  const surface = sliceOf(text, place);
  if (!place.whole) {
    const why = 'The words stand inside a longer word, and names are found as whole words only.';
    return { ...NOTHING, rule: 'word', why, candidates: own.map(({ target }) => target) };
  }
  const candidates = own.map(({ target }) => target);
  const live = own.find(({ draft, matched }) => !draft && matched);
  if (live) {
    const base = { ...NOTHING, by: live.place, naming: live, candidates };
    if (live.text === surface && isCommonWord(text, place, surface, lang)) {
      const why = `“${surface}” is read as a month, a verb or a noun here, because names are seldom written this way.`;
      return { ...base, rule: 'common', why };
    }
    if (live.text === surface)
      return {
        ...base,
        rule: 'word',
        why: 'Letters, digits or an apostrophe adjoin the words: they are part of a longer word.',
      };
    const only = live.exactly ? ' (case: exact)' : '';
    const why = `“${live.text}” is a name of ${live.target.id}${only}, but “${surface}” has other capitals than a name may have here.`;
    return { ...base, rule: 'case', why };
  }
  const silent = own.find(({ draft }) => !draft);
  if (silent) {
    const why = `“${silent.text}” is a name of ${silent.target.id} for search alone: it has match: false.`;
    return { ...NOTHING, rule: 'search', why, by: silent.place, naming: silent, candidates };
  }
  const [draft] = own;
  if (draft) {
    const why = `It is a name of ${draft.target.id}, which is a draft; drafts are not published.`;
    return { ...NOTHING, rule: 'draft', why, by: draft.place, naming: draft, candidates };
  }
  return {
    ...NOTHING,
    rule: 'unknown',
    why: 'No entity or topic has these words as its name or alias, and no annotation stands here.',
  };
}
