import { SAYING } from '../words/lexicon.ts';
import { PHRASE } from './phrases.ts';

const VERBS = [
  ...SAYING,
  ...'shouted recounts recounted recalls clarifies clarified complained lamented joked cautioned stresses adding arguing insisting warning explaining noting asking quipped exclaimed answered countered conceded cried muttered whispered reasoned wondered agreed observes telling tweeting posted texted retorted alleged alleges maintained maintains contended contends indicated affirmed disclosed hinted boasted averred opined remarked proclaimed proclaims retorts laments reiterates cautions argues fumed confided mused concurs concurred regrets regretted emphasises emphasizes acknowledges predicts reveals pledges vows asserts concludes urges'.split(
    ' ',
  ),
]
  .filter(
    (verb) =>
      !['called', 'described', 'expects', 'hopes', 'reports', 'quoted', 'agreed', 'pointed'].includes(verb),
  )
  .sort((a, b) => b.length - a.length);
/** Verbs that end or open a speech, as the source of a pattern. */
export const REPORTING =
  'said|says|asked|asks|replied|replies|answered|told|tells|added|adds|shouted|cried|explained|explains|warned|insisted|continued|whispered|muttered|wrote|recalled|joked|exclaimed';

/** “…,” Ana Maila thundered; “…,” thundered Ana Maila: whatever verb stands there, it reports, if the words were spoken. */
const ANY =
  '(?<=\uFFFC[”"’\']*,?\\s(?:\uE001\uE000*|he|she|they|(?:the|an?)\\s(?:\\p{Ll}+\\s){0,2}\\p{Ll}+)\\s)(?!always|quoted|cited|perhaps|sometimes|does)\\p{Ll}{3,}(?:ed|s)|(?<=\uFFFC[”"’\']*,?\\s)\\p{Ll}{3,}ed(?=\\s\uE001)';

/** Each verb that may report; those of the group `any` only beside words that end as speech does. */
export const VERB_AT = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${VERBS.join('|')}|${PHRASE}|(?<any>${ANY}))(?![\\p{L}\\p{N}-])`,
  'giu',
);
