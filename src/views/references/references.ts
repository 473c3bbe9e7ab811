import type { Reference } from '../../model/briefing.ts';
import { vagueDateOf } from '../../model/dateOfWork.ts';
import { formatDate } from '../../model/dates.ts';

/** The date of a work as a reader writes it, as precise as the record; null when undated. */
export function dateOfReference(reference: Reference, lang: string): string | null {
  const date = vagueDateOf(reference.issued);
  return date && formatDate(date, lang);
}
