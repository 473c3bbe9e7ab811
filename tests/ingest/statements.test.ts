import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folder, run } from './run.ts';

/** The annotations that import drafts for a text. */
async function annotated(text: string) {
  const dir = await folder({ 'a.txt': `Pump fails in Velis\n\n5 March 2026\n\n${text}\n` });
  await run('ingest', ['--yes', 'a.txt'], { dir });
  return parse(await readFile(join(dir, 'content/annotations/a.yaml'), 'utf8'));
}

async function drafted(text: string) {
  const { statements } = await annotated(text);
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

describe('what a text calls a body', () => {
  it('means “the company” only where no other body was named since', async () => {
    const { senses } = await annotated(
      'The Velis Mining Company closed. In May the company said why.\n\nVelmark Ltd closed too. In June the company gave up.',
    );
    expect(senses.map(({ entity, suffix }: { entity: string; suffix: string }) => [entity, suffix])).toEqual([
      ['velis-mining-company', ' said'],
    ]);
  });
});

describe('a speaker without a page', () => {
  it.each([
    ['The harbour master said the pump had failed.', 'the harbour master'],
    ['Villagers said the pump had failed. Other villagers left.', 'villagers'],
    ['Velis officials said the pump had failed.', 'Velis officials'],
  ])('is called as within a sentence: %s', async (text, label) => {
    const { statements } = await annotated(text);
    expect(statements[0].speaker_label).toBe(label);
  });
});
