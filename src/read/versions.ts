import type { EarlierText, SeedRecord } from './records.ts';

/** Where the texts lie as they were published. */
export const PUBLISHED_TEXTS = 'content/published/';

/** A file of `seeds/` as it was read. */
export interface SeedText extends EarlierText {
  /** SHA-256 of the file’s bytes, hexadecimal. */
  readonly digest: string;
}

/**
 * Joins the versions of each text: `quay.txt`, what was recorded of it when it was published
 * (`content/published/quay.1.txt`, `quay.2.txt` …), then `quay.v2.txt`, what was recorded of that, and so on. The newest
 * is the text of the article. A version that repeats the one before is none.
 * @param published files below {@link PUBLISHED_TEXTS}
 */
export function seedsOf(
  texts: readonly SeedText[],
  published: readonly { readonly file: string; readonly text: string }[],
): SeedRecord[] {
  const stems = new Set(texts.map(({ file }) => stemOf(file)));
  const copies = Map.groupBy(
    published.flatMap((one) => copyOf(one) ?? []),
    ({ stem }) => stem,
  );
  const kept = new Map(published.map(({ file, text }) => [file, text]));
  const families = Map.groupBy(texts, ({ file }) => familyOf(stemOf(file), stems).stem);
  return [...families].map(([stem, family]) => {
    const files = family.toSorted(
      (a, b) => numberIn(a, stems) - numberIn(b, stems) || (a.file < b.file ? -1 : 1),
    );
    const chain = files.flatMap((one): EarlierText[] => [
      ...(copies.get(stemOf(one.file)) ?? []).toSorted(byNumber),
      one,
    ]);
    const newest = files.at(-1) as SeedText;
    const [name = '', ...versions] = files.map(({ file }) => file.slice('seeds/'.length));
    const { file, format, text, digest } = newest;
    return {
      id: stem,
      name,
      versions,
      earlier: withoutRepeats(chain).slice(0, -1),
      mentions: kept.get(mentionsFile(stem)) ?? '',
      source: { file, positions: {} },
      format,
      text,
      digest,
    };
  });
}

/** The file that records the published mentions of a text. @param stem the id of the seed */
export function mentionsFile(stem: string): string {
  return `${PUBLISHED_TEXTS}${stem}.mentions.txt`;
}

/** Where the next text is recorded that was published of a seed. @param number from 1 */
export function copyFile({ source, format }: SeedRecord, number: number): string {
  return `${PUBLISHED_TEXTS}${stemOf(source.file)}.${number}.${format}`;
}

function stemOf(file: string): string {
  return file.slice('seeds/'.length).replace(/\.[^.]+$/, '');
}

/** `quay.v2` is the second version of `quay`, if there is a `quay`. */
function familyOf(
  stem: string,
  stems: ReadonlySet<string>,
): { readonly stem: string; readonly number: number } {
  const [, first, number] = /^(.+)\.v([1-9]\d{0,3})$/.exec(stem) ?? [];
  const isVersion = first !== undefined && Number(number) > 1 && stems.has(first);
  return isVersion ? { stem: first, number: Number(number) } : { stem, number: 1 };
}

function numberIn({ file }: SeedText, stems: ReadonlySet<string>): number {
  return familyOf(stemOf(file), stems).number;
}

interface Copy extends EarlierText {
  readonly stem: string;
  readonly number: number;
}

function copyOf({ file, text }: { readonly file: string; readonly text: string }): Copy | null {
  const [, stem, number, format] = /^content\/published\/(.+)\.(\d{1,4})\.(txt|md)$/.exec(file) ?? [];
  return stem === undefined
    ? null
    : { file, text, stem, number: Number(number), format: format as 'txt' | 'md' };
}

function byNumber(a: Copy, b: Copy): number {
  return a.number - b.number;
}

function withoutRepeats(chain: readonly EarlierText[]): EarlierText[] {
  return chain.filter(({ text }, at) => text !== chain[at + 1]?.text);
}
