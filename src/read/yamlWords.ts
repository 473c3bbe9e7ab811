/** What the parser says of its own notions, and what an author can do about it. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/^Tabs are not allowed/, 'A tab indents this line. Use spaces.'],
  [/^Implicit keys need to be on a single line/, 'A field is its name, a colon and a space. Write it so.'],
  [
    /^Implicit map keys need to be followed/,
    'This line is no field: it has no colon with a space behind it. Write the field, or indent a line that goes on.',
  ],
  [
    /^Unexpected scalar at node end/,
    "More words follow what ended before them. Put the whole text into quotation marks, and write such a mark in it twice, as in 'it''s'.",
  ],
  [/^Unexpected block-seq-ind/, 'A list begins on a line of its own. Move it below the field.'],
  [
    /^Plain value cannot start with/,
    'A text that begins with such a sign stands in quotation marks. Add them.',
  ],
  [/^Sequence item without/, 'This line is indented less than its item. Indent it as the lines before it.'],
  [
    /^Block scalar header/,
    'Behind | or > a text begins on the next line. Move it there, or put it into quotation marks.',
  ],
  [/^Invalid escape sequence/, 'A backslash in such quotation marks is a sign of YAML. Write it twice.'],
];

/** Two complaints of the parser that may mean either of two mistakes. */
const FIELD_WITHIN = /^(?:Nested mappings|Block collections) are not allowed/;

/**
 * A fault of YAML in words for authors; null where the parser says it well enough.
 * @param line the text from the fault to the end of its line
 */
export function yamlWords(message: string, line: string): string | null {
  if (FIELD_WITHIN.test(message))
    return /:\s/.test(line)
      ? 'A colon with a space behind it begins a field. Put the text into quotation marks.'
      : 'The line below is indented too far. Begin it below the name of the field before it.';
  return REMEDIES.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
