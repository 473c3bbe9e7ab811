import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../model/check/issue.ts';
import { conform } from '../read/fields/conform.ts';
import { parseYaml } from '../read/parsing/parse.ts';
import { type RejectedRecord, rejected } from '../schema/rejected.ts';
import { foldName } from '../text/characters/foldName.ts';

export type Rejection = RejectedRecord[number];

export const REJECTED_FILE = 'content/rejected.yaml';

/** The names that the author does not want to be asked about again; none when there is no such file. */
export async function readRejected(dir: string, issues: Issue[]): Promise<readonly Rejection[]> {
  const text = await readFile(join(dir, REJECTED_FILE), 'utf8').catch(() => '');
  if (text.trim() === '') return [];
  const parsed = parseYaml(text, { file: REJECTED_FILE, firstLine: 1, code: 'yaml-invalid' }, issues);
  return (parsed && conform(rejected, parsed, issues)) ?? [];
}

/** True when a name was rejected as this kind, or as every kind. */
export function rejects(rejections: readonly Rejection[], name: string, kind: string): boolean {
  const folded = foldName(name);
  return rejections.some((one) => foldName(one.name) === folded && (one.kind ?? kind) === kind);
}
