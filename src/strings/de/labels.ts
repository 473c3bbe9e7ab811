import type { Label } from '../en/labels.ts';

/** Labels of facts, in German. */
export const labelsDe: Readonly<Record<Label, string>> = {
  role: 'Funktion',
  affiliation: 'Zugehörigkeit',
  type: 'Was es ist',
  seat: 'Sitz',
  country: 'Land',
  location: 'Lage',
  use: 'Verwendung',
  deposits: 'Vorkommen',
  date: 'Datum',
  venue: 'Ort',
  cost: 'Kosten',
  owners: 'Eigentümer',
  stake: 'Anteil',
  status: 'Stand',
  capacity: 'Kapazität',
};
