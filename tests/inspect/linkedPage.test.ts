import { describe, expect, it } from 'vitest';
import { type LinkedPage, readLinks } from '../../src/inspect/linkedPage.ts';
import { readPage } from '../../src/inspect/page.ts';

/** What both readers of pages know. */
function linksOf({ path, ids, duplicates, links, headLinks }: LinkedPage): LinkedPage {
  return { path, ids, duplicates, links, headLinks };
}

describe('the quick reader of links', () => {
  it.each([
    '<html><head><link rel="stylesheet" href="/a.css"><title>a</title></head><body><a id=x href="/b/?c=1&amp;d#e">b</a>',
    '<a href="&#x2F;a&sol;b/">',
    '<img src="/a.png" srcset="/b.png 1x, /c.png 2x"><video src="/v" poster="/p"></video>',
    '<svg><use href="#a"/><image xlink:href="/i.svg"/></svg>',
    '<meta http-equiv="refresh" content="0;url=/none/"><meta name="x" content="url=/y/">',
    '<noscript><a href="/n/"></a></noscript><template><a href="/t/"></a></template>',
    '<script type="application/ld+json">{"a":"<a href=\\"/no/\\">"}</script><style>a{}</style><!-- <a href="/no/"> -->',
    '<p title=\'<a href="/no/">\'>a &lt;a href="/no/"></p><textarea><a href="/no/"></textarea>',
    '<b id="x"></b><i id="x"></i><form action=""></form><form action="/f/"></form><A HREF="/up/">',
    '<a id="سلام" href="#%D8%B3">',
  ])('finds in %s what a browser’s parser finds', (html) => {
    expect(readLinks('a.html', html)).toEqual(linksOf(readPage('a.html', html)));
  });
});
