import { z } from 'astro/zod';
import { type Issue, issue } from '../model/check/issue.ts';
import { fieldsAt } from '../schema/fields.ts';
import { nearestWord } from '../text/passages/distance.ts';
import { fieldName } from './fieldName.ts';
import type { Parsed } from './parse.ts';
import { placeIn } from './place.ts';
import { hasOwnWords, nameOfType, type Problem, problemsIn, valueAt } from './problems.ts';
import { unknownField } from './unknownField.ts';

/** How data are written, for sentences that say what to write. */
export interface Notation {
  /** The sentence about a field that the schema does not know. */
  readonly unknown: (path: readonly PropertyKey[], known: readonly string[]) => string;
  /** The sentence about fields that were written as a text or a number. */
  readonly fields: (names: readonly string[], isList: boolean) => string;
}

/** Fields that are listed; most authors need the first. */
const MOST_LISTED = 14;

function some(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** YAML, by indentation. */
const INDENTED: Notation = {
  unknown: unknownField,
  fields(names, isList) {
    const entry = isList ? 'Start each entry with a hyphen, and put' : 'Put';
    if (!names.includes('statement')) return `${entry} its fields below it: ${some(names)}.`;
    return `${entry} the sentence below it after statement:, and its support after evidence:, refs: or inference:.`;
  },
};

/** JSON and JavaScript, by braces. */
export const BRACED: Notation = {
  unknown: unknownField,
  fields: (names, isList) => `Write ${isList ? '[{ … }]' : '{ … }'} with fields of these: ${some(names)}.`,
};

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
  const near = nearestWord(meant, others);
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

/** What to write instead of what was written. */
function remedyOf(problem: Problem, written: unknown, schema: z.ZodType, notation: Notation): string {
  const isPlain = typeof written === 'string' || typeof written === 'number';
  const isList = problem.code === 'invalid_type' && problem.expected === 'array';
  const isFields = typeof written === 'object' && written !== null && !Array.isArray(written);
  const fields =
    isPlain || (isFields && isList) ? fieldsAt(schema, isList ? [...problem.path, 0] : problem.path) : [];
  if (isPlain && isList && fields.length === 0) return `Write it in brackets: [${JSON.stringify(written)}].`;
  if (written === undefined) return 'Add it.';
  if (written === null && problem.path.length > 0) return 'Write it, or remove the field.';
  if (problem.code !== 'invalid_union' && hasOwnWords(problem)) return 'Correct the value.';
  const wanted = problem.code === 'invalid_type' ? problem.expected : null;
  const isInValues = problem.code === 'invalid_value' && problem.values.includes(String(written));
  if (
    ['number', 'boolean'].includes(typeof written) &&
    (wanted === 'string' || isInValues || takesText(problem))
  )
    return `Write it in quotation marks: "${String(written)}".`;
  if (wanted === 'number' && isPlain && /^-?\d+(?:\.\d+)?$/.test(String(written)))
    return `Write it without quotation marks: ${String(written)}.`;
  return fields.length === 0 ? 'Correct the value.' : notation.fields(fields, isList);
}

function wording(problem: Problem, data: unknown): string {
  const written = valueAt(data, problem.path);
  const isType = problem.code === 'invalid_type' || problem.code === 'invalid_union';
  if (isType && written === undefined) return 'It is missing.';
  if (problem.code === 'invalid_union') return `It takes ${problem.message}, and ${saidOf(written)}.`;
  if (hasOwnWords(problem)) return problem.message.replace(/(?<![.?])$/, '.');
  if (problem.code === 'invalid_type')
    return `It takes ${nameOfType(problem.expected)}, and ${saidOf(written)}.`;
  if (problem.code === 'too_small' || problem.code === 'too_big') return sizeOf(problem);
  if (problem.code !== 'invalid_value') return problem.message.replace(/(?<![.?])$/, '.');
  const values = problem.values.map(String);
  if (written === undefined) return `It is missing, and is one of ${values.join(', ')}.`;
  if (typeof written === 'object') return `It is one of ${values.join(', ')}, and ${saidOf(written)}.`;
  const near = typeof written === 'string' ? nearestWord(written, values) : null;
  return `“${String(written)}” is not one of ${values.join(', ')}.${near === null ? '' : ` Did you mean ${near}?`}`;
}

const COUNTED: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

/** Whether text is one of the alternatives, and a number none. */
function takesText({ code, message }: Problem): boolean {
  const taken = code === 'invalid_union' ? message.split(' or ') : [];
  return taken.includes('text') && !taken.includes('a number');
}

function sizeOf(problem: Extract<Problem, { code: 'too_small' | 'too_big' }>): string {
  if (problem.code === 'too_small' && problem.minimum === 1) return 'It is empty.';
  const isSmall = problem.code === 'too_small';
  const limit = isSmall ? problem.minimum : problem.maximum;
  const counted = COUNTED[problem.origin];
  if (counted !== undefined) return `It has ${isSmall ? 'fewer' : 'more'} than ${limit} ${counted}.`;
  return problem.inclusive === false
    ? `It must be ${isSmall ? 'greater' : 'less'} than ${limit}.`
    : `It must be ${limit} or ${isSmall ? 'more' : 'less'}.`;
}

function saidOf(written: unknown): string {
  if (written === null || written === '') return 'nothing was written';
  if (Array.isArray(written)) return 'this is a list';
  return typeof written === 'object' ? 'these are fields with values' : `“${String(written)}” was written`;
}

/** A copy of data without what stands at a path. */
function without(data: unknown, [first, ...rest]: readonly PropertyKey[]): unknown {
  if (first === undefined || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data))
    return data.map((one, index) => (index === Number(first) ? without(one, rest) : one));
  const { [first as string]: inner, ...others } = data as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [first as string]: without(inner, rest) };
}
