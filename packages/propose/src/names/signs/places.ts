import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { PLACES } from '../../tagger/gazetteer.ts';
import { MONTHS, ORGANISATION_HEADS } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import { isDemonym } from '../noNames/peoples.ts';
import { ownersOf, settled, type TaggedText, type TokenName, withFound } from '../pass.ts';
import type { Sign } from './sign.ts';

/** What serves the place that it is called after. */
const SERVING = words('council county police airport harbour harbor');
/** What follows the name of a place: who lives there, or what it is. */
const RESIDENTS = words('residents townspeople villagers neighborhoods neighbourhoods suburbs town village');
/** Those who live in a town and are no group of another sort. */
const RESIDENTS_ALONE = words('residents townspeople villagers');
const TOWNS = words('city town village suburb municipality');

/** What begins the names of places in Arabic lands: plain, hill, valley, head, well, spring, monastery. */
const GROUNDS = words(
  'sharm tell jabal jebel djebel wadi oued ras bir ain ayn deir dayr shatt kafr kafar beit bayt qasr marsa burj souq souk nahr khirbet khirbat jisr madinat ouled mit kom nag hayy bab',
);
/** The article within such names. */
const ARTICLE = /^(?:al|el|as|ash|ad|ar|at|az|an|es|esh|ed|er|et|ez)$/i;
/** Who sits for a ward or a constituency, or the constituency itself, in small letters. */
const COUNCILLORS =
  /^(?:councillor|councilor|councilman|councilwoman|legislator|lawmaker|mla|assemblyman|constituency)$/;

/** What stands at the head of a report in capitals, and is no place. */
const NOT_SENT =
  /^(?:LIVE|WATCH|BREAKING|EXCLUSIVE|UPDATED?|NEWS|OPINION|ANALYSIS|VIDEO|TODAY|DAILY|TIMES|POST|HERALD|TRIBUNE|GAZETTE|PRESS|AGENCY)$/;
/** Teams and houses that are called after their town. */
const LOCAL = /^(?:club|fc|rovers|wanderers|hospital|university|brewery|marathon|festival)$/;

/** Signs of places. */
export const PLACE_SIGNS: readonly Sign[] = [
  {
    name: 'where people live',
    example: [
      'He said that Tovin residents object. The Tovin City Council met.',
      'Tovin/place',
      'Tovin City Council/organisation',
    ],
    apply: (text, names) => {
      const { lower } = text;
      return withResidents(text, names).map((name) => {
        const { from, to, kind } = name;
        const isTown =
          /^(?:is|was)$/.test(lower(to)) &&
          /^(?:an?|the)$/.test(lower(to + 1)) &&
          [2, 3, 4, 5].some((n) => TOWNS.has(lower(to + n)));
        const isFree = to - from === 1 || (to - from === 2 && kind !== PERSON);
        return (RESIDENTS.has(lower(to)) || isTown) && isFree && !ORGANISATION_HEADS.has(lower(to - 1))
          ? settled(name, PLACE)
          : name;
      });
    },
  },
  {
    name: 'state with its governor',
    example: ['Velmark State Governor Ana Okoro spoke.', 'Velmark State/place', 'Ana Okoro/person'],
    apply: ({ lower }, names) =>
      names.map((name) =>
        lower(name.to - 1) === 'state' &&
        name.to - name.from > 1 &&
        /^(?:governor|government|house|police)$/.test(lower(name.to))
          ? settled(name, PLACE)
          : name,
      ),
  },
  {
    name: 'place of a dateline',
    example: ['TOVIN BAY, 14 May 2026 — The quay was closed on Thursday.', 'TOVIN BAY/place'],
    apply: (text, names) => withDatelines(text, names),
  },
  {
    name: 'place of a dateline before a colon',
    example: [
      'VELMARK CITY, July 24 (HTVN): Peter Tovin left Lisbon.',
      'VELMARK CITY/place',
      'Peter Tovin/person',
      'Lisbon/place',
    ],
    apply: (text, names) => withColonDatelines(text, names),
  },
  {
    name: 'first word of places in Arabic lands',
    example: [
      'They met in Sharm al-Tovin, and Wadi Velis saw Peter Tovin.',
      'Sharm al-Tovin/place',
      'Wadi Velis/place',
      'Peter Tovin/person',
    ],
    apply: (text, names) => withGrounds(text, names),
  },
  {
    name: 'ward with its councillor',
    example: ['Velunga councillor, Peter Tovin, left.', 'Velunga/place', 'Peter Tovin/person'],
    apply: ({ at, lower }, names) =>
      names.map((name, n) => {
        const office = name.to;
        const next = names[n + 1];
        const isHeld = COUNCILLORS.test(lower(office)) && next?.kind === PERSON;
        const isBeside = next?.from === office + 1 || (next?.from === office + 2 && at(office + 1) === ',');
        return isHeld && isBeside && name.kind !== ORGANISATION && name.to - name.from === 1
          ? settled(name, PLACE)
          : name;
      }),
  },
  {
    name: 'place that a council serves',
    example: [
      'The storm reached Angus in the night. Angus Council opened a centre, and Peter Tovin went to Lisbon.',
      'Angus/place',
      'Angus Council/organisation',
      'Peter Tovin/person',
      'Lisbon/place',
    ],
    apply: (text, names) => withServed(text, names),
  },
  {
    name: 'town of a club',
    example: [
      'Angus Rowing Club won the final at Angus over the weekend, and Peter Tovin went to Lisbon.',
      'Angus Rowing Club/organisation',
      'Angus/place',
      'Peter Tovin/person',
      'Lisbon/place',
    ],
    apply: (text, names) => {
      const towns = new Set(
        names.flatMap(({ from, to, kind }) =>
          kind === ORGANISATION && to - from > 1 && LOCAL.test(text.lower(to - 1)) ? [text.at(from)] : [],
        ),
      );
      return names.map((name) =>
        name.to - name.from === 1 &&
        towns.has(text.at(name.from)) &&
        /^(?:in|at|near)$/.test(text.lower(name.from - 1))
          ? settled(name, PLACE)
          : name,
      );
    },
  },
  {
    name: 'river and firm',
    example: ['The fires in the Amazon went on.', 'Amazon/place'],
    apply: ({ at, lower, capital }, names) =>
      names.map((name) =>
        name.to - name.from === 1 &&
        at(name.from) === 'Amazon' &&
        lower(name.from - 1) === 'the' &&
        !capital(name.to)
          ? settled(name, PLACE)
          : name,
      ),
  },
];

/** “that Tovin residents object”: a word with a capital of its own, of which the tagger saw nothing. */
function withResidents(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const owners = ownersOf(text, names);
  const found = text.tokens.flatMap((_, i): TokenName[] => {
    const isOwn = /^\p{Lu}\p{Ll}{2,}$/u.test(text.at(i)) && !text.capital(i - 1) && i > 0;
    const isFirst = text.sentenceEnd(i - 1) !== text.sentenceEnd(i);
    return isOwn &&
      !isFirst &&
      !owners[i] &&
      !isDemonym(text, text.at(i)) &&
      RESIDENTS_ALONE.has(text.at(i + 1))
      ? [settled({ from: i, to: i + 1, kind: PLACE }, PLACE)]
      : [];
  });
  return withFound(names, found);
}

/** Where the capitals at the head of a report end. */
function capitalsEnd({ at }: TaggedText, from: number): number {
  let end = from;
  while (end < from + 4 && /^\p{Lu}[\p{Lu}\p{M}.’'-]+$/u.test(at(end))) end++;
  return end;
}

/** “TOVIN BAY, 14 May 2026 —”: where a report was sent from stands in capitals at the head of it. */
function withDatelines(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at } = text;
  const places = text.sentences.flatMap(({ from, to }): TokenName[] => {
    const end = capitalsEnd(text, from);
    const isPaper = Array.from({ length: end - from }, (_, n) => at(from + n)).some((word) =>
      NOT_SENT.test(word),
    );
    if (end === from || isPaper) return [];
    let dash = end;
    while (dash < to && dash < end + 12 && /^(?:[,.()\d/:]+|\p{Lu}.*)$/u.test(at(dash))) dash++;
    return /^[—–]$/.test(at(dash)) ? [settled({ from, to: end, kind: PLACE }, PLACE)] : [];
  });
  return withFound(names, places);
}

/** “Angus” beside “Angus Council”, unless somebody of the text is called so. */
function withServed(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const served = new Set<string>();
  const people = new Set<string>();
  for (const { from, to, kind } of names) {
    if (kind === PERSON && to - from > 1) for (let i = from; i < to; i++) people.add(text.at(i));
    if (kind === ORGANISATION && to - from === 2 && SERVING.has(text.lower(to - 1)))
      served.add(text.at(from));
  }
  return names.map((name) => {
    const word = text.at(name.from);
    const isServed =
      name.kind === PERSON && name.to - name.from === 1 && served.has(word) && !people.has(word);
    return isServed ? settled(name, PLACE) : name;
  });
}

/** “KUWAIT: ”, “SEOUL, May 9 (HTVN) —”: capitals at the head of a report that the gazetteer has as a place, or before a day. */
function withColonDatelines(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, gazetteer } = text;
  const places = text.sentences.flatMap(({ from, to }): TokenName[] => {
    let end = capitalsEnd(text, from);
    const loud = end > from;
    const listed = gazetteer.phraseAt(text.tokens, from);
    if (!loud && listed && listed.mask & PLACES) end = from + listed.length;
    if (end === from) return [];
    let stop = end;
    while (stop < to && stop < end + 10 && /^(?:[,.()\d]+|\p{Lu}.*)$/u.test(at(stop))) stop++;
    if (!/^(?:[:/-]|--)$/.test(at(stop)) || (at(stop) === '-' && text.adjacent(stop))) return [];
    const hasDay = text.tokens.slice(end, stop).some(({ text: word }) => MONTHS.has(word.toLowerCase()));
    const isPlace = stop === end ? isKnown(end) : loud && hasDay;
    return isPlace ? [settled({ from, to: end, kind: PLACE }, PLACE)] : [];

    function isKnown(until: number): boolean {
      const words = text.tokens
        .slice(from, until)
        .map(({ text: word }) => word.charAt(0) + word.slice(1).toLowerCase());
      return (gazetteer.lists(words.join(' ')) & PLACES) !== 0;
    }
  });
  return withFound(names, places);
}

/** “Sharm al-Shaykh”: from the word for the ground to the end of the capitals, whatever the tagger made of it. */
function withGrounds(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, lower, capital, adjacent } = text;
  const owners = ownersOf(text, names);
  const found = text.tokens.flatMap((_, i): TokenName[] => {
    if (!GROUNDS.has(lower(i)) || !/^\p{Lu}\p{Ll}/u.test(at(i)) || (owners[i - 1] === owners[i] && owners[i]))
      return [];
    const article = ARTICLE.test(at(i + 1)) ? i + 2 : i + 1;
    const next = at(article) === '-' && article > i + 1 && adjacent(article) ? article + 1 : article;
    if (!capital(next) || (owners[next]?.kind === ORGANISATION && !(owners[next] === owners[i]))) return [];
    const to = Math.max(next + 1, owners[next]?.to ?? 0);
    return to - i < 6 && next < text.sentenceEnd(i) ? [settled({ from: i, to, kind: PLACE }, PLACE)] : [];
  });
  return withFound(names, found);
}
