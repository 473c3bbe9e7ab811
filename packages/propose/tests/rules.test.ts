import { describe, expect, it } from 'vitest';
import { propose } from '../src/index.ts';
import { KIND_RULES } from '../src/languages/kinds.ts';
import { MISC } from '../src/model/kinds.ts';
import { readText } from '../src/names/noNames/noName.ts';
import { NO_NAMES } from '../src/names/noNames.ts';
import { taggedText } from '../src/names/pass.ts';
import { SIGNS } from '../src/names/signs.ts';
import { NO_REPORTS } from '../src/speech/reports/noReports.ts';
import { SHAPES } from '../src/speech/speakers/subjects.ts';
import { VERB_AT } from '../src/speech/verbs.ts';
import { listsWith, loadGazetteer } from '../src/tagger/data.ts';
import { englishSigns } from '../src/tagger/features/english.ts';
import { Hashes } from '../src/tagger/features/hashes.ts';
import { placesOf } from '../src/tagger/features/place.ts';
import { FEATURES, type FeatureRow } from '../src/tagger/features/table.ts';
import { sentencesOf, tokensOf } from '../src/words/tokens.ts';

const SAID = '“the quay will never open again”';

/** The features of one row at the word between asterisks. */
function featuresAt(marked: string, { of }: FeatureRow): readonly number[] {
  const start = marked.indexOf('*');
  const text = marked.replaceAll('*', '');
  const tokens = tokensOf(text);
  const sentences = sentencesOf(text, tokens);
  const gazetteer = loadGazetteer();
  const lists = listsWith(englishSigns(gazetteer));
  const token = tokens.findIndex((one) => one.start === start);
  const sentence = sentences.find(({ from, to }) => from <= token && token < to);
  const place = sentence && placesOf(tokens, sentences, lists)(sentence)(token);
  const hashes = new Hashes(1);
  if (place) of(place, hashes);
  return [...hashes.toArray()];
}

describe('each row of features tells its examples apart', () => {
  it.each(FEATURES)('$name: $example.0', (row) => {
    const [text, alike, other] = row.example.map((marked) => featuresAt(marked, row));
    expect(text).not.toEqual([]);
    expect(alike).toEqual(text);
    expect(other).not.toEqual(text);
  });
});

describe('each rule holds for its example', () => {
  it.each(NO_NAMES)('no name, $name: $example', ({ example, holds }) => {
    const [before = '', marked = '', after = ''] = example.split('*');
    const tokens = tokensOf(before + marked + after);
    const from = tokens.findIndex(({ start }) => start === before.length);
    const name = { from, to: from + tokensOf(marked).length, kind: MISC };
    const sentences = sentencesOf(before + marked + after, tokens);
    const text = taggedText(tokens, sentences, loadGazetteer(), new Float32Array());
    expect(holds(readText(text, [name]), name)).toBe(true);
    expect(NO_NAMES.filter((rule) => rule.holds(readText(text, [name]), name))).toHaveLength(1);
  });

  it.each(SIGNS)('sign of a name, $name: $example.0', ({ example: [text, ...names] }) => {
    const found = propose(text, { lang: 'en' }).mentions.map(({ surface, kind }) => `${surface}/${kind}`);
    expect(found.filter((one) => names.some((name) => name.includes(one.split('/')[0] ?? '')))).toEqual(
      names,
    );
  });

  it.each(KIND_RULES)(
    'kind in another language, $name: $example.1',
    ({ example: [lang, text, ...names] }) => {
      expect(propose(text, { lang }).mentions.map(({ surface, kind }) => `${surface}/${kind}`)).toEqual(
        names,
      );
    },
  );

  it('sign of a name, for or against: leaves the place after the hyphen alone', () => {
    const text = 'The pro-Lisbon camp won seats in Madrid.';
    expect(propose(text, { lang: 'en' }).mentions.map(({ surface }) => surface)).toEqual(['Madrid']);
  });

  it.each(NO_REPORTS)('no report, $name: $example', ({ example, apply }) => {
    const verbs = [...example.matchAll(VERB_AT)];
    expect(
      verbs.some(({ 0: verb, index }) =>
        apply(example.slice(0, index), verb, example.slice(index + verb.length)),
      ),
    ).toBe(true);
  });

  it.each(SHAPES)('subject, $name: $example', ({ name, example }) => {
    const [found] = propose(`${example} ${SAID}.`, { lang: 'en' }).statements;
    expect(found?.speaker === null).toBe(name === 'negated');
  });
});
