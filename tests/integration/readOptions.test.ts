import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { checkFiles, readOptions } from '../../src/integration/settings/readOptions.ts';

const refused = (act: () => unknown): string => {
  try {
    act();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

it.each([
  [{ prefx: '/a' }, 'There is no option “prefx”. Did you mean prefix?'],
  [{ zzz: 1 }, 'There is no option “zzz”. There are: dir, prefix,'],
  [
    { kinds: { vessel: { label: ['V', 'Vs'], color: '#124' } } },
    'There is no option “color”. Did you mean colour?',
  ],
  [{ kinds: { topic: { label: ['T', 'Ts'] } } }, 'such as vessel, and is not topic.'],
  [{ components: { Footer: './Footer.astro' } }, 'There is no option “Footer”. Did you mean SiteFooter?'],
  [{ components: { Zzz: './Zzz.astro' } }, 'There is no option “Zzz”. There are: SiteHeader, SiteFooter,'],
  [{ prefix: 'briefing' }, 'prefix: A path begins with a slash and ends without one, such as /briefing.'],
  [
    { disable: ['embeds'] },
    'disable, entry 1: “embeds” is not one of 404, about, data, embed, search, timeline. Did you mean embed?',
  ],
  [{ kinds: { Vessel: { label: ['Vessel', 'Vessels'] } } }, 'The name of a kind has small letters'],
  [
    { kinds: { vessel: { label: 'Vessel' } } },
    'kinds.vessel.label: Give the words for one and for several, such as ["Vessel", "Vessels"], or such pairs by language.',
  ],
  [
    { kinds: { vessel: { label: ['Vessel'] } } },
    'kinds.vessel.label: Give the words for one and for several',
  ],
  [{ kinds: { vessel: {} } }, 'kinds.vessel.label: It is missing. Add it.'],
  [
    { kinds: { vessel: { label: ['Vessel', 'Vessels'], shape: 'abc' } } },
    'kinds.vessel.shape: It has more than 2 characters. Correct the value.',
  ],
  [{ logo: { src: './a.svg' } }, 'logo.alt: It is missing. Add it.'],
  [{ logo: './a.svg' }, 'Write { … } with fields of these: src, alt.'],
  [{ head: 'x' }, 'Write [{ … }] with fields of these: tag, attrs, content.'],
  [
    { customCss: 'theme' },
    'customCss: It takes a list, and “theme” was written. Write it in brackets: ["theme"].',
  ],
  [
    { disable: [404] },
    'disable, entry 1: “404” is not one of 404, about, data, embed, search, timeline. Write it in quotation marks: "404".',
  ],
  ['/b', "Options stand in braces, as in backgrounder({ prefix: '/briefing' })."],
  [['/b'], "Options stand in braces, as in backgrounder({ prefix: '/briefing' })."],
  [null, "Options stand in braces, as in backgrounder({ prefix: '/briefing' })."],
  [{ shard: '4' }, 'shard: Give the number of the part and how many there are'],
])('says what is wrong with an option in a sentence: %j', (options, sentence) => {
  const message = refused(() => readOptions(options as never));
  expect(message).toContain(sentence);
  expect(message).not.toMatch(/\[object|code"/);
});

it('fills in what is left out', () => {
  expect(readOptions({}).dir).toBe('.');
});

it('names every file that is missing, and takes what may be a package as it is', () => {
  const settings = readOptions({
    components: { SiteFooter: './Footer.astro' },
    customCss: ['./own.css', '@fonts/inter', './package.json'],
    strings: { fr: './mots.ts' },
  });
  const message = refused(() => checkFiles(settings, process.cwd()));
  expect(message.match(/There is no file (\S+)\./g)).toEqual([
    'There is no file ./Footer.astro.',
    'There is no file ./own.css.',
    'There is no file ./mots.ts.',
  ]);
});

it('says of a file of the project without a dot that it would be a package', () => {
  const settings = readOptions({ customCss: ['vitest/package.json', 'package.json', 'nowhere/own.css'] });
  expect(
    refused(() => checkFiles(settings, process.cwd()))
      .split('\n')
      .slice(1),
  ).toEqual([
    expect.stringContaining(
      'customCss: package.json names a package. The file of the project is ./package.json.',
    ),
  ]);
});

const root = mkdtempSync(join(tmpdir(), 'options-'));
const config = join(root, 'astro.config.mjs');
afterAll(() => rmSync(root, { recursive: true }));

/** What Astro says of settings with these options; `engine` gives them to us. */
async function saidOf(options: string, act: (options: never) => void): Promise<Error> {
  writeFileSync(
    config,
    `const backgrounder = globalThis.engine;\n// prefix, logo\nexport default { integrations: [\n  backgrounder({\n    ${options}\n  }),\n] };\n`,
  );
  Object.assign(globalThis, { engine: act });
  return import(/* @vite-ignore */ `${pathToFileURL(config)}?${options}`).then(
    () => expect.unreachable('the options were taken'),
    (error: Error) => error,
  );
}

it('shows where in the settings of Astro a wrong option stands, and no stack', async () => {
  const place = (line: number, column: number) => `${relative('.', config)}:${line}:${column}  `;
  const misspelt = await saidOf("dir: '.', customCSS: [],", readOptions);
  expect(misspelt.message).toContain(
    `${place(5, 15)}There is no option “customCSS”. Did you mean customCss?`,
  );
  expect(misspelt.stack).toBe('');
  // Astro explains an error in which “document” or “window” stands by a browser’s objects.
  expect(String(misspelt)).toBe('UserError');

  const nested = await saidOf("'prefix': '/a', disable: ['embeds'],", readOptions);
  expect(nested.message).toContain(`${place(5, 31)}disable, entry 1: “embeds” is not one of`);

  const label = await saidOf("kinds: { vessel: { shape: 'v', label: 'Vessel' } },", readOptions);
  expect(label.message).toContain(`${place(5, 36)}kinds.vessel.label: Give the words`);

  const missing = await saidOf("logo: { src: './a.svg', alt: '' },", (options) =>
    checkFiles(readOptions(options), root),
  );
  expect(missing.message).toContain(`${place(5, 13)}logo.src: There is no file ./a.svg.`);
  expect(missing.stack).toBe('');
});
