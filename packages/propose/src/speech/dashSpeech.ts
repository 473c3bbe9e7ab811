import { overlaps, type Span } from 'backgrounder-text/span';
import { REPORTING } from './verbs.ts';

const LINE = /^[^\S\n]*[—–―][^\S\n]*(?=\S)(.+)$/gmu;
/** “I stay, said Mara.”, “I stay! — she said.”: where the speech of a line ends and its report begins. */
const REPORT = new RegExp(
  `[,.!?…]?[^\\S\\n]*(?:(?<=[,.!?…][^\\S\\n]*)|[—–―][^\\S\\n]*)(?=(?:${REPORTING})\\s+\\p{L}|(?:he|she|they|(?:\\p{Lu}[\\p{L}\\p{M}’'-]+\\s){1,3})\\s?(?:${REPORTING})(?:[.,—–]|$))`,
  'u',
);
const RESUMED = /[.,][^\S\n]+[—–―][^\S\n]*(?=\S)/u;

/**
 * What a line says that opens with a dash and reports who speaks: “— I stay, said Mara. — Not today.” A line without a
 * report may be an item of a list.
 */
export function dashSpeechOf(text: string, quoted: readonly Span[]): Span[] {
  return [...text.matchAll(LINE)].flatMap((match) => {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    const report = REPORT.exec(words);
    if (!report) return [];
    const said = { start, end: start + report.index + (/^[,.!?…]/.test(report[0]) ? 1 : 0) };
    const behind = report.index + report[0].length;
    const resumed = RESUMED.exec(words.slice(behind));
    const rest = resumed && {
      start: start + behind + resumed.index + resumed[0].length,
      end: start + words.length,
    };
    return [said, ...(rest ? [rest] : [])].filter(
      (span) => span.end - span.start > 3 && !quoted.some((quote) => overlaps(quote, span)),
    );
  });
}
