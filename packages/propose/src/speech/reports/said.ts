import { datelineOf } from 'backgrounder-text/dates/dateline';
import { contains, type Span } from 'backgrounder-text/span';
import { isTitle } from '../../words/lexicon.ts';
import { AUXILIARY } from '../auxiliaries.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { sourceAt } from '../speakers/sourcePhrase.ts';
import { FINITE } from './finite.ts';
import { AROUND, leadAt, TELLING } from './lead.ts';

/** What somebody denies they do not say: it stands with its verb. */
const DENYING =
  /^(?:den(?:y|ies|ied)|disput(?:es|ed)|accus(?:es|ed)|express(?:es|ed)|voic(?:es|ed)|(?:brand|labell?|describ|characteri[sz]|hail|dismiss|denounc|condemn|prais|slamm|portray|decri|blast|critici[sz]|reject|welcom|call|term|demand|fear|hop|worri)(?:es|ed|s|ing))$/i;
/** A gerund after one of these is not a sentence: “admitted hiding the report”. */
const DOING_SO =
  /^(?:admit(?:s|ted)|report(?:s|ed)|recall(?:s|ed)|acknowledg(?:es|ed)|suggest(?:s|ed)|confirm(?:s|ed)|regret(?:s|ted))$/i;
/** “claimed not to have seen it”. */
const CLAIMED_TO = /^(?:claim(?:s|ed|ing)|promise[sd]|pledge[sd]|vow(?:s|ed))\s+(?:not\s)?to\s/iu;
const GERUND = /^\s*\p{Ll}+ing(?!\p{L})/u;
/** What one can do to a thing as well as to a sentence: “announced a plan”, “claimed two attacks”. */
const NOTING =
  /^(?:add(?:s|ed)|expla(?:ins|ined)|tweet(?:s|ed)|announc(?:es|ed)|reiterat(?:es|ed)|report(?:s|ed)|declar(?:es|ed)|claim(?:s|ed)|confirm(?:s|ed)|alleg(?:e|es|ed)|reveal(?:s|ed)|predict(?:s|ed)|recall(?:s|ed)|stress(?:es|ed)|emphasi[sz](?:es|ed)|acknowledg(?:es|ed)|promise[sd]|pledge[sd]|suggest(?:s|ed)|lament(?:s|ed)|regret(?:s|ted)|bemoan(?:s|ed))$/i;
const RELATIVE = /(?<!\p{L})(?:which|who|whom|whose|that|where|when|after|before)(?!\p{L})[\s\S]*$/iu;
/** “the gifts, thought to be old”, “a quay, but the others feared it”: verbs that are not those of what is noted. */
const BESIDES =
  /,\s(?:thought|believed|known|said|expected|reported|estimated|understood)\sto\s[^,]*|,\s(?:but(?!\sfor\s)|while|although|though|whereas)\s[\s\S]*$/giu;
/** Verbs that take whom they are addressed to, and after it what he is to do or what it is about. */
const URGING = /^(?:urge[sd]|call(?:s|ed)|warn(?:s|ed)|remind(?:s|ed)|advise[sd]|assure[sd]|told|tells?)$/i;
const URGED =
  /^\s*(?:(?!that\b)[\p{L}\p{M}.’'-]+\s+){0,6}?(?:to\s+\p{Ll}|of\s|against\s|about\s|not\s+to\s)/u;
const PREPOSITION = /^\s*(?:of|against|about|on(?!\s+\p{Lu}\p{Ll}+day)|for|to|over|with|into|out)(?!\p{L})/u;
/** After these a preposition opens a sentence of its own: “said for years it had paid”. */
const OPEN =
  /^(?:say(?:s|ing)?|said|add(?:s|ed)|stat(?:es?|ed|ing)|announc(?:es|ed|ing)|report(?:s|ed)|not(?:es|ed)|expla(?:ins|ined)|claim(?:s|ed|ing)|confirm(?:s|ed)|reveal(?:s|ed)|predicted|estimated|believe[sd]|concluded|wr(?:ites|ote)|tweeted)$/i;
/** “disclosed this in a statement”: what, the sentences beside it tell. */
const POINTING =
  /^\s*(?:this|so|the same|it|them)(?:\s(?:in|at|on|to|during|while|when|after|before|through|via)(?!\p{L})[\s\S]*)?[.\s]*$/iu;
/** “Ana Maila said, then stopped”: what somebody did besides. */
const MEANWHILE =
  /^\s*,\s(?:(?:and\s)?then|before|after|while|as|with|without|\p{Ll}{2,}ing)\s(?!.*(?<!\p{L})that\s)/u;
/** These only say that somebody spoke: “responded to the letter”, “wrote about the mine”. */
const EMPTY =
  /^(?:(?:respond(?:s|ed)|repl(?:ies|ied))\s+(?:to|with)|wr(?:ites|ote)\s+(?:\p{Ll}+ly\s+)?(?:about|of)|(?:comment(?:s|ed)|asked|asks)\s+(?:about|of|on|to|for)|ask(?:s|ed)\s(?:[^\s,.;:“”"]+\s){1,5}(?:about|for))\s(?!.*\sthat\s)/iu;

/** Who was told, and no more: “told the opening of the fair”. */
const GATHERED =
  /^(?:told|tells?)\s(?:the|an?)\s(?:[\p{L}-]+\s){0,2}(?:meeting|ceremony|conference|session|hearing|rally|audience|opening|congress|committee|board|gathering|crowd|assembly|parliament|council|seminar|summit|forum|launch)\s(?:of|in|at|on)\s(?!.*\sthat\s)[^,;:“”"]*$/iu;

/** “explained the changes: offices would be shared” */
const LISTING = /^\s*(?:the|an?|its|his|her|their)\s(?:\p{L}+\s){0,3}\p{L}+:\s/iu;

/** True where the words after the verb say nothing without it: “warned of delays”, “denied that it closed”. */
function needsVerb({ verb, behind, rest, isInverted, trail }: Cut): boolean {
  const isBare = behind.length === rest.length;
  const hasThat = /\sthat,?\s+$/.test(behind.slice(0, behind.length - rest.length));
  return (
    DENYING.test(verb) ||
    (!OPEN.test(verb) && PREPOSITION.test(rest) && !hasThat) ||
    CLAIMED_TO.test(`${verb}${behind}`) ||
    (DOING_SO.test(verb) && GERUND.test(rest)) ||
    (NOTING.test(verb) &&
      // “Meanwhile, explains Ana Maila, most crews leave”: no object stands behind a comma.
      !(isInverted && /^\s*,\s/.test(trail)) &&
      !hasThat &&
      !SUBJECT.test(rest.trimStart()) &&
      !FINITE.test(rest.replace(BESIDES, '').replace(RELATIVE, ''))) ||
    (NOTING.test(verb) && LISTING.test(rest)) ||
    (URGING.test(verb) && isBare && (URGED.test(rest) || /^(?:urge|advise)/i.test(verb)))
  );
}

/** A sentence cut at its report. */
interface Cut {
  readonly text: string;
  readonly verb: string;
  /** “according to …”, not a verb. */
  readonly isSource: boolean;
  /** “…, says Maria Feldmann” */
  readonly isInverted: boolean;
  readonly whole: Span;
  readonly before: Span;
  readonly after: Span;
  /** The words before the report, without its speaker’s office. */
  readonly leads: string;
  /** Those behind it; behind whoever is told and “that”; and behind a second verb too. */
  readonly behind: string;
  readonly trail: string;
  readonly rest: string;
}

type Report = Pick<Attribution, 'clause' | 'verb' | 'speaker'>;

/** What is said: the sentence without “X said (that)” at its start or “, X said” at its end; null where too little is left. */
export function contentOf(text: string, sentence: Span, report: Report): Span | null {
  const cut = cutAt(text, sentence, report);
  if (opensSpeech(cut)) return null;
  const isBefore = goesBefore(cut);
  if (!cut.isSource && !isBefore) {
    if (saysNothing(cut)) return null;
    if (needsVerb(cut))
      return atLeast(4, text, trimmed(text, sentence, { ...cut.after, start: report.verb.start }));
    if (isUntold(cut)) return null;
  }
  const channel = CHANNEL.exec(cut.rest)?.[0].length ?? 0;
  if (ASKED_BEFORE.test(cut.leads) && !cut.isSource && !cut.isInverted)
    return tells(text, trimmed(text, sentence, isBrief(cut.rest) ? cut.whole : cut.after));
  const part = isBefore ? cut.before : { ...cut.after, start: cut.after.start + channel };
  return tells(text, trimmed(text, sentence, isBetween(cut, isBefore) ? cut.whole : part));
}

/** “Asked if it was late, Ana Maila said it was”: an answer so short says nothing without the question. */
const ASKED_BEFORE = /^(?:asked|pressed|questioned)\s/iu;
const isBrief = (words: string): boolean => words.trim().split(/\s+/).length < 4;

function cutAt(text: string, sentence: Span, { clause, verb, speaker }: Report): Cut {
  const isSource = /^(?:according|in the words)/i.test(verb.surface);
  const opening = openingOf(text, sentence);
  const office = officeBefore(text.slice(opening, clause.start), text.slice(speaker.end, verb.start));
  const before = { start: opening, end: clause.start - office };
  const lead = isSource
    ? sourceAt(text, clause.end, sentence.end)
    : leadAt(text, verb.end, sentence.end, verb.surface).length;
  const behindVerb = Math.max(clause.end, verb.end + lead);
  const trail = text.slice(behindVerb, sentence.end);
  const second = AND_SAID.exec(trail)?.[0].length ?? 0;
  const after = { start: isSource ? clause.end + lead : behindVerb + second, end: sentence.end };
  return {
    text,
    verb: verb.surface,
    isSource,
    isInverted: clause.start === verb.start && clause.end > verb.end,
    whole: { start: opening, end: sentence.end },
    before,
    after,
    leads: text.slice(before.start, before.end).trim(),
    behind: text.slice(Math.max(clause.end, verb.end), sentence.end),
    trail,
    rest: text.slice(after.start, after.end),
  };
}

/** “Ana Maila, head of the board, said:” before a speech of its own. */
const opensSpeech = ({ trail, behind }: Cut): boolean =>
  /^:?\s*$/.test(trail) && behind.trimEnd().endsWith(':');

/** “On the farm issue, Budler said that …”: no sentence of its own. */
const isAdverbial = ({ leads }: Cut): boolean =>
  ADVERBIAL.test(leads) && !FINITE.test(leads) && !CLAUSE.test(leads);

/** True where what is said stands before the report. */
function goesBefore(cut: Cut): boolean {
  const { isSource, isInverted, leads, trail, rest } = cut;
  if (isSource) return leads.length > 3 && !/\s(?:and|but)$/.test(leads);
  if (isInverted) return !CONJUNCTION.test(leads);
  const isSentence = FINITE.test(leads)
    ? leads.length >= LONG || !SUBORDINATE.test(leads)
    : leads.length >= LONG && !isEmpty(cut);
  if (!isSentence || isAdverbial(cut) || !/[,–—-]$/.test(leads)) return false;
  const isTrailing = TRAILING.test(trail) && !FINITE.test(rest);
  return (
    AROUND.test(rest) ||
    (FINITE.test(leads) && (WHILE.test(rest) || isTrailing)) ||
    ADDED.test(trail) ||
    rest.trim().split(/\s+/).length <= 2
  );
}

/** “The mine, Ana Maila said, will close”: true where the sentence goes on behind the report. */
function isBetween(cut: Cut, isBefore: boolean): boolean {
  const { isSource, isInverted, leads, trail } = cut;
  if (
    isSource &&
    (CUT_SHORT.test(leads) || (/^[^,]*,$/.test(leads) && SUBORDINATE.test(leads) && FINITE.test(cut.rest)))
  )
    return true;
  const isOpened = /[\p{L}\p{N}%][,–—-]$/u.test(leads) && !CONJUNCTION.test(leads);
  const goesOn = isOpened && (/^\s*[,–—-]/.test(trail) || GOES_ON.test(trail));
  if (!isBefore) return goesOn && !isAdverbial(cut);
  if (isSource || !isInverted || ADDED.test(trail)) return false;
  const isOpen = SUBORDINATE.test(leads) || !FINITE.test(leads);
  return goesOn && isOpen && FINITE.test(trail.replace(RELATIVE, ''));
}

/** “The mine is dead and, according to Ana Maila, ”: words that nothing but what follows makes whole. */
const CUT_SHORT =
  /(?<!\p{L})(?:which|who|that|where|whose|because|while|if|although|though|and|but|as|so),$/iu;

/** “said in a letter, the mine will close”: through what, before what is said. */
const CHANNEL =
  /^\s(?:in|on|at|during)\s(?:an?|the|his|her|its|their)\s(?:[\p{L}-]+\s){0,3}?(?:letter|statement|speech|interview|tweet|post|e-?mail|message|report|briefing|conference|memo|note|broadcast|filing)(?:\s(?:to|of|on|with|from)\s[^,;:“”"]{1,40})?,\s(?=\p{L})|^\sin\s(?:an?|the|his|her|its|their)\s(?:[\p{L}-]+\s){0,2}?(?:letter|statement|tweet|post|e-?mail|message|memo|note)\s(?=(?:the|an?|it|he|she|they|there|its|his|her|their)\s)/u;

/** “The mine, Ana Maila said in a letter, will close”: a verb follows when and where it was said. */
const GOES_ON = new RegExp(`^\\s(?:in|on|at|during)\\s[^,;:“”"]{2,60},\\s(?:${AUXILIARY})\\s`, 'u');

const isEmpty = ({ verb, rest }: Cut): boolean => EMPTY.test(`${verb} ${rest.trimStart()}`);

/** True where the words only say that somebody spoke, or what they mean stands elsewhere. */
const saysNothing = (cut: Cut): boolean =>
  GATHERED.test(`${cut.verb} ${cut.behind.trimStart()}`) ||
  isEmpty(cut) ||
  POINTING.test(cut.rest) ||
  (cut.leads === '' && MEANWHILE.test(cut.trail)) ||
  (/^reveal/i.test(cut.verb) && needsVerb(cut)) ||
  (/^wr(?:ote|ites)$/i.test(cut.verb) &&
    !/\sthat\s/.test(cut.behind) &&
    !FINITE.test(cut.rest.replace(RELATIVE, '')));

/** “told the board of her”: no sentence, and no “that” before it. */
const isUntold = ({ text, verb, after, rest }: Cut): boolean =>
  TELLING.test(verb) &&
  !/that\s+$/.test(text.slice(Math.max(0, after.start - 6), after.start)) &&
  !FINITE.test(rest);

/** So many UTF-16 units before a report are a sentence, whatever is in them. */
const LONG = 25;
/** “However, if there is one, ”: half of a sentence. */
const SUBORDINATE =
  /^(?:(?:But|And|So|Yet|However),?\s)?(?:if|when|while|although|though|because|since|until|unless|once|as|after|before)\s/iu;

/** “…, the museum’s head, Ana Maila, said”: what the speaker is, before the name. */
const OFFICE = /(?<=,)\s(?:the|an?|its|his|her|their|\p{Lu}[\p{L}\p{M}-]*['’]s?)\s[^,;:“”"]{2,80},\s*$/u;

/** “…, Mayor Ana Maila said”, “…, company spokeswoman Ana Maila said”. */
const TITLE = /(?<=,)\s(?:[\p{L}\p{M}.’'-]+\s){0,5}?([\p{L}\p{M}.-]+)\s$/u;

/** How many UTF-16 units before a name say what the speaker is. @param between from the name to the verb */
function officeBefore(before: string, between: string): number {
  if (/^,\s*$/.test(between)) return OFFICE.exec(before)?.[0].length ?? 0;
  const [words = '', last = ''] = TITLE.exec(before) ?? [];
  return isTitle(last.toLowerCase()) && !FINITE.test(words) ? words.length : 0;
}

/** Where a sentence begins behind its dateline, which nobody says. */
function openingOf(text: string, { start, end }: Span): number {
  const isFirst = start === 0 || text.charAt(start - 1) === '\n';
  return start + ((isFirst && datelineOf(text.slice(start, end), '')?.span.end) || 0);
}

/** “replied to the boy and said that …”: the second verb has the words. */
const AND_SAID =
  /^\s*(?:to|with|about|on|in|at|from)\s[^,;:“”"]{1,80}?\sand\s(?:said|says|added|wrote|stated)\s+(?:that\s+)?/iu;
/** What the speaker does behind “…, she said”: “, as she thanked the crew”. */
const WHILE = /^\s*,\s(?:as|while|before|after)\s(?:he|she|they)\s/u;
/** “In each case, the guard takes the side of the owner,” */
const CLAUSE = /^[^,]{2,40},\s(?!(?:on|in|at|by|during|after|before|for|from|with)\s)(?:[^\s,]+\s){4,}/u;
const CONJUNCTION = /^(?:But|And|So|Yet|However|Still|Meanwhile|Then|Instead),$/;
/** “…, she said, the third this year” */
const TRAILING = /^\s*(?:,|though|although)\s/u;
/** What goes on behind “…, she said”: “, and …”, “— above all …”. */
const ADDED =
  /^\s*(?:,\s(?:and|but|while|which|who|adding|citing|noting|referring|quoting|stressing|explaining|calling|urging|warning)\s|--|[—–]|-\s)/;
/** The line under a picture. */
const CREDIT = /(?<!\p{L})(?:Image|Photo|Picture|Photograph|Credit|File photo)s?:\s/u;
const ADVERBIAL =
  /^(?:on|in|at|after|before|during|by|for|from|with|about|regarding|concerning|asked|speaking|responding|commenting|writing|addressing|turning|as)(?!\p{L})/iu;
const isOdd = (words: string): boolean =>
  words.split('"').length % 2 === 0 || words.split('“').length !== words.split('”').length;

const atLeast = (count: number, text: string, span: Span | null): Span | null =>
  span && text.slice(span.start, span.end).trim().split(/\s+/).length >= count ? span : null;

/** “what they call a leak”, “the leak which he said was old”: of what it speaks, stands before the report. */
const HALF = new RegExp(
  `^(?:(?:${AUXILIARY})\\s|(?:and|or|but|nor)\\s\\p{Ll}+(?:ed|s|ote|aid)[\\s,.]|it,\\s)`,
  'u',
);

/** “added: ‘Me:’ and shared a picture”: what is said is the word in marks. */
const HELD_APART = /^[“"‘'][^“”"‘’']{1,30}[”"’']\s(?:and|but|before|then)\s\p{Ll}+(?:ed|t)\s/u;

/** “he supports the plan” */
const SUBJECT = /^(?:he|she|it|they|we|there)\s\p{Ll}/iu;
/** Fewer words say nothing, unless a verb is among them. */
const FEWEST = 5;

/** The words, if they tell more than where and when: not “in a statement today.” */
function tells(text: string, content: Span | null): Span | null {
  if (!content) return null;
  const words = text.slice(content.start, content.end);
  // A mark that nothing closes: words of somebody else are among them.
  if (isOdd(words) || [CREDIT, HALF, HELD_APART].some((one) => one.test(words))) return null;
  const says = FINITE.test(words) || SUBJECT.test(words);
  const isShort = words.trim().split(/\s+/).length < FEWEST;
  return says || !(isShort || (AROUND.test(words) && words.length < 80 && !CLAUSE.test(words)))
    ? content
    : null;
}

function trimmed(text: string, sentence: Span, span: Span): Span | null {
  const raw = text.slice(span.start, span.end);
  const lead =
    /^[\s,:]*(?:that,?\s+(?!(?:is|was|would|will|could|has|had|may|might|can|should)\s))?/.exec(raw)?.[0]
      .length ?? 0;
  const tail = /[\s,]*$/.exec(raw)?.[0].length ?? 0;
  const content = { start: span.start + lead, end: span.end - tail };
  return content.end - content.start >= 8 && contains(sentence, content) ? content : null;
}
