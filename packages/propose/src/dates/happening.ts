import { type Span, sliceOf } from 'backgrounder-text/span';
import { clauseAround, verbOf } from './tense.ts';
import { type Verb, verbsOf } from './verbs.ts';

/** The verb that a date goes with, for whether it tells of something that happens. */
export interface DatedVerb extends Verb {
  /** True for saying and for declining to say. */
  readonly speaks: boolean;
  /** True for what is said by the way about somebody in the sentence: “who died in May”, “, elected in May,”. */
  readonly isAside: boolean;
}

const SPEAKING =
  /^(?:said|say|says|told|tell|reported|added|stated|commented|warned|urged|predicted|hinted|suggested|promised|pledged|vowed|complained|responded|respond|replied|wrote|tweeted|confirmed|insisted|argued|claimed|denied|acknowledged|noted|explained|quoted|cited|reached|believed|thought|known|expected|disclosed|revealed|declared|remarked|lamented|reiterated|affirmed|informed|notified|assured|briefed|apprised)$/;

/** “declared martial law”: what is so because it was said. */
const DECREED =
  /\bdeclared\s(?:(?:a|an|the|its|his|her|their)\s)?(?:\p{L}+\s)?(?:war|law|rule|victory|bankruptcy|independence|emergency|ceasefire|truce|strike|curfew|holiday|mourning|lockdown|disaster|winner|dividend|republic)\b/u;

/** What stands before the verb that goes on after “, who died in May, ”. */
const AFTER_RELATIVE = /,\s(?:who|which|whose)\b[^,]*,\s$/;
/** “made this disclosure”. */
const MADE_KNOWN =
  /^(?:made|makes)\s(?:this|the|a|an|his|her|their|its)\s(?:\p{L}+\s)?(?:disclosure|known|remarks?|comments?|announcement|statement|assertion|appeal|call|claim|revelation|observation)\b/u;
/** “declined to comment”. */
const SILENT =
  /^(?:\p{L}+\s){0,2}(?:declined|refused)\s(?:to\s(?:comment|say|speak|answer|discuss|respond)|comment)/u;
/** “an order she issued”: a relative clause without its “that”. */
const BARE_RELATIVE =
  /\p{Ll}{3}(?<!\b(?:when|after|before|that|because|while|where|until|since|said|says|and|but|once|though|whether|told|adding|believe|believes|think|thinks|what|how|why))\s(?:he|she|they|it|we)\s$/u;
/** Before a participle that adds something: “, elected in May,”. */
const PARTICIPLE = /,\s(?:having (?:been )?|\p{L}+ly )?$/u;
/** What no participle begins with. */
const AUXILIARY =
  /^(?:was|were|is|are|has|have|had|will|did|withdrew|went|came|took|gave|saw|became|began|broke|drove|flew|fell|grew|knew|rose|ran|spoke|swore|threw|wore|wrote|chose|drew|shook|stole|sang|rang)\b/;
/** A sentence whose subject is yet to come: “Through its portal, Vela, launched in May, the port …”. */
const PHRASE_FIRST =
  /^(?:In|At|By|With|Under|Through|During|From|For|As|On|Besides|Among|Despite|Following|After|Before|Within)\s/;
const RELATIVE = /\b(?:who|which|that|what|whose [^,]{1,60})\s+(?:\p{L}+ly\s+)?$/u;

/** “a lander that the company unveiled”. */
const OBJECT_RELATIVE =
  /\b(?:that|which|whom) (?:(?:the|an?|his|her|its|their) (?:\p{Ll}+ ){1,2}|(?:\p{Lu}[\p{L}.’'-]+ ){1,3})(?:(?:had|has) )?$/u;
/** “a rule announced by the board”: a participle that hangs on the noun before it. */
const BY =
  /^\p{Ll}+(?:ed|en|wn|ld|de|lt|nt|ut|ought|aught) by (?!\p{Ll}+ing\b|\d|(?:an? )?(?:half|third|margin)\b)/u;
const isPassive = (before: string, rest: string): boolean =>
  BY.test(rest) &&
  /[\p{L}\d] $/u.test(before) &&
  !/\b(?:and|or|but|he|she|it|they|who|which|that) $/.test(before);

/** The verb that a date goes with; null where its sentence has none. */
export function datedVerb(text: string, date: Span): DatedVerb | null {
  const verb = verbOf(text, date);
  const behind = verb ? text.slice(clauseAround(text, date).start + verb.start, date.start) : '';
  return (
    verb && {
      ...verb,
      speaks:
        (SPEAKING.test(verb.word) && !isDecreed(text, date, verb)) ||
        SILENT.test(behind) ||
        MADE_KNOWN.test(behind),
      isAside: isAside(text, date, verb),
    }
  );
}

function isDecreed(text: string, date: Span, { word }: Verb): boolean {
  return word === 'declared' && DECREED.test(sliceOf(text, clauseAround(text, date)));
}

function isAside(text: string, date: Span, verb: Verb): boolean {
  const { start } = clauseAround(text, date);
  const lead = text.slice(start, Math.max(start, date.start));
  const before = lead.slice(0, verb.start);
  if (verb.end > lead.length) return false;
  if (RELATIVE.test(before) || BARE_RELATIVE.test(before) || OBJECT_RELATIVE.test(before)) return true;
  if (isPassive(before, lead.slice(verb.start))) return true;
  // “Brandt, the mayor, opened the quay on Friday, it said”: a second comma has closed what was added.
  const isOpen =
    before.split(',').length === 2 &&
    /^(?:,| and \p{Ll}+ed (?:on|in)\b)/u.test(text.slice(date.end, date.end + 30));
  return (
    PARTICIPLE.test(before) &&
    !AUXILIARY.test(lead.slice(verb.start)) &&
    (isOpen || PHRASE_FIRST.test(before) || mainVerb(before) !== null)
  );
}

/** The first verb of a sentence that is surely no participle or infinitive and in no relative clause. */
export const mainVerb = (sentence: string): Verb | null =>
  verbsOf(sentence).find(({ finite, start }) => {
    const lead = sentence.slice(0, start);
    const isAdded =
      isPassive(lead, sentence.slice(start)) ||
      (/\p{L}, $/u.test(lead) && /^\S+ by /.test(sentence.slice(start)));
    return (finite || AFTER_RELATIVE.test(lead)) && !RELATIVE.test(lead) && !isAdded;
  }) ?? null;
