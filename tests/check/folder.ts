import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type AssembleOptions, assemble } from '../../src/assemble/assemble.ts';
import { byPlace, formatIssue, type Issue, type IssueCode } from '../../src/model/check/issue.ts';
import { readBriefing } from '../../src/read/briefing.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { urlsFor } from '../../src/views/context/urls.ts';

/** Contents of files by path; `{ link }` is a symbolic link. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/** A sound little briefing, to which each test adds its mistake. */
export const SOUND: Files = {
  'seeds/quay.txt': [
    'Quay reopens',
    'LANMERE (Wire) — The quay at Lanmere reopened on Monday, Ana Okoro said.',
    '“The quay is safe,” Okoro told reporters. The quay had closed in 2019.',
  ].join('\n\n'),
  'content/articles/quay.yaml': 'seed: quay.txt\npublished: 2024-05-06\n',
  'content/entities/ana-okoro.md': '---\nname: Ana Okoro\nkind: person\naliases: [Okoro]\n---\n',
  'content/entities/lanmere.md': '---\nname: Lanmere\nkind: place\n---\n',
  'content/references.json': '[{ "id": "gazette", "type": "article", "title": "Gazette" }]',
  'content/timeline.yaml': '- { date: 2019, title: The quay closes, refs: [gazette] }\n',
};

/** Writes a briefing into a folder that goes away with the test. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if (typeof content === 'object' && 'link' in content) await symlink(content.link, file);
    else await writeFile(file, content);
  }
  return folder;
}

/** Everything that `npm run check` finds in a briefing. */
export async function issuesOf(
  files: Files,
  asked: Pick<AssembleOptions, 'day' | 'names'> = {},
): Promise<Issue[]> {
  const { records, issues } = await readBriefing(await folderOf(files));
  const assembled = assemble(records, {
    addressesOf: addressesAt(urlsFor({ base: '/', site: '' })),
    ...asked,
  });
  return [...issues, ...assembled.issues].toSorted(byPlace);
}

/** The lines of the report that have one of these codes. */
export async function reportOf(files: Files, ...codes: readonly IssueCode[]): Promise<string[]> {
  const issues = await issuesOf(files);
  return issues.filter(({ code }) => codes.includes(code)).map(formatIssue);
}
