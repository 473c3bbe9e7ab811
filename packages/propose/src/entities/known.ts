import type { NameHit } from 'backgrounder-text/names/names';
import { overlaps, type Span, sliceOf } from 'backgrounder-text/span';
import type { KnownEntity, ProposedKind } from '../model/types.ts';
import { at } from '../words/at.ts';
import { givenNamesFor } from './givenNames.ts';
import { isAcronym } from './groups.ts';
import { endsOf, type Key, type Known, type Register } from './register.ts';
import { surnamesIn } from './surnames.ts';
import { type Candidate, continues, extendsHarmlessly, fullNameEndingIn } from './wholeNames.ts';

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
    const chosen =
      entities.length > 1
        ? (personCalled(keys, sliceOf(text, hit)) ?? preferred(entities, certain, kindAt(candidates, hit)))
        : entities;
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

/** The one person whose full name these words are, whoever else is called so too. */
function personCalled(keys: readonly Key[], words: string): readonly KnownEntity[] | null {
  const named = keys.filter(({ entity, by }) => by === 'name' && entity.kind === 'person');
  return words.includes(' ') && named.length === 1 ? named.map(({ entity }) => entity) : null;
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
