import type { FoundName } from '../entities/groups.ts';
import { sentencesOf, type Token } from '../words/tokens.ts';

/** Words that a headline in capitals has at least. */
const FEWEST = 3;

/** A half-open range of tokens. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The tokens of a text, and its headlines among them. */
export interface Headlines {
  readonly tokens: readonly Token[];
  readonly headlines: readonly Range[];
}

/** The sentences of a text that are written in capitals. */
export function headlinesIn(text: string, tokens: readonly Token[]): readonly Range[] {
  return sentencesOf(text, tokens).filter(({ from, to }) => {
    const written = tokens.slice(from, to).filter((token) => /\p{L}/u.test(token.text));
    const loud = written.filter((token) => token.text === token.text.toUpperCase());
    return written.length >= FEWEST && loud.length === written.length;
  });
}

/** The names of a text, and those of its persons by their last word, where a headline writes them in capitals. */
export function namesInCapitals(
  text: string,
  { tokens, headlines }: Headlines,
  found: readonly FoundName[],
): FoundName[] {
  if (headlines.length === 0) return [];
  const kinds = new Map<string, FoundName['kind']>();
  for (const { start, end, kind } of found) {
    const name = text.slice(start, end);
    kinds.set(name.toUpperCase(), kind);
    if (kind === 'person') kinds.set(name.split(' ').at(-1)?.toUpperCase() ?? '', kind);
  }
  const names: FoundName[] = [];
  for (const { from, to } of headlines)
    for (let i = from; i < to; i++)
      for (let end = Math.min(to, i + 5); end > i; end--) {
        const [first, last] = [tokens[i], tokens[end - 1]];
        const kind = first && last && kinds.get(text.slice(first.start, last.end));
        if (!kind) continue;
        names.push({ start: first.start, end: last.end, kind });
        i = end - 1;
        break;
      }
  return names;
}
