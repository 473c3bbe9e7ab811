import type { VagueDate } from './dates.ts';

/** A date of a work in CSL-JSON. */
interface DateParts {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A date of a work in ISO form, as precise as the record; null for none. */
export function vagueDateOf(date: DateParts | undefined): VagueDate | null {
  const parts = date?.['date-parts'][0];
  if (!parts || parts.length === 0) return null;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-') as VagueDate;
}
