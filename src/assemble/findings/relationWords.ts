/**
 * Kinds of relation: a sentence with a word from the left must rest on words of which one is in its row. Words that also
 * mean something else (to hold, to strike down, to find) are on the right alone.
 */
const RELATIONS = [
  'owns owned owner owners ownership co-owned | own stake stakes share shares holds held belongs',
  'killed killing killings murdered | kill kills dead death deaths die dies died fatal lives toll casualties murder',
  'signed signatory | sign signs signing deal agreement memorandum accord contract treaty pact',
  'loan loans lent lender lenders financed finances pledged | lend finance fund funds funded funding money grant approve approves approved pledge invest investment credit',
  'arrested detained jailed | arrest arrests detention custody held prison detainees',
  'resigned resignation | resign resigns quit quits left leaves',
  'acquired acquires acquisition bought purchased takeover | buy buys acquire purchase merged merger sold sale',
  'founded founder founders | founding established set created began started',
  'sued lawsuit | sue sues court tribunal case',
  'convicted sentenced | convict convicts guilty sentence conviction jailed',
  'married | marry marries wife husband spouse wedding',
  'rejected rejects refused refuses denied denies | reject refuse deny oppose opposes opposed against declined disputes',
];
/** Words that say that nothing is more so, with those that say the same. */
const UTMOST = [
  'first | initial inaugural maiden',
  'largest biggest greatest | most',
  'sole | only',
  'never | no not nobody none',
];
const ROWS = [...RELATIONS, ...UTMOST].map((row) => {
  const [demanding = [], further = []] = row.split(' | ').map((words) => words.split(' '));
  return { demanding: new Set(demanding), all: new Set([...demanding, ...further]) };
});

/** Words of relation and of the utmost in an English sentence that the words behind it lack. */
export function unlikeWords(sentence: string, support: string): string[] {
  const behind = new Set(wordsOf(support));
  return wordsOf(sentence).filter((word) => {
    const rows = ROWS.filter(({ demanding }) => demanding.has(word));
    return rows.length > 0 && !rows.some(({ all }) => [...all].some((one) => behind.has(one)));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
