import { Renderer } from '@takumi-rs/core';
import { describe, expect, it } from 'vitest';
import { CARD_SIZE, type Card } from '../../../src/model/views/card.ts';
import { drawCards } from '../../../src/outputs/cards/draw.ts';
import { FontStore } from '../../../src/outputs/cards/fonts.ts';
import { lettered } from '../../../src/outputs/cards/letters.ts';
import { cardOf, line } from './card.ts';

/** Names in the scripts that there are fonts for, by language. */
const NAMES = {
  en: 'Ana Okoro',
  vi: 'Nguyễn Thị Hồng Hạnh',
  pl: 'Świętosława Brzęczyszczykiewicz',
  el: 'Ελένη Παπαδοπούλου',
  uk: 'Олена Їжакевич',
  ur: 'عاصم منیر، ریکو ڈِک کے بارے میں',
  he: 'נמל לנמיר',
  hi: 'नरेन्द्र क्षत्रिय',
  bn: 'ঢাকা বন্দর কর্তৃপক্ষ',
  th: 'การท่าเรือแห่งประเทศไทย',
  zh: '上海国际港务集团',
  ja: '東京都港湾局とヨコハマ',
  ko: '부산항만공사',
};

describe('the picture of a page', () => {
  it.each(['vessel', 'law', 'x'])('of a kind that a project adds is drawn: %s', async (kind) => {
    const { pictures, faults } = await draw([cardOf('Tern', { type: kind as Card['type'] })]);
    expect([pictures.length, faults]).toEqual([1, []]);
  });

  it.each(Object.entries(NAMES))('in %s is drawn: %s', async (lang, name) => {
    const { pictures, faults } = await draw([
      cardOf(name, { name: line(name, lang), gloss: line(name, lang) }),
    ]);
    expect(faults).toEqual([]);
    expect(sizeOf(pictures[0])).toEqual(CARD_SIZE);
  });

  it('is the same for the same card', async () => {
    const [once, again] = [await draw([cardOf('Ana Okoro')]), await draw([cardOf('Ana Okoro')])];
    expect(once.pictures).toEqual(again.pictures);
  });

  it('has room for any name, however long', async () => {
    const names = ['A '.repeat(400), 'Donaudampfschifffahrtsgesellschaft'.repeat(9), '港'.repeat(300)];
    const { pictures, faults } = await draw(names.map((name) => cardOf(name, { gloss: line(name) })));
    expect(faults).toEqual([]);
    expect(pictures).toHaveLength(names.length);
  });

  it.each([
    ['en', 'The Permanent Joint Commission for '.repeat(9)],
    ['ur', 'ادارہ برائے جنوبی و وسطی ایشیائی امور '.repeat(9)],
  ])(
    'of a long name in %s is that of the same name cut after a word, without an ellipsis',
    async (lang, name) => {
      const named = (text: string) => cardOf('', { name: line(text, lang), gloss: null, quotations: [] });
      const words = name.split(' ');
      const { pictures } = await draw([named(name)]);
      const cut = await draw(words.slice(0, 60).map((_, index) => named(words.slice(0, index).join(' '))));
      expect(cut.pictures.some((picture) => Buffer.from(picture).equals(pictures[0] ?? Buffer.of()))).toBe(
        true,
      );
    },
  );

  it('names the page of a letter that no font has', async () => {
    const { faults } = await draw([cardOf('Ana 𓀀 Okoro')]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(
      /^The card of the page \/entities\/one\/ has the letter “𓀀” \(U\+13000\)/,
    );
    expect(faults[0]?.message).toContain('cards: false');
  });

  it('leaves out a quotation that no font can show, and takes the next', () => {
    const [first, second] = ['𓀀 stands here', 'This can be shown'].map((text) => ({
      ...line(text),
      source: 'Post',
    }));
    const { card, missing } = lettered(
      cardOf('Ana', { quotations: [first, second] as never }),
      new FontStore(),
    );
    expect(missing).toEqual([]);
    expect(card.quotations.map(({ text }) => text)).toEqual(['This can be shown']);
  });

  it.each([
    ['\u202Egnp.exe\u202C', 'gnp.exe'],
    ['Ana\u2066 \u2069Okoro\u200F', 'Ana Okoro'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['Ana\nOkoro\u0000', 'Ana Okoro'],
    ['e\u0301lan', 'élan'],
    ['✪ Harbour opens ✪', 'Harbour opens'],
    ['Harbour 🂡 opens ⛴', 'Harbour opens'],
    ['⠿ Quay ⟁', 'Quay ⟁'],
  ])('shows %j as %j: no controls of direction, joiners kept', (name, shown) => {
    expect(lettered(cardOf(name), new FontStore()).card.name.text).toBe(shown);
  });

  it('joins the letters of Urdu and sets them from the right', async () => {
    const name = 'عاصم منیر';
    const { faults } = await draw([cardOf(name, { name: line(name, 'ur'), kind: line('شخص', 'ur') })]);
    expect(faults).toEqual([]);
    const renderer = await rendererFor(cardOf(name, { name: line(name, 'ur') }));
    const width = async (text: string) => {
      const style = { fontFamily: 'naskh', fontSize: 60, direction: 'rtl' as const };
      return (await renderer.measure({ type: 'text', text, style })).width;
    };
    // Joined letters are narrower than the same letters apart.
    expect(await width(name)).toBeLessThan(await width([...name].join('\u200c')));
  });
});

async function rendererFor(card: Card): Promise<Renderer> {
  const renderer = new Renderer();
  for (const { family, data } of lettered(card, new FontStore()).fonts) {
    if (family.includes('naskh')) await renderer.registerFont({ name: 'naskh', data });
  }
  return renderer;
}

async function draw(cards: readonly Card[]) {
  const pictures: Uint8Array[] = [];
  const faults = await drawCards(cards, (_, png) => void pictures.push(png));
  return { pictures, faults };
}

/** Width and height in the header chunk of a PNG (RFC 2083, 4.1.1). */
function sizeOf(png: Uint8Array | undefined) {
  const view = Buffer.from(png ?? []);
  expect(view.subarray(1, 4).toString()).toBe('PNG');
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}
