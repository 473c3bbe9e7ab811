import { slugOf } from '../../read/slug.ts';
import { referenceId } from '../../schema/common.ts';
import type { ReferenceRecord } from '../../schema/reference.ts';

/** An id for a work that no other has: family name or publisher and year, such as `reyes-2001`. */
export function freeReferenceId(
  work: Readonly<Record<string, unknown>>,
  taken: ReadonlySet<string>,
): ReferenceRecord['id'] {
  const [author] = (work['author'] ?? []) as { family?: string; literal?: string }[];
  const name =
    author?.family ?? author?.literal ?? work['container-title'] ?? work['publisher'] ?? work['title'];
  const year = (work['issued'] as ReferenceRecord['issued'])?.['date-parts'][0]?.[0];
  const words = slugOf(String(name)).split('-').slice(0, 4).join('-');
  const id = [words || 'work', year].filter(Boolean).join('-');
  for (let number = 2, free = id; ; free = `${id}-${number++}`)
    if (!taken.has(free)) return referenceId.parse(free);
}

/** The work that is the same as another: of one DOI, ISBN, address, or title and year. */
export function sameWork(work: ReferenceRecord, all: readonly ReferenceRecord[]): ReferenceRecord | null {
  const keysOf = (one: ReferenceRecord): unknown[] => [
    String(one.DOI ?? '').toLowerCase(),
    one.ISBN,
    one.URL,
    `${one.title} ${one.issued?.['date-parts'][0]?.[0] ?? ''}`,
  ];
  const keys = keysOf(work);
  return all.find((one) => keysOf(one).some((key, at) => key && key === keys[at])) ?? null;
}

/** The text of references.json with works added at its end; what stands there is kept byte for byte. */
export function withWorks(text: string | null, works: readonly ReferenceRecord[]): string {
  const added = works.map((one) => JSON.stringify(one, null, 2).replace(/^/gm, '  ')).join(',\n');
  const end = text?.lastIndexOf(']') ?? -1;
  if (text === null || text.trim() === '' || end < 0) return `[\n${added}\n]\n`;
  const before = text.slice(0, end).trimEnd();
  return `${before}${before.endsWith('[') ? '' : ','}\n${added}\n${text.slice(end)}`;
}
