import type { Label } from '../en/labels.ts';

/** Labels of facts, in Spanish. */
export const labelsEs: Readonly<Record<Label, string>> = {
  role: 'Cargo',
  affiliation: 'Vinculación',
  type: 'Qué es',
  seat: 'Sede',
  country: 'País',
  location: 'Ubicación',
  use: 'Uso',
  deposits: 'Yacimientos',
  date: 'Fecha',
  venue: 'Lugar',
  cost: 'Coste',
  owners: 'Propietarios',
  stake: 'Participación',
  status: 'Situación actual',
  capacity: 'Capacidad',
};
