import { resolve } from 'node:path';
import { registerKinds } from '../model/kinds.ts';
import { UserError } from '../model/userError.ts';
import { type OwnStrings, registerKindNames, registerStrings } from '../strings/index.ts';
import type { ResolvedOptions } from './options.ts';
import { wordFaults } from './settings/wordFaults.ts';
import type { OwnKind, VirtualOptions } from './virtual.ts';

/** Makes the kinds of a project known to all that reads and shows briefings. */
export function registerOwnKinds({ kinds }: Pick<ResolvedOptions, 'kinds'>): void {
  registerKinds(kinds);
  for (const [name, { names }] of Object.entries(ownKinds({ kinds }))) registerKindNames(name, names);
}

/**
 * Makes the words of a project known.
 * @param root folder from which its paths count
 * @throws UserError that names the words that are wrong
 */
export async function registerOwnStrings(
  { strings }: Pick<ResolvedOptions, 'strings'>,
  root: string,
): Promise<void> {
  if (Object.keys(strings).length === 0) return;
  const { runnerImport } = await import('vite');
  for (const [lang, path] of Object.entries(strings)) {
    const { module } = await runnerImport<{ default: OwnStrings }>(resolve(root, path));
    const faults = wordFaults(module.default).map((fault) => `  ${path}  ${fault}`);
    if (faults.length > 0)
      throw new UserError(`Some words of the interface are wrong.\n${faults.join('\n')}`);
    registerStrings(lang, module.default);
  }
}

/** The settings of a project as its pages import them. */
export function virtualOptions(options: ResolvedOptions, root: string): VirtualOptions {
  const inProject = (path: string): string => (path.startsWith('.') ? resolve(root, path) : path);
  const paths = <Key extends string>(record: Partial<Record<Key, string>>): Partial<Record<Key, string>> =>
    Object.fromEntries(
      Object.entries<string>(record as Record<string, string>).map(([key, path]) => [key, inProject(path)]),
    ) as Partial<Record<Key, string>>;
  return {
    isWhole: options.prefix === '',
    components: paths(options.components),
    customCss: options.customCss.map(inProject),
    head: options.head,
    logo: options.logo ? { src: inProject(options.logo.src), alt: options.logo.alt } : null,
    kinds: ownKinds(options),
    strings: paths(options.strings) as Record<string, string>,
  };
}

function ownKinds({ kinds }: Pick<ResolvedOptions, 'kinds'>): Readonly<Record<string, OwnKind>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, { label, colour, ...row }]) => [
      name,
      { ...row, names: Array.isArray(label) ? { en: label } : label, colour: colour ?? null },
    ]),
  );
}
