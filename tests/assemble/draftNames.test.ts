import { expect, it } from 'vitest';
import { assembled } from './records.ts';

const person = (name: string, status?: 'draft') => ({
  name,
  kind: 'person',
  aliases: ['Okoro'],
  ...(status && { status }),
});

/** What “Okoro” leads to where drafts are shown, and the errors. */
function shown(entities: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  const { briefing, issues } = assembled(
    { seeds: { 'a.txt': 'Okoro left the quay.' }, entities },
    { drafts: true },
  );
  return [
    briefing.articles[0]?.mentions.map(({ target }) => target.id),
    issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  ];
}

it.each([
  [
    'an entry and a draft is the entry’s',
    { ana: person('Ana Okoro'), ivo: person('Ivo Okoro', 'draft') },
    ['ana'],
    [],
  ],
  [
    'drafts alone is open, and no error',
    { ana: person('Ana Okoro', 'draft'), ivo: person('Ivo Okoro', 'draft') },
    [],
    [],
  ],
  [
    'two entries is an error, as in a build',
    { ana: person('Ana Okoro'), ivo: person('Ivo Okoro') },
    [],
    ['name-shared'],
  ],
  [
    'two entries and a draft is too',
    { ana: person('Ana Okoro'), ivo: person('Ivo Okoro'), lena: person('Lena Okoro', 'draft') },
    [],
    ['name-shared'],
  ],
])('While drafts are shown, a name of %s', (_, entities, targets, errors) => {
  expect(shown(entities)).toEqual([targets, errors]);
});
