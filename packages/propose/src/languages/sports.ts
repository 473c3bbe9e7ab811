import { overlaps } from 'backgrounder-text/span';
import type { FoundName } from '../entities/groups.ts';

const PLAYER = String.raw`\p{Lu}[\p{L}\p{M}’']+(?:-\p{Lu}[\p{L}\p{M}]+)?`;
/** Who came in, behind the minute: “(74. Tovin)”, “(46. Tovin, 80. Okoro)”. */
const CHANGE = String.raw`(?:\s?\((?:\d{1,3}\.\s?${PLAYER}(?:,\s)?)+\))?`;
const DASH = String.raw`\s[-–]\s`;
/** Keeper, sweeper and backs apart by dashes, then at least five more. */
const LINE_UP = new RegExp(
  String.raw`(?<![\p{L}-])${PLAYER}${CHANGE}${DASH}${PLAYER}${CHANGE}(?:${DASH}|,\s)${PLAYER}${CHANGE}(?:(?:${DASH}|,\s)${PLAYER}${CHANGE}){5,}`,
  'gu',
);
const NAMES = new RegExp(PLAYER, 'gu');

/** The fewest dashes of a line-up; fixtures have one between two commas: “Velis - Tovin, Lisbon - Madrid”. */
const DASHES = 2;

const isLineUp = (line: string): boolean => {
  const parts = line.replace(/\([^)]*\)/g, '').split(',');
  const dashes = parts.map((part) => part.split(/\s[-–]\s/).length - 1);
  return dashes.reduce((all, n) => all + n, 0) >= DASHES && !dashes.every((n) => n === 1);
};

/** The line-ups of a German report: “Tovin - Okoro - Velis, Brandt (74. Maila) …”. */
const lineUpsIn = (text: string): { readonly index: number; readonly line: string }[] =>
  [...text.matchAll(LINE_UP)].flatMap(({ index, 0: line }) => (isLineUp(line) ? [{ index, line }] : []));

const playersIn = (text: string): FoundName[] =>
  lineUpsIn(text).flatMap(({ index, line }) =>
    [...line.matchAll(NAMES)].map((name): FoundName => {
      const start = index + name.index;
      return { start, end: start + name[0].length, kind: 'person' };
    }),
  );

/** “1:0 Tovin (40.)”: who scored, before the minute. */
const GOAL = new RegExp(String.raw`(?<!\d)\d{1,2}:\d{1,2}\s(${PLAYER})(?=\s\(\d{1,3}\.)`, 'gu');

function scorersIn(text: string): FoundName[] {
  return [...text.matchAll(GOAL)].map(({ index, 0: goal, 1: name = '' }): FoundName => {
    const start = index + goal.length - name.length;
    return { start, end: start + name.length, kind: 'person' };
  });
}

const CLUB = String.raw`(?:1\.\s?)?\p{Lu}[\p{L}\p{M}.’'/-]*(?:\s(?:0?\d{1,4}|\p{Lu}[\p{L}\p{M}.’'/-]*)){0,3}`;
/** UTF-16 units that the name of a club has at most. */
const LONGEST_CLUB = 60;
/** “Velis - VfR Tovin 2:3”: who played whom, before the score. */
const FIXTURE = new RegExp(
  String.raw`(?<![\p{L}\d.-]\s?)(${CLUB})${DASH}(${CLUB})(?=\s\d{1,3}:\d{1,3})`,
  'gu',
);

/** “2. Velis 7 Punkte”: a place of a table. */
const TABLE = new RegExp(
  String.raw`(?<=(?<!\d)\d{1,2}\.\s)(${CLUB})(?=\s\d{1,3}\s(?:Punkte|Pkt|Zähler)(?!\p{L}))`,
  'gu',
);

const rankedIn = (text: string): FoundName[] =>
  [...text.matchAll(TABLE)].map(
    ({ index, 0: club }): FoundName => ({ start: index, end: index + club.length, kind: 'organisation' }),
  );

/** Whom a club has, behind its genitive: “Bochums Trainer”. */
const OF_CLUBS =
  /^\s(?:Trainer|Chefcoach|Coach|Kapitän|Torwart|Torhüter|Keeper|Stürmer|Torjäger|Mittelfeldspieler|Verteidiger|Abwehrspieler|Libero|Spielmacher|Mittelstürmer)(?!\p{L})/u;

/** “Velis: Tovin - Okoro - …”: whose line-up it is. */
const SIDE = new RegExp(String.raw`(?<![\p{L}\d.-]\s?)(${CLUB}):\s$`, 'u');

const sidesIn = (text: string): FoundName[] =>
  lineUpsIn(text).flatMap(({ index }): FoundName[] => {
    const found = SIDE.exec(text.slice(Math.max(0, index - LONGEST_CLUB), index));
    const start = index - (found?.[0].length ?? 0);
    return found?.[1] ? [{ start, end: start + found[1].length, kind: 'organisation' }] : [];
  });

function clubsIn(text: string): FoundName[] {
  return [...text.matchAll(FIXTURE)].flatMap(({ index, 0: fixture, 1: home = '', 2: guest = '' }) => {
    const end = index + fixture.length;
    return [
      { start: index, end: index + home.length, kind: 'organisation' as const },
      { start: end - guest.length, end, kind: 'organisation' as const },
    ];
  });
}

/** Names with those that results and line-ups of a German report give, in place of what overlaps them. */
export function withResults(text: string, names: readonly FoundName[]): FoundName[] {
  const people = [...playersIn(text), ...scorersIn(text)];
  const clubs = [...clubsIn(text), ...sidesIn(text), ...rankedIn(text)].filter(
    (club) => !people.some((one) => overlaps(one, club)),
  );
  const found = [...people, ...clubs];
  const others = names.filter((name) => !found.some((one) => overlaps(one, name)));
  return [
    ...others.map((name) => (isClub(text, name) ? { ...name, kind: 'organisation' as const } : name)),
    ...found,
  ];
}

const isClub = (text: string, { start, end, kind }: FoundName): boolean =>
  kind === 'place' && text.slice(start, end).endsWith('s') && OF_CLUBS.test(text.slice(end, end + 30));
