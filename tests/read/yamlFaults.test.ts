import { expect, it } from 'vitest';
import type { Issue } from '../../src/model/check/issue.ts';
import { parseYaml } from '../../src/read/parse.ts';

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
    '1:8 A colon with a space behind it begins a field. Put the text into quotation marks.',
  ],
  ['a: [x: y: z]\n', '1:8 A colon with a space behind it begins a field. Put the text into quotation marks.'],
  [
    'name: Lanmere\n kind: place\n',
    '1:7 The line below is indented too far. Begin it below the name of the field before it.',
  ],
  ['facts:\n\t- a\n', '2:1 A tab indents this line. Use spaces.'],
  ['name:Lanmere\nkind: place\n', '1:1 A field is its name, a colon and a space. Write it so.'],
  ['gloss: @home\n', '1:8 A text that begins with such a sign stands in quotation marks. Add them.'],
])('says what to write rather than what the parser calls it: %j', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

it.each([
  ['name: - Lanmere\n', 'A list begins on a line of its own'],
  ["title: 'Tovin's plan'\n", 'write such a mark in it twice'],
  ['gloss: *bold* words\n', 'Put the whole text into quotation marks'],
  ['gloss: |text\n', 'begins on the next line'],
  ['facts:\n- label: x\n  statement: y\n evidence: z\n', 'Indent it as the lines before it'],
  ['kind: place\nLanmere\n', 'This line is no field'],
  ['name: A\nname: B\n', 'a second time'],
])('names the remedy of %j', (text, remedy) => {
  expect(faultsOf(text).join()).toContain(remedy);
});
