import type { ProposedMention } from '../../model/types.ts';
import { loadGazetteer } from '../../tagger/data.ts';
import { PLACE_HEADS } from '../../words/lexicon.ts';

const METONYMS =
  /^(?:(?:the )?(?:White House|Kremlin|Pentagon|Downing Street|Whitehall|Holyrood|Capitol Hill|Vatican|Holy See|Élysée|Elysee|Brussels|Washington|Beijing|Moscow|Tehran|Kyiv|Kiev|London|Paris|Berlin|Ankara|Damascus|Delhi|New Delhi|Islamabad|Pyongyang|Seoul|Tokyo|Taipei|Riyadh|Jerusalem|Cairo|Caracas|Havana|Canberra|Ottawa|Pretoria|Abuja|Nairobi|Gaza))$/i;
/** A country or a seat of government speaks for those who govern; another place does not. */
export const isMetonym = ({ name, surface }: ProposedMention): boolean =>
  METONYMS.test(name) ||
  METONYMS.test(surface) ||
  [name, surface].some((one) => loadGazetteer().has('country', one.replace(/^the /i, '')));

const PLACES = ['country', 'region', 'capital', 'city', 'town'] as const;
/** True for several words that stand for a place in no list and do not end as those of a place do: who speaks so is none. */
export const isNoPlace = ({ surface }: ProposedMention): boolean => {
  const words = surface.split(' ');
  return (
    words.length > 1 &&
    !PLACE_HEADS.has((words.at(-1) ?? '').toLowerCase()) &&
    !PLACES.some((list) => loadGazetteer().has(list, surface))
  );
};
