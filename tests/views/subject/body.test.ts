import { describe, expect, it } from 'vitest';
import { filledNote } from '../../../src/views/subject/body.ts';

const cite = '<x-cite data-refs="a"></x-cite>';
const fill = {
  cites: { a: '<sup class="refs"><a href="#ref-1" aria-label="1">1</a></sup>' },
  links: {},
  quotations: [],
  dates: {},
  former: {},
  inference: 'Editor’s inference',
  isTop: false,
};
const marks = fill.cites.a;
const shown = (html: string) => filledNote(html, fill);

describe('the marks of works in a note', () => {
  it.each(['.', ',', ';', '?”', '۔', '。'])('stand behind “%s”', (stop) => {
    expect(shown(`<p>It closed${cite}${stop} It is for sale.</p>`)).toBe(
      `<p>It closed${stop}${marks} It is for sale.</p>`,
    );
  });

  it('stay where no punctuation follows', () => {
    expect(shown(`<p>It closed${cite} in May, and${cite} <em>then</em>${cite}</p>`)).toBe(
      `<p>It closed${marks} in May, and${marks} <em>then</em>${marks}</p>`,
    );
  });
});

it('never parts the sign of an inference from its words', () => {
  expect(shown('<p><x-inference>It may reopen.</x-inference></p>')).toContain(
    '◇\u00a0Editor’s inference</b>',
  );
});
