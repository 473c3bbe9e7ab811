import fc from 'fast-check';
import { expect } from 'vitest';
import type { Issue } from '../../src/model/check/issue.ts';
import { decode } from '../../src/read/parsing/decode.ts';
import { parseYaml } from '../../src/read/parsing/parse.ts';
import { NASTY_UNITS } from '../fixtures/nasty.ts';
import { anyText, anyWord } from './texts.ts';

const YAML_UNITS = [
  '&a ',
  '*a',
  '<<: ',
  '!!js/function ',
  '!!binary ',
  '? ',
  ': ',
  '- ',
  '|\n',
  '>-\n',
  '%YAML 9\n',
];
const anyYaml = fc
  .array(
    fc.constantFrom(
      'name',
      'a',
      '\n',
      '\n  ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      ...YAML_UNITS,
      ...NASTY_UNITS,
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join('').toWellFormed());

/** Bytes of any kind become a text without controls, or one issue that names the place. */
export const anyBytesAreRead = fc.property(
  fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.tuple(anyText, fc.nat(), fc.uint8Array({ maxLength: 3 })).map(([text, at, bytes]) => {
      const whole = Buffer.from(text);
      const cut = whole.length === 0 ? 0 : at % whole.length;
      return Buffer.concat([whole.subarray(0, cut), bytes, whole.subarray(cut)]);
    }),
  ),
  (bytes) => {
    const issues: Issue[] = [];
    const text = decode(bytes, 'seeds/a.txt', issues);
    expect(issues.length).toBe(text === null ? 1 : 0);
    const lines = new TextDecoder('latin1').decode(bytes).split(/\r\n|\r|\n/).length;
    expectPlaces(issues, lines);
    if (text !== null) expect(text.isWellFormed()).toBe(true);
  },
);

/** YAML of any kind is read or complained about, in the lines that it has. */
export const anyYamlIsRead = fc.property(
  anyYaml,
  fc.constantFrom('yaml-invalid', 'json-invalid'),
  (text, code) => {
    const issues: Issue[] = [];
    const parsed = parseYaml(text, { file: 'content/a.yaml', firstLine: 1, code: code }, issues);
    expect(issues.length > 0).toBe(parsed === null);
    expectPlaces(issues, text.split(/\r\n|\r|\n/).length + 1);
  },
);

/** What is written as JSON comes back as it is, keys and all, or is complained about for its characters. */
export const jsonComesThrough = fc.property(
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  fc.dictionary(anyWord, anyText, { maxKeys: 5 }),
  (value, words) => {
    const issues: Issue[] = [];
    const data = [value, words];
    const parsed = parseYaml(
      JSON.stringify(data),
      { file: 'content/references.json', firstLine: 1, code: 'json-invalid' },
      issues,
    );
    if (parsed) expect(parsed.data).toEqual(JSON.parse(JSON.stringify(data)));
    else expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['control-character']));
  },
);

/** Places are in the file, and sentences are whole. */
export function expectPlaces(issues: readonly Issue[], lines: number): void {
  for (const { place, message } of issues) {
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.line).toBeLessThanOrEqual(lines);
    expect(place.column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/[.?]$/);
  }
}
