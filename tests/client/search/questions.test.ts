import { describe, expect, it } from 'vitest';
import { haveAll, plainWords } from '../../../src/client/search/ask/whole.ts';
import { addressOf, stateOf } from '../../../src/client/search/page/state.ts';
import { nameIndex } from '../../../src/client/search/rank/names.ts';
import { sought } from '../../../src/client/search/words/asking.ts';
import { translated } from '../../../src/client/search/words/translations.ts';
import { writtenForms } from '../../../src/client/search/words/written.ts';
import type { NamedEntry } from '../../../src/model/namedEntry.ts';

describe('a question in plain words', () => {
  it.each([
    ['is it safe to fish in Veltam?', 'safe fish Veltam'],
    ['Why did the ferry sink', 'ferry sink'],
    ['how many ships were there in 1920', 'ships 1920'],
    ['who is it', 'who is it'],
    ['WHO report', 'WHO report'],
    ['"what did he say"', '"what did he say"'],
  ])('%s looks for: %s', (query, words) => {
    expect(sought(query).join(' ')).toBe(words);
  });
});

const entry = (kind: string, names: readonly string[], gloss: string): NamedEntry => ({
  url: names[0] ?? '',
  kind,
  names,
  gloss,
  weight: 1,
});
const index = nameIndex([
  entry('person', ['Ana Okoro', 'Okoro'], 'Harbour master since 2019'),
  entry('topic', ['Ferry fares of 2024', 'fares'], 'What Okoro asked of those who cross to Veltam'),
  entry('place', ['Veltam'], 'Island with a harbour and one school'),
  entry('organisation', ['Blue Line'], 'Kesrian firm that runs the ferries'),
  entry('commodity', ['Copper'], 'Metal that the island ships'),
]);
const first = (query: string): string | undefined => index.find(query)[0]?.entry.url;

describe('entries of two ideas', () => {
  it.each([
    ['Okoro fares', 'Ferry fares of 2024'],
    ['fares to Veltam', 'Ferry fares of 2024'],
    ['what does the ferry cost from Veltam', 'Ferry fares of 2024'],
    ['kesrian company', 'Blue Line'],
    ['school in Veltam', 'Veltam'],
  ])('%s leads to %s', (query, url) => {
    expect(first(query)).toBe(url);
  });

  it('that have the rarer word come before those with the commoner', () => {
    const many = nameIndex([
      ...Array.from({ length: 9 }, (_, at) => entry('place', [`Quay company ${at}`], '')),
      entry('organisation', ['Missova company'], ''),
      entry('place', ['Missova'], ''),
    ]);
    const found = many.find('missova trust').map(({ entry: { url } }) => url);
    expect(found.slice(0, 2).toSorted()).toEqual(['Missova', 'Missova company']);
  });
});

describe('names in other languages', () => {
  const isKnown = (word: string): boolean =>
    'copper france united states turkey mine'.split(' ').includes(word);
  it.each([
    ['Kupfer', 'copper'],
    ['cobre', 'copper'],
    ['медь', 'copper'],
    ['銅', 'copper'],
    ['Frankreich', 'france'],
    ['Vereinigte Staaten', 'united states'],
    ['mine Turquie', 'mine turkey'],
  ])('%s is %s', (query, own) => {
    expect(translated(query, query.split(' '), isKnown)).toBe(own);
  });

  it.each([
    ['Zölle', 'tariff'],
    ['aranceles', 'tariff'],
    ['droits de douane', 'tariff'],
    ['Kupferzoll', 'copper tariff'],
    ['baterías de litio', 'batteries lithium'],
    ['mines de cuivre', 'mines copper'],
    ['Feuer Garten', 'fire garden'],
    ['incendio', 'fire'],
    ['جیل', 'prison'],
    ['Waffenruhe', 'truce'],
    ['caricatures', 'cartoons'],
    ['primer ministro', 'prime minister'],
    ['Luftbrücke', 'airlift'],
    ['procès', 'trial'],
  ])('%s is %s, a subject of news', (query, own) => {
    const written =
      'copper tariff batteries lithium prison mines fire garden truce cartoons prime minister airlift trial'.split(
        ' ',
      );
    expect(translated(query, query.split(' '), (word) => written.includes(word))).toBe(own);
  });

  it('leave words alone that the briefing has, though another language has them too', () => {
    expect(translated('asylum', ['asylum'], (word) => ['asylum', 'refugee'].includes(word))).toBeNull();
    expect(translated('Handel', ['Handel'], (word) => ['handel', 'trade'].includes(word))).toBeNull();
  });

  it('are not looked for where the words were found, or mean nothing of the briefing', () => {
    expect(translated('Kupfer', [], isKnown)).toBeNull();
    expect(translated('Silber', ['Silber'], isKnown)).toBeNull();
  });
});

describe('letters of no keyboard', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Bjørn', 'bjorn'],
    ['Großmann', 'grossmann'],
    ['Łecka', 'lecka'],
    ['Øresund', 'oresund'],
    ['Đorđe', 'dorde'],
    ['Æthelred', 'aethelred'],
    ['Əliyev', 'eliyev'],
  ])('%s is typed %s, and found as it is written', (name, typed) => {
    expect(writtenForms([name]).get(typed)).toBe(name);
    expect(nameIndex([entry('place', [name], '')]).find(typed)[0]?.entry.url).toBe(name);
  });

  it.each(['Zürich', 'São Paulo', 'Kraków', 'İzmir'])(
    '%s needs no other form: an index knows its marks',
    (name) => {
      expect(writtenForms([name]).size).toBe(0);
    },
  );

  it('tell nothing of an index that lacks them', async () => {
    const plain = plainWords(['Łódź', 'O’Neill', 'Port Veltam']);
    expect([...plain]).toEqual(['port', 'veltam']);
    const empty = {
      search: async () => ({ results: [] }),
      filters: async () => ({}),
      options: async () => {},
      init: async () => {},
    };
    await haveAll(['lodz', 'oneill'], (word) => plain.has(word), empty);
    await expect(haveAll(['veltam'], (word) => plain.has(word), empty)).rejects.toThrow('“veltam”');
  });
});

describe('the address of a search', () => {
  it('has each chosen value, and is read again', () => {
    const state = { q: 'ore', filters: { kind: ['place', 'passage'], speaker: ['Ana Okoro'] } };
    const address = addressOf('/search/', state);
    expect(address).toBe('/search/?q=ore&kind=place&kind=passage&speaker=Ana+Okoro');
    expect(stateOf(address.split('?')[1] ?? '')).toEqual(state);
  });
});
