import { describe, expect, it } from 'vitest';
import { contextFrom, sectionIn, viewIn } from './subjects.ts';

const pageOf = (text: string, statements: object[]) =>
  viewIn(
    contextFrom({
      seeds: { 'a.txt': text },
      articles: { a: { seed: 'a.txt', publisher: 'The Lanmere Gazette' } },
      entities: { ana: { name: 'Ana Okoro', kind: 'person', aliases: ['Okoro'] } },
      annotations: { a: { statements: statements.map((one) => ({ speaker: 'ana', ...one })) } },
    }),
    'ana',
  );
const saidIn = (view: ReturnType<typeof pageOf>) => sectionIn(view, 'statements')?.sayings ?? [];

describe('what a person says', () => {
  it('has quotations first, and says how the rest reached the article', () => {
    const view = pageOf('Okoro promised a quay. “It will be long,” she said.', [
      { exact: 'promised a quay', kind: 'paraphrase', channel: 'a letter' },
      { exact: '“It will be long,”', kind: 'quotation' },
    ]);
    expect(saidIn(view).map(({ text, how }) => [text, how])).toEqual([
      ['“It will be long,”', 'Quoted'],
      ['promised a quay', 'As reported in a letter'],
    ]);
    expect(sectionIn(view, 'statements')?.title).toBe('What Okoro says');
  });

  it('leaves a sentence that is listed whole to that list, which names the speaker', () => {
    const view = pageOf('Okoro promised a quay.', [{ exact: 'Okoro promised a quay.', kind: 'paraphrase' }]);
    expect(saidIn(view)).toEqual([]);
    const [sentence] = sectionIn(view, 'mentions')?.chapters[0]?.sentences ?? [];
    expect(sentence?.speakers.map(({ name }) => name)).toEqual(['Ana Okoro']);
  });

  it('keeps of a statement over several sentences those that are listed nowhere else', () => {
    const view = pageOf('It will rain. Okoro is sure of it. Boats will stay.', [
      { exact: 'It will rain. Okoro is sure of it. Boats will stay.', kind: 'paraphrase' },
    ]);
    expect(saidIn(view).map(({ text }) => text)).toEqual(['It will rain.', 'Boats will stay.']);
  });

  it('has a whole sentence that does not name the speaker', () => {
    const view = pageOf('Okoro spoke. It will rain.', [{ exact: 'It will rain.', kind: 'paraphrase' }]);
    expect(saidIn(view).map(({ text }) => text)).toEqual(['It will rain.']);
  });

  it('leaves narration out of who says a sentence', () => {
    const view = pageOf('Okoro spoke.', [{ exact: 'Okoro spoke.', kind: 'narration' }]);
    const [sentence] = sectionIn(view, 'mentions')?.chapters[0]?.sentences ?? [];
    expect(sentence?.speakers).toEqual([]);
  });
});
