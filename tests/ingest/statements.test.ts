import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folder, run } from './run.ts';

/** The statements that import drafts from a text. */
async function drafted(text: string) {
  const dir = await folder({ 'a.txt': `Pump fails in Velis\n\n5 March 2026\n\n${text}\n` });
  await run('ingest', ['--yes', 'a.txt'], { dir });
  const { statements } = parse(await readFile(join(dir, 'content/annotations/a.yaml'), 'utf8'));
  return statements.map(({ exact, kind }: { exact: string; kind: string }) => [kind, exact]);
}

describe('statements of an article', () => {
  it('have the clause in which words are quoted that say too little alone, once', async () => {
    expect(
      await drafted('Lena Orvik said the pump “is a danger to us all” and “must be shut down today”.'),
    ).toEqual([['paraphrase', 'the pump “is a danger to us all” and “must be shut down today”.']]);
  });

  it('have a quotation that says all', async () => {
    expect(await drafted('“The pump is a danger to us all,” said Lena Orvik.')).toEqual([
      ['quotation', 'The pump is a danger to us all,'],
    ]);
  });
});
