import { nearestWord } from '../../text/passages/distance.ts';
import { hasOwnWords, nameOfType, type Problem, valueAt } from './problems.ts';

/** What is wrong with a field, as a sentence about it. @param data the data as a whole */
export function wording(problem: Problem, data: unknown): string {
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
