import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCards } from '../src/integration/beside/cards.ts';
import type { Card } from '../src/model/views/card.ts';
import { generate } from './generate.ts';

const SIZES = [40, 1000];
const BAR = 15;

/** Time to put the cards into a build, none of them known and all of them known; 1,000 are to be drawn in 15 s. */
export async function benchCards(): Promise<boolean> {
  let good = true;
  console.log('cards   cold s   of the processor   cached s');
  for (const size of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-cards-'));
    const cards = cardsOf(size);
    const before = process.cpuUsage();
    const cold = await timed(() => writeCards(join(folder, 'a'), cards, folder));
    const { user, system } = process.cpuUsage(before);
    const cached = await timed(() => writeCards(join(folder, 'b'), cards, folder));
    await rm(folder, { recursive: true });
    console.log(
      `${String(size).padStart(5)} ${cold.toFixed(2).padStart(8)} ${((user + system) / 1e6).toFixed(2).padStart(18)} ${cached.toFixed(2).padStart(10)}`,
    );
    if (cold > BAR) good = false;
  }
  return good;
}

/** Cards of invented names, every tenth with one in Urdu beside it; quotations of one to three lines. */
function cardsOf(size: number): Card[] {
  const { names, text } = generate(7, size, size * 300);
  const line = (words: string) => ({ text: words, lang: 'en', dir: 'ltr' as const });
  return names.map((name, index) => ({
    file: `cards/entities/${index}.png`,
    page: `entities/${index}/`,
    type: (['person', 'organisation', 'place', 'topic'] as const)[index % 4] ?? 'person',
    kind: line('Person'),
    name: line(name),
    native: index % 10 === 0 ? { text: 'ریکو ڈِک', lang: 'ur', dir: 'rtl' } : null,
    gloss: line(text.slice(index * 300, index * 300 + 70)),
    quotations: [230, 110].map((length) => ({
      ...line(text.slice(index * 300 + 70, index * 300 + 70 + length)),
      source: 'Lanmere Post, 3 May 2024',
    })),
    ribbon: [
      {
        width: 100,
        bars: Array.from({ length: 10 }, (_, at) => ({ x: at * 10, width: 9, on: at % 3 === 0 })),
      },
    ],
    site: line('The harbour of Lanmere'),
  }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
