import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missingPackage } from '../../src/commands/support/missingPackage.ts';

const ROOT = join(import.meta.dirname, '../..');

it.each([
  ['html-validate', () => import('html-validate-is-not-there' as string), 'html-validate-is-not-there'],
  ['a package with a scope', () => import('@nobody/is-there/at-all' as string), '@nobody/is-there'],
  ['a file of our own', () => import('./is-not-there.ts' as string), null],
  ['another error', () => Promise.reject(new Error("Cannot find package 'quay'")), null],
] as const)('names the package of %s', async (_, load, name) => {
  expect(missingPackage(await load().catch((error: unknown) => error))).toBe(name);
});

/** Packages of which a check of `check-site` says that they are not installed. */
const ASKED_FOR = new Set(['@sparticuz/chromium', 'fast-xml-parser', 'html-validate', 'playwright-core']);

it('nothing else that the package imports is left to be installed by its users', () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const own = /^(?:astro-backgrounder|\$|backgrounder-|astro:|virtual:|node:|vite$|\.|\/)/;
  const imported = globSync(['src/**/*.{ts,astro}', 'packages/propose/src/**/*.ts'], { cwd: ROOT }).flatMap(
    (file) => {
      const text = readFileSync(join(ROOT, file), 'utf8').replace(/^import type .*?;$/gms, '');
      return [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'([^'\s]+)'/gm)].flatMap(([, name = '']) =>
        own.test(name) || isBuiltin(name) ? [] : [/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name],
      );
    },
  );
  expect(imported).toContain('yaml');
  const known = { ...dependencies, ...peerDependencies };
  expect([...new Set(imported)].filter((name) => !(name in known) && !ASKED_FOR.has(name))).toEqual([]);
});
