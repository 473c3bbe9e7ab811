import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LAND } from '../../tagger/gazetteer.ts';
import { STATES } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { words } from '../../words/words.ts';
import { type Pass, settled, type TokenName, wordsAt } from '../pass.ts';

/** Words of reports on sport. One alone may stand anywhere (“goals”, “match”); several different ones do not. */
const SPORT = words(
  'striker midfielder goalkeeper half-time halftime semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinals innings wicket wickets quarterback touchdown touchdowns basketball football soccer rugby cricket baseball hockey handball volleyball league fixture fixtures derby kick-off penalty referee coach season seasons match matches goal goals scored equaliser equalizer offside playoff playoffs tournament championship players squad stadium pitcher inning halves fullback linebacker teammates footballer footballers cricketer baseman coached midfield semi-finalists champions kickoff',
);
/** How many different words of {@link SPORT} make a report on sport, and one that is on little else. */
const ENOUGH = 4;
const PLENTY = 7;
/** What a team does, as the next word after its name. */
const PLAYS = words(
  'beat beats defeated defeats thrashed won wins lost loses drew draws led leads trailed trails conceded scored scores equalised equalized hosted faced faces play played plays qualified advanced finished',
);
/** Whom a team has, as the next word after its name. */
const HAS = words(
  'goalkeeper keeper striker midfielder defender winger forward captain coach manager pitcher batsman bowler quarterback player players side team squad fans supporters teammate teammates goal goals',
);
/** What stands before the one who was played against. */
const AGAINST = words(
  'beat beats beating defeated defeating thrashed faced faces facing against versus vs vs. v joined coached',
);
/** “victory over”, “lost to”, “debut for”: a preposition with the word before it. */
const PLAYED_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  over: words('win wins won victory victories triumph'),
  to: words('lost lose loses losing loss losses defeat transfer transferred'),
  by: words('beaten defeated thrashed signed'),
  with: words('draw drew drawing draws play plays played playing signed games matches season seasons'),
  for: words(
    'play plays played playing debut debuted score scored scores signed sign goals games matches season seasons appearances',
  ),
};
/** What stands before a place where something happens, even in a report on sport. */
const WHERE = words('in near from outside around across to');
const SCORE = /^\d{1,3}$/;
const DASH = /^[-–—]$/;
const IS_STATE: ReadonlySet<string> = new Set(STATES);

/**
 * “Valencia beat Sevilla 2–1”: in a report on sport, a city that plays is a team, at every place of the text where it
 * is not said to be where something happens. So is a country in a report on little else, where it plays more often
 * than anything happens in it.
 */
export const withTeams: Pass = (text, names) => {
  const { tokens, gazetteer, at, lower } = text;
  const sporting = sportingWords(tokens);
  if (sporting < ENOUGH) return [...names];
  const keyOf = ({ from, to }: TokenName) => wordsAt(text, from, to);
  const ends = new Set(names.map(({ to }) => to));
  const players = new Set(names.flatMap(({ to, kind }) => (kind === PERSON ? [to] : [])));
  const places = names.filter((name) => name.kind === PLACE && (sporting >= PLENTY || !isCountry(name)));
  const teams = new Set<TokenName>();
  for (const same of Map.groupBy(places, keyOf).values()) {
    const played = new Set(same.filter(playsIn));
    if (played.size === 0 || played.size < same.filter(isWhere).length) continue;
    for (const name of same) if (played.has(name) || !isWhere(name)) teams.add(name);
  }
  return names.map((name) => (teams.has(name) ? settled(name, ORGANISATION) : name));

  function isCountry(name: TokenName): boolean {
    const phrase = gazetteer.phraseAt(tokens, name.from);
    const listed = phrase?.length === name.to - name.from && (phrase.mask & LAND) !== 0;
    return listed && !IS_STATE.has(keyOf(name));
  }

  function playsIn({ from, to }: TokenName): boolean {
    const next = /^['’]s?$/.test(at(to)) ? to + 1 : to;
    return (
      (next === to && PLAYS.has(lower(to))) ||
      HAS.has(lower(next)) ||
      AGAINST.has(lower(from - 1)) ||
      PLAYED_WITH[lower(from - 1)]?.has(lower(from - 2)) === true ||
      isScore(to) ||
      (at(from - 1) === '(' && at(to) === ')' && players.has(from - 1)) ||
      isScore(from - 3)
    );
  }

  function isScore(i: number): boolean {
    return SCORE.test(at(i)) && DASH.test(at(i + 1)) && SCORE.test(at(i + 2));
  }

  function isWhere({ from, to }: TokenName): boolean {
    return (
      WHERE.has(lower(from - 1)) ||
      (at(to) === ',' && gazetteer.phraseAt(tokens, to + 1) !== null) ||
      (at(from - 1) === ',' && ends.has(from - 1) && !PLAYS.has(lower(to)))
    );
  }
};

/** How many different words of sport a text has. */
function sportingWords(tokens: readonly Token[]): number {
  return new Set(tokens.map(({ text }) => text.toLowerCase()).filter((word) => SPORT.has(word))).size;
}
