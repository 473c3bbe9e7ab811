import { existsSync, statSync } from 'node:fs';
import { compareSites, type SiteChange } from '../inspect/compareSites.ts';
import { counted } from '../model/counted.ts';
import { UsageError } from '../model/userError.ts';
import { defineCommand, JSON_OPTION } from './support/define/defineCommand.ts';

/** Compares two builds of a site. */
export const diff = defineCommand({
  name: 'diff',
  isOutside: true,
  usage: `Compares two folders of a site file by file: what was added, removed or changed, and of each page whose words
differ, where. Keep a copy of dist/ before you update the engine, build, and compare: only what you expect should differ.

  <before>  the folder of the site as it was
  <after>   the folder of the site as it is now`,
  positionals: {
    usage: '<before> <after>',
    min: 2,
    max: 2,
    wrong: 'Name two folders: the site before, and the site after.',
  },
  options: { json: JSON_OPTION },
  notes: ['Exit code: 0 the sites are the same, 1 they differ, 2 wrong usage.'],
  async run({ values, positionals }, { say }) {
    const [before = '', after = ''] = positionals;
    for (const folder of [before, after])
      if (!existsSync(folder) || !statSync(folder).isDirectory())
        throw new UsageError(`There is no folder ${folder}. Build the site, or name where it is.`);
    const { changes, same } = compareSites(before, after);
    for (const one of changes) say(values.json ? JSON.stringify(one) : report(one));
    if (!values.json) say(summary(changes, same));
    return changes.length > 0 ? 1 : 0;
  },
});

function report({ file, change, words }: SiteChange): string {
  const head = `${change.padEnd(7)}  ${file}`;
  return words ? `${head}\n    - ${words.before}\n    + ${words.after}` : head;
}

function summary(changes: readonly SiteChange[], same: number): string {
  const count = (of: SiteChange['change']) => changes.filter(({ change }) => change === of).length;
  const inWords = changes.filter(({ words }) => words).length;
  return [
    `${counted(same, 'file')} the same`,
    `${count('changed')} changed, ${inWords} of them in the words of a page`,
    `${count('added')} added`,
    `${count('removed')} removed`,
  ].join(', ');
}
