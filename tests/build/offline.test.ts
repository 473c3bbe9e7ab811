import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/inspect/dom.ts';
import { place } from '../site.ts';
import { attribute, elementsIn, readPage, textOf } from './page.ts';

const file = join(place.outDir, 'data/offline.zip');

describe.runIf(existsSync(file))('the archive of the site', () => {
  const files = new Map(
    Object.entries(unzipSync(readFileSync(file))).map(([path, bytes]) => [
      path.replace(/^briefing\//, ''),
      bytes,
    ]),
  );
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const trees = new Map(pages.map(([path, bytes]) => [path, parsePage(strFromU8(bytes))]));
  const ids = new Map(
    [...trees].map(([path, tree]) => [path, new Set(elementsIn(tree).map((one) => attribute(one, 'id')))]),
  );

  it('opens from a disk: every address in a page leads to a file and a place in it, or to the web', () => {
    for (const [path, tree] of trees) {
      for (const element of elementsIn(tree)) {
        for (const name of ['href', 'src']) {
          const address = attribute(element, name);
          if (address === null || /^(?:https?:|mailto:|data:)/.test(address)) continue;
          const [to = '', fragment = ''] = address.split('#');
          const target = to === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(to));
          expect(files.has(target), `${path}: ${address}`).toBe(true);
          const place = decodeURIComponent(fragment.split(':~:', 1)[0] ?? '');
          if (place && place !== 'top') expect(ids.get(target)?.has(place), `${path}: ${address}`).toBe(true);
        }
      }
    }
  });

  it('opens its styles and fonts too', () => {
    for (const [path, bytes] of [...files].filter(([one]) => one.endsWith('.css'))) {
      for (const [, address = ''] of strFromU8(bytes).matchAll(/url\(["']?(?!data:)([^"')]+)/g)) {
        expect(files.has(posix.join(posix.dirname(path), address)), `${path}: ${address}`).toBe(true);
      }
    }
  });

  it('has every page with its text, and runs nothing', () => {
    for (const [path, tree] of trees) {
      if (path === 'data/index.html') continue;
      const main = (root: Parameters<typeof elementsIn>[0]) =>
        elementsIn(root).find((one) => one.tagName === 'main');
      const [copy, original] = [main(tree), main(readPage(path))];
      expect(copy && textOf(copy), path).toBe(original && textOf(original));
      expect(
        elementsIn(tree).some((one) => one.tagName === 'script'),
        path,
      ).toBe(false);
    }
  });

  it('is on its page with its size', () => {
    expect(textOf(readPage('data/index.html'))).toContain('offline.zip');
    expect(readFileSync(join(place.outDir, 'data/index.html'), 'utf8')).not.toContain(
      '<!--size of the archive-->',
    );
  });
});
