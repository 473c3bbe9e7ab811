import type { z } from 'astro/zod';
import { fieldsAt, takesTextAt } from '../../schema/fields.ts';
import { hasOwnWords, type Problem } from './problems.ts';
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
export const INDENTED: Notation = {
  unknown: unknownField,
  fields(names, isList) {
    const entry = isList ? 'Start each entry with a hyphen, and put' : 'Put';
    if (!names.includes('statement') || names.includes('predicate'))
      return `${entry} its fields below it: ${some(names)}.`;
    return `${entry} the sentence below it after statement:, and its support after evidence:, refs: or inference:.`;
  },
};

/** JSON and JavaScript, by braces. */
export const BRACED: Notation = {
  unknown: unknownField,
  fields: (names, isList) => `Write ${isList ? '[{ … }]' : '{ … }'} with fields of these: ${some(names)}.`,
};

/** What to write instead of what was written. */
export function remedyOf(problem: Problem, written: unknown, schema: z.ZodType, notation: Notation): string {
  if (written === undefined) return 'Add it.';
  const { path } = problem;
  if ((written === null || written === '') && path.length > 0) return 'Write it, or remove the field.';
  if (problem.code !== 'invalid_union' && hasOwnWords(problem)) return 'Correct the value.';
  const isFields = typeof written === 'object' && !Array.isArray(written);
  const isPlain = typeof written !== 'object';
  const wanted = problem.code === 'invalid_type' ? problem.expected : null;
  const isInValues = problem.code === 'invalid_value' && problem.values.includes(String(written));
  if (isPlain && typeof written !== 'string' && (wanted === 'string' || isInValues || takesText(problem)))
    return `Write it in quotation marks: "${String(written)}".`;
  if (wanted === 'number' && /^-?\d+(?:\.\d+)?$/.test(String(written)))
    return `Write it without quotation marks: ${String(written)}.`;
  const isList = wanted === 'array';
  if (isList && typeof written === 'string' && takesTextAt(schema, [...path, 0]))
    return `Write it in brackets: [${JSON.stringify(written)}].`;
  const fields = isPlain || isFields === isList ? fieldsAt(schema, isList ? [...path, 0] : path) : [];
  if (fields.length > 0)
    return path.length > 0 || isList ? notation.fields(fields, isList) : `Write its fields: ${some(fields)}.`;
  return isPlain && isList ? `Write it in brackets: [${JSON.stringify(written)}].` : 'Correct the value.';
}

/** Whether text is one of the alternatives, and a number none. */
function takesText({ code, message }: Problem): boolean {
  const taken = code === 'invalid_union' ? message.split(' or ') : [];
  return taken.includes('text') && !taken.includes('a number');
}
