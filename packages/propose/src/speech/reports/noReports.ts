import { AUXILIARY, hasAuxiliary } from '../auxiliaries.ts';
import { CLAUSE, type Frame, WRITTEN } from './written.ts';

const LOOSE =
  /^(?:believe[sd]?|claim(?:s|ed)|conclude[sd]|recall(?:s|ed)|continued|respond(?:s|ed)|repl(?:y|ies|ied)|observed|asserted|reported|posted|wondered|answered|countered|testified|conceded|alleged|alleges|maintain(?:s|ed)|conten(?:ds|ded)|indicated|affirmed|disclosed|hinted|boasted|noting|noted|acknowledged|emphasi[sz]ed|shouted|recounte?d?s?|proclaim(?:s|ed)|averred|opined|remarked|confided|lament(?:s|ed)|regret(?:s|ted))$/i;
/** “vowed to ‘fight the sale’”. */
const TO_DO_QUOTED = /^\s+(?:[^,.;:\uFFFC]{1,60}\s)?to\s+[“"‘']?\uFFFC/u;
const ENDS = /^[”"’'\s]*(?:[.,;:]|$|(?:in|on|at|during|last|this|yesterday|today)(?!\p{L}))/u;

/** Up to six words of a subject at the end of a line, none of which begins another clause. */
const SUBJECT = `(?:(?!(?:and|but|or|that|${AUXILIARY})\\s)[^\\s,;:\uFFFC]+\\s+){1,6}(?:ha(?:s|ve|d)\\s)?$`;
const NOBODY = new RegExp(
  `(?<!\\p{L})(?:neither\\s[^;:\uFFFC]{1,80}\\snor\\s|(?:(?<!(?:an?|the|past|last|next|first|these|those|every)\\s)few|hardly any|not all|not every)\\s)${SUBJECT}`,
  'iu',
);
const ASKS = new RegExp(
  `^(?:(?:why|what|when|where|how|who)\\s)?(?:did|does|do|has|have|had|should)\\s${SUBJECT}`,
  'iu',
);
const IF = new RegExp(`(?<!\\p{L})(?:if|unless|whether)\\s${SUBJECT}`, 'iu');
const UNPROVEN = new RegExp(
  `(?<!\\p{L})(?:no\\s(?:evidence|proof|sign|suggestion|indication|record)|rumou?rs?|unclear|untrue|false)\\s(?:that|if|whether)\\s${SUBJECT}`,
  'iu',
);
/** “to her gold”, “15 points”, “a late fourth”, “Brighton gold to her haul”: what is put to something. */
const ADDEND =
  /^\s+(?:to\s|(?:an?|another|more|extra|two|three|four|five|six|seven|eight|nine|ten|\d\S*)\s\p{Ll}|[^.,;:\uFFFC]{1,60}?\sto\s(?:his|her|its|their|the)\s)/iu;
/** True where a verb stands before the first word that begins a clause of its own. */
const hasVerb = (after: string): boolean =>
  /(?<!\p{L})(?:\p{L}{2,}ed|came|went|got|took|made|gave|saw|found|left|lost|won|rose|fell)(?!\p{L})/u.test(
    mainOf(after),
  ) || hasAuxiliary(mainOf(after));
const mainOf = (after: string): string =>
  /^.*?(?=,|(?<!\p{L})(?:and|but|who|which|he|she|they|as|when|while|after|before)(?!\p{L})|$)/su.exec(
    after,
  )?.[0] ?? '';

/** “nothing about the quay”, “us far more about the owners than …”: how much is said, and not what. */
const NOTHING_SAID =
  /^(?:\s(?:us|you|me|him|her|them|[^\s,.;:\uFFFC]+))?\s(?:nothing|little|not a word|no more|nothing more|(?:very |far |so |much )?(?:little|much|more)|a (?:lot|great deal))\s(?:about|on)\s(?!.*\s(?:that|is|are|was|were|has|have|had|will|would|can|could|may|might)\s)[^:\uFFFC]*$/iu;

/** “ and lives in Lisbon”: a second verb, and nothing said between. */
const AND_DEED = /^\sand\s(?:\p{Ll}+ly\s)?(?!said|says|added|told)\p{Ll}{2,}(?:[^s\W]s|ed)\s/u;

/** What looks like a report and is none. A new kind is one row. */
export const NO_REPORTS: readonly Frame[] = [
  {
    name: 'nobody says it',
    example: 'Neither Ana Maila nor the board said',
    apply: (before) => NOBODY.test(before),
  },
  {
    name: 'a question',
    example: 'Why did Ana Maila say',
    apply: (before, _, after) => ASKS.test(before) && !after.includes('\uFFFC'),
  },
  {
    name: 'a condition',
    example: 'The deal ends if Ana Maila says so',
    apply: (before) => IF.test(before),
  },
  {
    name: 'what nobody knows to be said',
    example: 'There is no evidence that Ana Maila said',
    apply: (before) => UNPROVEN.test(before),
  },
  {
    name: 'putting a thing to others',
    example: 'Ana Maila added two wins to her record',
    apply: (before, verb, after) =>
      /^add(?:s|ed)$/i.test(verb) &&
      !/\uFFFC[”"’'\s]*$/.test(before) &&
      ADDEND.test(after) &&
      !CLAUSE.test(after) &&
      !hasVerb(after),
  },
  {
    name: 'passive',
    example: 'the treaty was not officially concluded that year',
    apply: (before) =>
      /(?:(?<!\p{L})(?:am|is|are|was|were|be|been|being|get|gets|got)|(?<!\p{L})(?:it|he|she|that|there|what|who|they|we|you|I)['’](?:s|re|m))\s+(?:(?:not|also|\p{L}+ly)\s+)*$/iu.test(
        before,
      ),
  },
  {
    name: 'who is accused',
    example: 'Velmark arrested eight people accused of planning it',
    apply: (before, verb, after) =>
      /^accused$/i.test(verb) &&
      /^\s+of\s/.test(after) &&
      /(?<!\p{L})\p{L}+ed\s[^,;:\uFFFC]{1,40}$/u.test(before),
  },
  {
    name: 'what happens in a thing',
    example: 'held a meeting in which the owners explained their plans',
    apply: (before, verb, after) =>
      /^explained$/i.test(verb) &&
      /(?<!\p{L})(?:in|at|during)\s(?:which|whose)\s[^,;:\uFFFC]{0,60}$/u.test(before) &&
      !/^\s+that\s/.test(after),
  },
  {
    name: 'what is said of a thing',
    example: 'leaks, which they say spoiled the harvest',
    apply: (before, _, after) =>
      /(?<!\p{L})(?:which|whom?)\s(?:he|she|they|it|(?:[\p{Lu}][\p{L}.]*\s)?\uE001\uE000*|(?:the|some|many|his|her|their)\s(?:\p{L}+\s){0,2}\p{L}+|\p{Ll}+s)\s(?:also\s|now\s|has\s|have\s|had\s)?$/u.test(
        before,
      ) && !after.includes('\uFFFC'),
  },
  {
    name: 'what somebody does to himself',
    example: 'declared himself the winner',
    apply: (_, verb, after) =>
      /^(?:ask|declar|reveal|announc)/i.test(verb) &&
      /^\s(?:himself|herself|themselves|itself)(?!\p{L})/u.test(after) &&
      !after.includes('\uFFFC'),
  },
  {
    name: 'where a thing was put',
    example: 'saw a video posted on the page of the club',
    apply: (before, verb, after) =>
      /^posted$/i.test(verb) &&
      /^\s(?:on|in|to|by|at)\s/.test(after) &&
      !/:\s*[“"‘']?\uFFFC/u.test(after) &&
      !/[,\uFFFC][^,]{0,40}$/u.test(before),
  },
  {
    name: 'whatever is said',
    example: 'whatever Ana Maila says or does',
    apply: (_, verb, after) => /^says$/i.test(verb) && /^\s(?:or|and)\sdoes(?!\p{L})/u.test(after),
  },
  {
    name: 'a greeting',
    example: 'before saying goodnight',
    apply: (_, verb, after) =>
      /^sa(?:id|ys?|ying)$/i.test(verb) &&
      /^\s(?:good-?(?:bye|night)|good (?:night|morning)|hello|farewell|prayers|mass|grace)(?!\p{L})/iu.test(
        after,
      ),
  },
  {
    name: 'in a title',
    example: 'the series Murder, She Wrote',
    apply: (before, verb) => /^\p{Lu}/u.test(verb) && /[\p{L}\uE000\uE001,]\s$/u.test(before),
  },
  {
    name: 'noun',
    example: 'the claims were heard',
    apply: (before, verb) =>
      /^(?:claims|reports|notes|comments|replies|asks|promise|reveals|warning|saying|adding|telling)$/i.test(
        verb,
      ) &&
      /(?<!\p{L})(?:the|an?|these|those|his|her|its|their|any|all|such|no|of|old|many|several)\s+$/iu.test(
        before,
      ),
  },
  {
    name: 'noun behind a noun',
    example: 'issue a profit warning if the year is bad',
    apply: (before, verb) =>
      /^(?:warning|saying|reasoning|asking|telling)$/i.test(verb) &&
      /(?<!\p{L})an?\s+(?:\p{L}+\s+)+$/u.test(before) &&
      !/(?:statement|letter|post|message|tweet|e-?mail|release|note|memo)\s+$/u.test(before),
  },
  {
    name: 'states of a union',
    example: 'the Arab states',
    apply: (before, verb, after) =>
      /^states?$/i.test(verb) &&
      (/^\s(?:and|or|are|were|have|where|such|like|including)\s/u.test(after) ||
        !/(?:[\uE000\uE001]|(?<!\p{L})(?:he|she|it|they|who|which|also|\p{L}+ly|report|letter|document|statement|law|act|rule|article|constitution|treaty|agreement|contract))\s+$/iu.test(
          before,
        )),
  },
  {
    name: 'saying nothing',
    example: 'said nothing about the quay',
    apply: (_, verb, after) =>
      /^(?:sa(?:id|ys?|ying)|(?:told|tells?)|add(?:s|ed))$/i.test(verb) && NOTHING_SAID.test(after),
  },
  {
    name: 'within a clause that is a subject',
    example: 'That Ana Maila announced it herself is a good sign, says Rui Carvalho',
    apply: (before, _, after) =>
      /^That\s[^,;:\uFFFC]{1,60}$/u.test(before) &&
      /,\s(?:sa(?:ys|id)\s|[^,]{1,60}\ssa(?:ys|id)(?!\p{L}))/u.test(after),
  },
  {
    name: 'speaking to, for or against',
    example: 'spoke against the plan all evening',
    apply: (_, verb, after) =>
      /^(?:spoke|speaks?|speaking)$/i.test(verb) && /^\s+(?:against|for|to|with|at|in|up|out)\s/u.test(after),
  },
  {
    name: 'for instance',
    example: 'between, say, Monday and Friday',
    apply: (_, verb, after) => /^say$/i.test(verb) && /^,|^\s+(?:on|between|from|in)\s/u.test(after),
  },
  {
    name: 'going on, a request or an act',
    example: 'asked the council to help',
    apply: (_, verb, after) =>
      !TO_DO_QUOTED.test(after) &&
      /^(?:continued|ask(?:ed|ing)|promised|pledged|vowed)\s+(?!(?:whether|if|why|how|what|who|when|where)\s)(?:[^\s,.;:]+\s+){0,8}?to\s|^declared\s+(?:the\s+|its\s+|their\s+|his\s+)?(?:war|independence|victory|peace|bankruptcy|a state of)(?!\p{L})/iu.test(
        verb + after,
      ),
  },
  {
    name: 'not granted',
    example: 'denied bail',
    apply: (_, verb, after) =>
      /^den(?:y|ies|ied|ying)$/i.test(verb) &&
      !/^\s+(?:that|\p{Ll}+ing|he|she|it|they|there|any|all|the|those|these|this|his|her|its|their|having|wrongdoing|involvement|knowledge|responsibility|killing|claims|reports|allegations|accusations|charges|rumours|rumors|\uFFFC|[“"])(?!\p{L})|^[”"’'\s]*[.,]?\s*$/iu.test(
        after,
      ),
  },
  {
    name: 'not granted to somebody',
    example: 'denied the request for bail',
    apply: (_, verb, after) =>
      /^den(?:y|ies|ied|ying)$/i.test(verb) &&
      /^\s+(?:(?!that\b)\S+\s+){0,4}?(?:bail|entry|access|permission|asylum|requests?|motions?|appeals?|petitions?|applications?|visas?|parole|leave|relief|services?)(?!\p{L})/iu.test(
        after,
      ),
  },
  {
    name: 'what has ended',
    example: 'after the service for their mother, Ana Maila, has concluded.',
    apply: (before, verb, after) =>
      /^(?:concluded|continued)$/i.test(verb) &&
      /(?<!\p{L})(?:has|have|had)\s+(?:\p{L}+ly\s+)*$/iu.test(before) &&
      /^[.”"\s]*$/.test(after),
  },
  {
    name: 'a thing done to a thing',
    example: 'concluded a treaty',
    apply: (before, verb, after) =>
      LOOSE.test(verb) &&
      !/(?:[”"\uFFFC]|[’'](?=\s))\s*[^,.;“”"\uFFFC]{0,60}$/u.test(before) &&
      !CLAUSE.test(after) &&
      !(ENDS.test(after) && before.length > 60) &&
      (/^(?:respond|repl|continued|posted|answered|countered|wondered)/i.test(verb) ||
        !hasAuxiliary(
          after.replace(
            /(?<!\p{L})(?:which|who|whom|that|where|when|after|before|while|and|but|if)(?!\p{L})[\s\S]*$|(?:;|,\s(?:is|was|has|had|will)\s)[\s\S]*$/iu,
            '',
          ),
        ) ||
        /^\s+(?:in|by|with|strongly|to)\s/u.test(after)),
  },
  {
    name: 'a thing done to a thing beside words held at arm’s length',
    example: 'though not “\uFFFC,” Britain maintained a strict position',
    apply: (before, verb, after) =>
      /^(?:maintain|insist|announc|recall|proclaim|reiterat|observ|claim|assert)/i.test(verb) &&
      /\uFFFC[,”"’'\s]*[\p{L}\uE001][^,.;:]{0,60}$/u.test(before) &&
      /^\s+(?:an?|the|its|his|her|their)\s[^,;:\uFFFC]*$/u.test(after) &&
      !CLAUSE.test(after),
  },
  {
    name: 'what comes first of two things',
    example: 'After the board confirmed that all was well, Ana Maila drove home',
    apply: (before, _, after) =>
      /^(?:(?:[^\s,]+\s){0,3}?(?:years?|decades?|months?|weeks?|days?|long|just|even|only)\s(?:before|after)|After|When|Before|Once|Until|Since|Because)\s[^,;:\uFFFC]{0,80}$/iu.test(
        before,
      ) &&
      !after.includes('\uFFFC') &&
      after.includes(','),
  },
  {
    name: 'a time',
    example: 'Rates will rise before the minister announces his plan',
    apply: (before, verb, after) =>
      /^(?:announc|confirm|reveal|declar)/i.test(verb) &&
      /(?<!\p{L})(?:before|until|after|when|once)\s(?:[\p{L}.’'\uE000\uE001-]+\s){1,5}$/u.test(before) &&
      !CLAUSE.test(after) &&
      !hasAuxiliary(after),
  },
  {
    name: 'one deed of two',
    example: 'writes and lives in Lisbon',
    apply: (_before, _verb, after) => AND_DEED.test(after),
  },
  {
    name: 'ending with a thing',
    example: 'concluded with a song that everybody knew',
    apply: (_, verb, after) => /^conclude[sd]$/i.test(verb) && /^\s(?:with|by)\s/.test(after),
  },
  {
    name: 'complaining to somebody',
    example: 'residents who complained to the council',
    apply: (_, verb, after) => /^complain/i.test(verb) && /^\s+to\s/.test(after) && !CLAUSE.test(after),
  },
  ...WRITTEN,
];

/** True where what looks like a report is one by none of the frames of {@link NO_REPORTS}. */
export const reports = (before: string, verb: string, after: string): boolean =>
  !NO_REPORTS.some(({ apply }) => apply(before, verb, after));
