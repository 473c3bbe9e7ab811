import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { slugOf } from '../read/slug.ts';
import { titleFromText } from '../text/title.ts';
import { htmlSource } from './html.ts';
import {
  type Failure,
  formatOf,
  isArticleFile,
  MOST_HTML,
  MOST_TEXT,
  type Source,
  textSource,
  tooLarge,
} from './source.ts';

/** What the author asked for, file by file. */
export interface Listed {
  readonly files: readonly string[];
  /** Files of a folder whose ending is none of an article. */
  readonly passedOver: number;
}

/** The files that a path stands for: itself, or those of a folder and the folders in it, in order of name. */
export async function filesOf(path: string): Promise<Listed | Failure> {
  if (path === '-') return { files: ['-'], passedOver: 0 };
  let entries: Dirent[];
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], passedOver: 0 };
    entries = await readdir(path, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { code, path: at = path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { failure: 'There is no such file or folder. Check the path.' };
    return {
      failure: `${at === path ? 'It' : at} cannot be read (${code ?? error}). Check its permissions.`,
    };
  }
  const files = entries
    .filter((entry) => entry.isFile() && !isHidden(entry.parentPath, entry.name, path))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const articles = files.filter(isArticleFile);
  if (articles.length === 0) return { failure: 'The folder holds no .txt, .md or .html file.' };
  return { files: articles, passedOver: files.length - articles.length };
}

function isHidden(parent: string, name: string, root: string): boolean {
  return `${parent.slice(root.length)}/${name}`.split(/[\\/]/).some((part) => part.startsWith('.'));
}

/** A file, or standard input, as a source; or why it is none. */
export async function readSource(path: string): Promise<Source | Failure> {
  const bytes = await bytesOf(path);
  if ('failure' in bytes) return bytes;
  const name = path === '-' ? 'standard input' : path;
  const format = formatOf(path, bytes);
  return format === 'html' ? htmlSource(name, bytes) : textSource(name, format, bytes);
}

async function bytesOf(path: string): Promise<Uint8Array | Failure> {
  if (path === '-') return standardInput();
  try {
    const info = await lstat(path);
    const real = info.isSymbolicLink() ? await stat(path) : info;
    if (!real.isFile())
      return { failure: 'This is no regular file. Name a text, a web page or a folder of them.' };
    const most = /\.(?:txt|md)$/i.test(path) ? MOST_TEXT : MOST_HTML;
    if (real.size > most) return tooLarge(real.size, most);
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return { failure: 'There is no such file. Check the path.' };
    return { failure: `The file cannot be read (${code ?? error}). Check its permissions.` };
  }
}

async function standardInput(): Promise<Uint8Array | Failure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_HTML) return tooLarge(size, MOST_HTML);
  }
  return Buffer.concat(chunks);
}

/** Names that some systems keep for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What programs and people call a file before they think of a name, with or without a number. */
const SAYS_NOTHING =
  /^(?:(?:the-)?(?:articles?|text|texts|story|news|document|doc|untitled(?:-document)?|new(?:-text-document)?|page|index|default|file|input|download|copy|draft|test|print|amp|saved|paste|clipboard)(?:-?\d+)*|[\d-]+|[\da-f-]*\d[\da-f-]{11,})$/;

/**
 * The id of the article of a file, which is its address for ever: the name of the file without the ending, or the
 * headline where that name says nothing (`article.txt`) and for standard input; no path, no reserved name, nothing but
 * `a-z0-9-`.
 */
export function idOf(path: string, { text, meta }: Source, title?: string): string {
  const named = path === '-' ? '' : slugOf(basename(path, extname(path)));
  const headline = (): string => title ?? meta.title?.value ?? titleFromText(text, 'en')?.title ?? '';
  const slug = named === '' || SAYS_NOTHING.test(named) ? slugOf(headline() || named) : named;
  return RESERVED.test(slug) ? `article-${slug}` : slug;
}
