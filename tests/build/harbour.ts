import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { buildNext, copyOfFixture, lendFonts } from '../builds.ts';

const WORDS = [
  'harbour masters',
  'tolls',
  'salted cod',
  'rope',
  'tar',
  'hemp',
  'rise',
  'in May',
  'would rise in May',
];
/** Nine notes in a paragraph of two lines, one at the end of another, and one that has none. */
export const TOLLS = `The harbour masters of Lanmere said that tolls on salted cod and rope and tar and hemp would rise in May.

A second paragraph has no note.

A third has one at its very end.
`;
const NOTES = [...WORDS, 'very end'].map(
  (exact, at) =>
    `  - { id: n${at}, kind: loose, exact: ${exact}, note: "${'This is said at some length. '.repeat(4)}", refs: [register] }`,
);

export const BASE = '/x/';
export const SITE = 'https://example.org';

let built: Promise<string> | undefined;

/**
 * A briefing with a site under a base path and a public origin, built once for all tests that ask.
 * @returns its folder, which the setup of the run removes
 */
export function harbour(): Promise<string> {
  built ??= make();
  return built;
}

async function make(): Promise<string> {
  const folder = await copyOfFixture(inject('harbour'));
  await writeFile(join(folder, 'seeds/tolls.txt'), TOLLS);
  await writeFile(join(folder, 'content/articles/tolls.yaml'), 'seed: tolls.txt\npublished: 2024-05-20\n');
  await writeFile(join(folder, 'content/annotations/tolls.yaml'), `notes:\n${NOTES.join('\n')}\n`);
  await lendFonts(folder);
  const { code, output } = await buildNext(folder, { BASE, SITE });
  if (code !== 0) throw new Error(output);
  return folder;
}
