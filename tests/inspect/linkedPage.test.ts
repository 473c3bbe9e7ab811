import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { type LinkedPage, readLinks } from '../../src/inspect/linkedPage.ts';
import { readPage } from '../../src/inspect/page.ts';

/** What both readers of pages know. */
function linksOf({ path, ids, duplicates, links, headLinks }: LinkedPage): LinkedPage {
  return { path, ids, duplicates, links, headLinks };
}

describe('the quick reader of links', () => {
  it.each([
    '<html><head><link rel="stylesheet" href="/a.css"><title>a</title></head><body><a id="x" href="/b/?c=1&amp;d#e">b</a>',
    '<a href="/a/?q=&#34;&#x22;&quot;&#x26;&lt;&gt;&apos;&#39;">',
    '<img src="/a.png" srcset="/b.png 1x, /c.png 2x"><video controls src="/v" poster="/p"></video>',
    '<svg><use href="#a"/><image xlink:href="/i.svg" /></svg>',
    '<meta http-equiv="refresh" content="0;url=/none/"><meta name="x" content="url=/y/">',
    '<script type="application/ld+json">{"a":"\\u003ca href=\\"/no/\\">"}</script><!-- <a href="/no/"> -->',
    '<p title="<a href=&quot;/no/&quot;>">a &lt;a href="/no/"> 1 < 2 <3 href="/no/"</p>',
    '<b id="x"></b><i id="x"></i><form action=""></form><form action="/f/"></form>',
    '<a id="سلام" href="#%D8%B3" title="a\nb" hidden>',
  ])('finds in %s what a browser’s parser finds', (html) => {
    expect(readLinks('a.html', html)).toEqual(linksOf(readPage('a.html', html)));
  });

  it('finds it in any page that a serialiser writes', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', "'", '<a href="/x/">', '&amp;', '&#34;', '--', '>'),
    );
    const name = fc.constantFrom('id', 'href', 'src', 'srcset', 'title', 'hidden', 'action', 'content');
    const element = fc.record({
      tagName: fc.constantFrom('a', 'link', 'img', 'p', 'form', 'meta', 'use'),
      properties: fc.dictionary(name, value, { maxKeys: 4 }),
      words: value,
    });
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
        const html = toHtml({
          type: 'root',
          children: elements.map(({ tagName, properties, words }) => ({
            type: 'element',
            tagName: 'div',
            properties: {},
            children: [
              { type: 'element', tagName, properties, children: [] },
              { type: 'text', value: words },
            ],
          })),
        });
        const page = `<!doctype html><html><body>${html}</body></html>`;
        expect(readLinks('a.html', page)).toEqual(linksOf(readPage('a.html', page)));
      }),
    );
  });
});
