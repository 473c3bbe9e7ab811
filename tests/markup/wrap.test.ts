import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type Label, wrap } from '../../src/markup/wrap.ts';

const label = (start: number, end: number, over: Partial<Label> = {}): Label => ({
  start,
  end,
  tag: 'span',
  attributes: {},
  mode: 'split',
  rank: 5,
  ...over,
});

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const parsed = (html: string) => parseFragment(html) as unknown as Node;
const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];

describe('wrap', () => {
  test('writes text alone as itself', () => {
    expect(wrap('a & b < c', { start: 0, end: 9 }, [])).toBe('a &amp; b &lt; c');
  });

  test('nests what lies inside', () => {
    expect(wrap('abcd', { start: 0, end: 4 }, [label(1, 3, { tag: 'b' }), label(0, 4, { tag: 'i' })])).toBe(
      '<i>a<b>bc</b>d</i>',
    );
  });

  test('cuts labels that cross', () => {
    expect(wrap('abcd', { start: 0, end: 4 }, [label(0, 3, { tag: 'i' }), label(1, 4, { tag: 'b' })])).toBe(
      '<i>a<b>bc</b></i><b>d</b>',
    );
  });

  test('keeps a mention whole where a statement ends inside it', () => {
    const mention = label(2, 4, { tag: 'a', mode: 'whole', rank: 1 });
    expect(wrap('abcdef', { start: 0, end: 6 }, [label(0, 3, { tag: 'i' }), mention])).toBe(
      '<i>ab</i><a><i>c</i>d</a>ef',
    );
  });

  test('lets a link of the source step aside for a mention in it', () => {
    const mention = label(2, 4, { tag: 'a', attributes: { class: 'mention' }, mode: 'whole', rank: 1 });
    const link = label(0, 6, { tag: 'a', attributes: { href: 'x' }, mode: 'link' });
    expect(wrap('abcdef', { start: 0, end: 6 }, [link, mention])).toBe(
      '<a href="x">ab</a><a class="mention">cd</a><a href="x">ef</a>',
    );
  });

  test('lets a link of the source begin after a mention that runs into it', () => {
    const mention = label(0, 2, { tag: 'a', attributes: { class: 'mention' }, mode: 'whole', rank: 1 });
    const link = label(1, 4, { tag: 'a', attributes: { href: 'x' }, mode: 'link' });
    expect(wrap('abcd', { start: 0, end: 4 }, [link, mention])).toBe(
      '<a class="mention">ab</a><a href="x">cd</a>',
    );
  });

  test('ends a label with its tail, once, where the label ends', () => {
    const noted = label(1, 3, { tag: 'i', tail: '<x></x>' });
    const crossing = label(2, 4, { tag: 'b' });
    expect(wrap('abcd', { start: 0, end: 4 }, [noted, crossing])).toBe('a<i>b<b>c</b><x></x></i><b>d</b>');
    const long = label(0, 9, { tag: 'i', tail: '<x></x>' });
    expect(wrap('abcd efgh', { start: 0, end: 4 }, [long])).toBe('<i>abcd</i>');
    expect(wrap('abcd efgh', { start: 5, end: 9 }, [long])).toBe('<i>efgh<x></x></i>');
  });

  test('sets a tail behind the link in which its label ends', () => {
    const tail = '<x></x>';
    const mention = label(1, 4, { tag: 'a', mode: 'whole', rank: 6 });
    const whole = { start: 0, end: 6 };
    expect(wrap('abcdef', whole, [mention, label(2, 3, { tag: 'i', tail })])).toBe(
      'a<a>b<i>c</i>d</a><x></x>ef',
    );
    expect(wrap('abcdef', whole, [mention, label(1, 4, { tag: 'i', tail })])).toBe(
      'a<i><a>bcd</a><x></x></i>ef',
    );
    expect(wrap('abcdef', whole, [mention, label(0, 3, { tag: 'i', tail })])).toBe(
      '<i>a</i><a><i>bc</i>d</a><x></x>ef',
    );
    const link = label(1, 5, { tag: 'a', attributes: { href: 'x' }, mode: 'link', rank: 9 });
    expect(wrap('abcdef', whole, [link, label(2, 3, { tag: 'i', tail })])).toBe(
      'a<a href="x">b<i>c</i>de</a><x></x>f',
    );
    const past = label(3, 6, { tag: 'a', mode: 'whole', rank: 6 });
    expect(wrap('abcdef', whole, [link, past, label(2, 3, { tag: 'i', tail })])).toContain(tail);
  });

  test('gives the id of a label that is cut to its first piece', () => {
    const crossing = label(0, 3, { tag: 'i', attributes: { id: 'n', class: 'c' } });
    const mention = label(2, 4, { tag: 'a', mode: 'whole', rank: 1 });
    expect(wrap('abcd', { start: 0, end: 4 }, [crossing, mention])).toBe(
      '<i id="n" class="c">ab</i><a><i class="c">c</i>d</a>',
    );
  });

  test('keeps sentences whole under a statement that runs over both', () => {
    const sentences = [label(0, 3, { mode: 'whole', rank: 0 }), label(4, 7, { mode: 'whole', rank: 0 })];
    expect(wrap('abc def', { start: 0, end: 7 }, [label(1, 7, { tag: 'i' }), ...sentences])).toBe(
      '<span>a<i>bc</i></span><i> <span>def</span></i>',
    );
  });

  test('text comes back character for character, and whole labels stay whole, whatever overlaps', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '😀', '<', '&', '"', '\r', '\n', ' ', 'ش', '\u0301'),
    });
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12), fc.constantFrom('split', 'link')), {
      maxLength: 12,
    });
    const cuts = fc.array(fc.tuple(fc.nat(20), fc.nat(6)), { maxLength: 5 });
    fc.assert(
      fc.property(text, spans, cuts, (words, ranges, mentions) => {
        const overlays = ranges.map(([start, length, mode]) =>
          label(start, start + length, { mode: mode as Label['mode'], tag: mode === 'link' ? 'a' : 'i' }),
        );
        let at = 0;
        const whole = mentions.map(([gap, length], index) => {
          const start = at + gap;
          at = start + length + 1;
          return label(start, at, { tag: 'a', mode: 'whole', rank: 1, attributes: { id: `m${index}` } });
        });
        const tree = parsed(wrap(words, { start: 0, end: words.length }, [...overlays, ...whole]));
        expect(textOf(tree)).toBe(words);
        const ids = all(tree).flatMap((node) => node.attrs?.filter(({ name }) => name === 'id') ?? []);
        expect(ids.length).toBe(whole.filter(({ start }) => start < words.length).length);
      }),
    );
  });
});
