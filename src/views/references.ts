import type { Reference } from '../model/briefing.ts';
import { formatDate, type VagueDate } from '../model/dates.ts';

/** The date of a work as a reader writes it, as precise as the record; null when undated. */
export function dateOfReference(reference: Reference, lang: string): string | null {
  const date = vagueDateOf(reference.issued);
  return date && formatDate(date, lang);
}

/** A date of a work in ISO form, as precise as the record. */
export function vagueDateOf(date: Reference['issued']): VagueDate | null {
  const parts = date?.['date-parts'][0];
  if (!parts || parts.length === 0) return null;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-') as VagueDate;
}
