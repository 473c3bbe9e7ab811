import { mainVerb } from 'backgrounder-propose';

/** Persons and bodies that a text calls so once it has named them: “the firm”, “the suspect”. */
const CALLED_SO =
  'actor|actress|tribunal|commission|committee|panel|platform|network|institution|organi[sz]ation|charity|retailer|bank|broadcaster|studio|federation|association|rebels|militants|gunmen|attackers|protesters|candidates|prosecutors|residents|villagers|hostages|passengers|artiste|comedian|monarch|moderator|host|presenter|lawyer|coach|manager|captain|guitarist|novelist|agency|airline|appointment|artist|brokerage|carrier|center|dividend|insurer|investor|lender|maker|thrift|utility|assailant|athlete|attacker|author|band|billionaire|boss|boy|brand|brothers?|carmaker|celebrity|champion|child|chain|club|company|conglomerate|couple|crew|defendant|driver|duo|firm|forward|giant|girl|goalkeeper|group|gunman|husband|infant|journalist|lawmakers?|man|manufacturer|men|midfielder|mob|mother|father|musician|officer|outfit|outlet|paper|pair|party|patient|playwright|politician|rapper|scientist|side|singer|sisters?|star|startup|striker|student|suspects?|team|teen|teenager|tenor|trio|tycoon|veteran|victims?|wife|winner|woman|women|worker|writer|youth|youngster';
/** What a text calls so that it has told of. */
const EVENT =
  'event|events|tragedy|disaster|accident|explosion|fire|blaze|crisis|conflict|incident|offence|offense|offences|crime|crimes|killing|killings|murder|loggers|victims|incidents|inquest|rubble|rules|legislation|sites|riots|blasts|demonstrations|talks|building|premises|project|programme|program|agreement|contract|scheme|vehicle|car|flat|issue|matter|move|facility|site|scene|venue|unrest|shooting|attack|collision|crash|blast|raid|strike|deal|ruling|verdict|findings|allegations|accusations|remarks|comments';
/** Places that a text calls so. */
const PLACE = 'city|country|hospital|hotel|island|museum|prison|province|school|town|university|village';
/** What happened, of which a text has told before: “the incident”, “the talks”. */
const TOLD_OF =
  'accident|agreement|aid|album|announcement|arrests?|attacks?|ban|battle|bill|blast|blaze|bod(?:y|ies)|bomb|bombing|bullet|bus|car|campaign|case|ceremony|change|charges?|clash(?:es)?|collapse|comet|concert|conference|contest|crash|conspiracy|crisis|deadline|deal|deaths?|decision|device|demonstrations?|disaster|discovery|dispute|duties|documents?|episode|event|exhibition|explosion|fight|film|findings|fire|forecast|funds|flight|footage|game|gun|hearing|image|incidents?|inquiry|investigation|journey|killings?|knife|law|letter|march|match|measures?|meeting|message|mission|move|murder|news|offence|operation|order|outage|outbreak|phenomenon|production|process|competition|photo|picture|plane|plans?|package|ploy|projection|poll|programme|program|project|proposals?|protests?|quarter-finals?|race|raids?|rally|ratio|report|request|rifle|results?|robbery|row|ruling|scandal|semi-finals?|sanctions|tariffs?|sell-?off|sentence|shooting|show|slogan|song|stabbing|storm|strike|study|summit|survey|tagline|talks|test|tour|tournament|tragedy|trial|trip|truck|van|vehicle|verdict|video|visit|vote|walkout|weapon';
const NOUN = new RegExp(`(?:^| )(?:${CALLED_SO}|${PLACE}|${TOLD_OF})$`, 'iu');
/** True for a noun by which a text calls again whom or what it has named: “the firm”, “the city”. */
export const callsAgain = (noun: string): boolean => AGAIN.test(noun);
const AGAIN = new RegExp(`^(?:${CALLED_SO}|${PLACE}|${EVENT})$`, 'iu');
/** “The institution’s sports hall”. */
const OWNED = /^\p{Ll}[\p{Ll} -]*['’]s? /u;
const SOLE =
  /^(?:\p{Ll}+ )?(?:country|nation|world|president|king|queen|pope|minister|premier|government|state|army|police)['’]/u;
const BALLOT = /^(?:vote|election|referendum|poll|ballot)$/;
/** “The company’s shares” */
const OF_ONE = new RegExp(`^(?:\\p{Ll}+ ){0,2}(?:${CALLED_SO})['’]s? `, 'u');
/** “The 48-year-old”, “The four-time winner”, “The world number 3”. */
const DESCRIBED =
  /^[Tt]he (?:\p{L}+ )?(?:\d+-year-old|[\p{L}\d]+-times?|world(?:'s|’s)? (?:number|no\.?))\b/iu;

/**
 * True for a subject that only the text before explains: “The firm”, “The 48-year-old Australian”, “The remaining
 * talks”. What names a person, a body or a place, or is told by “of” or “in”, explains itself.
 */
export function refersBack(sentence: string): boolean {
  const told = sentence.replace(OPENING, '');
  if (!/^[Tt]he (?!\p{Lu}\p{L}*\p{Lu})/u.test(told)) return false;
  const verb = mainVerb(told);
  const subject = told
    .slice(4, verb?.start ?? 0)
    .trim()
    .replace(ADVERB, '')
    .replace(DAY, '');
  if (subject === '' || verb === null) return false;
  if (OF_ONE.test(subject) || (OWNED.test(subject) && !SOLE.test(subject))) return true;
  if (DESCRIBED.test(told)) return !NAMED.test(subject.replace(PEOPLE, ''));
  if (LATER.test(subject)) return true;
  // “The vote is to be held”: it is ahead, whichever it is.
  if (verb.tense === 'future' && BALLOT.test(subject)) return false;
  if (/ (?:of|in|between|on|for|with|at|to|against|from) /.test(subject)) return false;
  if (ONE_OF_THEM.test(subject) || COUNTED.test(subject)) return true;
  const [head = '', added = ''] = subject.split(/, (.*)/u);
  const isTold = /\p{Lu}\p{Ll}/u.test(added.slice(0, 30));
  return !isTold && /^[\p{Ll} ’'-]+$/u.test(head.replace(PEOPLE, '')) && NOUN.test(head);
}

/** A phrase of time before the subject: “On Friday, ”, “Last month ”. */
const OPENING =
  /^(?:(?:On|In|At|By|After|During|Late|Early|Last|Earlier|Since)\b[^,]{2,40}, |(?:Last|This) (?:week|month|year),? |\p{L}+(?:ed|ing)\b[^,]{2,80}, )(?=the )/iu;
const ADVERB = / (?:then|also|later|first|itself|again|only|eventually|\p{Ll}+ly)$/u;
const DAY =
  / (?:on |in |late |early )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:last|this) (?:week|month|night))$/u;
/** A nation says no more than a noun does: “The Chinese giant”. */
const PEOPLE = /\b\p{Lu}\p{Ll}+(?:ian|ean|can|ish|ese|an|i|ench|utch|reek|wiss|hai|zech)(?=\b)/gu;
const NAMED = /\p{Lu}\p{Ll}+/u;
/** “The latest remains”, “The second and larger round of talks”. */
const LATER = /^(?:second|third|fourth|fifth|next|latest|final|other|remaining|same)\b(?!.*\p{Lu})/u;
/** “The two sides”, “The final three spots”, “The 90-minute clash”, “The all-new boat”. */
const COUNTED =
  /^(?:\p{Ll}+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|\p{Ll}+-\p{Ll}+|\d+-\p{Ll}+) [\p{Ll} -]+$/u;
/** “The first day”, “The remaining boats”. */
const ONE_OF_THEM =
  /^(?:first|second|third|fourth|fifth|next|latest|last|final|other|remaining|same) \p{Ll}+$/u;
