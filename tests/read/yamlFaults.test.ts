import { expect, it } from 'vitest';
import type { Issue } from '../../src/model/check/issue.ts';
import { parseYaml } from '../../src/read/parsing/parse.ts';

/** Line, column and message of what is wrong in a text. */
function faultsOf(text: string): string[] {
  const issues: Issue[] = [];
  parseYaml(text, { file: 'f.yaml', firstLine: 1, code: 'yaml-invalid' }, issues);
  return issues.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
}

const QUOTE = 'The quotation mark that opens here is not closed. Correct the YAML.';
const BRACKET = 'The bracket that opens here is not closed. Correct the YAML.';

it.each([
  ['kind: place\nname: "Lanmere\ngloss: a town\nlang: en\n', [`2:7 ${QUOTE}`]],
  ["kind: place\nname: 'it is\ngloss: a town\n", [`2:7 ${QUOTE}`]],
  ['name: Lanmere\naliases: [Lanmere town, the port\nkind: place\n', [`2:10 ${BRACKET}`]],
  ['name: Lanmere\nplace: {lat: 1\nkind: place\n', [`2:8 ${BRACKET}`]],
])('names the line where what is not closed opens: %j', (text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

it.each(['name: Lanmere\n kind: place\n', 'name: - Lanmere\n', "title: 'Tovin's plan'\n", 'name: "x" y\n'])(
  'says one thing of one line, and nothing of brackets that are closed: %j',
  (text) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toContain('opens here');
  },
);

it.each([
  [
    'gloss: Boss: of it\n',
    '1:8 A colon followed by a space starts a field. Put the text in quotation marks.',
  ],
  ['a: [x: y: z]\n', '1:8 A colon followed by a space starts a field. Put the text in quotation marks.'],
  [
    'name: Lanmere\n kind: place\n',
    '1:7 The next line is indented too far. Align it with the field above it.',
  ],
  ['facts:\n\t- a\n', '2:1 This line is indented with a tab. Use spaces.'],
  ['name:Lanmere\nkind: place\n', '1:1 Write a field as its name, a colon and a space.'],
  ['gloss: @home\n', '1:8 Text that begins with this character needs quotation marks. Add them.'],
])('says what to write rather than what the parser calls it: %j', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

it.each([
  ['name: - Lanmere\n', 'A list starts on its own line'],
  ["title: 'Tovin's plan'\n", 'double each quotation mark inside it'],
  ['gloss: *bold* words\n', 'Put the whole text in quotation marks'],
  ['gloss: |text\n', 'starts on the next line'],
  ['facts:\n- label: x\n  statement: y\n evidence: z\n', 'Indent it like the lines above'],
  ['kind: place\nLanmere\n', 'This line is not a field'],
  ['name: A\nname: B\n', 'already set above'],
])('names the remedy of %j', (text, remedy) => {
  expect(faultsOf(text).join()).toContain(remedy);
});

it.each(['[@a\n', '[@a; @b; ', '- [a, "b\n', '{a: [b, '])(
  'takes no time that grows faster than the text: %j',
  (part) => {
    expect(faultsOf(part.repeat(8000))).not.toEqual([]);
  },
);
