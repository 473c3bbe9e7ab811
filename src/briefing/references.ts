import type { Reference } from '../model/briefing.ts';
import { formatDate, type VagueDate } from '../model/dates.ts';

/** The date of a work as a reader writes it, as precise as the record; null when undated. */
export function dateOfReference(reference: Reference, lang: string): string | null {
  const date = vagueDateOf(reference);
  return date && formatDate(date, lang);
}

/** The date of a work in ISO form, as precise as the record. */
export function vagueDateOf({ issued }: Reference): VagueDate | null {
  const parts = issued?.['date-parts'][0];
  if (!parts || parts.length === 0) return null;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-') as VagueDate;
}
