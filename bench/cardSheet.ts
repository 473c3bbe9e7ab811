import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import { assemble } from '../src/assemble/assemble.ts';
import type { Card } from '../src/model/views/card.ts';
import { drawCards } from '../src/outputs/cards/draw.ts';
import { readBriefing } from '../src/read/briefing.ts';
import { environment } from '../src/read/environment.ts';
import { addressesAt } from '../src/views/context/addresses.ts';
import { contextOf } from '../src/views/context/context.ts';
import { urlsFor } from '../src/views/context/urls.ts';
import { cardsOf } from '../src/views/sharing/cards.ts';

const HELP = `npm run cards:sheet [-- <file.png>] [-- --hard]

Draws the cards of a briefing (BRIEFING_DIR) side by side, to be looked at. Nothing has to be built before.

  <file.png>  where the sheet goes (default: cards.png)
  --hard      cards of names that are hard to draw instead: long ones, other scripts, controls of direction`;

const THUMB = { width: 400, height: 210 };
const GAP = 10;
const COLUMNS = 4;

const line = (text: string, lang = 'en') => ({ text, lang, dir: lang === 'ur' ? 'rtl' : 'ltr' }) as const;

/** Name, gloss and quotation of each card. */
const HARD: readonly (readonly [name: string, gloss: string, quotation: string, lang: string])[] = [
  ['Li', 'A name of two letters', 'Li came.', 'en'],
  [
    'The Permanent Joint Commission for the Coordination of Transboundary Water, Rail and Harbour Affairs of the Northern and Southern Provinces (Provisional)',
    'An organisation whose name alone would fill the card, with a gloss that goes on for as long as authors sometimes do, and then for a while longer than that',
    'The commission, which had not met since its foundation, met.',
    'en',
  ],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'One word', '', 'de'],
  [
    '\u202Egnp.exe\u202C Okoro\u200F',
    'With controls of direction in its name',
    'Okoro\u202E was\u202C there.',
    'en',
  ],
  [
    'شہباز شریف',
    'پاکستان کے وزیر اعظم',
    'وزیر اعظم شہباز شریف نے کہا کہ ریکو ڈِک میں سرمایہ کاری بڑھے گی۔',
    'ur',
  ],
  [
    'ادارہ برائے جنوبی و وسطی ایشیائی امور و مشترکہ کمیشن برائے بندرگاہ و ریلوے و آبی وسائل صوبہ بلوچستان',
    'ایک ادارہ جس کا نام بہت لمبا ہے، اور جس کی وضاحت بھی اتنی ہی لمبی ہے کہ ایک سطر میں نہیں آتی',
    'اجلاس بندرگاہ پر ہوا، جہاں ۲۹ فیصد محصول (29%) پر U.S. کے ساتھ بات چیت ہوئی۔',
    'ur',
  ],
  ['上海国际港务集团股份有限公司东北亚联合运输管理委员会', '港口运营商', '港口将于五月开放。', 'zh'],
  ['नरेन्द्र क्षत्रिय', 'बंदरगाह के निदेशक', 'बंदरगाह मई में खुलेगा।', 'hi'],
];

function hardCards(): Card[] {
  return HARD.map(([name, gloss, quotation, lang], index) => ({
    file: `hard/${index}.png`,
    page: `hard/${index}/`,
    type:
      (['person', 'organisation', 'place', 'commodity', 'event', 'topic', 'article'] as const)[index % 7] ??
      'person',
    kind: lang === 'ur' ? line('شخص', lang) : line('Person'),
    name: line(name, lang),
    native: index % 2 === 0 && lang !== 'ur' ? line('ریکو ڈِک', 'ur') : null,
    gloss: line(gloss, lang),
    quotations:
      quotation === '' ? [] : [{ ...line(quotation, lang), source: 'The Lanmere Post, 3 May 2024' }],
    ribbon: Array.from({ length: index % 4 }, () => ({
      width: 100,
      bars: Array.from({ length: 10 }, (_, at) => ({ x: at * 10, width: 9, on: at % 4 === 1 })),
    })),
    site: line(
      'The harbour of Lanmere and everything that has ever been said about it in the papers of both provinces',
    ),
  }));
}

async function briefingCards(): Promise<Card[]> {
  const { briefingDir, base, site } = environment(process.env);
  const { records } = await readBriefing(briefingDir);
  const urls = urlsFor({ base, site });
  return cardsOf(contextOf(assemble(records, { addressesOf: addressesAt(urls) }).briefing, urls));
}

/** One picture of all, in the order of the briefing. */
async function sheetOf(cards: readonly Card[]): Promise<{ png: Uint8Array; faults: string[] }> {
  const pictures = new Map<Card, Uint8Array>();
  const faults = await drawCards(cards, (card, png) => void pictures.set(card, png));
  const drawn = cards.flatMap((card) => pictures.get(card) ?? []);
  const children = drawn.map((_, index): Node => ({ type: 'image', src: `card:${index}`, style: THUMB }));
  const rows = Math.ceil(drawn.length / COLUMNS);
  const size = { width: COLUMNS * (THUMB.width + GAP) + GAP, height: rows * (THUMB.height + GAP) + GAP };
  const style = {
    ...size,
    display: 'flex',
    flexWrap: 'wrap',
    gap: GAP,
    padding: GAP,
    backgroundColor: '#888',
  };
  const images = drawn.map((data, index) => ({ src: `card:${index}`, data }));
  const sheet = { type: 'container', style, children } as Node;
  const png = await new Renderer().render(sheet, { ...size, images, format: 'png' });
  return { png, faults: faults.map(({ message }) => message) };
}

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(HELP);
else {
  const file = resolve(args.find((one) => !one.startsWith('--')) ?? 'cards.png');
  const cards = args.includes('--hard') ? hardCards() : await briefingCards();
  const { png, faults } = await sheetOf(cards);
  await writeFile(file, png);
  for (const fault of faults) console.error(fault);
  console.log(`${cards.length - faults.length} cards: ${file}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
