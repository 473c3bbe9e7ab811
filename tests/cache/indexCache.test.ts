import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IndexCache } from '../../src/cache/indexCache.ts';
import { contentOf } from '../../src/inspect/manifest.ts';

const RECORDS = [{ url: '/a/', content: 'Okoro spoke.' }];
const WORDS = 'parts of the index';

describe('the search index of the site before', () => {
  let root: string;
  let next: string;
  const path = 'pagefind/index/a.pf_index';
  const indexOf = (records: readonly unknown[], by = 'this program', isFresh = false): IndexCache => {
    const index = new IndexCache(join(root, 'cache'), join(root, 'dist'), by, isFresh);
    for (const one of records) index.note(one);
    return index;
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'kept-index-'));
  });

  afterAll(() => rm(root, { recursive: true }));

  beforeEach(async () => {
    next = await mkdtemp(join(root, 'next-'));
    await mkdir(join(root, 'dist/pagefind/index'), { recursive: true });
    await writeFile(join(root, 'dist', path), WORDS);
    await indexOf(RECORDS).save(new Map([[path, contentOf(Buffer.from(WORDS))]]));
  });

  it('is taken where it is of the same records', async () => {
    expect(indexOf(RECORDS).take(next)?.get(path)).toEqual(contentOf(Buffer.from(WORDS)));
    expect(await readFile(join(next, path), 'utf8')).toBe(WORDS);
  });

  it.each([
    ['of other records', () => indexOf([...RECORDS, { url: '/b/' }])],
    ['of fewer records', () => indexOf([])],
    ['made by another program', () => indexOf(RECORDS, 'another program')],
    ['to be made anew', () => indexOf(RECORDS, 'this program', true)],
  ])('is not taken where it is %s', (_what, index) => {
    expect(index().take(next)).toBeNull();
  });

  it('is not taken where someone has changed it', async () => {
    await appendFile(join(root, 'dist', path), '!');
    expect(indexOf(RECORDS).take(next)).toBeNull();
  });

  it('is not taken where a file is gone', async () => {
    await rm(join(root, 'dist', path));
    expect(indexOf(RECORDS).take(next)).toBeNull();
  });
});
