import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/text/sentences/sentences.ts';

const FOLDER = join(import.meta.dirname, 'marked');
/** Sentences of a language, one on a line. A line that holds two is written so in the list of the test. */
const fixtures = readdirSync(FOLDER).map((file) => ({
  lang: file.replace('.txt', ''),
  lines: readFileSync(join(FOLDER, file), 'utf8').trim().split('\n'),
}));

describe('sentences of other languages', () => {
  it('have fixtures of twenty lines each', () => {
    expect(fixtures.map(({ lang, lines }) => `${lang} ${lines.length}`)).toEqual(
      ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr'].map((lang) => `${lang} 20`),
    );
  });

  it.each(fixtures)(
    'end where they end and not after abbreviations and ordinals: $lang',
    ({ lang, lines }) => {
      const marked = lines.map((line) => line.split(' | '));
      const text = marked.map((parts) => parts.join(' ')).join(' ');
      expect(sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(marked.flat());
    },
  );

  it.each([
    ['es', 'Lo escribió en la red social X.', 'Larrondo respondió.'],
    ['de', 'Das schrieb sie auf der Plattform X.', 'Möller antwortete.'],
    ['en', 'She wrote so on X.', 'Moyer answered.'],
    ['fr', 'Il l’a écrit sur X.', 'Lemoine a répondu.'],
  ])('end after the network X: %s', (lang, one, other) => {
    const text = `${one} ${other}`;
    expect(sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual([one, other]);
  });

  it('end before a number, and not where a shortened word has it', () => {
    const sentences = [
      'The piers are near the end of their useful life.',
      '62,700 of them are old.',
      'The board calls them “a risk.”',
      '30 crews agree, and $5 million was paid in 2019.',
      '$6 million more is due at max. 20 ports, see fig. 3 on p. 12 and No. 5.',
      'They met on Sept. 11 in Lanmere, Calif. 90210.',
    ];
    const text = sentences.join(' ');
    expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('go on within the name of a case', () => {
    const text = 'The court set aside Marsh v. Velis in June. The port appealed.';
    expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'The court set aside Marsh v. Velis in June.',
      'The port appealed.',
    ]);
  });

  it('go on after an initial, X too', () => {
    expect(sentencesOf('Lo dijo el señor X. Larrondo ayer.', 'es')).toHaveLength(1);
    expect(sentencesOf('The report by X. Wang was read.', 'en')).toHaveLength(1);
  });
});
