import type { ProposedMention } from '../model/types.ts';
import { loadGazetteer } from '../tagger/data.ts';

const METONYMS =
  /^(?:(?:the )?(?:White House|Kremlin|Pentagon|Downing Street|Whitehall|Holyrood|Capitol Hill|Vatican|Holy See|Élysée|Elysee|Brussels|Washington|Beijing|Moscow|Tehran|Kyiv|Kiev|London|Paris|Berlin|Ankara|Damascus|Delhi|New Delhi|Islamabad|Pyongyang|Seoul|Tokyo|Taipei|Riyadh|Jerusalem|Cairo|Caracas|Havana|Canberra|Ottawa|Pretoria|Abuja|Nairobi|Gaza))$/i;
/** A country or a seat of government speaks for those who govern; another place does not. */
export const isMetonym = ({ name, surface }: ProposedMention): boolean =>
  METONYMS.test(name) ||
  METONYMS.test(surface) ||
  [name, surface].some((one) => loadGazetteer().has('country', one.replace(/^the /i, '')));
