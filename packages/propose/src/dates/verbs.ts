import { words } from '../words/words.ts';

/** When a verb happens, seen from the day of the article. `planned`: ahead of something past (“was to open”). */
export type Tense = 'past' | 'present' | 'future' | 'planned';

/** A verb with its auxiliaries, half-open, in units of the text that was read. */
export interface Verb {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
  /** The word that means something, in small letters: “opened” of “will not be opened”. */
  readonly word: string;
  readonly negated: boolean;
  /** False for an infinitive and for what may be a participle. */
  readonly finite: boolean;
}

const PASTS = words(
  'said told saw met won lost began came went took made found held left fell rose hit broke gave got sent shot struck spoke stood wrote brought bought built caught dealt drew drove flew grew knew led paid ran sold swore threw became chose fought fled hung heard kept laid meant put quit read set shut sank sought shook slid slept spent split spread sprang stole stuck swept swam taught thought thrust tore understood woke wore withdrew sat sang rang hid bore beat bent bit blew bound burst cast clung crept dug ate fed felt forbade forgot forgave froze hurt lent lit overtook overcame overthrew rode dealt undertook upheld withheld cut cost backed fed died lay let burnt learnt leapt spelt spilt',
);
const PARTICIPLES = words(
  'been seen taken gone known given written driven spoken stolen broken chosen done drawn fallen flown frozen grown hidden ridden risen shaken shown sunk sworn thrown torn worn begun become come run won held made found led left met put set sent shot struck told said sold built bought brought caught cut hit kept laid lost paid read shut sought spent split spread stuck swept taught thought withdrawn beaten forbidden forgotten born broadcast heard fed let overthrown upheld',
);
/** Verbs in their plain form that news puts before a date: after “to”, or in the present for what is on a calendar. */
const PLAIN =
  'meet vote begin start open close hold discuss decide rule appear return leave visit travel play face host speak address attend take make be have launch release publish sign resign step quit go come arrive fly announce present unveil run end resume continue testify join march rally strike protest hand give receive submit file pay stand sit move see talk hear say tell deliver mark celebrate send bring set show perform sing debate consider review reopen reconvene gather expire lift impose enter cut raise kick pass stage elect choose finish complete build cross die fall rise lose win become lead turn head air premiere encore conclude depart kick-off report reach stop work live remain change pick swear inaugurate introduce plead answer respond explain apply register compete race sail land drop hit shut reply retire serve mourn bury fight attack withdraw surrender deploy ship';
const PLAINS = words(PLAIN);
/** Verbs that say in the present what is on a calendar. */
const CALENDAR = words(
  'opens closes holds begins starts ends meets plays faces hosts visits travels returns arrives leaves departs airs premieres encores resumes continues votes goes heads kicks launches releases expires concludes reopens reconvenes finishes runs speaks performs tours celebrates marks debuts screens opens sails flies comes takes',
);
/** Verbs among them that tell in a relative clause what somebody does anyway. */
const HABITS = /^(?:runs|speaks|plays|hosts|heads|faces|performs|flies)$/;
const CALENDAR_PLAIN = words(
  'open close begin start end meet play face visit travel return arrive leave depart resume vote tour perform kick',
);
/** What “is meeting” or “are travelling” says of a day ahead. */
const ARRANGED =
  /^(?:meeting|visiting|travell?ing|hosting|holding|playing|facing|opening|closing|launching|leaving|returning|arriving|performing|flying|hosting|starting|touring|marching|racing|coming|moving|speaking)$/;
/** What is on a calendar without an auxiliary: “a rally planned Saturday”. */
const FIXED = /^(?:planned|scheduled|slated|due)$/;
const ADVERB =
  /^(?:not|n’t|also|be|been|being|have|still|never|soon|quite|yet|last|once|twice|ever|now|only|just|then|first|again|already|probably|likely|\p{Ll}+ly)$/u;
const AHEAD = words(
  'due set scheduled expected slated poised likely unlikely planned about going supposed meant hoping planning bound',
);
const PROMISES = words(
  'agreed agree vowed promised pledged decided planned ordered asked urged told called invited scheduled due expected voted wants want wanted hopes hope hoped plans plan aims aim intends intend intended threatened offered prepares prepare prepared preparing ready chose sets booked obliged required requires summoned sought seeks seek wishes',
);
const PLANS =
  /\b(?:plans?|proposals?|decisions?|deals?|agreements?|orders?|pledges?|promises?|intentions?|deadlines?|invitations?|ultimatums?|calls?|vows?|offers?|schedules?|summons|subpoenas?|judges?|magistrates?|courts?|tribunals?)$/i;
/** Words in “-ed” that are no verbs. */
const NO_VERB = words(
  'hundred need speed seed feed breed bleed indeed red bed shed wed sacred naked rugged wicked exceed proceed succeed embed greed creed steed weed deed reed unprecedented so-called alleged aged armed united beloved wretched hatred kindred ragged jagged shred sled',
);
/** Words that end as participles do. */
const NO_PARTICIPLE =
  /^(?:keen|even|often|seven|ten|eleven|women|men|children|golden|wooden|sudden|green|evening|during|morning|nothing|something|anything|everything|king|according|hundred|indeed)$/;
/** Participles that go with the noun before them: “a man called Ruud”. */
const CALLED = /^(?:called|named|dubbed|titled|entitled|nicknamed|based|located|situated|known)$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who)$/;
const FUTURE_AUXILIARIES = /^(?:will|shall|won’t|’ll)$/;
const MODALS = /^(?:would|could|may|might|should|must|can|cannot|wouldn’t|couldn’t|can’t)$/;
const NOT = /^(?:not|never|nobody|nothing|cannot|neither|nor)$|n’t$/;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The verbs of a clause in order, as far as auxiliaries and endings tell them. */
export function verbsOf(clause: string): Verb[] {
  const all: Word[] = [...clause.matchAll(/\p{L}[\p{L}’'-]*/gu)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    // “United Airlines”: no participle.
    text:
      index === 0 && !(/ed$/.test(text) && /^ \p{Lu}/u.test(clause.slice(text.length)))
        ? text.toLowerCase()
        : text.replaceAll("'", '’'),
  }));
  const verbs: Verb[] = [];
  for (let i = 0; i < all.length; ) {
    const found = verbAt(clause, all, i, verbs.at(-1));
    if (!found) {
      i++;
      continue;
    }
    const [first, last] = [all[i], all[found.to - 1]];
    if (first && last)
      verbs.push({
        start: first.start,
        end: last.end,
        tense: found.tense,
        word: last.text,
        negated: isNegated(all, Math.max(0, i - 1), found.to + 1),
        // “Suspected bombs exploded”: no sentence begins with its verb.
        finite: found.finite && !(i === 0 && /^\p{Lu}\p{Ll}+ed\b/u.test(clause)),
      });
    i = found.to;
  }
  return verbs;
}

/** True when a “not” stands among words, but for “pleaded not guilty”. */
const isNegated = (all: readonly Word[], from: number, to: number): boolean =>
  all.slice(from, to).some(({ text }, at) => NOT.test(text) && all[from + at + 1]?.text !== 'guilty');

interface FoundVerb {
  readonly to: number;
  readonly tense: Tense;
  readonly finite: boolean;
}

function verbAt(clause: string, all: readonly Word[], i: number, before: Verb | undefined): FoundVerb | null {
  const word = all[i]?.text ?? '';
  const main = mainAfter(all, i + 1);
  const next = all[main]?.text ?? '';
  const to = isVerbal(next) ? main + 1 : i + 1;
  const hasHave = all.slice(i + 1, main).some(({ text }) => text === 'have');
  // “will have to pay” is no “will have paid”.
  if (FUTURE_AUXILIARIES.test(word))
    return { to, tense: hasHave && next !== 'to' ? 'past' : 'future', finite: true };
  // “could be heard” tells what was so.
  if (word === 'could' && hasBe(all, i, main) && /^(?:heard|seen|felt|found)$/.test(next))
    return { to, tense: 'past', finite: true };
  if (MODALS.test(word)) return { to, tense: modalTense(word, all.slice(i, main), hasHave), finite: true };
  if (/^(?:is|are|am|isn’t|aren’t)$/.test(word) || (word.endsWith('’s') && AHEAD.has(next))) {
    const isBeing = all.slice(i + 1, main).some(({ text }) => text === 'being');
    const hasLikely = all.slice(i + 1, main).some(({ text }) => AHEAD.has(text));
    const ahead = next === 'to' || AHEAD.has(next) || hasLikely || ARRANGED.test(next);
    // What is behind “to” is an infinitive of its own: “is to be held”.
    const end = next === 'to' ? main : ahead ? main + 1 : to;
    return { to: end, tense: ahead || isBeing ? 'future' : 'present', finite: true };
  }
  if (/^(?:was|were|wasn’t|weren’t)$/.test(word)) {
    const ahead = next === 'to' || (AHEAD.has(next) && all[main + 1]?.text === 'to');
    const end = next === 'to' ? main : ahead ? main + 1 : to;
    return { to: end, tense: ahead ? 'planned' : 'past', finite: true };
  }
  if (/^(?:has|have|hasn’t|haven’t|’ve)$/.test(word)) {
    const done = PARTICIPLES.has(next) || PASTS.has(next) || /ed$/.test(next) || hasBeen(all, i, main);
    return { to, tense: done ? 'past' : next === 'to' ? 'future' : 'present', finite: true };
  }
  if (/^(?:had|hadn’t|did|didn’t)$/.test(word)) return { to, tense: 'past', finite: true };
  if (/^(?:does|do|doesn’t|don’t)$/.test(word)) return { to, tense: 'present', finite: true };
  if (word === 'to' && (PLAINS.has(next) || hasBe(all, i, main)))
    return {
      to: main + (isVerbal(next) || PLAINS.has(next) ? 1 : 0),
      tense: infinitiveTense(clause, all, i, before),
      finite: false,
    };
  return plainVerb(all, i);
}

/** A past form, or a present that names what is on a calendar. */
function plainVerb(all: readonly Word[], i: number): FoundVerb | null {
  const word = all[i]?.text ?? '';
  const previous = (all[i - 1]?.text ?? '').toLowerCase();
  // “a civilian-supervised detail”
  if (/^\p{Lu}|\p{L}{3}-/u.test(word)) return null;
  const afterNoun =
    !/^(?:a|an|the|his|her|its|their|our|my|this|that|of|in|with|by|for|at|from|on|and|or|very|more|most|newly|recently|having|being|be|to|no|some|any|all)$/.test(
      previous,
    );
  if (FIXED.test(word) && afterNoun && !PRONOUN.test(previous))
    return { to: i + 1, tense: 'future', finite: false };
  if (PASTS.has(word))
    return { to: i + 1, tense: 'past', finite: afterNoun || previous === 'and' || previous === 'that' };
  if (CALLED.test(word) && !PRONOUN.test(previous)) return { to: i + 1, tense: 'past', finite: false };
  // “a densely populated district”
  const isAttribute =
    /ly$/.test(previous) &&
    /^(?:an?|the|its|his|her|their|of|in|on|with|some|most)$/.test(all[i - 2]?.text ?? '');
  if (isAttribute) return null;
  if (/\p{Ll}{2}ed$/u.test(word) && !NO_VERB.has(word))
    return afterNoun || previous === 'and'
      ? { to: i + 1, tense: 'past', finite: afterNoun }
      : { to: i + 1, tense: 'past', finite: false };
  if (PARTICIPLES.has(word)) return { to: i + 1, tense: 'past', finite: false };
  // “the group which runs the port”
  if (HABITS.test(word) && /^(?:who|which|that)$/.test(previous)) return null;
  if (CALENDAR.has(word) && (afterNoun || previous === 'that'))
    return { to: i + 1, tense: 'future', finite: true };
  if (
    CALENDAR_PLAIN.has(word) &&
    /s$|^(?:we|they|you|and)$/.test(previous) &&
    !/’s$|^(?:his|its|this|as|is|was|has|us|across|previous|various|plus|versus)$/.test(previous)
  )
    return { to: i + 1, tense: 'future', finite: true };
  return null;
}

/** The next word that is neither adverb nor auxiliary. */
function mainAfter(all: readonly Word[], from: number): number {
  let i = from;
  while (i < all.length && i < from + 4 && ADVERB.test(all[i]?.text ?? '')) i++;
  return i;
}

const isVerbal = (word: string): boolean =>
  PASTS.has(word) ||
  PARTICIPLES.has(word) ||
  PLAINS.has(word) ||
  (/^\p{Ll}+(?:ed|ing|en)$/u.test(word) && !NO_PARTICIPLE.test(word));

const hasBeen = (all: readonly Word[], i: number, main: number): boolean =>
  all.slice(i + 1, main).some(({ text }) => text === 'been');
const hasBe = (all: readonly Word[], i: number, main: number): boolean =>
  all.slice(i + 1, main).some(({ text }) => text === 'be');

function modalTense(word: string, chain: readonly Word[], hasHave: boolean): Tense {
  if (hasHave) return 'past';
  if (!chain.some(({ text }) => NOT.test(text))) return 'future';
  return word.startsWith('could') ? 'past' : word.startsWith('would') ? 'planned' : 'future';
}

/** “plans to meet”, “a decision to close” lie ahead; “failed to score”, “met to discuss” do not. */
function infinitiveTense(clause: string, all: readonly Word[], i: number, before: Verb | undefined): Tense {
  const at = all[i]?.start ?? 0;
  if (!before || before.tense === 'future' || before.tense === 'present') return 'future';
  if (before.tense === 'planned') return 'planned';
  if (PLANS.test(clause.slice(0, at).trimEnd())) return 'future';
  return PROMISES.has(before.word) ? 'future' : 'past';
}
