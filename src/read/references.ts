import { type Issue, issue } from '../model/check/issue.ts';
import { ANY } from '../model/check/unread.ts';
import { whatThereIs } from '../model/whatThereIs.ts';
import { CSL_TYPES } from '../schema/csl.ts';
import { reference } from '../schema/reference.ts';
import type { Folder } from './dataFile.ts';
import { conform } from './fields/conform.ts';
import { BRACED } from './fields/remedy.ts';
import { parseYaml } from './parsing/parse.ts';
import { placeIn } from './parsing/place.ts';
import type { DataRecord, Records } from './records.ts';
import { MEGABYTE, readText } from './textFile.ts';

const NO_WORK = 'A work stands in braces: { "id": …, "type": …, "title": … }. Write it so.';

/** @param unread takes the ids of works that are wrong */
export function readReferences(
  { dir, cache }: Folder,
  content: readonly string[],
  unread: Set<string>,
  issues: Issue[],
): Records['references'] {
  const path = 'content/references.json';
  const isThere = content.includes(path);
  const file = isThere ? readText(dir, path, 20 * MEGABYTE, issues) : null;
  const parsed =
    file && parseYaml(file.text, { file: path, firstLine: 1, code: 'json-invalid', cache }, issues);
  const isFolder = issues.some(({ place }) => place.file === path);
  if ((isThere || isFolder) && !Array.isArray(parsed?.data)) unread.add(ANY);
  if (!parsed) return [];
  if (!Array.isArray(parsed.data)) {
    issues.push(
      issue(
        'json-invalid',
        { file: path, line: 1, column: 1 },
        'The file holds a list of works. Put them into brackets: [{ … }, { … }].',
      ),
    );
    return [];
  }
  const seen = new Set<string>();
  const places = byItem(parsed.source.positions);
  return parsed.data.flatMap((data: unknown, index) => {
    const positions = places.get(String(index)) ?? {};
    const source = { file: path, positions };
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      issues.push(issue('field-invalid', placeIn(source, ''), NO_WORK));
      unread.add(ANY);
      return [];
    }
    const work = conform(reference, { data, source }, issues, BRACED);
    if (!work) {
      unread.add(idIn(data));
      return [];
    }
    if (!CSL_TYPES.includes(work.type)) {
      const message = `type: “${work.type}” is not a type of CSL-JSON.${whatThereIs(work.type, CSL_TYPES)} Correct the value.`;
      issues.push(issue('reference-type', placeIn(source, 'type'), message));
    }
    if (seen.has(work.id)) {
      const message = `Two works are called “${work.id}”. Give one of them another id.`;
      issues.push(issue('id-duplicate', placeIn(source, 'id'), message));
    }
    seen.add(work.id);
    return [{ id: work.id, source, data: work }];
  });
}

/** The id of a work whatever else is wrong with it. */
function idIn(work: unknown): string {
  const { id } = (work ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id : ANY;
}

/** The places of the fields of each item of a list, by its number; that of the item itself has no name. */
function byItem(
  positions: DataRecord<unknown>['source']['positions'],
): ReadonlyMap<string, Record<string, readonly [number, number]>> {
  const items = new Map<string, Record<string, readonly [number, number]>>();
  for (const [path, position] of Object.entries(positions)) {
    const [key = ''] = path.split('.', 1);
    const item = items.get(key) ?? {};
    item[path.slice(key.length + 1)] = position;
    items.set(key, item);
  }
  return items;
}
