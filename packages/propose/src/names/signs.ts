import { inTurn, type Pass } from './pass.ts';
import { BODY_SIGNS } from './signs/bodies.ts';
import { FIRM_SIGNS } from './signs/firms.ts';
import { LAND_SIGNS } from './signs/lands.ts';
import { LETTER_SIGNS } from './signs/letters.ts';
import { MAKER_SIGNS } from './signs/makers.ts';
import { ORGANISATION_SIGNS } from './signs/organisations.ts';
import { PEOPLE_SIGNS } from './signs/people.ts';
import { PLACE_SIGNS } from './signs/places.ts';
import type { Sign } from './signs/sign.ts';
import { THING_SIGNS } from './signs/things.ts';

/** What the words of names say of themselves, in this order. */
export const SIGNS: readonly Sign[] = [
  ...PLACE_SIGNS,
  ...LAND_SIGNS,
  ...PEOPLE_SIGNS,
  ...FIRM_SIGNS,
  ...MAKER_SIGNS,
  ...ORGANISATION_SIGNS,
  ...BODY_SIGNS,
  ...LETTER_SIGNS,
  ...THING_SIGNS,
];

/** Applies every sign, whatever the tagger saw. */
export const withSigns: Pass = inTurn(...SIGNS.map(({ apply }) => apply));
