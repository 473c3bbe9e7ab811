import { expect, it } from 'vitest';
import { aloneWords, channelOf, isByPronoun } from '../../src/model/views/said.ts';

it.each([
  ['The channel is too shallow,', 'The channel is too shallow'],
  ['“It will be long,”', '“It will be long,”'],
  ['Two\n lines, and more.', 'Two lines, and more.'],
])('shows a quotation without the comma before “she said”: %s', (exact, words) => {
  expect(aloneWords(exact)).toBe(words);
});

it.each([
  ['the release', 'the release', null],
  ['a news release', 'The release', 'The release'],
  ['the Release', 'a release', null],
  [null, 'a letter', 'a letter'],
])('says through what %s speaks only where that is another: %s', (speakerLabel, channel, shown) => {
  expect(channelOf({ speakerLabel, channel })).toBe(shown);
});

it.each([
  ['They', null, true],
  ['elle', null, true],
  ['the hewer', null, false],
  ['they', 'ana-okoro', false],
  [null, null, false],
])('knows a pronoun that tells nothing outside its text: %s, %s', (speakerLabel, speaker, isPronoun) => {
  expect(isByPronoun({ speakerLabel, speaker: speaker as never })).toBe(isPronoun);
});
