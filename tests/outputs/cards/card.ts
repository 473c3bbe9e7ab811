import type { Card, CardText } from '../../../src/model/views/card.ts';

export function line(text: string, lang = 'en'): CardText {
  return { text, lang, dir: ['ur', 'ar', 'he'].includes(lang) ? 'rtl' : 'ltr' };
}

/** A card with a name; the rest as in most cards. */
export function cardOf(name: string, rest: Partial<Card> = {}): Card {
  return {
    file: 'cards/entities/one.png',
    page: 'entities/one/',
    type: 'person',
    kind: line('Person'),
    name: line(name),
    native: null,
    gloss: line('Harbour master of Lanmere'),
    quotations: [
      { ...line('The harbour will be open by May, she said.'), source: 'Lanmere Post, 3 May 2024' },
    ],
    ribbon: [],
    site: line('The harbour of Lanmere'),
    ...rest,
  };
}
