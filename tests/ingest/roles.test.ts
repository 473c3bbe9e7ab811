import { expect, it } from 'vitest';
import { roleIn } from '../../src/ingest/roles.ts';
import { sentencesOf } from '../../src/text/sentences/sentences.ts';

const roleOf = (text: string, lang: string, name: string): string | null =>
  roleIn(text, sentencesOf(text, lang), [name])?.statement ?? null;

it.each([
  ['es', 'Investiga al fiscal general Ana Maila por sus reuniones.'],
  ['es', 'Habló la directora general Ana Maila.'],
  ['fr', 'Le secrétaire général Ana Maila a parlé.'],
])('makes nobody a general who is one of something (%s)', (lang, text) => {
  expect(roleOf(text, lang, 'Ana Maila')).toBeNull();
});

it.each([
  ['en', 'The island was held by General Ana Maila.', 'General'],
  ['en', 'A retired general Ana Maila spoke.', 'General'],
  ['en', 'They met Attorney General Ana Maila.', 'Attorney General'],
])('has the office before a name (%s): %s', (lang, text, role) => {
  expect(roleOf(text, lang, 'Ana Maila')).toBe(role);
});
