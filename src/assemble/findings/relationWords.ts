/**
 * Kinds of relation: a sentence with a word from the left must rest on words of which one is in its row. Words that also
 * mean something else (to hold, to strike down, to find) are on the right alone.
 */
const RELATIONS = [
  'owns owned owner owners ownership co-owned | own stake stakes share shares holds held belongs',
  'killed killing killings murdered died | kill kills dead death deaths die dies dying fatal lives toll casualties murder',
  'signed signatory | sign signs signing deal agreement memorandum accord contract treaty pact',
  'loan loans lent lender lenders financed finances pledged | lend finance fund funds funded funding money grant approve approves approved pledge invest investment credit',
  'arrested detained jailed | arrest arrests detention custody held prison detainees',
  'resigned resignation | resign resigns quit quits left leaves',
  'acquired acquires acquisition bought purchased takeover sold | buy buys acquire purchase merged merger sale sells sell',
  'raised raises rose risen | raise raising rise rises rising increase increased increases increasing higher more up grew grown growth lifted added climbed gained jumped soared doubled tripled over above',
  'fell fallen dropped declined | fall falls falling drop drops decline declines cut cuts cutting lower lowered less fewer down shrank reduce reduced reduction slid sank lost below under decline refused',
  'founded founder founders | founding established set created began started',
  'sued lawsuit | sue sues court tribunal case',
  'convicted sentenced | convict convicts guilty sentence conviction jailed',
  'married | marry marries wife husband spouse wedding',
  'rejected rejects refused refuses denied denies | reject refuse deny oppose opposes opposed against declined disputes not never cannot',
  'upheld upholds | uphold upholding confirmed confirms affirmed affirms backed stands',
  'overturned overturns quashed annulled annuls | overturn overturning quash quashing annul annulling struck void voided reversed cancelled declared',
  'banned bans outlawed | ban banning prohibited prohibits forbidden forbids barred outlaw outlawing',
  'allowed allows permitted permits | allow allowing permit permitting permission let lets legal may can free',
  'appointed appoints | appoint appointing appointment named names nominated chosen picked made',
];
/** Words that say that nothing is more so, with those that say the same. */
const UTMOST = [
  'first | initial inaugural maiden',
  'largest biggest greatest | most',
  'sole | only',
  'never | no not nobody none',
];
/** A superlative that is shared or follows others: “one of the largest”, “second-largest”. */
const RANKED =
  /\b(?:(?:one|some|two|three|\d+) of|among|second|third|fourth|fifth|\d+(?:nd|rd|th))[\s-](?:the\s|its\s|their\s|\p{L}+[’']s\s)?(?:\p{L}+\s){0,2}?(?<most>\p{Ll}{3,}est)\b/giu;
/** “All” and “every” of what the words behind give in part. */
const WHOLE = /^(?:all|every|everyone|everybody|entire|whole)$/u;
const IN_PART =
  /\b(?:most|many|some|several|few|half|thirds?|quarters?|majority|part of|(?:\d+|\p{L}+)\s(?:in|out of)\s(?:\d+|five|ten|four|three)|per\s?cent)\b|%/iu;
const ROWS = [...RELATIONS, ...UTMOST].map((row) => {
  const [demanding = [], further = []] = row.split(' | ').map((words) => words.split(' '));
  return { demanding: new Set(demanding), all: new Set([...demanding, ...further]) };
});

/** Words of relation and of the utmost in an English sentence that the words behind it lack, or have for less. */
export function unlikeWords(sentence: string, support: string): string[] {
  const behind = new Set(wordsOf(support));
  const shared = new Set([...support.matchAll(RANKED)].map(({ groups }) => groups?.['most']));
  const alone = new Set(wordsOf(support.replace(RANKED, ' ')));
  const ours = new Set(wordsOf(sentence.replace(RANKED, ' ')));
  return wordsOf(sentence).filter((word) => {
    if (shared.has(word) && !alone.has(word)) return ours.has(word);
    if (WHOLE.test(word)) return IN_PART.test(support) && !wordsOf(support).some((one) => WHOLE.test(one));
    const rows = ROWS.filter(({ demanding }) => demanding.has(word));
    return rows.length > 0 && !rows.some(({ all }) => [...all].some((one) => behind.has(one)));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
