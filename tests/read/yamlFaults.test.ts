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
