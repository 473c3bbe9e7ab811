import { MONTHS, WEEKDAYS } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';

const OPENERS = words(`
  the a an this that these those he she they it we i you his her its their our my nobody nothing everything something what who which
  how why when where and but or so yet still then now later earlier meanwhile instead also however therefore thus moreover
  nevertheless perhaps maybe indeed once sometimes often soon again only even both either neither here there yesterday today
  tomorrow if unless although though while whereas because since until without despite after before during in on at for from with
  by as to all few no not none mr ms mrs dr
`);

/** True for a word with a capital that begins a sentence or a date, and no name: “However”, “Without”, “Recently”, “March”. */
export function isOpener(word: string): boolean {
  const small = word.toLowerCase();
  return OPENERS.has(small) || WEEKDAYS.has(small) || MONTHS.has(small) || small.endsWith('ly');
}
