import { nearestWord } from '../../text/passages/distance.ts';

/** What a field is called that other programs and people call otherwise. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  issued: ['year', 'date', 'published', 'publication-date', 'pubdate'],
  accessed: ['retrieved', 'access-date', 'visited', 'urldate'],
  URL: ['link', 'href', 'uri', 'address', 'website'],
  url: ['link', 'href', 'uri', 'address'],
  exact: ['text', 'words', 'quote', 'quotation'],
  statement: ['text', 'sentence', 'claim'],
  name: ['title', 'headline'],
  byline: ['author', 'authors', 'by', 'writer'],
  'container-title': ['journal', 'newspaper', 'site', 'website', 'magazine', 'booktitle', 'work'],
  author: ['by', 'writer', 'creator'],
  family: ['lastname', 'last', 'surname'],
  given: ['firstname', 'first', 'forename'],
  literal: ['name'],
  title: ['headline'],
  headline: ['header', 'heading'],
  refs: ['references', 'sources', 'source', 'citations'],
  evidence: ['quote', 'quotation', 'quotes'],
  aliases: ['synonyms', 'nicknames', 'names'],
  gloss: ['description', 'subtitle'],
  tagline: ['description', 'subtitle'],
  published: ['date'],
  lang: ['language', 'locale'],
  kind: ['type', 'category'],
};

/**
 * The sentence about a field that there is not.
 * @param known the fields that there are at its place
 */
export function unknownField(path: readonly PropertyKey[], known: readonly string[]): string {
  const name = String(path.at(-1));
  const meant = nearestField(name, known);
  const question = meant === null ? '' : ` Did you mean ${meant}?`;
  return `There is no field “${name}” here, so it is ignored.${question} Remove it, or correct its name.`;
}

/** The known field that somebody meant who wrote another. */
export function nearestField(name: string, known: readonly string[]): string | null {
  const lower = name.toLowerCase();
  const cased = known.find((field) => field.toLowerCase() === lower);
  const called = known.find((field) => SYNONYMS[field]?.includes(lower));
  return cased ?? called ?? nearestWord(name, known);
}
