import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Issue } from '../../src/model/check/issue.ts';
import { jsonFault } from '../../src/read/parsing/jsonFault.ts';
import { parseYaml } from '../../src/read/parsing/parse.ts';

/** Line, column and message of what is wrong in a text. */
function faultOf(text: string): string {
  const issues: Issue[] = [];
  parseYaml(text, { file: 'f.json', firstLine: 1, code: 'json-invalid' }, issues);
  return issues.map(({ place, message }) => `${place.line}:${place.column} ${message}`).join();
}

const NO_COMMA = 'A comma is missing here. Add it.';
const EXTRA_COMMA = 'A comma stands before a closing bracket. Remove it.';
const QUOTES = 'JSON takes straight double quotation marks alone. Write " in place of this mark.';
const BARE = 'Names and words stand in double quotation marks. Add them.';
const NUMBER = 'This is not a number in JSON. Write it as 2001 or 0.5, or put it in double quotation marks.';
const OPEN_BRACE = 'The bracket that opens here is not closed. Close it with }.';
const OPEN_BRACKET = 'The bracket that opens here is not closed. Close it with ].';
const OPEN_TEXT = 'The quotation mark that opens here is not closed. Close it on this line.';
const TWO_LISTS = 'The text goes on after its end. Put everything into one list: [ … ].';
const NOTHING = 'Something is missing before this comma. Write it, or remove the comma.';
const COMMENT = 'JSON has no comments. Remove this one.';

it.each([
  ['[\n  {\n    "id": "a",\n  }\n]', `3:14 ${EXTRA_COMMA}`],
  ['[\r\n  { "id": "a" },\r\n]', `2:16 ${EXTRA_COMMA}`],
  ['[{\n  "id": "a"\n  "type": "b"\n}]', `2:12 ${NO_COMMA}`],
  ['[\n  { "id": "a" }\n  { "id": "b" }\n]', `2:16 ${NO_COMMA}`],
  ["[{ 'id': 1 }]", `1:4 ${QUOTES}`],
  ['[{ "id": \'a\' }]', `1:10 ${QUOTES}`],
  ['[{ “id”: 1 }]', `1:4 ${QUOTES}`],
  ['[\n  // a work\n  1\n]', `2:3 ${COMMENT}`],
  ['[1, /* two */ 2]', `1:5 ${COMMENT}`],
  ['# works\n[]', `1:1 ${COMMENT}`],
  ['[\n  { "id": "a"\n]', `2:3 ${OPEN_BRACE}`],
  ['[\n  { "id": "a" }\n', `1:1 ${OPEN_BRACKET}`],
  ['[{ "id": "a", { "id": "b" }]', `1:2 ${OPEN_BRACE}`],
  ['[{ "id": [1, 2 }]', `1:10 ${OPEN_BRACKET}`],
  ['[{\n  "id": "a,\n  "type": "b"\n}]', `2:9 ${OPEN_TEXT}`],
  [
    '[{ "title": "The "best" quay" }]',
    '1:19 The quotation mark before this ends the text. Inside a text, write it as \\".',
  ],
  ['[{ id: 1 }]', `1:4 ${BARE}`],
  ['[{ "id": gazette }]', `1:10 ${BARE}`],
  ['[{ "id": True }]', `1:10 ${BARE}`],
  ['[{ "issued": 2024-05-06 }]', `1:14 ${NUMBER}`],
  ['[.5]', `1:2 ${NUMBER}`],
  ['[{ "path": "C:\\dir" }]', '1:15 A backslash starts an escape, such as \\n. Write it twice.'],
  ['["a\tb"]', '1:4 There is a tab in this text. Write a space.'],
  ['[1,\u00a02]', '1:4 This is not a plain space. Write one, or remove it.'],
  ['[1], [2]', `1:4 ${TWO_LISTS}`],
  ['{ "id": 1 } { "id": 2 }', `1:13 ${TWO_LISTS}`],
  ['\n', '1:1 There is nothing here. Write it, or remove the file.'],
  ['[1]]', '1:4 This bracket closes nothing. Remove it.'],
  ['[1,, 2]', `1:4 ${NOTHING}`],
  ['[{ "id": , "b": 1 }]', `1:10 ${NOTHING}`],
  ['[{ "id": }]', '1:10 A value is missing before this. Write it, or remove the field.'],
  ['[{ "id" "a" }]', '1:9 A colon is missing before this. A field is its name, a colon and a value.'],
  ['["id": 1]', '1:6 A colon stands between a name and a value alone. Put fields into braces: { … }.'],
  ['[{ 1: 2 }]', '1:4 The name of a field stands in double quotation marks. Add them.'],
])('says in plain words what is wrong with %j', (text, fault) => {
  expect(faultOf(text)).toBe(fault);
});

const SOUND = JSON.stringify(
  [{ id: 'a "b" \\ c\n', n: [1, -2.5e3, true, null], o: { k: {}, l: [] } }],
  null,
  1,
);

it('finds a fault where there is one, and only there', () => {
  const change = fc.record({
    at: fc.nat(SOUND.length),
    takes: fc.nat(2),
    puts: fc.constantFrom('', ...'{}[],:"\\\'a1 \n\t-.\u00a0'),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
      const text = changes.reduce(
        (left, { at, takes, puts }) => left.slice(0, at) + puts + left.slice(at + takes),
        SOUND,
      );
      expect(jsonFault(text) === null).toBe(isJson(text));
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it.each(['[', '"', '["a\\n', '[{"a":'])('takes no time that grows faster than the text: %j', (part) => {
  expect(jsonFault(part.repeat(200_000))).not.toBeNull();
});
