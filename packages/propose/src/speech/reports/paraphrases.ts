import type { Span } from 'backgrounder-text/span';
import type { ProposedStatement } from '../../model/types.ts';
import type { Reading } from '../clauses.ts';
import { type Attribution, isRelative, type Reports } from '../speakers/attribution.ts';
import { isOpen } from '../speakers/goingOn.ts';
import { contentOf } from './said.ts';

/** “…, but Mr ”: a second clause begins, with the titles of who speaks in it. */
const SECOND =
  /(?:,?\s(?:but|while|whereas|although|though)|,\sand)\s(?:(?:in|at|on|for)\s[^,]{2,40},\s)?(?:(?:the|an?)\s[^,;:]{2,60},\s)?(?:(?:the|an?|his|her|its|their)\s)?(?:\p{Lu}[\p{L}.-]*\s){0,4}$/u;
/** “While the owner said …, ”: where the second clause begins, if the first is under a conjunction. */
const CONTRASTED = /^(?:While|Although|Though|Whereas)\s/u;
const BEHIND_CONTRAST = /,\s(?:(?:the|an?)\s)?[^,;:“”"]{0,80}(?:,\s[^,;:“”"]{2,60},\s)?$/u;
/** Where a clause begins that the report may not go over. */
const OTHERWISE = /,\s(?:but|while|whereas|although|though|however)\s/gu;

/** “said that although …”: the second clause is part of what is said. */
const INSIDE = /^\s*(?:that)?$/u;

/** What a sentence without quotations reports: once, or of each clause that has a speaker of its own. */
export function paraphrasesIn(
  reading: Reading,
  { all }: Reports,
  main: Attribution | null,
  unsaid: readonly Span[],
): ProposedStatement[] {
  if (!main) return [];
  const { text, sentence } = reading;
  const isContrasted = CONTRASTED.test(text.slice(sentence.start, sentence.end));
  const between = isContrasted ? BEHIND_CONTRAST : SECOND;
  const reports = [main];
  const starts = [sentence.start];
  for (const report of all) {
    const from = reports.at(-1)?.verb.end ?? sentence.end;
    const second = report.clause.start > from && between.exec(text.slice(from, report.clause.start));
    if (!second) continue;
    if (!second[0].startsWith(',') && INSIDE.test(text.slice(from, from + second.index))) continue;
    reports.push(report);
    starts.push(from + second.index);
  }
  return reports.flatMap((report, n) => {
    const end =
      starts[n + 1] ??
      endBefore(text, report, unsaid[0]) ??
      relativeEnd(text, report, sentence.end) ??
      (isContrasted && n === 0 ? onlyCommaIn(text, report.verb.end, sentence.end) : null) ??
      sentence.end;
    return paraphraseOf(reading, report, { start: starts[n] ?? sentence.start, end });
  });
}

/** “While the owner said it was dead, nobody knew”: where the clause of the report ends, if the comma is one. */
function onlyCommaIn(text: string, from: number, to: number): number | null {
  const [first, ...others] = [...text.slice(from, to).matchAll(/,(?!\d{3})/g)];
  return first && others.length === 0 ? from + first.index : null;
}

/** “the line, which is old, would close”: what stands within what is said. */
const NESTED = /,\s(?:which|who|whose)\s[^,;:]{1,80},/gu;

/** “, who said he was ill, will stay”: where the report ends and the sentence goes on. */
function relativeEnd(text: string, report: Attribution, to: number): number | null {
  if (!isRelative(text, report)) return null;
  const { verb } = report;
  const goesOn =
    /,\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|did|does|\p{Ll}{2,}ed|left|went|came|took|made|told|said)(?=[\s.])/u.exec(
      text.slice(verb.end, to).replace(NESTED, (words) => '.'.repeat(words.length)),
    );
  return goesOn ? verb.end + goesOn.index : null;
}

/** Where the words of a report end if somebody else’s begin at `quote`. */
function endBefore(text: string, { verb }: Attribution, quote: Span | undefined): number | null {
  if (!quote || quote.start < verb.end) return null;
  const clause = [...text.slice(verb.end, quote.start).matchAll(OTHERWISE)].at(-1);
  return clause ? verb.end + clause.index : null;
}

function paraphraseOf({ text, sentence }: Reading, report: Attribution, clause: Span): ProposedStatement[] {
  const content = contentOf(text, clause, report);
  const { speaker, channel, verb } = report;
  if (!content || (isOpen(speaker) && /^it$/i.test(speaker.surface))) return [];
  return [{ ...content, form: 'paraphrase', speaker, channel, verb, sentence }];
}
