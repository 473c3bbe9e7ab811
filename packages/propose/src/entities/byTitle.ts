import { TITLES } from '../words/lexicon.ts';
import { type FoundName, type Group, isBarePerson } from './groups.ts';

/** A title has more words seldom: “Deputy Attorney General”. */
const MOST_WORDS = 3;
/** Before a title, another one: “Vice President”. */
const QUALIFIES = /^(?:vice|assistant|associate|managing|executive|acting|interim)$/i;
/** Everybody is called so. */
const ANYBODY = /^(?:mr|mrs|ms|miss|sir|dr|former)\.?$/;
/** What is called after whoever leads it. */
const LED = /^(?:['’]s)? (?:administration|presidency|White House|government|cabinet)(?!\p{L})/u;
const LEADS = /^(?:president|prime minister|chancellor|premier)$/;

/**
 * Gives a surname that several people bear to the one whom the text calls by the same title with the whole name: “President
 * Okoro” to “President Ana Okoro”, “the Okoro administration” too. What no title tells stays with the group.
 * @param homes who bear it
 */
export function giveByTitle(text: string, group: Group, homes: readonly Group[]): void {
  if (!isBarePerson(group)) return;
  const titled = homes.map((home) => ({
    home,
    titles: new Set(home.members.map((one) => titleBefore(text, one))),
  }));
  const homeOf = (member: FoundName): Group | null => {
    const title = titleBefore(text, member);
    const isLed = title === null && LED.test(text.slice(member.end, member.end + 20));
    const [only, ...others] = titled.filter(({ titles }) =>
      [...titles].some((one) => one !== null && (isLed ? LEADS.test(one) : one === title)),
    );
    return only && others.length === 0 ? only.home : null;
  };
  const rest = group.members.filter((member) => {
    const home = homeOf(member);
    home?.members.push(member);
    home?.merged.set(member, 'surname');
    return home === null;
  });
  group.members.splice(0, group.members.length, ...rest);
}

/** The title directly before a name, or within it, in small letters; null where there is none that tells. */
function titleBefore(text: string, { start }: FoundName): string | null {
  const words = text.slice(Math.max(0, start - 60), start).split(/\s+/);
  if (words.pop() !== '') return null;
  const title: string[] = [];
  while (title.length < MOST_WORDS && TITLES.has((words.at(-1) ?? '').toLowerCase()))
    title.unshift((words.pop() ?? '').toLowerCase());
  if (title.length > 0 && QUALIFIES.test(words.at(-1) ?? ''))
    title.unshift((words.pop() ?? '').toLowerCase());
  const told = title.filter((word) => !ANYBODY.test(word));
  return told.length > 0 ? told.join(' ') : null;
}
