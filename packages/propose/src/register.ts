import { compileNames, type NameFinder, type NameHit } from 'backgrounder-text/names';
import { overlaps, type Span, sliceOf } from 'backgrounder-text/span';
import { at } from './at.ts';
import { otherNames } from './countryNames.ts';
import { givenNamesFor } from './givenNames.ts';
import { ORGANISATION_HEADS, TITLES } from './lexicon.ts';
import type { KnownEntity, Link, ProposedKind } from './types.ts';

/** A stretch that the tagger took for a name. */
export interface Candidate extends Span {
  readonly kind: ProposedKind;
}

/** A known entity found in the text, or a name that several share. */
export interface Known extends Span {
  readonly entities: readonly KnownEntity[];
  readonly by: Link;
}

interface Key {
  readonly entity: KnownEntity;
  readonly by: Link;
  /** Words that the text must have too. */
  readonly beside?: string;
  /** True where the tagger too must take the word for a name of the entity’s kind. */
  readonly sameKind?: true;
}

/** A register made ready for finding; compile once, use for any number of texts. */
export interface Register {
  readonly finder: NameFinder<Key>;
  /** People by given name and surname, without what stands between. */
  readonly people: ReadonlyMap<string, readonly KnownEntity[]>;
}

const textOf = (alias: string | { readonly text: string }): string =>
  typeof alias === 'string' ? alias : alias.text;
const lastWord = (name: string): string =>
  /([\p{L}\p{M}'’-]+)(?:,? (?:Jr|Sr|I{1,3}|IV)\.?)?$/u.exec(name)?.[1] ?? name;
const isAcronym = (name: string): boolean => /^[\p{Lu}.&]{2,}s?$/u.test(name);

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

/** The first and the last of a person's names, without titles and initials; null for a single name or more than three. */
function endsOf(name: string): { given: string; surname: string } | null {
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

/** “John F. Dorn” and “Chuck Dorn” where the register has one John, or one Charles, Dorn. */
function variantsIn(
  { people }: Register,
  text: string,
  found: readonly Known[],
  candidates: readonly Candidate[],
): Known[] {
  return candidates.flatMap((candidate): Known[] => {
    if (candidate.kind !== 'person' || found.some((known) => overlaps(known, candidate))) return [];
    const ends = endsOf(sliceOf(text, candidate).replace(/\s+/g, ' '));
    const entities = ends
      ? givenNamesFor(ends.given).flatMap((given) => people.get(`${given} ${ends.surname}`) ?? [])
      : [];
    return entities.length === 1
      ? [{ start: candidate.start, end: candidate.end, entities, by: 'alias' }]
      : [];
  });
}

/**
 * Names that follow from a name by rule: the acronym of an organisation, the other spelling of “organization”, a place
 * without its state where the text names the state too, the other names of a country, a commodity written small.
 */
function formsOf({ name, kind }: KnownEntity): { text: string; beside?: string; sameKind?: true }[] {
  if (kind === 'organisation') {
    const words = name.split(/[\s-]+/);
    const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
    const spelt = /iz(?=ation)/.test(name)
      ? name.replace(/iz(?=ation)/g, 'is')
      : name.replace(/is(?=ation)/g, 'iz');
    return [
      ...(initials.length > 2 && !/\p{Lu}{2}/u.test(name) ? [{ text: initials.join('') }] : []),
      ...(spelt === name ? [] : [{ text: spelt }]),
      // “Scientology” where the article names the Church of Scientology too.
      ...tailOf(name).map((text) => ({ text, beside: name, sameKind: true as const })),
    ];
  }
  if (kind === 'commodity') return [{ text: name.toLowerCase() }];
  if (kind !== 'place') return [];
  const [, short, beside] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  return [
    ...otherNames(name).map((text) => ({ text })),
    ...(short && beside ? [{ text: short, beside }] : []),
  ];
}

const tailOf = (name: string): string[] =>
  /^\p{Lu}\p{Ll}+ of (\p{Lu}\p{Ll}{5,})$/u.exec(name)?.slice(1) ?? [];

/**
 * The known entities in a text. A name counts where no longer name goes on around it and the tagger's kind does not
 * contradict it; a bare surname counts after the full name, if it can mean nobody else in the article. What more
 * than one entity can claim comes back with all of them.
 */
export function knownIn(
  register: Register,
  text: string,
  lang: string,
  candidates: readonly Candidate[],
): Known[] {
  const found: Known[] = [];
  const hits = register.finder.find(text, lang);
  const certain = new Set<KnownEntity>();
  const judged = hits.map((hit) => ({
    hit,
    keys: hit.keys.filter((key) => fits(text, hit, key, candidates)),
  }));
  const told = new Map(
    judged.filter(({ keys }) => keys.length > 0).map(({ hit, keys }) => [sliceOf(text, hit), keys]),
  );
  const read = judged.flatMap(({ hit, keys: fitting }) => {
    // What the article says plainly in one place, the tagger's kind does not contradict in another.
    const keys =
      fitting.length > 0 || !isWhole(text, hit, candidates) ? fitting : (told.get(sliceOf(text, hit)) ?? []);
    const entities = [...new Set(keys.map(({ entity }) => entity))];
    const only = entities.length === 1 ? at(entities, 0) : null;
    if (only && sliceOf(text, hit).includes(' ')) certain.add(only);
    return entities.length > 0 ? [{ hit, keys, entities }] : [];
  });
  for (const { hit, keys, entities } of read) {
    const chosen = entities.length > 1 ? preferred(entities, certain, kindAt(candidates, hit)) : entities;
    found.push({
      start: hit.start,
      end: hit.end,
      entities: chosen,
      by: keys.find(({ entity }) => entity === chosen[0])?.by ?? 'name',
    });
  }
  found.push(...variantsIn(register, text, found, candidates));
  return [...found, ...surnamesIn(text, found, candidates)].sort((a, b) => a.start - b.start);
}

/** The one entity that the article also names beyond doubt, or the one of the tagger's kind; all of them otherwise. */
function preferred(
  entities: readonly KnownEntity[],
  certain: ReadonlySet<KnownEntity>,
  kind: ProposedKind | null,
): readonly KnownEntity[] {
  const named = entities.filter((entity) => certain.has(entity));
  if (named.length === 1) return named;
  const same = entities.filter((entity) => entity.kind === kind);
  return same.length === 1 ? same : entities;
}

const kindAt = (candidates: readonly Candidate[], span: Span): ProposedKind | null =>
  candidates.find(({ start, end }) => start <= span.start && end >= span.end)?.kind ?? null;

/** True when the tagger took these very words for a name that no name goes on around, and that ends no fuller one. */
const isWhole = (text: string, hit: Span, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ start, end }) => start === hit.start && end === hit.end) &&
  !continues(text, hit, 'person') &&
  !candidates.some((candidate) => fullNameEndingIn(text, candidate, sliceOf(text, hit)));

function fits(
  text: string,
  hit: NameHit<Key>,
  { entity, by, beside, sameKind }: Key,
  candidates: readonly Candidate[],
): boolean {
  if (beside && !text.includes(beside)) return false;
  if (
    sameKind &&
    !candidates.some((c) => c.kind === entity.kind && c.start === hit.start && c.end === hit.end)
  )
    return false;
  const surface = text.slice(hit.start, hit.end);
  if (!/\p{Lu}/u.test(surface))
    return !/\p{Ll}/u.test(surface) || !/\p{Lu}/u.test(entity.name) || entity.kind === 'commodity';
  if (continues(text, hit, entity.kind)) return false;
  const candidate = candidates.find((c) => overlaps(c, hit));
  const words = surface.split(/\s+/).length;
  if (!candidate) return words > 1 || by === 'demonym' || isAcronym(surface) || entity.kind !== 'person';
  if (by === 'demonym') return candidate.start >= hit.start && candidate.end <= hit.end;
  const longer = candidate.start < hit.start || candidate.end > hit.end;
  if (longer && !extendsHarmlessly(text, candidate, hit)) return false;
  if (words > 1 || candidate.kind === entity.kind) return words > 1 || entity.kind === candidate.kind;
  const pair = `${candidate.kind}/${entity.kind}`;
  return (
    pair === 'place/organisation' ||
    pair === 'organisation/place' ||
    !['person', 'organisation', 'place'].includes(entity.kind)
  );
}

/** True when a name goes on beside the hit: “Washington” in “Washington Post”, “John Adams” in “John Adams Smith”. */
function continues(text: string, hit: Span, kind: ProposedKind): boolean {
  const next = /^[ -]((?:\p{Lu}[\p{L}\p{M}'’]*))/u.exec(text.slice(hit.end, hit.end + 40))?.[1];
  const before = /(?:^|[^\p{L}\p{M}.])((?:\p{Lu}[\p{L}\p{M}'’]*))[ -]$/u.exec(
    text.slice(Math.max(0, hit.start - 40), hit.start),
  )?.[1];
  const startsSentence =
    before !== undefined &&
    /(?:^|[.!?”"]\s+|\n\s*)$/u.test(text.slice(0, hit.start - before.length - 1).slice(-3));
  if (next && (kind === 'person' || ORGANISATION_HEADS.has(next.toLowerCase()))) return true;
  return (
    kind === 'person' &&
    before !== undefined &&
    !startsSentence &&
    !TITLES.has(before.toLowerCase()) &&
    !/(?:an|ish|ese|i|ch|ist)$/.test(before)
  );
}

/** True when the tagger's longer stretch only adds a title, an article or a possessive. */
function extendsHarmlessly(text: string, candidate: Span, hit: Span): boolean {
  const before = text.slice(candidate.start, Math.max(candidate.start, hit.start)).trim();
  const after = text.slice(Math.min(candidate.end, hit.end), candidate.end).trim();
  return (
    before
      .split(/\s+/)
      .every((word) => word === '' || /^the$/i.test(word) || TITLES.has(word.toLowerCase())) &&
    /^(?:['’]s?)?$/.test(after)
  );
}

function surnamesIn(text: string, found: readonly Known[], candidates: readonly Candidate[]): Known[] {
  const first = new Map<string, { entity: KnownEntity; end: number }[]>();
  for (const { start, end, entities } of found) {
    const [entity] = entities;
    if (entities.length !== 1 || entity?.kind !== 'person' || !text.slice(start, end).includes(' ')) continue;
    const surname = lastWord(entity.name);
    const known = first.get(surname) ?? [];
    if (!known.some((k) => k.entity === entity)) first.set(surname, [...known, { entity, end }]);
  }
  return candidates.flatMap((candidate): Known[] => {
    const surface = text
      .slice(candidate.start, candidate.end)
      .replace(/^(?:\p{L}+\.?\s)+(?=\p{Lu})/u, (lead) =>
        lead
          .trim()
          .split(' ')
          .every((w) => TITLES.has(w.toLowerCase()))
          ? ''
          : lead,
      );
    const bearers = first.get(surface);
    const start = candidate.end - surface.length;
    if (candidate.kind !== 'person' || !bearers || found.some((known) => overlaps(known, candidate)))
      return [];
    const others = candidates.some(
      (c) =>
        c.kind === 'person' &&
        c !== candidate &&
        fullNameEndingIn(text, c, surface) &&
        !found.some((known) => overlaps(known, c)),
    );
    const named = bearers.filter(({ end }) => end <= start);
    if (named.length === 0 || others) return [];
    return [{ start, end: candidate.end, entities: named.map(({ entity }) => entity), by: 'surname' }];
  });
}

function fullNameEndingIn(text: string, { start, end }: Span, surname: string): boolean {
  const name = text.slice(start, end);
  const lead = name.slice(0, -surname.length).trim();
  return name.endsWith(` ${surname}`) && !lead.split(/\s+/).every((word) => TITLES.has(word.toLowerCase()));
}
