import { expect, it } from 'vitest';
import { wordFaults } from '../../src/integration/settings/wordFaults.ts';

it('takes words, groups of them, and labels and kinds that are the project’s own', () => {
  expect(
    wordFaults({ skip: 'Hop', sections: { topics: 'Threads' }, kinds: { ship: ['Ship', 'Ships'] } }),
  ).toEqual([]);
});

it.each([
  [undefined, 'It has no words. Write them as in export default { skip: … }.'],
  [['Hop'], 'It has no words. Write them as in export default { skip: … }.'],
  [{ skp: 'Hop' }, 'There are no words “skp”. Did you mean skip?'],
  [{ zzzz: 'Hop' }, 'There are no words “zzzz”. Remove them.'],
  [{ skip: 3 }, 'skip: It takes text, and “3” was written. Correct the value.'],
  [{ sections: 'Parts' }, 'sections: It takes a group of words, and text was written. Correct the value.'],
  [
    { describe: { data: 'Data' } },
    'describe.data: It takes a function, and text was written. Correct the value.',
  ],
  [{ kinds: { place: 'Spot' } }, 'kinds.place: It takes a list, and text was written. Correct the value.'],
])('says what is wrong with %j', (own, fault) => {
  expect(wordFaults(own)).toEqual([fault]);
});
