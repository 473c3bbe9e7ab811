import { describe, expect, it } from 'vitest';
import { articleEn } from '../../src/strings/en/article.ts';
import { subjectEn } from '../../src/strings/en/subject.ts';
import { through } from '../../src/strings/en/through.ts';

describe('the channel of a statement', () => {
  it.each([
    ['In a letter', 'in a letter'],
    ['in a statement', 'in a statement'],
    ['On Facebook', 'on Facebook'],
    ['through his lawyer', 'through his lawyer'],
    ['From his bed', 'from his bed'],
    ['By a spokeswoman', 'by a spokeswoman'],
    ['a government statement', 'in a government statement'],
    ['the White House statement', 'in the White House statement'],
    [
      'the words of its finance chief, Graham Shuttleworth',
      'in the words of its finance chief, Graham Shuttleworth',
    ],
    ['Press Release', 'in Press Release'],
    ['Telegram', 'on Telegram'],
    ['The report', 'in the report'],
    ['His open letter', 'in his open letter'],
    ['A report by the BBC', 'in a report by the BBC'],
  ])('is said once with its preposition: %s', (channel, said) => {
    expect(through(channel)).toBe(said);
    expect(articleEn.inChannel(channel)).toBe(said);
    expect([subjectEn.quoted, subjectEn.reported, subjectEn.narrated].map((of) => of(channel))).toEqual([
      `Quoted ${said}`,
      `As reported ${said}`,
      `As told ${said}`,
    ]);
  });

  it.each(['Reuters', 'the BBC', 'India Today', 'BBC Radio 4', 'the AP news agency', 'The Velis Times'])(
    'is who passes it on, where it is a newsroom: %s',
    (channel) => {
      expect(articleEn.inChannel(channel)).toBe(`via ${channel}`);
      expect([subjectEn.quoted, subjectEn.reported, subjectEn.narrated].map((of) => of(channel))).toEqual([
        `Quoted by ${channel}`,
        `As reported by ${channel}`,
        `As told to ${channel}`,
      ]);
    },
  );
});
