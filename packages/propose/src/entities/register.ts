import { compileNames, type NameFinder } from 'backgrounder-text/names/names';
import type { Span } from 'backgrounder-text/span';
import type { KnownEntity, Link } from '../model/types.ts';
import { TITLES } from '../words/lexicon.ts';
import { formsOf } from './forms.ts';
import { isAcronym } from './groups.ts';

export interface Key {
  readonly entity: KnownEntity;
  readonly by: Link;
  /** Words that the text must have too. */
  readonly beside?: string;
  /** True where the tagger too must take the word for a name of the entity’s kind. */
  readonly sameKind?: true;
}

/** A known entity found in the text, or a name that several share. */
export interface Known extends Span {
  readonly entities: readonly KnownEntity[];
  readonly by: Link;
}

/** A register made ready for finding; compile once, use for any number of texts. */
export interface Register {
  readonly finder: NameFinder<Key>;
  /** People by given name and surname, without what stands between. */
  readonly people: ReadonlyMap<string, readonly KnownEntity[]>;
}

const textOf = (alias: string | { readonly text: string }): string =>
  typeof alias === 'string' ? alias : alias.text;

/** Makes a register ready: names, aliases, allowed demonyms, and the one form of a person's name without middle initials. */
export function compileRegister(entities: readonly KnownEntity[]): Register {
  const names: { text: string; key: Key; caseSensitive?: boolean }[] = [];
  const taken = new Set(entities.flatMap(({ name, aliases = [] }) => [name, ...aliases.map(textOf)]));
  for (const entity of entities) {
    names.push({ text: entity.name, key: { entity, by: 'name' } });
    const [, plain] = /^The (\p{Lu}.*)$/u.exec(entity.name) ?? [];
    if (plain && entity.kind !== 'person')
      names.push({
        text: plain,
        key: { entity, by: 'alias', ...(!plain.includes(' ') && { sameKind: true }) },
      });
    if (entity.name.includes(','))
      names.push({ text: entity.name.replaceAll(',', ''), key: { entity, by: 'alias' } });
    for (const alias of entity.aliases ?? []) {
      const text = textOf(alias);
      names.push({
        text,
        key: { entity, by: isAcronym(text) ? 'acronym' : 'alias' },
        ...(isAcronym(text) && { caseSensitive: true }),
      });
    }
    for (const { text, beside, sameKind } of formsOf(entity)) {
      if (taken.has(text)) continue;
      const acronym = isAcronym(text);
      names.push({
        text,
        key: {
          entity,
          by: acronym ? 'acronym' : 'alias',
          ...(beside && { beside }),
          ...(sameKind && { sameKind }),
        },
        ...(acronym && { caseSensitive: true }),
      });
    }
    for (const demonym of entity.demonyms ?? [])
      names.push({ text: demonym, key: { entity, by: 'demonym' }, caseSensitive: true });
    if (entity.kind !== 'person') continue;
    const short = entity.name.replace(/(?<=\s)\p{Lu}\.\s/gu, '');
    if (short !== entity.name && short.includes(' '))
      names.push({ text: short, key: { entity, by: 'alias' } });
  }
  return { finder: compileNames(names), people: peopleOf(entities) };
}

/** The two names of a person, without titles and initials; null for one name, or more than two. */
export function endsOf(name: string): { given: string; surname: string } | null {
  const words = name
    .split(/\s+/)
    .filter((word) => !TITLES.has(word.toLowerCase()) && !/^\p{Lu}\.$/u.test(word));
  const [given, surname] = words;
  return words.length === 2 && given && surname ? { given, surname } : null;
}

function peopleOf(entities: readonly KnownEntity[]): Map<string, KnownEntity[]> {
  const people = new Map<string, KnownEntity[]>();
  for (const entity of entities) {
    const ends = entity.kind === 'person' ? endsOf(entity.name) : null;
    if (!ends) continue;
    const key = `${ends.given} ${ends.surname}`;
    people.set(key, [...(people.get(key) ?? []), entity]);
  }
  return people;
}
