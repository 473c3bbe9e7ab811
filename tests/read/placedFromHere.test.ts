import { expect, it } from 'vitest';
import { issue } from '../../src/model/check/issue.ts';
import { placedFromHere } from '../../src/read/placedFromHere.ts';

const FOUND = [issue('date-invalid', { file: 'content/timeline.yaml', line: 1, column: 9 }, 'A date.')];

it.each([
  ['/site/briefing', 'briefing/content/timeline.yaml'],
  ['/site/src/our news', 'src/our news/content/timeline.yaml'],
  ['/site', 'content/timeline.yaml'],
  ['/elsewhere/briefing', 'content/timeline.yaml'],
  ['/site-2', 'content/timeline.yaml'],
])('a finding in a briefing at %s, seen from /site, is in %s', (dir, file) => {
  expect(placedFromHere(FOUND, dir, '/site').map(({ place }) => place)).toEqual([
    { file, line: 1, column: 9 },
  ]);
});
