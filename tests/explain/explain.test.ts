import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Explanation, Occurrence } from '../../src/explain/phrase.ts';
import { type Files, folderOf } from '../check/folder.ts';
import { run, runProcess } from '../ingest/run.ts';

const FILES: Files = {
  'seeds/quay.txt': [
    'LANMERE — The Port of Lanmere reopened, Ana Okoro and Ben Okoro said. US visitors came; they told us so.',
    'Lanmere gold and a gold medal. The minister praised Okoro. The Lanmeresque press was there, and Selwick too.',
    'LHA runs the lighthouse. The Harbour Board met Cape Town Hall. A draft man, Zed Quill, spoke.',
  ].join('\n\n'),
  'content/entities/lanmere.md': '---\nname: Lanmere\nkind: place\n---\n',
  'content/entities/port.md':
    '---\nname: Port of Lanmere\nkind: organisation\naliases: [LHA, { text: Selwick, match: false }]\n---\n',
  'content/entities/ana.md': '---\nname: Ana Okoro\nkind: person\naliases: [Okoro]\n---\n',
  'content/entities/ben.md': '---\nname: Ben Okoro\nkind: person\naliases: [Okoro]\n---\n',
  'content/entities/us.md': '---\nname: US\nkind: place\n---\n',
  'content/entities/gold.md': '---\nname: Gold\nkind: commodity\n---\n',
  'content/entities/cape-town.md': '---\nname: Cape Town\nkind: place\n---\n',
  'content/entities/zed.md': '---\nname: Zed Quill\nkind: person\nstatus: draft\n---\n',
  'content/annotations/quay.yaml': stringify({
    senses: [
      { exact: 'gold', suffix: ' medal', entity: null },
      { exact: 'The minister', entity: 'ana', as: 'role' },
      { exact: 'lighthouse', entity: 'port', status: 'draft' },
    ],
  }),
};

async function explained(phrase: string, dir: string): Promise<Explanation> {
  const { out } = await run('explain', [phrase, '--json'], { dir });
  return JSON.parse(out);
}

describe('npm run explain', () => {
  it.each([
    ['Ana Okoro', 'alias', 'ana'],
    ['The minister', 'annotation', 'ana'],
    ['gold', 'alias', 'gold'],
    ['gold medal', 'excluded', null],
    ['Okoro', 'longest', 'ana'],
    ['praised Okoro', 'ambiguous', null],
    ['us', 'alias', 'us'],
    ['told us', 'unknown', null],
    ['lanmer', 'inside', 'lanmere'],
    ['Selwick', 'search', null],
    ['lighthouse', 'draft', null],
    ['Zed Quill', 'draft', null],
    ['Town Hall', 'overlap', null],
    ['LANMERE', 'alias', 'lanmere'],
    ['Cape Town Hall', 'parts', null],
    ['Harbour Board', 'unknown', null],
  ])('says of the first “%s” that the rule is %s', async (phrase, rule, target) => {
    const [first] = (await explained(phrase, await folderOf(FILES))).occurrences;
    expect([first?.rule, first?.target?.id ?? null]).toEqual([rule, target]);
  });

  it('tells one place from another', async () => {
    const dir = await folderOf(FILES);
    const rules = async (phrase: string) =>
      (await explained(phrase, dir)).occurrences.map(({ sentence, rule }) => `${sentence} ${rule}`);
    expect(await rules('us')).toEqual(['p1s2 alias', 'p1s2 case']);
    expect(await rules('lanmere')).toEqual(['p1s1 alias', 'p1s1 longest', 'p2s1 alias', 'p2s3 word']);
    expect(await rules('okoro')).toEqual(['p1s1 longest', 'p1s1 longest', 'p2s2 ambiguous']);
  });

  it('says of a name that an annotation of a part of it is stronger', async () => {
    const dir = await folderOf({
      ...FILES,
      'content/entities/hall.md': '---\nname: Cape Town Hall\nkind: place\n---\n',
      'content/annotations/quay.yaml': stringify({ senses: [{ exact: 'Cape Town', entity: 'cape-town' }] }),
    });
    const [first] = (await explained('Cape Town Hall', dir)).occurrences;
    expect([first?.rule, first?.by?.file, first?.why]).toEqual([
      'outweighed',
      'content/annotations/quay.yaml',
      expect.stringMatching(/^The words are a name of hall, but/),
    ]);
    expect(first?.changes.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^Remove this annotation/),
    ]);
  });

  it('says of a common word that it is one', async () => {
    const dir = await folderOf({
      ...FILES,
      'seeds/mark.txt': 'Mark the date. It was read by Mark Quill.',
      'content/entities/mark.md': '---\nname: Mark Quill\nkind: person\naliases: [Mark]\n---\n',
    });
    const [first] = (await explained('Mark', dir)).occurrences;
    expect([first?.rule, first?.why]).toEqual(['common', expect.stringContaining('a verb or a noun here')]);
  });

  it('proposes YAML that has the effect that it says', async () => {
    for (const phrase of ['lanmere', 'gold', 'okoro', 'harbour board', 'us', 'Town Hall', 'Selwick']) {
      const { occurrences } = await explained(phrase, await folderOf(FILES));
      for (const one of occurrences) await holds(one, phrase);
    }
  });

  it('names the alias or annotation that decided, by file and line', async () => {
    const dir = await folderOf(FILES);
    const by = async (phrase: string) => (await explained(phrase, dir)).occurrences[0]?.by;
    expect(await by('LHA')).toEqual({ file: 'content/entities/port.md', line: 4, column: 11 });
    expect(await by('The minister')).toMatchObject({ file: 'content/annotations/quay.yaml', line: 5 });
  });

  it('shows in the terminal the place, the rule, the reason and the YAML', async () => {
    const { code, out } = await run('explain', ['praised', 'Okoro'], { dir: await folderOf(FILES) });
    expect([code, out.split('\n')]).toEqual([
      0,
      expect.arrayContaining([
        expect.stringMatching(/^quay p2s2 {2}… .*«praised Okoro»/),
        '  not linked: several entries have the name and nothing says which is meant',
        '  - To link it to ana, here alone: content/annotations/quay.yaml',
        '      - exact: praised Okoro',
        '        entity: ana',
      ]),
    ]);
  });

  it('shows the nearest names and words for a phrase that no article has, and ends with 1', async () => {
    const { code, out } = await run('explain', ['Ana Okora'], { dir: await folderOf(FILES) });
    expect([code, out]).toEqual([1, expect.stringContaining('Ana Okoro → ana (content/entities/ana.md)')]);
    expect(out).toContain('Words like it: “Ana Okoro” (quay p1s1)');
  });

  it('says that a name in no article is one', async () => {
    const dir = await folderOf({
      ...FILES,
      'content/entities/far.md': '---\nname: Farland\nkind: place\n---\n',
    });
    const { code, out } = await run('explain', ['farland'], { dir });
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('It is a name of far (content/entities/far.md).'),
    ]);
  });

  it.each([
    [[], 'No phrase was given'],
    [['…'], '“…” has no letter to look for.'],
    [['x', '--article', 'nope'], 'There is no article “nope”. There is: quay.'],
    [['x', '--bogus'], '--bogus'],
  ])('refuses %j with 2', async (args, sentence) => {
    const { code, err } = await run('explain', args, { dir: await folderOf(FILES) });
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('says that files with errors are left out, and gives its code to the shell', async () => {
    const dir = await folderOf({ ...FILES, 'content/entities/bad.md': 'x' });
    const { code, err, out } = await runProcess('explain', ['Lanmere'], { dir });
    expect([code, err, out]).toEqual([
      0,
      expect.stringContaining('1 error in the files'),
      expect.stringContaining(' «Lanmere» '),
    ]);
  });
});

/** Writes each change in a folder of its own and asks again. */
async function holds({ start, surface, changes }: Occurrence, phrase: string): Promise<void> {
  for (const { what, file, add } of changes) {
    if (!add || JSON.stringify(add).includes('id-of-the-entity')) continue;
    const dir = await folderOf(FILES);
    const path = join(dir, file);
    const [, front, yaml = '', rest = ''] =
      /^(---\n)?([\s\S]*?)(---\n)?$/.exec(await readFile(path, 'utf8')) ?? [];
    const data = parse(yaml);
    for (const [field, items] of Object.entries(add))
      data[field] = [...(data[field] ?? []), ...(items as [])];
    await writeFile(path, `${front ?? ''}${stringify(data)}${rest}`);
    const again = (await explained(phrase, dir)).occurrences.find((one) => one.start === start);
    const nothing = JSON.stringify(add).includes('"entity":null');
    expect([what, surface, again?.rule === 'excluded', again?.linked]).toEqual([
      what,
      surface,
      nothing,
      !nothing,
    ]);
  }
}
