import fc from 'fast-check';
import { expect } from 'vitest';
import { parseNote } from '../../src/markup/note.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { bodyView } from '../../src/views/subject/body.ts';
import { NASTY } from '../fixtures/nasty.ts';
import { dangers, elementsOf } from './html.ts';
import { anyText } from './texts.ts';

const pieces = [
  ...[
    '[@a]',
    '[@a; @b]',
    '[[c]]',
    '[[c|d]]',
    ':says[e]',
    ':says[e]{article="f"}',
    ':inference[g ',
    ':inference[',
  ],
  ...[
    '[h](https://e.org "',
    '")',
    '](javascript:alert(1))',
    '](/i/ "<x-says>")',
    '<x-says>',
    '</x-says>',
    '![j](k)',
  ],
  ...[
    '# ',
    '- ',
    '1. ',
    '> ',
    '```\n',
    '| a |\n|---|\n',
    '\n\n',
    '\n',
    ' ',
    ':',
    '::m',
    ':::n\n',
    '{#o .p q=r}',
    ']',
  ],
];
const anyNote = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('word', 'é', '😀')), { maxLength: 25 }),
    anyText,
  )
  .chain(([parts, text]) => fc.constantFrom(parts.join(''), parts.join('') + text, text));

const line = {
  citations: { numbersOf: (ids: readonly string[]) => ids.map(() => 1) },
  context: {
    briefing: { redirects: [] },
    remember: (_name: string, _of: object, make: () => unknown) => make(),
    urls: urlsFor({ base: '/', site: undefined }),
    strings: stringsFor('en'),
    lookup: { subject: (id: string) => ({ id, name: NASTY['an event handler'], kind: 'person' }) },
  },
} as never;

/** The HTML of a note neither runs nor loads anything, and what would is reported. */
export const notesAreHarmless = fc.property(anyNote, (source) => {
  const note = parseNote(source);
  const { html } = bodyView(
    { ...note, format: 'md', refs: [], quotations: [], answers: [] },
    line,
    '/topics/a/',
  );
  const elements = elementsOf(html);
  if (note.unsafe.length === 0) expect(dangers(elements)).toEqual([]);
  expect(elements.filter(({ tagName }) => tagName.startsWith('x-'))).toEqual([]);
  const lines = source.split(/\r\n|\r|\n/).length;
  for (const { line } of [...note.bare, ...note.citations, ...note.links, ...note.quotations, ...note.unsafe])
    expect(line).toBeLessThanOrEqual(lines);
});
