/** Predicates that come with words in every language but English, whose words are those of the predicate itself. */
export type Predicate =
  | 'aims-at'
  | 'announced'
  | 'announced-by'
  | 'attack-in'
  | 'attended'
  | 'attended-by'
  | 'based-in'
  | 'capital-of'
  | 'considers-investing-in'
  | 'contains'
  | 'designated'
  | 'directs'
  | 'finances'
  | 'heads'
  | 'held-in'
  | 'holds-office'
  | 'imposed'
  | 'leads'
  | 'located-in'
  | 'member-of'
  | 'met'
  | 'nominated-as'
  | 'operates'
  | 'owns'
  | 'owns-share-of'
  | 'part-of'
  | 'participated-in'
  | 'published'
  | 'said-to-have'
  | 'seeks'
  | 'sent-officials-to'
  | 'signed-with'
  | 'spoke-at'
  | 'trades-with'
  | 'used-in'
  | 'works-for';

/** Predicates as they read from the other end, where those of the predicate itself do not serve. */
export const fromEn = {
  'attack-in': 'Attacks',
  'announced-by': 'Announced',
  'attended-by': 'Attended',
  'based-in': 'Based there',
  'capital-of': 'Capital',
  'held-in': 'Held there',
  'holds-office': 'Office held by',
  'located-in': 'Lies within it',
  'member-of': 'Members',
  'owns-share-of': 'Owners',
  'part-of': 'Parts',
  'participated-in': 'Participants',
  'sent-officials-to': 'Officials sent by',
  'spoke-at': 'Speakers',
  'used-in': 'Uses',
  'works-for': 'Staff',
  attended: 'Attended by',
  contains: 'Found in',
  directs: 'Directed by',
  finances: 'Financed by',
  heads: 'Headed by',
  imposed: 'Imposed by',
  leads: 'Led by',
  operates: 'Operated by',
  owns: 'Owned by',
  published: 'Published by',
};
