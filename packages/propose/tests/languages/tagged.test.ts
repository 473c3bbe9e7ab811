import { sentencesOf } from 'backgrounder-text/sentences/sentences';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/index.ts';
import { ruledText } from '../../src/languages/byRules.ts';
import { GERMAN_FEATURES, SHARED_FEATURES } from '../../src/languages/tagged/features.ts';
import { mannerOf } from '../../src/languages/tagged/manners.ts';
import { readTagged } from '../../src/languages/tagged/reading.ts';
import { wordsFor } from '../../src/languages/words.ts';
import { loadGazetteer } from '../../src/tagger/data.ts';
import { FEATURES, type FeatureRow } from '../../src/tagger/features/table.ts';
import { tokensOf } from '../../src/words/tokens.ts';

function readIn(lang: string, text: string, row: FeatureRow) {
  const [words, manner] = [wordsFor(lang), mannerOf(lang)];
  if (!words || !manner) throw new Error(`no tagger for ${lang}`);
  const spans = sentencesOf(text, lang);
  const ready = ruledText(text, tokensOf(text), spans, { lang, words, gazetteer: loadGazetteer() });
  return readTagged(text, spans, ready, manner, [row]);
}

describe('each row of features for other languages tells its examples apart', () => {
  const english = FEATURES.map(({ name }) => name);
  const rows = [
    ...GERMAN_FEATURES.map((row) => ({ lang: 'de', ...row })),
    ...SHARED_FEATURES.filter((row) => !GERMAN_FEATURES.includes(row)).map((row) => ({ lang: 'es', ...row })),
  ].filter(({ name }) => !english.includes(name));

  it.each(rows)('$lang: $name', ({ lang, ...row }) => {
    const [text, alike, other] = row.example.map((marked) => {
      const start = marked.indexOf('*');
      const plain = marked.replaceAll('*', '');
      const { tokens, features } = readIn(lang, plain, row);
      const token = tokens.findIndex((one) => one.start === start);
      return [...features.hashes.subarray(features.offsets[token], features.offsets[token + 1])];
    });
    expect(text).not.toEqual([]);
    expect(alike).toEqual(text);
    expect(other).not.toEqual(text);
  });
});

describe('names that a tagger finds beside the rules', () => {
  it.each([
    ['es', 'Ante la falta de agua llamaron a Ana Maila.', ['person Ana Maila']],
    ['fr', 'Le tribunal a entendu M. Perrotin hier.', ['person Perrotin']],
    ['es', 'Cruzaron el río Calle-Calle en barca.', ['place Calle-Calle']],
    [
      'pt',
      'O ministro Paulo Sarandi falou em Brasília com a Petrobras.',
      ['person Paulo Sarandi', 'place Brasília', 'organisation Petrobras'],
    ],
    [
      'it',
      'La Guardia di finanza ha sentito Marco Belfiori a Torino.',
      ['organisation Guardia di finanza', 'person Marco Belfiori', 'place Torino'],
    ],
    [
      'fr',
      'Claire Montaubin a quitté l’Assemblée nationale.',
      ['person Claire Montaubin', 'organisation Assemblée nationale'],
    ],
  ])('%s: %s', (lang, text, names) => {
    expect(namesIn(text, lang).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual(
      names,
    );
  });
});
