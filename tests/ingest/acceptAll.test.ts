import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { readBriefing } from '../../src/read/briefing.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { filesIn, folder, run } from './run.ts';

const urls = urlsFor({ base: '/', site: undefined });
const draft = (kind: string, name: string, aliases: readonly string[] = []): string =>
  `---\nkind: ${kind}\nname: ${JSON.stringify(name)}\n${aliases.length > 0 ? `aliases: ${JSON.stringify(aliases)}\n` : ''}status: draft\n---\n`;

/** Accepts all in a briefing of these texts and drafts; what is left of it. */
async function accepted(
  texts: Readonly<Record<string, string>>,
  drafts: Readonly<Record<string, string>>,
  annotations: Readonly<Record<string, string>> = {},
) {
  const files: [string, string][] = [
    ...Object.entries(texts).flatMap(([id, text]): [string, string][] => [
      [`seeds/${id}.txt`, `${text}\n`],
      [`content/articles/${id}.yaml`, `seed: ${id}.txt\n`],
    ]),
    ...Object.entries(drafts).map(([id, text]): [string, string] => [`content/entities/${id}.md`, text]),
    ...Object.entries(annotations).map(([id, text]): [string, string] => [
      `content/annotations/${id}.yaml`,
      text,
    ]),
  ];
  const dir = await folder(Object.fromEntries(files));
  const ran = await run('review', ['--accept-all'], { dir });
  const { records, issues } = await readBriefing(dir);
  const assembled = assemble(records, { addressesOf: addressesAt(urls) });
  return {
    ...ran,
    errors: [...issues, ...assembled.issues].filter(({ severity }) => severity === 'error'),
    entities: assembled.briefing.entities.map(({ id }) => id),
    linked: (id: string) =>
      assembled.briefing.articles
        .find((one) => one.id === id)
        ?.mentions.map(({ surface, target }) => `${surface} → ${target.id}`),
    read: (path: string) => readFile(join(dir, path), 'utf8'),
    files: await filesIn(dir),
  };
}

describe('review --accept-all', () => {
  it('merges an acronym with the name that it abbreviates, and puts it in its place everywhere', async () => {
    const { errors, entities, linked, read } = await accepted(
      { a: 'The Lanmere Harbour Authority (LHA) met.', b: 'The LHA met again.' },
      {
        'lanmere-harbour-authority': draft('organisation', 'Lanmere Harbour Authority', ['LHA']),
        lha: draft('organisation', 'LHA'),
      },
      {
        b: 'events:\n- date: 2025-03-02\n  title: The LHA met again\n  entities: [lha, lanmere-harbour-authority]\n  evidence: [{ exact: The LHA met again, article: b }]\n  status: draft\n',
      },
    );
    expect(errors).toEqual([]);
    expect(entities).toEqual(['lanmere-harbour-authority']);
    expect(linked('b')).toEqual(['LHA → lanmere-harbour-authority']);
    expect(await read('content/annotations/b.yaml')).not.toMatch(/- lha\b/);
  });

  it('takes a party and its short name for one, and a body for another than its bulletin', async () => {
    const { errors, entities, linked } = await accepted(
      {
        a: 'The Orvik Party won. Orvik will govern.',
        b: 'The Ministry of Quays and the Ministry of Quays Bulletin.',
      },
      {
        'orvik-party': draft('organisation', 'Orvik Party', ['Orvik']),
        orvik: draft('organisation', 'Orvik'),
        'ministry-of-quays': draft('organisation', 'Ministry of Quays'),
        bulletin: draft('organisation', 'Ministry of Quays Bulletin', ['Ministry of Quays']),
      },
    );
    expect(errors).toEqual([]);
    expect(entities).toEqual(['ministry-of-quays', 'bulletin', 'orvik-party']);
    expect(linked('b')).toEqual([
      'Ministry of Quays → ministry-of-quays',
      'Ministry of Quays Bulletin → bulletin',
    ]);
  });

  it.each([
    ['a middle initial', 'Dana Orvik', 'Dana J. Orvik', 1],
    ['a middle name', 'Dana Orvik', 'Dana Quay Orvik', 2],
    ['another initial', 'Dana K. Orvik', 'Dana J. Orvik', 2],
    ['Jr.', 'Dana Orvik', 'Dana Orvik Jr.', 2],
    ['a title', 'President Dana Orvik', 'Dana Orvik', 1],
  ])('compares names that differ by %s', async (_what, one, other, count) => {
    const { errors, entities } = await accepted(
      { a: `${one} spoke.`, b: `${other} spoke.` },
      { one: draft('person', one, ['Orvik']), other: draft('person', other, ['Orvik']) },
    );
    expect(errors).toEqual([]);
    expect(entities).toHaveLength(count);
  });

  it('leaves a surname open that nothing ties to the one person of that name', async () => {
    const { errors, entities, linked, out } = await accepted(
      { a: 'Dana Orvik opened the dam.', b: 'Orvik sang in the choir.' },
      { 'dana-orvik': draft('person', 'Dana Orvik', ['Orvik']), orvik: draft('person', 'Orvik') },
    );
    expect(errors).toEqual([]);
    expect(entities).toEqual(['dana-orvik']);
    expect(linked('b')).toEqual([]);
    expect(out).toContain('1 surname may be of several people');
  });

  it('takes a surname for the person whose office the articles give it', async () => {
    const { errors, entities, linked } = await accepted(
      { a: 'President Dana Orvik opened the dam.', b: 'President Orvik sang.' },
      { 'dana-orvik': draft('person', 'Dana Orvik', ['Orvik']), orvik: draft('person', 'Orvik') },
    );
    expect(errors).toEqual([]);
    expect(entities).toEqual(['dana-orvik']);
    expect(linked('b')).toEqual(['Orvik → dana-orvik']);
  });

  it('leaves a surname open that two people share, and links it where an article names one in full', async () => {
    const { errors, linked, out } = await accepted(
      { a: 'Dana Orvik and Senna Orvik met.', b: 'Dana Orvik left. Orvik was ill.', c: 'Orvik returned.' },
      {
        'dana-orvik': draft('person', 'Dana Orvik', ['Orvik']),
        'senna-orvik': draft('person', 'Senna Orvik', ['Orvik']),
      },
    );
    expect(errors).toEqual([]);
    expect(linked('b')).toEqual(['Dana Orvik → dana-orvik', 'Orvik → dana-orvik']);
    expect(linked('c')).toEqual([]);
    expect(out).toContain('stay open');
  });

  it('links a surname that two share to whom its title means', async () => {
    const text =
      'President Ana Okoro heard of the plan in Lanmere. She asked Attorney General Ivo Okoro to read it. The draft went to Attorney General Okoro. President Okoro agreed.';
    const dir = await folder({ 'a.txt': `${text}\n` });
    await run('ingest', ['a.txt', '--yes'], { dir });
    const { out } = await run('review', ['--accept-all'], { dir });
    expect(out).not.toContain('stay open');
    const { records } = await readBriefing(dir);
    const { briefing } = assemble(records, { addressesOf: addressesAt(urls) });
    const people = briefing.articles[0]?.mentions.filter(({ surface }) => surface === 'Okoro');
    expect(people?.map(({ target }) => target.id)).toEqual(['ivo-okoro', 'ana-okoro']);
  });

  it('links letters behind a town to its state, where they are no name of it elsewhere', async () => {
    const text =
      'Ana Okoro left Mountain View, CA, and moved to Dayton, OH. The paper OH was shut, and California grew.';
    const dir = await folder({ 'a.txt': `${text}\n` });
    await run('ingest', ['a.txt', '--yes'], { dir });
    await run('review', ['--accept-all'], { dir });
    const { records } = await readBriefing(dir);
    const { briefing } = assemble(records, { addressesOf: addressesAt(urls) });
    const linked = briefing.articles[0]?.mentions.map(({ surface, target }) => `${surface} → ${target.id}`);
    expect(linked).toEqual(
      expect.arrayContaining(['CA → california', 'OH → ohio', 'California → california']),
    );
    expect(linked?.filter((one) => one.startsWith('OH'))).toHaveLength(1);
  });

  it('keeps a file of comments as it is, and leaves no file that holds nothing', async () => {
    const lines = 'OKORO\n\n'.repeat(12);
    const { errors, files, read } = await accepted(
      { a: 'Dana Okoro and Senna Okoro met.', b: lines, c: 'Dana Okoro left.' },
      {
        'dana-okoro': draft('person', 'Dana Okoro', ['Okoro', 'OKORO']),
        'senna-okoro': draft('person', 'Senna Okoro', ['Okoro', 'OKORO']),
      },
      { c: '# Quantities: “12”\n' },
    );
    expect(errors).toEqual([]);
    expect(files).not.toContain('content/annotations/b.yaml');
    expect(await read('content/annotations/c.yaml')).toBe('# Quantities: “12”\n');
  });

  it('makes a draft again of what would stop a build, and says why', async () => {
    const { errors, err, read } = await accepted(
      { a: 'Dana Orvik opened the dam.' },
      { 'dana-orvik': draft('person', 'Dana Orvik') },
      {
        a: 'statements:\n- exact: words that nobody said\n  kind: paraphrase\n  speaker: dana-orvik\n  status: draft\n',
      },
    );
    expect(errors).toEqual([]);
    expect(err).toContain('Stays a draft: content/annotations/a.yaml');
    expect(await read('content/annotations/a.yaml')).toContain('status: draft');
  });

  it('settles each place of a name where the article names both who share it', async () => {
    const { errors } = await accepted(
      { a: 'The Quay Office (QO) met the Queen’s Office. QO is old. The QO moved. “QO,” they wrote.' },
      {
        'quay-office': draft('organisation', 'Quay Office', ['QO']),
        'queens-office': draft('place', 'Queen’s Office', ['QO']),
      },
    );
    expect(errors).toEqual([]);
  });

  it('settles a name anew where another that told who is meant is withdrawn', async () => {
    const { errors } = await accepted(
      { a: 'Send it to Q. by noon. The office Q agreed.', b: 'Q\n\n'.repeat(12), c: 'Dana Q met Q there.' },
      { 'dana-q': draft('person', 'Dana Q', ['Q']), q: draft('place', 'Q', ['Q.']) },
    );
    expect(errors).toEqual([]);
  });

  it('leaves a draft that the articles write small more often than with a capital', async () => {
    const { entities, out, linked } = await accepted(
      {
        a: 'The board called a conference. Dana Orvik opened the Conference in Lanmere.',
        b: 'No conference was like it. Another conference follows. Coal is sold, and coal is burnt in Reading. https://example.org/reading/a-reading',
      },
      {
        conference: draft('event', 'Conference'),
        reading: draft('place', 'Reading'),
        coal: draft('commodity', 'Coal'),
      },
    );
    expect(entities).toEqual(['coal', 'reading']);
    expect(linked('a')).toEqual([]);
    expect(out).toContain('1 name may be no name, or of another kind, and stays a draft: conference.');
  });

  it('leaves a draft that is no name of its kind at most places', async () => {
    const { entities } = await accepted(
      {
        a: 'Mr Park met Ana Okoro in Lisbon. Mr Park left. Mr Park was ill, said Mr Park.',
        b: 'Ana Okoro lives in Lisbon. Lisbon is large. They love Lisbon.',
        c: 'Algeria beat Ghana 2-0. Algeria scored twice. Then Algeria won the final. Algeria were strong.',
      },
      { park: draft('place', 'Park'), lisbon: draft('place', 'Lisbon'), algeria: draft('place', 'Algeria') },
    );
    expect(entities).toEqual(['algeria', 'lisbon']);
  });

  it('makes a draft again of what would stop a build, though its kind and its folder are others now', async () => {
    const fact =
      'facts:\n- label: seat\n  statement: It sits there.\n  evidence: words that nobody said\nstatus: draft\n';
    const { err, errors, read } = await accepted(
      {
        a: 'Velmark Ltd opened. Velmark Ltd said that it hired. Shares in Velmark Ltd fell, and Velmark Ltd cut jobs.',
      },
      { 'places/velmark-ltd': draft('place', 'Velmark Ltd').replace('status: draft\n', fact) },
    );
    expect(errors).toEqual([]);
    expect(err).toContain('Stays a draft: content/entities/organisations/velmark-ltd.md');
    expect(await read('content/entities/organisations/velmark-ltd.md')).toContain('status: draft');
  });

  it('drops a short name that the articles mostly use otherwise, and keeps one that they use so', async () => {
    const { entities, linked } = await accepted(
      {
        a: 'Ana Okoro cut the film with Final Cut Pro X. The new Tablet Pro costs more than the old Tablet Pro, said Okoro.',
        b: 'A Tablet Pro is sold in Lanmere. Okoro has a Tablet Pro, and her brother has a Tablet Pro too. Okoro left.',
      },
      {
        'pro-x': draft('person', 'Pro X', ['Pro']),
        okoro: draft('person', 'Ana Okoro', ['Okoro']),
      },
    );
    expect(entities).toEqual(['okoro', 'pro-x']);
    expect(linked('b')).toEqual(['Okoro → okoro', 'Okoro → okoro']);
  });

  it('gives a draft the kind that its name has nearly everywhere, and leaves lands and surnames as they are', async () => {
    const { out, files, linked } = await accepted(
      {
        a: 'Velmark Ltd opened. Velmark Ltd said that it hired. Shares in Velmark Ltd fell, and Velmark Ltd cut jobs.',
        b: 'Peru beat Chile 2-0. Peru scored twice. Peru won the final, and Peru were strong.',
        c: 'Mr Tovin left. Mr Tovin slept, said Mr Tovin. Mr Tovin was ill.',
      },
      {
        'places/velmark-ltd': draft('place', 'Velmark Ltd'),
        'places/peru': draft('place', 'Peru'),
        'organisations/tovin': draft('organisation', 'Tovin'),
      },
    );
    expect(out).toContain('1 was given the kind that the articles mostly show: velmark-ltd.');
    expect(files.filter((file) => file.includes('entities/'))).toEqual([
      'content/entities/organisations/tovin.md',
      'content/entities/organisations/velmark-ltd.md',
      'content/entities/places/peru.md',
    ]);
    expect(linked('a')).toHaveLength(4);
  });

  it('leaves open a name that may be of a draft that stays one', async () => {
    const { errors, entities } = await accepted(
      {
        a: 'They met in Park. Mr Park left. Mr Park was ill, said Mr Park. Mr Park slept.',
        b: 'Park Ana and Park Rui met. Park left.',
      },
      {
        park: draft('place', 'Park'),
        'park-ana': draft('person', 'Park Ana', ['Park']),
        'park-rui': draft('person', 'Park Rui', ['Park']),
      },
    );
    expect(errors).toEqual([]);
    expect(entities).toEqual(['park-ana', 'park-rui']);
  });

  it('leaves a wife apart from her husband, of whom the same article tells', async () => {
    const { entities, linked } = await accepted(
      { a: 'Sir Rui Okoro met the crew. Lady Okoro came too. Okoro left.' },
      {
        'rui-okoro': draft('person', 'Rui Okoro', ['Okoro']),
        'lady-okoro': draft('person', 'Lady Okoro'),
      },
    );
    expect(entities).toEqual(['lady-okoro', 'rui-okoro']);
    expect(linked('a')).toEqual(['Rui Okoro → rui-okoro', 'Lady Okoro → lady-okoro', 'Okoro → rui-okoro']);
  });
});
