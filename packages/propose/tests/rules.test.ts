import { describe, expect, it } from 'vitest';
import { propose } from '../src/index.ts';
import { SIGNS } from '../src/signs.ts';
import { SHAPES } from '../src/subjects.ts';
import { NO_REPORTS, VERB_AT } from '../src/verbs.ts';

const SAID = '“the quay will never open again”';

describe('each rule holds for its example', () => {
  it.each(SIGNS)('sign of a name, $name: $example.0', ({ example: [text, ...names] }) => {
    const found = propose(text, { lang: 'en' }).mentions.map(({ surface, kind }) => `${surface}/${kind}`);
    expect(found.filter((one) => names.some((name) => name.includes(one.split('/')[0] ?? '')))).toEqual(
      names,
    );
  });

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
