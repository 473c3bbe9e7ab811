import { loadGazetteer } from 'backgrounder-propose';

/** What people are by their work, said right before their names: “the novelist Ana Maila”. */
const OCCUPATION =
  'journalist|reporter|correspondent|columnist|writer|author|novelist|poet|playwright|screenwriter|biographer|historian|actor|actress|comedian|singer|songwriter|rapper|musician|pianist|violinist|cellist|guitarist|drummer|composer|conductor|dancer|ballerina|choreographer|painter|sculptor|artist|photographer|filmmaker|film-maker|designer|chef|presenter|broadcaster|boxer|footballer|cricketer|swimmer|sprinter|runner|cyclist|golfer|gymnast|skier|snowboarder|surfer|windsurfer|wrestler|jockey|quarterback|goalkeeper|lawyer|solicitor|barrister|economist|analyst|strategist|scientist|physicist|chemist|biologist|ecologist|geologist|astronomer|mathematician|psychologist|psychiatrist|sociologist|anthropologist|archaeologist|philosopher|theologian|surgeon|physician|cardiologist|oncologist|epidemiologist|virologist|engineer|entrepreneur|businessman|businesswoman|activist|campaigner|lawmaker|politician|diplomat|astronaut|cosmonaut|editor|publisher|producer|headteacher|hydrologist|seismologist|oceanographer|meteorologist|climatologist|researcher|lecturer|curator|archivist|principal|librarian|expert|specialist';
/** Trades that are said before a name only: behind it they tell of a life. */
const TRADE = 'architect|teacher|nurse|midwife|paramedic|firefighter|farmer|fisherman|pilot|priest|vicar';
/** Of what sort, in small letters. */
const SORT =
  'human rights|civil rights|defence|defense|criminal|newspaper|magazine|film|stage|opera|pop|rock|folk|jazz|classical|country|gospel|television|TV|radio|sports?|football|basketball|baseball|tennis|rugby|cricket|hockey|golf|chess|political|military|legal|investigative|war|crime|science|fashion|environmental|climate|marine|nuclear|theoretical|research|immigration|senior|mechanical|civil|electrical|software|structural|freelance|professional|amateur|fellow|head|security|aviation|media|health';
/** Whoever is called so by these words is it in his own eyes, not yet, or not at all. */
const DOUBTED =
  /(?:^|[\s“"(])(?:fake|bogus|self-[a-z]+|would-be|aspiring|alleged|accused|so-called|supposed|unlicensed|purported|pretend|failed|trainee|disgraced|[“‘"'][^”’"']*[”’"'])\s$/iu;
/** The same words with a capital too, as a sentence may begin. */
const either = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const WORK = `(?:${either(`${OCCUPATION}|${TRADE}`)})`;
const GAMES = either('football|basketball|baseball|tennis|rugby|cricket|hockey|chess|volleyball|handball');
const BEFORE = new RegExp(
  `(?<=^|[\\s“"(])(?<former>(?:[Ff]ormer\\s|[Ee]x-))?(?<land>(?!(?:${either(SORT)})\\s)\\p{Lu}[\\p{L}.]*(?:-\\p{Lu}\\p{L}+)?\\s)?(?<work>(?:(?:${either(SORT)})\\s)?(?:${WORK}\\sand\\s)?${WORK}|(?:[Ww]heelchair\\s)?(?:${GAMES})\\splayer)\\s$`,
  'u',
);

const ALONE = new RegExp(`^(?:${OCCUPATION})$`, 'iu');

/** True for one word for what somebody is by work: “novelist”. */
export const isOccupation = (word: string): boolean => ALONE.test(word);

const isOfLand = (word: string): boolean =>
  word
    .split('-')
    .every((one) => /^(?:US|UK|U\.S\.|U\.K\.)$/.test(one) || loadGazetteer().has('demonym', one));

/**
 * What somebody is by work, in the words before the name: “Russian-American journalist ”, “former tennis player ”.
 * @param before the text up to the name
 */
export function occupationBefore(before: string): string | null {
  const match = BEFORE.exec(before);
  const { former = '', land = '', work = '' } = match?.groups ?? {};
  if (!match || DOUBTED.test(before.slice(0, before.length - work.length - 1))) return null;
  const words = work.replace(/^fellow\s/i, '');
  // Of “North American” the second word alone is another land.
  const isWhole = !/(?:North|South|Latin|Central|East|West|African|Native|Asian)\s$/.test(
    before.slice(0, match.index + former.length),
  );
  return `${former}${isWhole && land !== '' && isOfLand(land.trim()) ? land : ''}${words}`;
}
