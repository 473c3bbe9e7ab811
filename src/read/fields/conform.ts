import { z } from 'astro/zod';
import { type Issue, issue } from '../../model/check/issue.ts';
import { fieldsAt } from '../../schema/fields.ts';
import { nearestWord } from '../../text/passages/distance.ts';
import type { Parsed } from '../parsing/parse.ts';
import { placeIn } from '../parsing/place.ts';
import { fieldName } from './fieldName.ts';
import { type Problem, problemsIn, valueAt } from './problems.ts';
import { INDENTED, type Notation, remedyOf } from './remedy.ts';
import { nearestField } from './unknownField.ts';
import { wording } from './wording.ts';

/**
 * Checks data against its schema. A field that the schema does not know is reported and left out.
 * @returns null when the data do not fit; why is in `issues`, with the line of the field
 */
export function conform<T>(
  schema: z.ZodType<T>,
  parsed: Parsed,
  issues: Issue[],
  notation: Notation = INDENTED,
): T | null {
  const { source } = parsed;
  // A file of remarks alone has no entries, or no fields.
  let data: unknown = parsed.data ?? (schema instanceof z.ZodArray ? [] : {});
  for (;;) {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    const about = { schema, data };
    const problems = result.error.issues.flatMap((one) => problemsIn(one, data));
    const misnamed = problems.flatMap((one) => misnamedField(one, about) ?? []);
    const isMisnamed = (path: readonly PropertyKey[]): boolean =>
      misnamed.some(({ written }) => written.join('.') === path.join('.'));
    const unknown = problems.flatMap((one) => unknownIn(one)).filter((path) => !isMisnamed(path));
    for (const path of unknown) {
      const message = notation.unknown(path, fieldsAt(schema, path.slice(0, -1)));
      issues.push(issue('field-unknown', placeIn(source, path.join('.')), message));
    }
    for (const { written, meant } of misnamed) {
      const message = `There is no field “${String(written.at(-1))}” here, and ${meant} is missing. Did you mean ${meant}? Correct its name.`;
      issues.push(issue('field-invalid', placeIn(source, written.join('.')), message));
    }
    const wrong = problems.filter((one) => one.code !== 'unrecognized_keys' && !misnamedField(one, about));
    for (const one of wrong) issues.push(wrongField(one, about, source, notation));
    if (unknown.length === 0 || misnamed.length + wrong.length > 0) return null;
    data = unknown.reduce((left, path) => without(left, path), data);
  }
}

/** The fields that a schema does not know, each by its path. */
function unknownIn(problem: Problem): (readonly PropertyKey[])[] {
  return problem.code === 'unrecognized_keys' ? problem.keys.map((key) => [...problem.path, key]) : [];
}

interface Misnamed {
  readonly written: readonly PropertyKey[];
  readonly meant: string;
}

/** Of a field that is missing, the one beside it that the schema does not know and that is nearest: “titel” for “title”. */
function misnamedField({ path }: Problem, { schema, data }: About): Misnamed | null {
  const around = path.slice(0, -1);
  const meant = String(path.at(-1));
  const beside = valueAt(data, around);
  if (typeof beside !== 'object' || beside === null || Array.isArray(beside) || meant in beside) return null;
  const known = fieldsAt(schema, around);
  if (!known.includes(meant)) return null;
  const others = Object.keys(beside).filter((key) => !known.includes(key));
  const near =
    nearestWord(meant, others) ?? others.find((one) => nearestField(one, [meant]) !== null) ?? null;
  return near === null ? null : { written: [...around, near], meant };
}

interface About {
  readonly schema: z.ZodType;
  readonly data: unknown;
}

function wrongField(
  problem: Problem,
  { schema, data }: About,
  source: Parsed['source'],
  notation: Notation,
): Issue {
  const path = problem.path.join('.');
  const code = /date/i.test(problem.message) ? 'date-invalid' : 'field-invalid';
  const remedy = remedyOf(problem, valueAt(data, problem.path), schema, notation);
  return issue(
    code,
    placeIn(source, path),
    `${sentenceOn(problem.path, data, wording(problem, data))} ${remedy}`,
  );
}

/** A sentence about a field with its name before it; about the whole, with that in the place of “It”. */
function sentenceOn(path: readonly PropertyKey[], data: unknown, sentence: string): string {
  return path.length === 0 ? sentence.replace(/^It /, 'The file ') : `${fieldName(path, data)}: ${sentence}`;
}

/** A copy of data without what stands at a path. */
function without(data: unknown, [first, ...rest]: readonly PropertyKey[]): unknown {
  if (first === undefined || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data))
    return data.map((one, index) => (index === Number(first) ? without(one, rest) : one));
  const { [first as string]: inner, ...others } = data as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [first as string]: without(inner, rest) };
}
