import { mainVerb } from 'backgrounder-propose';

/** Persons and bodies that a text calls so once it has named them: “the firm”, “the suspect”. */
const PERSONS_AND_BODIES =
  'actor actress agency airline appointment artist artiste assailant association athlete attacker author band bank billionaire bomber boss boy brand broadcaster broker brokerage brother candidate captain carmaker carrier celebrity center champion chain charity child children club coach comedian commission committee company conglomerate couple crew defendant diplomat driver duo federation fighter firm forward giant girl goalkeeper group guitarist gunman gunmen host hostage husband immigrant infant institution insurer investor journalist lawmaker lawyer lender logger maker man manager migrant manufacturer men midfielder militant mob moderator monarch mother father musician network novelist officer organisation organization outfit outlet pair panel paper party passenger patient platform playwright politician presenter prosecutor protester rapper rebel resident retailer scientist side singer sister star startup striker student studio suspect team teen teenager tenor thrift tribunal trio tycoon utility veteran victim villager wife winner woman women worker writer youngster youth';
/** Places that a text calls so. */
const PLACES =
  'building city country facility flat hospital hotel island museum premises prison province school scene site town university venue village';
/** What happened or is held, of which a text has told before: “the incident”, “the talks”. */
const EVENTS =
  'accident agreement announcement arrest attack ambush battle blast blaze bombing campaign case celebration ceremony change clash collapse collision concert conference conflict conspiracy contest crash crime crisis crossfire deal death decision demonstration disaster discovery dispute episode event exhibition explosion festival fight fire firefight forecast funeral gathering gunfight hearing incident inquest inquiry investigation journey killing march match matter meeting melee mission move murder offence offense operation outage outbreak phenomenon process production programme program project competition poll protest quarter-final race raid rally riot robbery row ruling scandal semi-final sell-off selloff sentence shoot-out shooting shootout show siege stabbing stand-off standoff storm strike summit talks test tour tournament tragedy trial trip unrest verdict visit vote walkout wedding';
/** Things that a text has brought in. */
const THINGS =
  'accusation aid album allegation ban bill body bomb bullet bus car charge claim comet comment contract deadline device dividend document duties film findings flight footage fund game gun image issue knife law legislation letter measure message moment news order package photo picture plan plane ploy projection proposal ratio remark report request result rifle rubble rules sanction scheme slogan song study survey tagline tariff truck van vehicle video weapon';
const AGAIN: ReadonlySet<string> = new Set(
  [PERSONS_AND_BODIES, PLACES, EVENTS, THINGS].flatMap((nouns) => nouns.split(' ')),
);
/** True for a noun by which a text calls again whom or what it has named: “the firm”, “the city”. */
export const callsAgain = (noun: string): boolean =>
  [noun, noun.replace(/ies$/, 'y'), noun.replace(/s$/, ''), noun.replace(/es$/, '')].some((form) =>
    AGAIN.has(form.toLowerCase()),
  );
/** “The institution’s sports hall”. */
const OWNED = /^\p{Ll}[\p{Ll} -]*['’]s? /u;
const SOLE =
  /^(?:\p{Ll}+ )?(?:country|nation|world|president|king|queen|pope|minister|premier|government|state|army|police)['’]/u;
const BALLOT = /^(?:vote|election|referendum|poll|ballot)$/;
/** “The 48-year-old”, “The four-time winner”, “The world number 3”. */
const DESCRIBED =
  /^[Tt]he (?:\p{L}+ )?(?:\p{Lu}\p{Ll}+(?:man|woman)\b(?! \p{Lu})|\d+-year-old|[\d.,]+ ?(?:million|billion|trillion)\S*|[\p{L}\d]+-times?|world(?:'s|’s)? (?:number|no\.?))\b/iu;

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
  if (OWNED.test(subject) && !SOLE.test(subject)) return true;
  if (DESCRIBED.test(told)) return !NAMED.test(subject.replace(PEOPLE, ''));
  if (LATER.test(subject)) return true;
  // “The vote is to be held”: it is ahead, whichever it is.
  if (verb.tense === 'future' && BALLOT.test(subject)) return false;
  if (/ (?:of|in|between|on|for|with|at|to|against|from) /.test(subject)) return false;
  if (ONE_OF_THEM.test(subject) || COUNTED.test(subject) || LAND.test(subject)) return true;
  const [head = '', added = ''] = subject.split(/, (.*)/u);
  const isTold = NAMED_SO.test(added.slice(0, 40));
  return (
    !isTold && /^[\p{Ll} ’'-]+$/u.test(head.replace(PEOPLE, '')) && callsAgain(head.split(' ').at(-1) ?? '')
  );
}

/** “The suspect, Ivo Brandt,”, “The firm, known as Vela,”, “The firm, a maker of Vela boats,”. */
const NAMED_SO =
  /^(?:(?:first )?(?:named|called|known|identified) (?:as )?)?\p{Lu}\p{Ll}|^(?:an?|the) [^,]*\p{Lu}\p{Ll}/u;
/** A phrase of time before the subject: “On Friday, ”, “Last month ”. */
const OPENING =
  /^(?:(?:On|In|At|By|After|During|Late|Early|Last|Earlier|Since)\b[^,]{2,40}, |(?:Last|This) (?:week|month|year),? |\p{L}+(?:ed|ing)\b[^,]{2,80}, )(?=the )/iu;
const ADVERB = / (?:then|also|later|first|itself|again|only|eventually|\p{Ll}+ly)$/u;
const DAY =
  / (?:on |in |late |early )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:last|this) (?:week|month|night))$/u;
/** A nation says no more than a noun does: “The Chinese giant”. */
const PEOPLE = /\b\p{Lu}\p{Ll}+(?:ian|ean|can|ish|ese|an|ic|i|ench|utch|reek|wiss|hai|zech)(?=\b)/gu;
/** “The Balkan nation”, “The oil-rich kingdom”. */
const LAND =
  /^(?:\p{L}+(?:-\p{L}+)* ){1,3}(?:nation|country|kingdom|republic|state|island|archipelago|bloc|capital)$/u;
const NAMED = /\p{Lu}\p{Ll}+/u;
/** “The latest remains”, “The second and larger round of talks”. */
const LATER = /^(?:second|third|fourth|fifth|next|latest|final|other|remaining|same)\b(?!.*\p{Lu})/u;
/** “The two sides”, “The final three spots”, “The 90-minute clash”, “The all-new boat”. */
const COUNTED =
  /^(?:\p{Ll}+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|\p{Ll}+-\p{Ll}+|\d+-\p{Ll}+) [\p{Ll} -]+$/u;
/** “The first day”, “The remaining boats”. */
const ONE_OF_THEM =
  /^(?:first|second|third|fourth|fifth|next|latest|last|final|other|remaining|same) \p{Ll}+$/u;
