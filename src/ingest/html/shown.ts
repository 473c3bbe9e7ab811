import { isBylineLine } from '../../text/head/byline.ts';
import type { FoundValue } from '../sources/source.ts';
import { dayInLine, partsOfLine } from './dateLine.ts';

/** Lines between a headline and its text that are looked at. */
const MOST_BETWEEN = 25;
/** So many above the text, where the headline is not found. */
const FEW_ABOVE = 8;

/**
 * The lines in which a page says to its readers when and by whom an article was published: between the headline and the text, its
 * first, and those that were taken from around it.
 * @param whole all words of the page
 * @param title the headline, where it is known
 */
export function linesAround(
  whole: string,
  { text, edges }: { readonly text: string; readonly edges: readonly string[] },
  title: string | undefined,
): string[] {
  const lines = whole.split('\n').map((line) => line.trim());
  const [begin = ''] = text.split('\n', 1);
  const start = Math.max(0, lines.indexOf(begin));
  const head = title === undefined ? -1 : lines.slice(0, start).lastIndexOf(title);
  const between = lines.slice(head < 0 ? Math.max(0, start - FEW_ABOVE) : head + 1, start);
  return [...between.slice(0, MOST_BETWEEN), begin, ...edges].filter((line) => line !== '');
}

/** The day of publication that a line shows; undefined where none does. */
export function dayShown(lines: readonly string[]): FoundValue | undefined {
  return found(lines, dayInLine);
}

/** Who wrote an article by a line that says so and nothing else, but for when. */
export function bylineShown(lines: readonly string[], lang: string): FoundValue | undefined {
  return found(
    lines,
    (line) =>
      partsOfLine(line)
        .find((part) => isBylineLine(part.trim(), lang))
        ?.trim() ?? null,
  );
}

function found(lines: readonly string[], read: (line: string) => string | null): FoundValue | undefined {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return { value, how: `the line “${line}”` };
  }
  return undefined;
}
