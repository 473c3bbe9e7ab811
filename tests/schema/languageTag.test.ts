import { expect, it } from 'vitest';
import { languageFault } from '../../src/schema/languageTag.ts';

it.each(['en', 'ur', 'pt-BR', 'zh-Hant', 'gsw', 'nan', 'und', 'EN'])('%s can be used', (tag) => {
  expect(languageFault(tag)).toBeNull();
});

it.each([
  ['english', 'en'],
  ['Deutsch', 'de'],
  ['日本語', 'ja'],
  ['german-AT', 'de'],
  ['en_gb', 'en-GB'],
  ['en-', 'en'],
  ['jp', 'ja'],
])('“%s” is answered with %s', (tag, meant) => {
  expect(languageFault(tag)).toBe(
    `“${tag}” is not a language tag, such as en, ur or pt-BR. Did you mean ${meant}?`,
  );
});

it.each(['', 'klingon', 'xx'])('“%s” is answered with tags', (tag) => {
  expect(languageFault(tag)).toBe(`“${tag}” is not a language tag, such as en, ur or pt-BR.`);
});
