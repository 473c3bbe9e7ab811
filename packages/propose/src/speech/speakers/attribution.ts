import type { Span } from 'backgrounder-text/span';
import type { Speaker } from '../../model/types.ts';
import { isMedium } from '../../names/kinds/media.ts';
import { AUXILIARY, hasAuxiliary } from '../auxiliaries.ts';
import { anyoneAt, headOf, masked, type Reading } from '../clauses.ts';
import { leadAt } from '../reports/lead.ts';
import { reports } from '../reports/noReports.ts';
import { VERB_AT } from '../verbs.ts';
import { agentsIn, citedAt } from './passives.ts';
import { speakerBefore, speakerFrom } from './subjects.ts';

const ACCORDING = /(?<!\p{L})(?:according to|in the words of)\s+/giu;
/** “according to the family’s wishes”, “according to size”: what something goes by, and nobody says it. */
const NO_SOURCE =
  /^(?:[^,;]*\s)?(?:wish(?:es)?|customs?|traditions?|tastes?|sizes?|ages?|ranks?|needs?|abilit(?:y|ies)|preferences?|merit|schedule|seniority|alphabet)(?:\s(?:of|for)\s.*)?$/iu;
const CHANNEL =
  /(?<!\p{L})(?:in|at|on|during|via|through|by)\s+(?:an?|the|his|her|its|their)\s+(?:(?!and\b|who\b|that\b|to\b)[\p{L}\p{M}’'-]+\s+){0,4}?(?:statement|interview|report|press release|news release|release|news conference|press conference|briefing|speech|address|tweet|post|letter|email|e-mail|article|blog|broadcast|message|testimony|affidavit|filing|memo|communiqu[eé]|spokes(?:man|woman|person)|lawyer|attorney|representative)s?(?!\p{L})|(?<!\p{L})on\s+(?:Twitter|Facebook|X|Telegram|Instagram|Truth Social|television|state television|state TV)(?!\p{L})/iu;
const DOCUMENT =
  /(?:the|an?)\s+(?:[\p{L}\p{M}’'-]+\s+){0,4}?(?:statement|report|release|communiqu[eé]|document|study|survey|poll|letter)\s*$/iu;

/** Who says something in a sentence, by which word, through whom. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly verb: Span & { readonly surface: string };
  readonly channel: (Span & { readonly surface: string }) | null;
  /** From the speaker to the verb. */
  readonly clause: Span;
}

/** The reports of a sentence in reading order, and its masked words. */
export interface Reports {
  readonly line: string;
  readonly all: readonly Attribution[];
  /** True where a verb of saying stands, whoever its subject is. */
  readonly hasVerb: boolean;
  /** That of the sentence as a whole; null where nobody reports. */
  readonly main: Attribution | null;
}

/** The reports in a sentence; `quoted` are the stretches of it inside quotation marks. */
export function reportsIn(reading: Reading, quoted: readonly Span[]): Reports {
  const line = masked(reading, quoted);
  const { text, sentence } = reading;
  const channel = channelIn(text, line, sentence.start);
  const sources = [...line.matchAll(ACCORDING)].flatMap((match) => sourceAt(reading, line, match, channel));
  const verbs = [...line.matchAll(VERB_AT)];
  const found = verbs.map((match) => reportAt(reading, line, match, channel));
  const all = [...sources, ...agentsIn(reading, line, channel), ...found.flatMap((report) => report ?? [])];
  const closing = closingReport(line, sentence, verbs.at(-1), found.at(-1) ?? null);
  return {
    line,
    hasVerb: verbs.some((match) => !isAny(match) || isBehindSpeech(reading, sentence.start + match.index)),
    all: all.toSorted((a, b) => a.clause.start - b.clause.start),
    main:
      (sources[0] && !isOfRelative(line, sources[0], sentence) ? sources[0] : null) ??
      closing ??
      found.find((report) => report && !isRelative(text, report)) ??
      found.find(Boolean) ??
      null,
  };
}

/** “Ana Maila says it is closed, which hurts the town, according to the mayor”: the source is that of the last clause alone. */
function isOfRelative(line: string, { clause }: Attribution, sentence: Span): boolean {
  const before = line.slice(0, clause.start - sentence.start).replace(/(?<=\d),(?=\d{3})/g, '.');
  const [, first = ''] =
    /^([^,;:\uFFFC]*),\s(?:which|where|who|whose)\s[^,;:\uFFFC]*,\s*$/u.exec(before) ?? [];
  return /^(?:[^\s]+\s){1,6}?(?:says?|said)\s/u.test(first);
}

/** “Ana Maila, who said so, …” */
export const isRelative = (text: string, { speaker, verb }: Attribution): boolean =>
  speaker.end <= verb.start &&
  /^,?\swho\s(?:(?:has|had|also|later|then|once|\p{Ll}+ly)\s)*$/u.test(text.slice(speaker.end, verb.start));

function sourceAt(
  reading: Reading,
  line: string,
  match: RegExpExecArray,
  channel: Attribution['channel'],
): Attribution[] {
  const speaker = speakerFrom(reading, line, match.index + match[0].length);
  const start = reading.sentence.start + match.index;
  const verb = { start, end: start + match[0].trimEnd().length, surface: match[0].trim() };
  return speaker && !NO_SOURCE.test(speaker.surface)
    ? [{ speaker, verb, channel, clause: { start, end: speaker.end } }]
    : [];
}

/** What may follow the verb of a report that closes its sentence. */
const CLOSING =
  /^(?:\s+(?:in|on|at|by|during|after|last|this|earlier|late|via|through)(?!\p{L})[^,;:]{0,80})?[.”"\s]*$/iu;

/** True for what may follow the speaker of a report that closes its sentence: where he is from, what he is. */
const closesWith = (rest: string): boolean =>
  /^(?:\s(?:of|from|at|for|with|in|on)(?!\p{L})[^,;:\uFFFC]{0,80})?(?:,\s[^,;:\uFFFC]{0,90}){0,2}[.”"\s]*$/iu.test(
    rest,
  ) && !hasAuxiliary(rest);
/** Before the subject of such a report, with or without the titles of who speaks. */
const BEHIND_COMMA = /[,–—\uFFFC”"]\s*(?:\p{Lu}[\p{L}.]*\s){0,4}$/u;

/** “…, the White House said.” reports the whole sentence, whoever says what in it. */
function closingReport(
  line: string,
  sentence: Span,
  verb: RegExpExecArray | undefined,
  report: Attribution | null,
): Attribution | null {
  if (!verb || !report) return null;
  const isInverted = report.clause.start === report.verb.start && report.clause.end > report.verb.end;
  const rest = line.slice(report.clause.end - sentence.start);
  if (!(isInverted ? closesWith(rest) : CLOSING.test(rest))) return null;
  return BEHIND_COMMA.test(line.slice(0, report.clause.start - sentence.start)) ? report : null;
}

/** Verbs that may stand before their subject. */
const INVERTING =
  /^(?:said|say|add(?:s|ed)|wrot|writes|asks?|asked|ins|not(?:es|ed)|expl|claim|state[sd]|repl|warn(?:s|ed)|argu(?:es|ed)|conf|decl|shout|recal|recount|compl|joke|caution|aver|opin|remark|proclaim|fumed|confided|mused|lament|read$|answered|quipped|exclaimed|countered|conceded|cried|muttered|whispered|observed|continued|comment|tweeted|posted|announced|acknowledged|admit|stress|emphasi|concluded|suggest|assert|reiterat|urge|promised|pledged|vowed|predicted|testified|maintain|responded|boasted|alleged|contend|hinted|affirmed|retort|reasoned|wondered)/i;
const PARTICIPLE = /ing$/i;
/** “left, saying”, “closed by saying”, “issued a statement saying”. */
const BEFORE_PARTICIPLE =
  /(?:,|(?<!\p{L})(?:by|while|before|after|resist)|(?<!\p{L})(?:issued?|issuing|released?|published?|posted|sent|made|put out)\s(?:an?\s)?(?:\p{L}+\s){0,2}(?:statement|letter|post|message|tweet|e-?mail|release|note|memo))\s*$/u;

const isAny = ({ groups }: RegExpExecArray): boolean => groups?.['any'] !== undefined;

/** True where the quotation before `at` ends as speech does, not as a title. */
const isBehindSpeech = ({ text, quoted }: Reading, at: number): boolean => {
  const quote = quoted.findLast(({ end }) => end <= at);
  return (
    quote !== undefined &&
    (/[,.!?…—-]$/u.test(text.slice(quote.start, quote.end)) || text.charAt(quote.end + 1) === ',')
  );
};

function reportAt(
  reading: Reading,
  line: string,
  match: RegExpExecArray,
  channel: Attribution['channel'],
): Attribution | null {
  const { text, sentence } = reading;
  const start = sentence.start + match.index;
  const verb = { start, end: start + match[0].length, surface: match[0] };
  const left = line.slice(0, match.index);
  const any = isAny(match);
  if (any && !isBehindSpeech(reading, start)) return null;
  if (!reports(left, match[0], line.slice(match.index + match[0].length))) return null;
  if (PARTICIPLE.test(match[0]) && BEFORE_PARTICIPLE.test(left)) {
    const speaker = openingSpeaker(reading, line);
    return speaker && { speaker, verb, channel, clause: { start: verb.start, end: verb.end } };
  }
  const cited = PARTICIPLE.test(match[0]) ? citedAt(reading, line.slice(0, match.index)) : null;
  if (cited)
    return {
      ...cited,
      channel: channel ?? cited.channel,
      verb,
      clause: { start: cited.speaker.start, end: verb.end },
    };
  const inverted = any || INVERTING.test(match[0]) ? speakerAfter(reading, line, left, verb) : null;
  if (inverted?.by === 'name' && /,\s*$/.test(left) && closesWith(line.slice(inverted.end - sentence.start)))
    return { speaker: inverted, verb, channel, clause: { start: verb.start, end: inverted.end } };
  const before = besideAt(reading, line, match) ?? speakerBefore(reading, line, match.index);
  if (before)
    return {
      speaker: before,
      verb,
      channel: channel ?? documentAsChannel(text, before) ?? mediumTold(reading, verb),
      clause: { start: before.start - articleBefore(text, before.start), end: verb.end },
    };
  return inverted && { speaker: inverted, verb, channel, clause: { start: verb.start, end: inverted.end } };
}

const AFTER_SPEAKER = /^\s+(?:of|in|on|at|for|from|who|with|during|after|as|to)(?!\p{L})/u;

const STARTS_CLAUSE = new RegExp(`^\\s+(?:${AUXILIARY})(?!\\p{L})`, 'u');

/** “…,” said Ana Maila. */
function speakerAfter(reading: Reading, line: string, left: string, verb: Span): Speaker | null {
  if (!/(?:[”"’'\uFFFC,—–]|^)\s*$/u.test(left)) return null;
  const after = speakerFrom(reading, line, verb.end - reading.sentence.start);
  const behind = after && line.slice(after.end - reading.sentence.start);
  // “…, who is a guard, said students would come”: they say nothing.
  const isSubject =
    behind &&
    (STARTS_CLAUSE.test(behind) ||
      (/,\s*$/.test(left) && /^\s+\p{Ll}/u.test(behind) && !AFTER_SPEAKER.test(behind)));
  return isSubject ? null : after;
}

const FIRST_VERB =
  /(?<=\s)(?:\p{Ll}{2,}ed|is|was|were|has|had|have|left|gave|made|took|met|went|came|spoke|stood|rose|sent|put|set|wrote|began|held|kept|saw|fell|hit|led|won|lost|drew|fought|told|criticizes|attacks|defends)(?!\p{L})/u;

/** “, who spoke to us,”: its verb is not that of the sentence. */
const RELATIVE = /,\s(?:who|which|whose)\s[^,;:]{1,120},|\s[-–—]\s[^-–—;:]{3,100}\s[-–—]\s/gu;

/** The subject that opens a sentence: “Ana Maila left the room, saying …”. */
function openingSpeaker(reading: Reading, line: string): Speaker | null {
  const verb = FIRST_VERB.exec(line.replace(RELATIVE, (clause) => clause.replace(/\p{L}/gu, '.')));
  // “‘…,’ Ana Maila said, adding that it was late”
  const said = [...line.matchAll(VERB_AT)].find(([word]) => !PARTICIPLE.test(word));
  const report =
    said && said.index < (verb?.index ?? line.length) ? reportAt(reading, line, said, null) : null;
  if (report) return report.speaker;
  const cleft = verb && CLEFT.exec(line.slice(verb.index));
  if (verb && cleft && /^it\s$/i.test(line.slice(0, verb.index)))
    return speakerBefore(reading, line, verb.index + cleft[0].length);
  return verb && speakerBefore(reading, line, verb.index);
}

/** “It was midnight when Ana Maila rose, saying …”: up to the second verb. */
const CLEFT = new RegExp(
  `^(?:is|was)\\s[^,;]{1,60}?\\s(?:when|that)\\s[^,;]{1,60}?(?=${FIRST_VERB.source})`,
  'u',
);

/** “…, with Boswell stating: …”, “the paper quoted Boswell as saying …”. */
function besideAt(reading: Reading, line: string, match: RegExpExecArray): Speaker | null {
  const beside =
    PARTICIPLE.test(match[0]) &&
    /(?:(?:[,–—-]|^)\s*with\s+([^,;:]{1,60})|(?<!\p{L})(?:quot|cit)(?:ed|es|ing)\s+([^,;:]{1,60})\sas)\s$/iu.exec(
      line.slice(0, match.index),
    );
  if (!beside) return null;
  const words = (beside[1] ?? beside[2] ?? '').replace(/\s\p{Ll}+ly$/u, '');
  const start = beside.index + beside[0].indexOf(words);
  const phrase = { start, end: start + words.length };
  return headOf(reading, line, phrase) ?? anyoneAt(reading, line, phrase);
}

const articleBefore = (text: string, at: number): number =>
  /(?<!\p{L})the\s$/iu.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;

/** The newspaper or agency that was told. */
function mediumTold({ text, sentence }: Reading, verb: Attribution['verb']): Attribution['channel'] {
  const { told } = leadAt(text, verb.end, sentence.end, verb.surface);
  const surface = told && text.slice(told.start, told.end);
  return told && surface && isMedium(surface) ? { ...told, surface } : null;
}

function channelIn(text: string, line: string, offset: number): Attribution['channel'] {
  const plain = line.replace(/[\uE000\uE001]/g, (_, at: number) => text.charAt(offset + at));
  const match = CHANNEL.exec(plain);
  return (
    match && { start: offset + match.index, end: offset + match.index + match[0].length, surface: match[0] }
  );
}

function documentAsChannel(text: string, speaker: Speaker): Attribution['channel'] {
  return DOCUMENT.test(text.slice(speaker.start, speaker.end))
    ? { start: speaker.start, end: speaker.end, surface: speaker.surface }
    : null;
}
