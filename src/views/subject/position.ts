import type { Entity } from '../../model/briefing.ts';
import type { Lookup } from '../../model/views/pageContext.ts';
import { isCountry, WHERE } from '../../model/whereabouts.ts';
import type { Strings } from '../../strings/index.ts';

/** A label beside the kind of an entry; longer words are a sentence. */
const LONGEST = 60;

/** What an entity is or where, in a few words beside its kind: the role of a person, the place of a place; null when nobody says. */
export function positionOf(entity: Entity, lookup: Lookup, t: Strings): string | null {
  if (entity.kind === 'person') return roleOf(entity, lookup);
  if (entity.kind === 'place')
    return isCountry(entity) ? (t.labels['country'] ?? null) : placesOf(entity, lookup, t);
  if (entity.kind === 'organisation') return phraseOf(entity, 'type') ?? placesOf(entity, lookup, t);
  if (entity.kind === 'event') return placesOf(entity, lookup, t) ?? phraseOf(entity, 'venue');
  return phraseOf(entity, 'type');
}

function roleOf(entity: Entity, lookup: Lookup): string | null {
  const office = entity.relations.find(
    ({ subject, predicate, until }) =>
      subject === entity.id && predicate === 'holds-office' && until === null,
  );
  const words = office?.objectLabel ?? lookup.subject(office?.object ?? null)?.name ?? null;
  return within(words) ?? phraseOf(entity, 'role');
}

/** The end of a sentence; a dot behind a short word with a capital is that of an abbreviation: “Lt. Col.”. */
const STOP = '(?:(?<!(?:^|[\\s(])\\p{Lu}\\p{L}{0,3})\\.|[۔。।])';
const BREAK = new RegExp(`[,،;؛:(—]|${STOP}(?:\\s|$)`, 'u');
const END = /[.۔。।]$/u;
/** A phrase whose last dot is that of an abbreviation: “Retired Lt. Col.”, not “Lives in Iran.”. */
const ABBREVIATED = /^\S+\s(?:\p{Lu}\S*\s)*\p{Lu}\p{L}{0,3}\.$/u;

/** A fact up to the first break of its sentence, where that is a phrase and no sentence: “Prime minister: elected …”. */
function phraseOf({ facts }: Entity, label: string): string | null {
  const statement = facts.find((fact) => fact.label === label)?.statement;
  if (statement === undefined) return null;
  const [phrase = ''] = statement.split(BREAK, 1);
  const isSentence =
    END.test(statement) && !ABBREVIATED.test(statement) && phrase.length + 1 >= statement.length;
  return isSentence ? null : within(phrase.trim());
}

function within(words: string | null): string | null {
  return words !== null && words !== '' && words.length <= LONGEST ? words : null;
}

/** Places within places. */
const DEEPEST = 4;

/** The places in which something lies, the narrowest first: “Chagai district, Balochistan, Pakistan”. */
function placesOf(entity: Entity, lookup: Lookup, { subject: { comma } }: Strings): string | null {
  const found: Entity[] = [];
  let around = [entity];
  for (let depth = 0; depth < DEEPEST && around.length > 0; depth += 1) {
    around = around.flatMap((one) => placesAround(one, lookup)).filter((one) => one.id !== entity.id);
    // What lies around a place that was found before stands behind it.
    for (const place of around) {
      const at = found.indexOf(place);
      if (at >= 0) found.splice(at, 1);
      found.push(place);
    }
  }
  const names = found.map(({ name }) => name);
  const country = phraseOf(entity, 'country');
  const all = country && !names.some((name) => country.includes(name)) ? [...names, country] : names;
  const narrow = all.length > 0 && all.join(comma).length > LONGEST ? all.slice(0, 2) : all;
  return within(narrow.join(comma));
}

function placesAround(entity: Entity, lookup: Lookup): Entity[] {
  const places = entity.relations
    .filter(
      ({ subject, predicate, until }) => subject === entity.id && WHERE.has(predicate) && until === null,
    )
    .flatMap(({ object }) => lookup.entity(object) ?? []);
  return places.filter(({ kind }) => kind === 'place');
}
