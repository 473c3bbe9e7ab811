import { ORGANISATION_HEADS } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';

/** Ends of words for what somebody is: “lawyer”, “director”, “witness”, “employee”, “spokeswoman”. */
const ENDS = /^\p{L}*(?:(?:[a-z]er|or|ist|ian|ant|ent|ess|[b-df-hj-np-tv-z]ee|man)s?|men)$/u;

/** Persons and bodies with other ends, documents and figures, in the singular. */
const SPEAKERS = words(`
  people spokespeople spokesperson official police staff victim judge coach chief head mayor king queen one some many others another
  everyone father mother parent son daughter wife husband brother sister uncle aunt cousin widow neighbour neighbor friend child witness
  children family boy girl kid baby pupil lady lad individual relative fan boss pilot guard guide aide ally captain marshal general
  cardinal principal professional diplomat clerk plaintiff bailiff inmate counsel critic expert analyst source figure rival candidate
  rebel migrant graduate associate magistrate delegate advocate envoy deputy sheriff mechanic academic nun monk imam bishop priest
  midwife nurse colleague attorney secretary mp msp mep mla pm ceo cfo entrepreneur billionaire millionaire tycoon magnate celebrity star veteran peer republican democrat conservative liberal local
  group party team company firm agency bank court panel office authority ministry association committee council commission
  organisation organization union church school university city government country town county village administration regime
  cabinet parliament senate congress coalition alliance militia defence defense prosecution jury tribunal inquiry watchdog service
  foundation trust society league federation press media website daily magazine station side force military army navy embassy
  palace house body board institute charity club network campaign entourage camp institution bench chamber faction outlet crowd crew business
  report study survey poll letter paper email memo note post article editorial book tweet release notice analysis review verdict
  ruling complaint lawsuit suit filing data research statistic result estimate record finding transcript
`);

/** Words that end as a speaker’s do, and words that end a phrase cut off. */
const NO_SPEAKERS = words(`
  number degree guarantee coffee tree fee matter paper power order water weather latter former other another never ever over under
  after later rather either neither together however floor door moment movement agreement incident event accident investment
  development treatment payment argument content extent talent current recent different present silent urgent important significant
  summer winter river corner chapter error factor sector war then not for of or more
`);

/** “the 56-year-old”: somebody whom the text has just named. */
export const AGED = /\d-year-old$/iu;

/** True for what can speak by its last word: “the lawyer”, “family members”, “a survey”. */
export function isSpeaker(role: string): boolean {
  const last = role.toLowerCase().replace('e-mail', 'email').split(/[\s-]/).at(-1) ?? '';
  return (
    !isNoSpeaker(role) &&
    (AGED.test(role) || ENDS.test(last) || singularsOf(last).some((word) => SPEAKERS.has(word)))
  );
}

/** True for words that end as those of a speaker do, and are none: “the number”, “a moment”, “the mayor’s”. */
export const isNoSpeaker = (role: string): boolean =>
  NO_SPEAKERS.has(role.toLowerCase().split(/\s/).at(-1) ?? '') || /['’]s?$/.test(role);

/** A word as it stands, and what it may be the plural of. */
const singularsOf = (word: string): string[] => [
  word,
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
];

/** Papers, and several people: of “according to the complaint, Ana Maila, …” the name is no part. */
const PAPERS =
  /^(?:reports?|stud(?:y|ies)|statements?|complaint|lawsuit|affidavit|indictment|charges?|documents?|survey|data|figures|records|sources|officials|police|prosecution|family|letter|law|rules|website|newspaper)$/;
/** True for what is no single person: “the prosecutor’s office”, “the complaint”, “officials”. */
export const isNoPerson = (role: string): boolean => {
  const head =
    role
      .split(/\s(?:of|for|in|at|by|from)\s/, 1)[0]
      ?.split(/\s/)
      .at(-1)
      ?.toLowerCase() ?? '';
  return ORGANISATION_HEADS.has(head) || PAPERS.test(head) || /(?:ers|ors|ists|ents|men)$/.test(head);
};
