import type { z } from 'astro/zod';

/** What a schema finds wrong, at a place of its own. */
export type Problem = z.core.$ZodIssue;

/**
 * The problems behind one: of a union, those of the one alternative that fits best what was written.
 * @param data the data as a whole
 */
export function problemsIn(problem: Problem, data: unknown): Problem[] {
  // What is wrong with a key says it of the key.
  if (problem.code === 'invalid_key') return problem.issues.map((one) => ({ ...one, path: problem.path }));
  if (problem.code !== 'invalid_union' || problem.errors.length === 0) return [problem];
  if (hasOwnWords(problem) && valueAt(data, problem.path) !== undefined)
    return [{ ...problem, code: 'custom' }];
  const depth = problem.path.length;
  const alternatives = alternativesOf(problem, data);
  const fitting = alternatives.filter((errors) => !errors.some((one) => isOfOtherType(one, depth, data)));
  if (fitting.length === 0) return [{ ...problem, ...ofTypes(alternatives.flat()) }];
  const [best = []] = fitting.toSorted((a, b) => weightOf(a) - weightOf(b));
  return best;
}

/** Whether a schema says what is wrong in its own words. */
export function hasOwnWords({ message }: Pick<Problem, 'message'>): boolean {
  return !/^(?:Invalid|Too (?:small|big)|Unrecognized)\b/.test(message);
}

/** What stands at a path of data. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as never)?.[key], data);
}

/** The problems of each alternative of a union, with paths from the root. */
function alternativesOf(problem: Extract<Problem, { code: 'invalid_union' }>, data: unknown): Problem[][] {
  return problem.errors.map((errors) =>
    errors.flatMap((one) => problemsIn({ ...one, path: [...problem.path, ...one.path] }, data)),
  );
}

/** Whether something of another type was expected than was written: a text for a list, a switch for fields. */
function isOfOtherType(problem: Problem, depth: number, data: unknown): boolean {
  if (problem.path.length > depth) return false;
  if (problem.code === 'invalid_type' || problem.code === 'invalid_union') return true;
  if (problem.code !== 'invalid_value') return false;
  const written = valueAt(data, problem.path);
  return !problem.values.some((one) => typeof one === typeof written);
}

/** What is wrong counts more than what is merely unknown. */
function weightOf(errors: readonly Problem[]): number {
  return errors.reduce((sum, { code }) => sum + (code === 'unrecognized_keys' ? 1 : 3), 0);
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'fields with values',
  record: 'fields with values',
};

/** The types that alternatives take, as one problem. */
function ofTypes(problems: readonly Problem[]): { readonly message: string } {
  const taken = problems.flatMap((one) => {
    if (one.code === 'invalid_value') return one.values.map(String);
    return one.code === 'invalid_type'
      ? [nameOfType(one.expected)]
      : one.code === 'invalid_union'
        ? [one.message]
        : [];
  });
  return { message: [...new Set(taken)].join(' or ') };
}

/** A type in the words of somebody who writes YAML. */
export function nameOfType(type: string): string {
  return TYPES[type] ?? type;
}
