import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../src/views/sharing/cards.ts';
import { qrCode } from '../../../src/views/sharing/qr.ts';
import { contextFrom, viewIn } from '../subject/subjects.ts';

const TEXT = 'Varn wakes at six.\n\nNobody else does so.\n\nVarn sleeps at nine.';

function contextWith(article: object = {}, site: object = {}) {
  return contextFrom({
    seeds: { 'harbour.txt': TEXT },
    site: { title: 'The harbour', ...site },
    articles: { harbour: { seed: 'harbour.txt', title: 'Morning', published: '2024-05-01', ...article } },
    entities: { varn: { name: 'Varn', kind: 'place', gloss: 'A town' } },
    topics: { mornings: { name: 'Mornings', entities: ['varn'] } },
  });
}

const cardAt = (context: ReturnType<typeof contextWith>, page: string) =>
  cardsOf(context).find((card) => card.page === page);

describe('cards', () => {
  it('are made for each article, entity and topic, and one for all other pages', () => {
    expect(cardsOf(contextWith()).map(({ type, page }) => `${type} /${page}`)).toEqual([
      'site /',
      'article /articles/harbour/',
      'place /entities/varn/',
      'topic /topics/mornings/',
    ]);
  });

  it('are not made where the site wants none', () => {
    expect(cardsOf(contextWith({}, { cards: false }))).toEqual([]);
  });

  it('show where the articles name an entry as its page does', () => {
    const context = contextWith();
    const [row] = viewIn(context, 'varn').head.ribbon;
    const [drawn] = cardAt(context, 'entities/varn/')?.ribbon ?? [];
    expect(drawn).toEqual({ width: row?.width, bars: row?.bars });
    expect(drawn?.bars.map(({ on }) => on)).toEqual([true, false, true]);
  });

  it('quote the sentence that names the entry, with its source', () => {
    const [quotation] = cardAt(contextWith(), 'entities/varn/')?.quotations ?? [];
    expect(quotation).toMatchObject({ text: 'Varn wakes at six.', source: 'Morning, 1 May 2024' });
  });

  it('quote nothing of an article that may only be linked', () => {
    const context = contextWith({ rights: { display: 'link' } });
    expect(cardsOf(context).flatMap(({ quotations }) => quotations)).toEqual([]);
  });
});

describe('a QR code', () => {
  it('has its three finder patterns, a margin, and grows with the address', () => {
    const short = qrCode('https://example.org/');
    // The upper left pattern begins behind a margin of two modules, with seven dark ones.
    expect(short.path).toMatch(/^M2 2h7v1h-7z/);
    expect(short.path).toContain(`M${short.size - 9} 2h7v1h-7z`);
    expect(short.path).toContain(`M2 ${short.size - 3}h7v1h-7z`);
    expect(qrCode(`https://example.org/${'a'.repeat(200)}`).size).toBeGreaterThan(short.size);
  });
});
