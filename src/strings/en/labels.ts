/** Labels of facts that come with words in every language. */
export const labelsEn = {
  role: 'Role',
  affiliation: 'Affiliation',
  type: 'What it is',
  seat: 'Seat',
  country: 'Country',
  location: 'Location',
  use: 'Use',
  deposits: 'Deposits',
  date: 'Date',
  venue: 'Venue',
  cost: 'Cost',
  owners: 'Owners',
  stake: 'Stake',
  status: 'Status',
  capacity: 'Capacity',
};

export type Label = keyof typeof labelsEn;
