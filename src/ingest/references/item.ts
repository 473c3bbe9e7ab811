import type { z } from 'astro/zod';
import { fieldsAt } from '../../schema/fields.ts';
import { type ReferenceRecord, reference } from '../../schema/reference.ts';
import type { Failure } from '../sources/source.ts';

/** Types of works in the lists of Crossref, which CSL calls otherwise. */
const TYPES: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'book-chapter': 'chapter',
  'posted-content': 'article',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'reference-entry': 'entry',
  dissertation: 'thesis',
};

/**
 * A work as content/references.json holds it, of what a parser or a register gives: fields that CSL-JSON does not have
 * are left out, dates are numbers, authors have parts.
 * @param id what statements will cite
 */
export function itemOf(given: Readonly<Record<string, unknown>>, id: string): ReferenceRecord | Failure {
  const known = fieldsAt(reference as z.ZodType, []);
  const fields = Object.entries(given).filter(([key, value]) => known.includes(key) && value !== '');
  const { 'citation-key': _, reporter, ...rest } = Object.fromEntries(fields) as Record<string, unknown>;
  const type = typeof given['type'] === 'string' ? given['type'] : 'document';
  const work = {
    ...rest,
    id,
    type: TYPES[type] ?? type,
    title: firstOf(given['title']),
    'container-title': firstOf(given['container-title']),
    author: authorsOf(given['author'] ?? reporter ?? given['reporter']),
    issued: dateOf(given['issued']),
    accessed: dateOf(given['accessed']),
    URL: addressOf(given),
  };
  const result = reference.safeParse(JSON.parse(JSON.stringify(work)));
  if (result.success) return result.data;
  const [problem] = result.error.issues;
  const field = problem?.path.join('.') ?? '';
  return {
    failure: `What was given has no ${field} that can be used. Correct it, or write the work by hand.`,
  };
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function authorsOf(value: unknown): unknown[] | undefined {
  const names = [value ?? []].flat().map((one) => (typeof one === 'string' ? nameOf(one) : bare(one)));
  return names.length > 0 ? names : undefined;
}

function nameOf(text: string): Record<string, string> {
  const [, family, given] = /^([^,]+),\s*(.+)$/.exec(text) ?? [];
  return family && given ? { family, given } : { literal: text };
}

function bare(name: unknown): unknown {
  const known = fieldsAt(reference as z.ZodType, ['author', 0]);
  return Object.fromEntries(Object.entries(name as object).filter(([key]) => known.includes(key)));
}

/** A date as numbers, whether it was given as such, as digits or as 1998/05/04. */
function dateOf(value: unknown): { 'date-parts': number[][] } | undefined {
  const { 'date-parts': parts, raw } = (value ?? {}) as { 'date-parts'?: unknown[][]; raw?: string };
  const written =
    parts?.[0] ?? /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(raw ?? '')?.slice(1) ?? [];
  const numbers = written.filter((one) => one !== undefined && one !== null).map(Number);
  return numbers.length > 0 && numbers.every(Number.isInteger) ? { 'date-parts': [numbers] } : undefined;
}

function addressOf({ URL: address, DOI: doi }: Readonly<Record<string, unknown>>): unknown {
  return address ?? (typeof doi === 'string' ? `https://doi.org/${doi}` : undefined);
}
