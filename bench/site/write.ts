import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus, Document, Piece, Theme } from './corpus.ts';

/** A program that builds the corpus into a site, in a folder of its own. */
export interface Contestant {
  readonly name: string;
  /** Puts the corpus and whatever the program needs into the empty folder. @returns false when it cannot be had */
  prepare(dir: string, corpus: Corpus): Promise<boolean>;
  /** The command that builds, and where it runs. */
  command(dir: string): {
    readonly command: readonly string[];
    readonly cwd: string;
    readonly env?: Record<string, string>;
  };
  /** What the command leaves for its next run beside the site, relative to the folder, or absolute. */
  caches(dir: string): readonly string[];
  /** The site, relative to the folder. */
  readonly output: string;
  /** Writes one document again. */
  writeDocument(dir: string, document: Document): Promise<void>;
  /** Writes one entity again. */
  writeEntity(dir: string, entity: Corpus['entities'][number]): Promise<void>;
}

/** Writes a file and the folders above it. */
export async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The paragraphs of a document as plain text. */
export function textOf({ paragraphs }: Document): string {
  const plain = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.surface);
  return `${paragraphs.map((pieces) => pieces.map(plain).join('').trim()).join('\n\n')}\n`;
}

/** The same with each mention a Markdown link to the page of its entity. */
export function linkedMarkdownOf({ paragraphs }: Document): string {
  const linked = (piece: Piece): string =>
    typeof piece === 'string' ? piece : `[${piece.surface}](/entities/${piece.entity}/)`;
  return `${paragraphs.map((pieces) => pieces.map(linked).join('').trim()).join('\n\n')}\n`;
}

/** The body of a topic. */
export function themeMarkdownOf({ questions }: Theme): string {
  return questions.map(({ question, answer }) => `## ${question}\n\n${answer}\n`).join('\n');
}

/** A file with front matter, as every program here reads it. */
export function withFrontMatter(fields: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** Documents, entities and topics as linked Markdown in three folders: what the plain programs read. */
export async function writeLinkedMarkdown(
  dir: string,
  { documents, entities, topics }: Corpus,
): Promise<void> {
  for (const document of documents) await writeLinkedDocument(dir, document);
  for (const entity of entities) await writeLinkedEntity(dir, entity);
  for (const topic of topics) {
    const links = topic.entities.map((id) => `- [${id}](/entities/${id}/)`).join('\n');
    await put(
      join(dir, 'topics', `${topic.id}.md`),
      withFrontMatter({ title: topic.name }, `${themeMarkdownOf(topic)}\n${links}\n`),
    );
  }
}

export async function writeLinkedDocument(dir: string, document: Document): Promise<void> {
  const { id, title, published } = document;
  await put(
    join(dir, 'articles', `${id}.md`),
    withFrontMatter({ title, published }, linkedMarkdownOf(document)),
  );
}

export async function writeLinkedEntity(dir: string, entity: Corpus['entities'][number]): Promise<void> {
  const { id, name, kind, gloss, note } = entity;
  await put(
    join(dir, 'entities', `${id}.md`),
    withFrontMatter({ title: name, kind, gloss }, `${note.join('\n\n')}\n`),
  );
}
