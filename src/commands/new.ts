import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { entityPath } from '../ingest/writing/entityFile.ts';
import { type SkeletonType, skeletonOf } from '../ingest/writing/skeleton.ts';
import { writeNew } from '../ingest/writing/write.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import { UsageError } from '../model/userError.ts';
import { readBriefing } from '../read/briefing.ts';
import { commandWords } from '../read/commandWords.ts';
import type { Records } from '../read/records.ts';
import { slugOf } from '../read/slug.ts';
import { askerOn, isYes } from './support/ask.ts';
import { type CommandIo, defineCommand } from './support/define/defineCommand.ts';
import { ENVIRONMENT_HELP, environmentOf } from './support/define/options.ts';
import { addReferences, referencesFrom } from './support/newReference.ts';

type Ask = (question: string) => Promise<string>;

/** Writes the skeleton of an entity, a topic or the record of an article. */
export const create = defineCommand({
  name: 'new',
  usage: `Writes the file of a new entry, with every field that it may have explained in a comment. What is missing is asked for
on a terminal. A file that exists is never touched.

A reference is added to content/references.json, from a DOI or an ISBN (looked up at doi.org and openlibrary.org), or
without network from an entry of BibTeX, RIS or CSL-JSON that is pasted, a file of them, or a saved page (.html). With -
it is read from standard input. It is shown before it is written.`,
  positionals: { usage: '[entity|topic|article|reference] ["<name>"]' },
  options: {
    kind: { type: 'string', value: '<kind>', help: `of an entity: ${Object.keys(KINDS).join(', ')}` },
    yes: { type: 'boolean', help: 'writes a reference without asking' },
    seed: {
      type: 'string',
      value: '<file>',
      help: 'of an article: the text in seeds/ that the record is about; the name is its title',
    },
  },
  notes: [ENVIRONMENT_HELP, 'Exit code: 0 written, 1 not written, 2 wrong usage.'],
  async run({ values, positionals }, { env, say, signal }) {
    const { briefingDir } = environmentOf(env);
    const { records } = await readBriefing(briefingDir);
    if (positionals[0] === 'reference') {
      const given = positionals.slice(1).join(' ').trim();
      return newReference(given, { ...values, records, briefingDir, say, signal });
    }
    const path = await withAsker(signal, async (ask) => {
      const [type = await ask('What is it (entity, topic, article)? '), ...words] = positionals;
      if (!type) throw new UsageError(`Nothing was named. Write ${commandWords('new', 'entity "Name"')}.`);
      if (type !== 'entity' && type !== 'topic' && type !== 'article')
        throw new UsageError(`“${type}” is not one of entity, topic, article and reference.`);
      const name = (words.join(' ') || (await ask('Name? '))).replace(/\s+/g, ' ').trim();
      if (!/[\p{L}\p{N}]/u.test(name) || /\p{Cc}/u.test(name))
        throw new UsageError(`No name was given. Write ${commandWords('new', `${type} "Name"`)}.`);
      const file = await fileOf(type, name, { ...values, records, ask });
      signal.throwIfAborted();
      await writeNew(briefingDir, [file]);
      return file.path;
    });
    say(`${join(briefingDir, path)} is written. ${commandWords('check')} says whether it fits.`);
    return 0;
  },
});

interface ReferenceOptions extends Pick<CommandIo, 'say' | 'signal'> {
  readonly yes: boolean;
  readonly records: Records;
  readonly briefingDir: string;
}

async function newReference(
  given: string,
  { yes, records, briefingDir, say, signal }: ReferenceOptions,
): Promise<number> {
  const source = given === '-' ? await text(process.stdin) : given;
  if (source === '')
    throw new UsageError(
      'Give a DOI, an ISBN, an entry of BibTeX, RIS or CSL-JSON, or a file; - reads them.',
    );
  const works = await referencesFrom(
    source,
    records.references.map(({ data }) => data),
  );
  say(JSON.stringify(works, null, 2));
  if (!yes && (given === '-' || !process.stdin.isTTY))
    throw new UsageError('There is no terminal to ask on. Add --yes to write this.');
  const answer = yes
    ? 'y'
    : await withAsker(signal, (ask) => ask('Write this to content/references.json? [y/N] '));
  if (!isYes(answer)) return 1;
  signal.throwIfAborted();
  const path = await addReferences(briefingDir, works);
  say(`Added to ${path}. Cite it as refs: [${works.map(({ id }) => id).join(', ')}].`);
  return 0;
}

/** Answers come from a terminal; without one, nothing is asked and every answer is empty. */
async function withAsker<T>(signal: AbortSignal, work: (ask: Ask) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) return work(async () => '');
  const asker = askerOn(process.stdin, process.stdout, signal);
  try {
    return await work(async (question) => (await asker.ask(question)) ?? '');
  } finally {
    asker.close();
  }
}

interface Wanted {
  readonly kind?: string | undefined;
  readonly seed?: string | undefined;
  readonly records: Records;
  readonly ask: Ask;
}

async function fileOf(
  type: SkeletonType,
  name: string,
  wanted: Wanted,
): Promise<{ path: string; content: string }> {
  if (type === 'article') return articleFile(name, wanted);
  const id = slugOf(name);
  requireFreeId(id, wanted.records);
  if (type === 'topic') return { path: `content/topics/${id}.md`, content: skeletonOf('topic', { name }) };
  const kinds = Object.keys(KINDS);
  const kind = wanted.kind ?? (await wanted.ask(`Kind (${kinds.join(', ')})? `));
  if (!kinds.includes(kind))
    throw new UsageError(
      kind === ''
        ? `Say of which kind it is: --kind ${kinds.join('|')}.`
        : `“${kind}” is not a kind. Choose from ${kinds.join(', ')}.`,
    );
  return { path: entityPath(kind as Kind, id), content: skeletonOf('entity', { kind, name }) };
}

function requireFreeId(id: string, { entities, topics }: Records): void {
  const other = [...entities, ...topics].find((one) => one.id === id || one.data.formerIds.includes(id));
  if (other) throw new UsageError(`The id “${id}” is taken, by ${other.source.file}. Give another name.`);
}

/** The record is called like the seed, so that the article keeps its address. */
async function articleFile(
  title: string,
  { seed, records, ask }: Wanted,
): Promise<{ path: string; content: string }> {
  const taken = new Set(
    records.articles
      .filter(({ source, data }) => source.file !== `seeds/${data.seed}`)
      .map(({ data }) => data.seed),
  );
  const free = records.seeds.map(({ name }) => name).filter((name) => !taken.has(name));
  const only = free.length === 1 ? free[0] : undefined;
  if (free.length === 0)
    throw new UsageError(
      `There is no text in seeds/ without a record. Put the text there first, or run ${commandWords('ingest', '<file>')}.`,
    );
  const chosen = seed ?? only ?? (await ask(`Which text (${free.join(', ')})? `));
  const found = records.seeds.find(({ name }) => name === chosen);
  if (!found || !free.includes(chosen))
    throw new UsageError(
      chosen === ''
        ? `Say which text it is about: --seed ${free.slice(0, 5).join('|')}.`
        : `seeds/${chosen} ${found ? 'has a record already' : 'does not exist'}. Without a record: ${free.slice(0, 5).join(', ')}.`,
    );
  return {
    path: `content/articles/${slugOf(found.id)}.yaml`,
    content: skeletonOf('article', { seed: chosen, title }),
  };
}
