/** What the parser says of its own notions, and what an author can do about it. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/^Tabs are not allowed/, 'This line is indented with a tab. Use spaces.'],
  [/^Implicit keys need to be on a single line/, 'Write a field as its name, a colon and a space.'],
  [
    /^Implicit map keys need to be followed/,
    'This line is not a field: it has no colon followed by a space. Write it as a field, or indent it if it continues the line above.',
  ],
  [
    /^Unexpected scalar at node end/,
    "There are more words after the value has ended. Put the whole text in quotation marks, and double each quotation mark inside it, as in 'it''s'.",
  ],
  [/^Unexpected block-seq-ind/, 'A list starts on its own line. Move it below the name of the field.'],
  [/^Plain value cannot start with/, 'Text that begins with this character needs quotation marks. Add them.'],
  [
    /^Sequence item without/,
    'This line is indented less than the item it belongs to. Indent it like the lines above.',
  ],
  [
    /^Block scalar header/,
    'After | or >, text starts on the next line. Move it there, or put it in quotation marks.',
  ],
  [
    /^Maximum call stack size/,
    'Lists and fields are nested too deeply here. Take out the brackets that are not needed.',
  ],
  [
    /^All mapping items must start/,
    'The fields of one level begin in the same column. Indent this line like the others.',
  ],
  [/^Unresolved tag/, 'Text that begins with ! needs quotation marks. Add them.'],
  [/^Source contains multiple documents/, 'A line --- begins a second document. Remove it.'],
  [
    /may not be used as an implicit map key/,
    'A list or fields stand here where the name of a field is expected. Move them below a field, or indent them.',
  ],
  [
    /^Invalid escape sequence/,
    'In double quotation marks, YAML reads a backslash as a special character. Write it twice.',
  ],
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
      ? 'A colon followed by a space starts a field. Put the text in quotation marks.'
      : 'The next line is indented too far. Align it with the field above it.';
  return REMEDIES.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
