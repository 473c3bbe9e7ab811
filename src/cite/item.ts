import type { VagueDate } from '../model/dates.ts';
import { oneLine } from '../text/characters/oneLine.ts';
import { type CslName, cslName, type NameFacts } from './names.ts';

/** A work that a reader can cite: CSL-JSON 1.0.2, the fields that the writers here know. All text is on one line. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** What is known about a work; null for what is not. */
export interface WorkFacts {
  /** Becomes the citation key: letters, digits and hyphens. */
  readonly id: string;
  readonly type: CslItem['type'];
  readonly title: string;
  readonly container: string | null;
  readonly authors: readonly NameFacts[];
  readonly issued: VagueDate | null;
  readonly url: string | null;
  readonly lang: string | null;
}

/** The CSL-JSON item of a work: the one model that every citation format is written from. */
export function cslItem({ id, type, title, container, authors, issued, url, lang }: WorkFacts): CslItem {
  return {
    id,
    type,
    title: oneLine(title),
    ...(container && { 'container-title': oneLine(container) }),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(issued && { issued: { 'date-parts': [issued.split('-').map(Number)] as const } }),
    ...(url && { URL: url }),
    ...(lang && { language: lang }),
  };
}

/** The date of a work as `[year, month?, day?]`; null when undated. */
export function datePartsOf({ issued }: CslItem): readonly number[] | null {
  return issued?.['date-parts'][0] ?? null;
}

/** The date of a work in ISO form, as precise as it is known. */
export function isoDateOf(item: CslItem): string | null {
  const parts = datePartsOf(item);
  return parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-') ?? null;
}
