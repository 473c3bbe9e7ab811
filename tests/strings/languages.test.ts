import { describe, expect, it } from 'vitest';
import { de } from '../../src/strings/de/index.ts';
import { en, type Strings } from '../../src/strings/en/index.ts';
import { es } from '../../src/strings/es/index.ts';
import { fr } from '../../src/strings/fr/index.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { ur } from '../../src/strings/ur/index.ts';

const LANGUAGES: Readonly<Record<string, Strings>> = { de, es, fr, ur };

/** Words that a language shares with English, or with all. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['Person', 'Organisation', 'km', 'Text .', 'Text', 'Link', 'Links', 'FollowTheMoney', 'MB'],
  es: ['N E.', 'km', 'FollowTheMoney', 'byte', 'bytes', 'MB', 'Capital'],
  fr: [
    'Passages',
    'Article',
    'Articles',
    'Organisation',
    'Organisations',
    'Date',
    'N E.',
    'km',
    'Pages',
    'articles',
    'Questions',
    'mention',
    'mentions',
    'article',
    'note',
    'notes',
    'Note',
    'Mentions',
    'Relations',
    'Annotations',
    'FollowTheMoney',
    'annotation',
    'annotations',
    'question',
    'questions',
    'Participants',
  ],
  ur: ['FollowTheMoney', 'MB'],
};

/** Values that the words are asked with: a name where a name is put, a number where one is. */
const WORDS = 'Acme';

describe.each(Object.entries(LANGUAGES))('the interface in %s', (lang, strings) => {
  const own = new Map(leaves(strings));
  const english = new Map(leaves(en));

  it('has every word that English has, with as many parameters at most', () => {
    const missing = [...english.keys()].filter(
      (path) => !own.has(path) && !/^(?:labels|predicates|subject\.from)\./.test(path),
    );
    expect(missing).toEqual([]);
    const more = [...own].filter(([path, value]) => {
      const model = english.get(path);
      return typeof value === 'function' && typeof model === 'function' && value.length > model.length;
    });
    expect(more.map(([path]) => path)).toEqual([]);
  });

  it('has no English sentence', () => {
    const same = [...own].flatMap(([path, value]) => {
      const theirs = said(english.get(path)).map(bare);
      return said(value)
        .map(bare)
        .filter((words, index) => words === theirs[index] && words !== '' && !SHARED[lang]?.includes(words));
    });
    expect([...new Set(same)]).toEqual([]);
  });

  it('writes numbers as the language does', () => {
    expect(strings.words(12_345)).toContain(new Intl.NumberFormat(lang).format(12_345));
    expect(strings.subject.allMentions(12_345)).toContain(new Intl.NumberFormat(lang).format(12_345));
  });
});

describe('the languages that ship', () => {
  it.each(['de', 'es', 'fr'])('name every label and relation: %s', (lang) => {
    const strings = stringsFor(lang);
    expect(Object.keys(strings.labels).toSorted()).toEqual(Object.keys(en.labels).toSorted());
    expect(Object.keys(strings.subject.from).toSorted()).toEqual(Object.keys(en.subject.from).toSorted());
  });

  it('have their quotation marks', () => {
    expect([de.quote('Ja'), es.quote('Sí'), fr.quote('Oui'), en.quote('Yes')]).toEqual([
      '„Ja“',
      '«Sí»',
      '«\u202fOui\u202f»',
      '“Yes”',
    ]);
  });

  it('put no plain space before a French colon, semicolon, question or exclamation mark', () => {
    const wrong = leaves(fr)
      .flatMap(([, value]) => said(value))
      .filter((words) => / [:;!?»]|« /.test(words) || /[^\s\u00a0\u202f/][;!?](?:\s|$)/.test(words));
    expect(wrong).toEqual([]);
  });

  it('open what Spanish asks', () => {
    const asked = leaves(es).flatMap(([, value]) => said(value));
    expect(asked.filter((words) => words.includes('?') && !words.includes('¿'))).toEqual([]);
  });

  it('count by the forms of the language', () => {
    expect([0, 1, 2].map((count) => fr.mentions(count))).toEqual(['0 mention', '1 mention', '2 mentions']);
    expect([0, 1, 2].map((count) => es.mentions(count))).toEqual(['0 menciones', '1 mención', '2 menciones']);
    expect(de.named(2, 1)).toBe('2 Nennungen in 1 Artikel');
    expect(de.named(1, 2)).toBe('1 Nennung in 2 Artikeln');
  });

  it('put a date into a sentence as precisely as it is known', () => {
    expect(['9 avril 2025', '1er mai 2025', 'avril 2025', '2025'].map(fr.asOf)).toEqual([
      'au 9 avril 2025',
      'au 1er mai 2025',
      'en avril 2025',
      'en 2025',
    ]);
    expect(['9 de abril de 2025', 'abril de 2025', '2025'].map(es.subject.since)).toEqual([
      'desde el 9 de abril de 2025',
      'desde abril de 2025',
      'desde 2025',
    ]);
    expect(['9. April 2025', 'April 2025', '2025'].map(de.subject.until)).toEqual([
      'bis zum 9. April 2025',
      'bis April 2025',
      'bis 2025',
    ]);
  });

  it('say the channel of a statement once with its preposition', () => {
    expect(['Dans une lettre', 'une lettre', 'lors d’un entretien'].map(fr.through)).toEqual([
      'dans une lettre',
      'dans une lettre',
      'lors d’un entretien',
    ]);
    expect(['la BBC', 'l’AFP', 'Reuters', 'Le Monde', 'Une lettre', 'Facebook'].map(fr.through)).toEqual([
      'd’après la BBC',
      'd’après l’AFP',
      'd’après Reuters',
      'dans Le Monde',
      'dans Une lettre',
      'sur Facebook',
    ]);
    expect(['En una carta', 'una carta', 'Durante el pleno'].map(es.through)).toEqual([
      'en una carta',
      'en una carta',
      'durante el pleno',
    ]);
    expect(['In einem Brief', 'Brief an den Rat'].map(de.through)).toEqual([
      'in einem Brief',
      'Brief an den Rat',
    ]);
    expect(ur.subject.quoted('In a letter')).not.toContain('بذریعہ');
    expect(ur.subject.quoted('خط')).toContain('بذریعہ خط');
  });
});

/** All words of an interface with their paths. */
function leaves(value: unknown, path = ''): (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

/** What a word says: itself, or what it makes of 1, of 3, and of a name. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'function') return [];
  return [
    [1, 1, 1],
    [3, 3, 3],
    [WORDS, WORDS, WORDS],
    [WORDS, 3, 3],
  ].flatMap((given) => {
    try {
      return [String(value(...given))];
    } catch {
      return [''];
    }
  });
}

/** The words alone, without what they were given. */
function bare(words: string): string {
  return words
    .replace(/NaN|Acme/g, '')
    .replace(/[^\p{L}\s’.-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
