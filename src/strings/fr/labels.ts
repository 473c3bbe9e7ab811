import type { Label } from '../en/labels.ts';

/** Labels of facts, in French. */
export const labelsFr: Readonly<Record<Label, string>> = {
  role: 'Fonction',
  affiliation: 'Rattachement',
  type: 'Nature',
  seat: 'Siège',
  country: 'Pays',
  location: 'Situation',
  use: 'Usage',
  deposits: 'Gisements',
  date: 'Date',
  venue: 'Lieu',
  cost: 'Coût',
  owners: 'Propriétaires',
  stake: 'Participation',
  status: 'État actuel',
  capacity: 'Capacité',
};
