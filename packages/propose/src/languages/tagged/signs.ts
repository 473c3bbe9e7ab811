import { formFlags, listFlags, titleForm } from '../../tagger/features/lists.ts';
import { FLAG, type Signs } from '../../tagger/features/word.ts';
import type { Gazetteer } from '../../tagger/gazetteer.ts';
import type { GermanLists } from '../../tagger/germanLists.ts';
import { words as listed } from '../../words/words.ts';
import { countriesIn } from '../countries.ts';
import { isInstitution, isOffice } from '../german.ts';
import { ends, isListed } from '../lists.ts';
import type { Words } from '../words.ts';

/** Verbs of saying, in the forms that a report uses. */
const SAYING = listed(`
  sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint berichtete berichtet berichteten teilte teilten
  kündigte kündigt forderte fordert forderten kritisierte kritisiert warnte warnt lobte äußerte bestätigte bestätigt schreibt
  schrieb erzählt erzählte hofft glaubt weiß findet fand erinnert erinnerte sieht verwies wies nannte nennt versicherte
  versprach plädierte bezeichnete rief antwortete fügte ergänzte
`);
const MONTHS = listed('januar februar märz april mai juni juli august september oktober november dezember');
const WEEKDAYS = listed('montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend');

/** What German says of a word. Nouns before the name of a place (“Stadt”) have the flag that English has for events. */
export function germanSigns(words: Words, gazetteer: Gazetteer, german: GermanLists): Signs {
  const lists = { words, countries: countriesIn('de'), gazetteer };
  const ROWS: readonly (readonly [flag: number, is: (lower: string) => boolean])[] = [
    [FLAG.title, (lower) => words.titles.has(lower)],
    [FLAG.organisation, (lower) => words.organisations.has(lower) || ends(lower, words.organisationEnds)],
    [FLAG.opener, (lower) => words.places.has(lower)],
    [FLAG.place, (lower) => ends(lower, words.placeEnds)],
    [FLAG.event, (lower) => words.placeNouns.has(lower)],
    [FLAG.preposition, (lower) => words.where.has(lower)],
    [FLAG.saying, (lower) => SAYING.has(lower)],
    [FLAG.month, (lower) => MONTHS.has(lower)],
    [FLAG.weekday, (lower) => WEEKDAYS.has(lower)],
  ];
  const NAMES: readonly (readonly [flag: number, is: (word: string) => boolean])[] = [
    [FLAG.title, isOffice],
    [FLAG.country, (word) => /^.\p{Ll}/u.test(word) && isListed(word, lists)],
    [FLAG.village, german.isVillage],
    [FLAG.institution, isInstitution],
  ];
  return {
    nounOf: german.nounOf,
    flagsOf(text) {
      const lower = text.toLowerCase();
      let flags = formFlags(text) | listFlags(text, gazetteer);
      for (const [flag, is] of ROWS) if (is(lower)) flags |= flag;
      if (!/^\p{Lu}/u.test(text)) return flags;
      const word = titleForm(text);
      for (const [flag, is] of NAMES) if (is(word)) flags |= flag;
      if (german.isNoun(lower)) return flags | FLAG.noun;
      return german.nounOf(text) ? flags | FLAG.compound : flags;
    },
  };
}

/** What Spanish, Italian or Portuguese says of a word: small words have the flag that English has for verbs of saying. */
export function romanceSigns(lang: string, words: Words, gazetteer: Gazetteer): Signs {
  const lists = { words, countries: countriesIn(lang), gazetteer };
  const ROWS: readonly (readonly [flag: number, list: ReadonlySet<string>])[] = [
    [FLAG.title, words.titles],
    [FLAG.organisation, words.organisations],
    [FLAG.opener, words.places],
    [FLAG.place, words.placeNouns],
    [FLAG.preposition, words.where],
    [FLAG.within, words.inside],
    [FLAG.saying, words.small],
  ];
  return {
    nounOf: () => '',
    flagsOf(text) {
      const lower = text.toLowerCase();
      let flags = formFlags(text) | listFlags(text, gazetteer);
      for (const [flag, list] of ROWS) if (list.has(lower)) flags |= flag;
      return /^\p{Lu}/u.test(text) && isListed(titleForm(text), lists) ? flags | FLAG.country : flags;
    },
  };
}
