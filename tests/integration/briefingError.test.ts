import { expect, it } from 'vitest';
import { virtualModules } from '../../src/integration/virtual.ts';
import { issue } from '../../src/model/check/issue.ts';
import { briefingError } from '../../src/routes/briefingError.ts';

const OPTIONS = {
  isWhole: true,
  components: {},
  customCss: [],
  head: [],
  logo: null,
  kinds: {},
  strings: {},
};

it('an error of the author has the file below the folder of the briefing, whose lines Astro shows', () => {
  const found = issue('date-invalid', { file: 'content/timeline.yaml', line: 1, column: 9 }, 'A date.');
  expect(briefingError(found, 3, '../briefing/')).toMatchObject({
    message: 'content/timeline.yaml:1:9 A date. And 2 more: run the check command for the list.',
    loc: { file: '../briefing/content/timeline.yaml', line: 1, column: 9 },
  });
  expect(briefingError(found, 1, '')).toMatchObject({ loc: { file: 'content/timeline.yaml' } });
});

it('pages are told where the briefing lies', () => {
  const { load } = virtualModules(OPTIONS, { viewsDir: '/views', briefing: '../briefing/' });
  const source = (load as (id: string) => unknown)('\0virtual:backgrounder/views');
  expect(source).toBe('export const viewsDir = "/views";\nexport const briefing = "../briefing/";');
});
