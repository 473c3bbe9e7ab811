import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, folder, type Ran, run } from './run.ts';

const draft = (kind: string, name: string, more = ''): string =>
  `---\n# Proposed by npm run ingest. Not published until you accept it.\n# Found 1× in a.\nkind: ${kind}\nname: ${name}\n${more}status: draft\n---\n`;

const FILES = {
  'seeds/a.txt':
    'Ana Okoro spoke in Lanmere.\n\nOkoro said the port was open. Okoro left. The ministry was silent. Smith laughed.\n',
  'content/articles/a.yaml': 'seed: a.txt\n',
  'content/entities/people/ana-okoro.md': draft('person', 'Ana Okoro', 'aliases:\n- Okoro\n'),
  'content/entities/places/lanmere.md': draft('place', 'Lanmere'),
  'content/entities/people/jo-smith.md':
    '---\n# mine\nname: Jo Smith\nkind: person\n---\n\n:inference[A note.]\n',
  'content/entities/people/al-smith.md': '---\nname: Al Smith\nkind: person\n---\n',
  'content/annotations/a.yaml': `# The editor’s remark.
senses:
- exact: Smith
  candidates:
  - al-smith
  - jo-smith
  status: draft
- exact: The ministry
  entity: lanmere
  as: role
  status: draft
statements:
- exact: the port was open
  kind: paraphrase
  speaker: ana-okoro
  status: draft
`,
};

describe('npm run review', () => {
  let origin: string;
  let dir: string;
  beforeAll(async () => {
    origin = await folder(FILES);
  });
  beforeEach(async () => {
    dir = await folder();
    await cp(origin, dir, { recursive: true });
  });

  const review = (...answers: string[]): Promise<Ran> =>
    run('review', [], { dir, input: answers.map((one) => `${one}\n`).join('') });
  const read = (path: string): Promise<string> => readFile(join(dir, path), 'utf8');

  it('asks about the most frequent entity first, with its passages, then about senses and statements', async () => {
    const { out, code } = await review('s', 's', 's', 's', 's');
    expect(code).toBe(0);
    const heads = [...out.matchAll(/^\d\/\d {2}.*$/gm)].map(String);
    expect(heads).toEqual([
      '1/5  person: «Ana Okoro», 3×',
      '2/5  place: «Lanmere», 2×',
      '3/5  Who or what is «Smith»?',
      '4/5  “The ministry”, 1×, means «Lanmere» (lanmere)',
      '5/5  paraphrase by «Ana Okoro»',
    ]);
    expect(out).toContain('  p2s1: «Okoro» said the port was open.');
    expect(out).toContain('5 skipped; 5 drafts left.');
  });

  it('names the article of a passage only where the drafts are of several', async () => {
    await writeFile(join(dir, 'seeds/b.txt'), 'Ivo Brandt rows.\n');
    await writeFile(join(dir, 'content/entities/people/ivo-brandt.md'), draft('person', 'Ivo Brandt'));
    const { out } = await review('o', 'q');
    expect(out).toContain('Ivo Brandt, 1×  b p1s1: «Ivo Brandt» …');
    expect(out).toContain('  a p2s1: «Okoro» said the port was open.');
  });

  it('confirms what is so by now: the speaker who was given, the entity that a draft became', async () => {
    const { out } = await review('s', 's', 's', 's', 'p the harbour board', 'u', 'p al-smith', '');
    expect(out).toContain('Accepted: paraphrase by the harbour board (no page)');
    expect(out).toContain('Accepted: paraphrase by Al Smith');
    expect((await review('m jo-smith', 'q')).out).toContain('Merged with Jo Smith: person: Ana Okoro');
  });

  it('accepts: the entry is published, without the remarks of its draft', async () => {
    await review('a', 'q');
    expect(await read('content/entities/people/ana-okoro.md')).toBe(
      '---\nkind: person\nname: Ana Okoro\naliases:\n- Okoro\n---\n',
    );
  });

  it('changes the kind, and moves the file with it', async () => {
    await review('s', 'k org', 'a', 'q');
    const files = await filesIn(dir);
    expect(files).toContain('content/entities/organisations/lanmere.md');
    expect(files).not.toContain('content/entities/places/lanmere.md');
  });

  it('renames a draft, with its address and what refers to it', async () => {
    await review('n Ana B. Okoro', 'a', 'q');
    expect(await read('content/entities/people/ana-b-okoro.md')).toContain('name: Ana B. Okoro\n');
    expect(await read('content/annotations/a.yaml')).toContain('speaker: ana-b-okoro\n');
  });

  it('merges with an entry that is there: names, statements and senses go over, nothing else changes', async () => {
    await review('m jo-smith', 'q');
    expect(await read('content/entities/people/jo-smith.md')).toBe(
      '---\n# mine\nname: Jo Smith\nkind: person\naliases:\n- Ana Okoro\n- Okoro\n---\n\n:inference[A note.]\n',
    );
    expect(await filesIn(dir)).not.toContain('content/entities/people/ana-okoro.md');
    expect(await read('content/annotations/a.yaml')).toContain('speaker: jo-smith\n');
  });

  it('does not merge on a part of a name, but says what may be meant', async () => {
    const { out } = await review('m smith', 'q');
    expect(out).toContain('Perhaps al-smith, jo-smith? Give the id.');
    expect(await filesIn(dir)).toContain('content/entities/people/ana-okoro.md');
  });

  it('rejects and remembers: senses go, the statement keeps its speaker by name', async () => {
    await review('r', 'r', 'q');
    expect(await read('content/rejected.yaml')).toMatch(
      /^# .*\n- name: Ana Okoro\n {2}kind: person\n- name: Lanmere\n {2}kind: place\n$/,
    );
    const annotations = await read('content/annotations/a.yaml');
    expect(annotations).toContain('speaker_label: Ana Okoro\n');
    expect(annotations).not.toContain('The ministry');
    expect(annotations).toContain('# The editor’s remark.');
  });

  it('settles an open name by its number', async () => {
    await review('s', 's', 'a', '2', 'q');
    expect(await read('content/annotations/a.yaml')).toContain('- exact: Smith\n  entity: jo-smith\n');
  });

  it('takes back decision by decision, byte for byte', async () => {
    const before = await Promise.all(Object.keys(FILES).map(read));
    const { out } = await review(
      'n Other',
      'a',
      'k event',
      'm jo-smith',
      '1',
      'r',
      'p the port',
      'u',
      'u',
      'u',
      'u',
      'u',
      'u',
      'u',
      'u',
      'q',
    );
    expect(await Promise.all(Object.keys(FILES).map(read))).toEqual(before);
    expect(await filesIn(dir)).toEqual([...(await filesIn(origin))]);
    expect(out).toContain('There is nothing to take back.');
    expect(out).toContain('nothing decided; 5 drafts left.');
  });

  it('goes on where it was left', async () => {
    await review('a', 'q');
    const { out } = await review('q');
    expect(out).toContain('1/4  place: «Lanmere»');
  });

  it('accepts all that is not open at once', async () => {
    const { out } = await run('review', ['--accept-all'], { dir });
    expect(out).toContain('4 drafts accepted. 1 name may mean several and stay open');
    const listed = await run('review', ['--list'], { dir });
    expect(listed.out).toBe('content/annotations/a.yaml  sense  Who or what is Smith?\n');
    const checked = await run('check', [], { dir });
    expect(checked.out).not.toContain('  error  ');
  });

  it('prints the drafts as one JSON document a line', async () => {
    const { out } = await run('review', ['--json', '--article', 'a'], { dir });
    const items = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(items.map(({ type }) => type)).toEqual(['entity', 'entity', 'sense', 'sense', 'statement']);
  });

  it('asks about the places that a gazetteer has all at once; a number takes one out', async () => {
    const places = ['France', 'Kenya', 'Laos', 'Charlotte', 'Lanmere'];
    const files = places.map((name) => [`content/entities/${name.toLowerCase()}.md`, draft('place', name)]);
    const where = await folder({
      'seeds/a.txt': `They went to ${places.join(', ')}.\n`,
      ...Object.fromEntries(files),
    });
    const { out } = await run('review', [], { dir: where, input: '2\nr\nu\nu\n7\n2\nr\ns\n\n' });
    expect(out).toContain('1/2  3 places that every gazetteer has:\n  1  France, 1×');
    expect(out).toContain('“7” is not one of the keys.');
    expect(out).toContain('2 accepted, 1 rejected, 2 skipped; 2 drafts left.');
    const left = await filesIn(join(where, 'content/entities'));
    expect(left).toEqual(['charlotte.md', 'france.md', 'lanmere.md', 'laos.md']);
    expect(await readFile(join(where, 'content/entities/laos.md'), 'utf8')).not.toContain('draft');
  });

  describe('carries an answer on', () => {
    const OPEN = {
      'seeds/a.txt':
        'Jo Hollis and Dana Hollis met. Mr Hollis was late. Hollis said that the dam would hold.\n',
      'content/articles/a.yaml': 'seed: a.txt\n',
      'content/entities/jo-hollis.md': '---\nname: Jo Hollis\nkind: person\n---\n',
      'content/entities/dana-hollis.md': '---\nname: Dana Hollis\nkind: person\n---\n',
      'content/annotations/a.yaml': `senses:
- { exact: Hollis, prefix: 'Mr ', candidates: [dana-hollis, jo-hollis], status: draft }
- { exact: Hollis, suffix: ' said', candidates: [dana-hollis, jo-hollis], status: draft }
statements:
- { exact: the dam would hold, kind: paraphrase, speaker_label: Mr Hollis, status: draft }
`,
    };
    const answered = async (...answers: string[]) => {
      const where = await folder(OPEN);
      const { out } = await run('review', [], {
        dir: where,
        input: answers.map((one) => `${one}\n`).join(''),
      });
      return { out, text: await readFile(join(where, 'content/annotations/a.yaml'), 'utf8') };
    };

    it('from a name to all its passages, and to the statement of a speaker called so', async () => {
      const { out, text } = await answered('2', 'a', '');
      expect(out).toContain('1/2  Who or what is «Hollis»?');
      expect(out).toContain('2/2  paraphrase by «Jo Hollis»');
      expect(text.match(/entity: jo-hollis/g)).toHaveLength(2);
      expect(text).toContain('speaker: jo-hollis');
      expect(text).not.toContain('draft');
    });

    it('but not from a pronoun, which may mean another further on', async () => {
      const where = await folder({
        ...OPEN,
        'seeds/a.txt':
          'Jo Hollis rowed. They won, they said. Nobody else rowed. They sank. They swam, they said.\n',
        'content/annotations/a.yaml': `statements:
- { exact: They won, kind: paraphrase, speaker_label: they, status: draft }
- { exact: They swam, kind: paraphrase, speaker_label: they, status: draft }
`,
      });
      const { out } = await run('review', [], { dir: where, input: 'p jo-hollis\ns\n\n' });
      expect(out).toContain(
        '2/2  paraphrase by «they (no page)»\n  p1s5: Nobody else rowed. They sank. «They swam», they said.',
      );
      const text = await readFile(join(where, 'content/annotations/a.yaml'), 'utf8');
      expect(text.match(/speaker: jo-hollis/g)).toHaveLength(1);
      expect(text).toContain('speaker_label: they');
    });

    it('and asks about each passage where that is wanted', async () => {
      const { text } = await answered('o', '2', '1', 's', 'q');
      expect(text).toMatch(/prefix: 'Mr ', entity: jo-hollis|prefix: 'Mr '.*entity: jo-hollis/s);
      expect(text).toContain('entity: dana-hollis');
    });
  });

  it('takes an alias off, and makes what it named an entity of its own', async () => {
    const where = await folder({
      'seeds/a.txt': 'Lanmere Council met in Lanmere.\n',
      'content/articles/a.yaml': 'seed: a.txt\n',
      'content/entities/organisations/lanmere-council.md': draft(
        'organisation',
        'Lanmere Council',
        'aliases:\n- Lanmere\n- LC\n',
      ),
    });
    const { out } = await run('review', [], { dir: where, input: 'd LC\nx Lanmere\nplace\na\n\n' });
    const council = await readFile(join(where, 'content/entities/organisations/lanmere-council.md'), 'utf8');
    expect(council).toBe('---\nkind: organisation\nname: Lanmere Council\n---\n');
    expect(await readFile(join(where, 'content/entities/places/lanmere.md'), 'utf8')).toContain(
      'kind: place\nname: Lanmere\n',
    );
    expect(out).toContain('Accepted: organisation: Lanmere Council');
    const annotations = await readFile(join(where, 'content/annotations/a.yaml'), 'utf8');
    expect(annotations).toContain('- exact: Lanmere\n');
    expect(annotations).toContain('entity: lanmere\n');
  });

  describe('a new entity with a longer name than the words of the passage', () => {
    const dam = (): Promise<string> =>
      folder({
        'seeds/a.txt':
          'LANMERE — The Selwick reservoir is low.\n\nSelwick is dry. It pumped. Selwick slept. Selwick woke. The Selwick reservoir fell.\n',
        'content/articles/a.yaml': 'seed: a.txt\n',
        'content/entities/places/selwick.md': draft('place', 'Selwick'),
      });

    it('is found by its name, needs no annotation, and has its sentence without the dateline', async () => {
      const where = await dam();
      await run('review', [], { dir: where, input: 'x Selwick reservoir\nplace\na\n\n' });
      const made = await readFile(join(where, 'content/entities/places/selwick-reservoir.md'), 'utf8');
      expect(made).toContain('statement: The Selwick reservoir is low.');
      expect((await filesIn(where)).filter((path) => path.startsWith('content/annotations/'))).toEqual([]);
      const { out } = await run('explain', ['Selwick reservoir'], { dir: where });
      expect(out.match(/linked to selwick-reservoir/g)).toHaveLength(2);
    });

    it('takes every passage of that name from the draft, which is then not said to be the same', async () => {
      const { out } = await run('review', [], {
        dir: await dam(),
        input: 'x Selwick reservoir\nplace\na\n\n',
      });
      const [before = '', after = ''] = out.split('New place: Selwick reservoir');
      expect(before).toContain('Selwick», 5×');
      expect(after).toContain('Selwick», 3×');
      expect(after).not.toContain('reservoir');
    });
  });

  it('asks about an entity for an article that names it after three others', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const where = await folder({
      ...Object.fromEntries(
        names.flatMap((name) => [
          [`seeds/${name}.txt`, `Lanmere slept ${name} nights.\n`],
          [`content/articles/${name}.yaml`, `seed: ${name}.txt\n`],
        ]),
      ),
      'content/entities/places/lanmere.md': draft('place', 'Lanmere'),
    });
    const { out } = await run('review', ['--list', '--article', 'd'], { dir: where });
    expect(out).toContain('place: Lanmere, 4×');
  });

  it('asks about three of one sort in a list, and confirms what is done', async () => {
    const names = ['Ana Okoro', 'Idris Kaleh', 'Mara Tovin'];
    const where = await folder({
      'seeds/a.txt': `${names.join(', ')} met.\n`,
      'content/articles/a.yaml': 'seed: a.txt\n',
      ...Object.fromEntries(names.map((name, at) => [`content/entities/p${at}.md`, draft('person', name)])),
    });
    const { out } = await run('review', [], { dir: where, input: '2\nr\n\n' });
    expect(out).toContain('1/1  3 people:\n  1  Ana Okoro, 1×');
    expect(out).toContain('2 accepted.');
    expect(out).toContain('Rejected: person: Idris Kaleh');
  });
});
