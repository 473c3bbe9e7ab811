import { mainVerb } from 'backgrounder-propose';

/** Verbs before what somebody holds to be so. */
const REPORTS =
  /^(?:said|says|say|told|tells|believed|believes|believe|claimed|testified|thought|suggested|argued|explained|indicated)$/;
/** Verbs that are such before a clause alone. */
const TELLS =
  /^(?:confirmed|denied|admitted|acknowledged|disclosed|revealed|recalled|warned|reported|wrote|posted|tweeted|noted|agreed|stated|added|learned|found|discovered|showed|ensured|conceded|stressed|insisted|felt|hoped)$/;
/** Such a verb in the present, which may look like a noun. */
const SAYS =
  /^[^,;]* (?:says|understands|believes?|thinks|alleges?|notes that|points out|adds|recalls|maintains|insists|argues|indicates?|(?:suggests?|claims?|shows?|reports?|alleged) that|alleged (?:in|on) [^;]*, that|(?:surveys?|polls?|data|figures|reports?|stud(?:y|ies)|footage|videos?|images|photos|index) (?:showed|shows?|found|suggested)) [^;]*$|^(?:Reports|Records|Documents|Accounts|Polls) suggest /;
/** Words that only lead to the date itself. */
const WHEN = /(?:\b(?:on|in|at|late|early|last|the|of|by|that|morning|afternoon|evening|night)\b|[\s,])+$/giu;

/** True where what stands before a date says that somebody tells what happened: “The pilot said that the crane fell on”. */
export function isReported(before: string): boolean {
  const main = mainVerb(before);
  const said = main === null ? '' : before.slice(main.end).replace(WHEN, '');
  const isReport = REPORTS.test(main?.word ?? '') && / \p{L}/u.test(said);
  const told = mainVerb(said);
  const isClause = told !== null && !/\band (?:\p{L}+ly )?$/u.test(said.slice(0, told.start));
  return isReport || (TELLS.test(main?.word ?? '') && (isClause || / that /.test(said))) || SAYS.test(before);
}
