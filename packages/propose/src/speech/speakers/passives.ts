import { QUOTED, type Reading } from '../clauses.ts';
import type { Attribution } from './attribution.ts';
import { speakerBefore, speakerFrom } from './subjects.ts';

/** “was described as ‘…’ by Ana Maila”, “was praised by Ana Maila as ‘…’”: up to the name. */
const BY_WHOM = new RegExp(
  `(?<!\\p{L})(?:is|was|were|been|being)\\s(?:\\p{L}+ly\\s)?(?<verb>described|called|branded|labell?ed|dismissed|praised|hailed|condemned|criticised|criticized|denounced|slammed|welcomed|rejected)\\s(?:(?:as\\s)?(?:an?\\s|the\\s)?[“"‘']?${QUOTED}+[”"’']\\s)?by\\s(?=[^,;:]{2,80}(?:$|[.,]|\\sas\\s))`,
  'gu',
);

/** “…, and by Rui Carvalho as ‘…’”, behind another passive. */
const AND_BY = new RegExp(`${QUOTED}[”"’'],?\\s(?:and|but)\\s(?<verb>by)\\s(?=[^,;:]{2,80}\\sas\\s)`, 'gu');

/** Whose words those are that stand beside a passive. */
export function agentsIn(reading: Reading, line: string, channel: Attribution['channel']): Attribution[] {
  const passives = [...line.matchAll(BY_WHOM)];
  const further = passives.length > 0 ? [...line.matchAll(AND_BY)] : [];
  return [...passives, ...further].flatMap((match) => agentAt(reading, line, match, channel) ?? []);
}

function agentAt(
  reading: Reading,
  line: string,
  match: RegExpExecArray,
  channel: Attribution['channel'],
): Attribution | null {
  const { index, groups } = match;
  const end = index + match[0].length;
  const isAround =
    line.slice(index, end).includes(QUOTED) ||
    /^[^,;:.]{2,80}\sas\s[^,;:.]{0,12}\uFFFC/u.test(line.slice(end));
  const speaker = isAround ? speakerFrom(reading, line, end) : null;
  const surface = groups?.['verb'] ?? '';
  const start = reading.sentence.start + index + match[0].indexOf(surface);
  return (
    speaker && {
      speaker,
      channel,
      verb: { start, end: start + surface.length, surface },
      clause: { start: reading.sentence.start + end - 'by '.length, end: speaker.end },
    }
  );
}

/** “was quoted by the Argus as ” */
const CITED =
  /\s(?:is|was|were|has been|had been)\s(?:(?:also|later|\p{Ll}+ly)\s)?(?:quoted|cited)(?:\s(?:by|in)\s(?<by>[^,;:“”"]{1,60}))?\sas\s$/u;

/** “Ana Maila was quoted by the Argus as ” before “saying”: whose words they are, and who passes them on. */
export function citedAt(reading: Reading, left: string): Pick<Attribution, 'speaker' | 'channel'> | null {
  const cited = CITED.exec(left);
  const speaker = cited && speakerBefore(reading, left, cited.index + 1);
  if (!speaker) return null;
  const by = cited.groups?.['by'];
  const start = reading.sentence.start + cited.index + cited[0].lastIndexOf(by ?? '');
  const end = start + (by?.length ?? 0);
  return { speaker, channel: by ? { start, end, surface: reading.text.slice(start, end) } : null };
}
