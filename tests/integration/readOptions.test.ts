import { expect, it } from 'vitest';
import { checkFiles, readOptions } from '../../src/integration/readOptions.ts';

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
  [{ components: { Footer: './Footer.astro' } }, 'There is no option “Footer”. Did you mean SiteFooter?'],
  [{ components: { Zzz: './Zzz.astro' } }, 'There is no option “Zzz”. There are: SiteHeader, SiteFooter,'],
  [{ prefix: 'briefing' }, 'prefix: A path begins with a slash and ends without one, such as /briefing.'],
  [
    { disable: ['embeds'] },
    'disable.0: “embeds” is not one of 404, about, data, embed, search, timeline. Did you mean embed?',
  ],
  [{ kinds: { Vessel: { label: ['Vessel', 'Vessels'] } } }, 'The name of a kind has small letters'],
  [{ kinds: { vessel: { label: 'Vessel' } } }, 'kinds.vessel.label'],
  [{ logo: { src: './a.svg' } }, 'logo.alt'],
  [{ customCss: './own.css' }, 'customCss'],
  [{ shard: '4' }, 'shard: Give the number of the part and how many there are'],
])('says what is wrong with an option in a sentence: %j', (options, sentence) => {
  const message = refused(() => readOptions(options as never));
  expect(message).toContain(sentence);
  expect(message).not.toMatch(/[{}]|code"/);
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
