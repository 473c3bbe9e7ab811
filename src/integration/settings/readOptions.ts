import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { Issue } from '../../model/check/issue.ts';
import { UserError } from '../../model/userError.ts';
import { conform } from '../../read/fields/conform.ts';
import { BRACED, type Notation } from '../../read/fields/remedy.ts';
import { nearestField } from '../../read/fields/unknownField.ts';
import { placeIn } from '../../read/parsing/place.ts';
import { type BackgrounderOptions, optionsSchema, type ResolvedOptions } from '../options.ts';
import { callingConfig, configIn, optionsSource } from './configFile.ts';

/**
 * The options of a project with all that it leaves out.
 * @throws UserError that names every option that is not known or has a wrong value
 */
export function readOptions(options: BackgrounderOptions): ResolvedOptions {
  const issues: Issue[] = [];
  const source = optionsSource(callingConfig(new Error().stack));
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw wrong([{ place: placeIn(source, ''), message: NO_OPTIONS }]);
  const settings = conform(optionsSchema, { data: options, source }, issues, NOTATION);
  if (settings && issues.length === 0) return settings;
  throw wrong(issues);
}

const NO_OPTIONS = "Options stand in braces, as in backgrounder({ prefix: '/briefing' }).";

const NOTATION: Notation = {
  ...BRACED,
  unknown(path, known) {
    const name = String(path.at(-1));
    const meant = nearestField(name, known);
    return `There is no option “${name}”.${meant === null ? ` There are: ${known.join(', ')}.` : ` Did you mean ${meant}?`}`;
  },
};

/**
 * Looks for the files that the options name; a path without a dot before it may be a package.
 * @param root folder from which paths count
 * @throws UserError that names those that are missing
 */
export function checkFiles({ components, customCss, logo, strings }: ResolvedOptions, root: string): void {
  const named: readonly (readonly [string, string])[] = [
    ...Object.entries(components).map(([name, path]) => [`components.${name}`, path] as const),
    ...customCss.map((path, at) => [`customCss.${at}`, path] as const),
    ...(logo ? [['logo.src', logo.src] as const] : []),
    ...Object.entries(strings).map(([lang, path]) => [`strings.${lang}`, path] as const),
  ];
  const faults = named.flatMap(([option, path]) => {
    const fault = pathFault(path, root);
    return fault === null ? [] : [[option, fault] as const];
  });
  if (faults.length === 0) return;
  const source = optionsSource(configIn(root));
  throw wrong(
    faults.map(([option, fault]) => ({
      place: placeIn(source, option),
      message: `${option.replace(/\.\d+$/, '')}: ${fault}`,
    })),
  );
}

/** What is wrong with a path among the options; null where it names a file of the project, or may name a package. */
function pathFault(path: string, root: string): string | null {
  const isThere = existsSync(resolve(root, path));
  if (path.startsWith('.'))
    return isThere ? null : `There is no file ${path}. Create it, or correct the path.`;
  const isPackage = isAbsolute(path) || existsSync(resolve(root, 'node_modules', path));
  return isThere && !isPackage ? `${path} names a package. The file of the project is ./${path}.` : null;
}

/** What is wrong as findings are shown. */
function wrong(found: readonly Pick<Issue, 'place' | 'message'>[]): UserError {
  const lines = found.map(
    ({ place: { file, line, column }, message }) => `  ${file}:${line}:${column}  ${message}`,
  );
  return new UserError(`Some options of backgrounder() are wrong.\n${lines.join('\n')}`);
}
