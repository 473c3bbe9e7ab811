import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { fontBody, fontFiles, shippedFonts } from '../../src/outputs/fonts/files.ts';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { assembled } from '../assemble/records.ts';

const urls = urlsFor({ base: '/' });
const filesOf = (text: string, lang = 'en') =>
  fontFiles(contextOf(assembled({ seeds: { 'a.txt': text }, site: { lang } }).briefing, urls));
const namesOf = (text: string, lang = 'en') =>
  filesOf(text, lang)
    .map(({ path }) => path.replace(/^fonts\/|\.[^.]+(?=\.)/g, ''))
    .sort();
const LATIN = ['faces.css', 'sans-latin.woff2', 'serif-latin.woff2'];

async function letterOf(text: string, name: string): Promise<readonly number[]> {
  const file = filesOf(text).find(({ path }) => path.includes(name));
  const font = create(Buffer.from(file ? await fontBody(file, null) : ''));
  return font.isCollection ? [] : font.characterSet;
}

describe('the fonts of a site', () => {
  it('are of Latin where no other script occurs', () => {
    expect(namesOf('Copper at Reko Diq, a café.')).toEqual(LATIN);
  });

  it.each([
    ['Near Ełk', ['sans-latin-ext.woff2', 'serif-latin-ext.woff2']],
    ['Москва', ['sans-cyrillic.woff2', 'serif-cyrillic.woff2']],
    ['ریکو ڈک', ['naskh-arabic.woff2']],
  ])('show “%s” with fonts of its letters', (text, names) => {
    expect(namesOf(text)).toEqual([...LATIN, ...names].sort());
  });

  it('put letters that are rare in English into a font of their own', () => {
    expect(namesOf('A piñata.')).toEqual(
      ['sans-latin-rest.woff2', 'serif-latin-rest.woff2', ...LATIN].sort(),
    );
  });

  it('have all letters of a page in one font where accents are in every sentence', () => {
    expect(namesOf('Eine schöne Größe.', 'de')).toEqual(LATIN);
  });

  it('come with the package as far as every site has them', () => {
    const shipped = shippedFonts().map(({ characters }) => characters);
    const made = filesOf('Copper.').flatMap((font) => ('characters' in font ? [font.characters] : []));
    expect(made).toEqual(shipped);
  });

  it.each(['a\u200cb', 'a\u1c80b', 'a\ud7ffb'])(
    'are none for letters that they lack or that are blank: %j',
    (text) => {
      expect(namesOf(text).filter((name) => /arabic|ext/.test(name))).toEqual([]);
    },
  );

  it('have the letters that occur, and not those that do not', async () => {
    const points = await letterOf('a café', 'serif-latin.');
    expect(points).toEqual(expect.arrayContaining([...'aZé—’'].map((letter) => letter.codePointAt(0))));
    expect(points).not.toContain('ñ'.codePointAt(0));
  });
});

it('changes the names of all with the letters, so that browsers may keep them', () => {
  const pathsOf = (text: string) => filesOf(text).map(({ path }) => path);
  expect(pathsOf('a café')).toEqual(pathsOf('another café'));
  expect(pathsOf('a café')).not.toEqual(pathsOf('a piñata'));
});
