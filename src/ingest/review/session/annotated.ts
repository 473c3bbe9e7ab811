import { isVagueDate, vagueDateFrom } from '../../../model/dates.ts';
import { STATEMENT_KINDS } from '../../../model/mention.ts';
import { accept } from '../actions.ts';
import type { EventItem, SenseItem, StatementItem } from '../queue.ts';
import { type Answer, type Decision, isNeed, unknown, wordsOf } from './answer.ts';
import { carried } from './carry.ts';
import { onward, open, passed, type ReviewContext, type State, type Step } from './state.ts';
import { findSubject } from './subjects.ts';

/** What words mean: the one proposed, a candidate by its number, another entity, or passage by passage. */
export async function decideSense(
  item: SenseItem,
  answer: Answer,
  state: State,
  context: ReviewContext,
): Promise<Decision> {
  const { key } = answer;
  if (key === 'o' && item.places.length > 1) return oneByOne(item, state);
  if (key === 'a' && item.entity !== null) return take(item, state, context);
  const [only, other] = item.candidates;
  if (key === 'a' && (only === undefined || other !== undefined))
    return 'It is open which one is meant: give its number, or e and its name.';
  const candidate = key === 'a' ? only : /^\d+$/.test(key) ? item.candidates[Number(key) - 1] : undefined;
  if (candidate) return take(item, state, context, { entity: candidate });
  if (key !== 'e') return unknown(key);
  const given = wordsOf(answer, 'Which entity? ');
  if (isNeed(given)) return given;
  const found = findSubject(given.words, state.subjects);
  return typeof found === 'string' ? found : take(item, state, context, { entity: found.id });
}

/** Who says what: as proposed, by another speaker, or of another kind. */
export async function decideStatement(
  item: StatementItem,
  answer: Answer,
  state: State,
  context: ReviewContext,
): Promise<Decision> {
  if (answer.key === 'a') return take(item, state, context);
  if (answer.key === 'p') {
    const given = wordsOf(answer, 'Who speaks? ');
    if (isNeed(given)) return given;
    if (given.words === '') return 'No speaker was given.';
    const found = findSubject(given.words, state.subjects);
    return take(
      item,
      state,
      context,
      typeof found === 'string' ? { speaker_label: given.words } : { speaker: found.id },
    );
  }
  if (answer.key !== 'k') return unknown(answer.key);
  const given = wordsOf(answer, `Kind (${STATEMENT_KINDS.join(', ')})? `, STATEMENT_KINDS);
  if (isNeed(given)) return given;
  const kind = STATEMENT_KINDS.find((one) => given.words !== '' && one.startsWith(given.words.toLowerCase()));
  return kind ? take(item, state, context, { kind }) : `“${given.words}” is not a kind of statement.`;
}

/** What is dated: as proposed, in other words, or on another date. */
export async function decideEvent(
  item: EventItem,
  answer: Answer,
  state: State,
  context: ReviewContext,
): Promise<Decision> {
  if (answer.key === 'a') return take(item, state, context);
  if (answer.key !== 't' && answer.key !== 'd') return unknown(answer.key);
  const given = wordsOf(answer, answer.key === 't' ? 'What happened? ' : 'Date? ');
  if (isNeed(given)) return given;
  if (answer.key === 't')
    return given.words === '' ? 'No words were given.' : take(item, state, context, { title: given.words });
  const date = isVagueDate(given.words) ? given.words : vagueDateFrom(given.words);
  return date
    ? take(item, state, context, { date })
    : `“${given.words}” is not a date. Write a day, a month or a year, such as 12 March 2026, 2026-03 or 2026.`;
}

async function take(
  item: SenseItem | StatementItem | EventItem,
  state: State,
  { workspace }: ReviewContext,
  set: Readonly<Record<string, string>> = {},
): Promise<Step> {
  return carried(passed(state, 'accepted', await accept(item, workspace, set)), item, set);
}

/** The places of words that do not mean the same everywhere, each as a question. */
function oneByOne(item: SenseItem, state: State): Step | string {
  if (item.evidence.length !== item.places.length) return 'A passage is not found; npm run check says which.';
  const single = item.places.map((place, at): SenseItem => {
    const passage = item.evidence[at];
    return { ...item, places: [place], evidence: passage ? [passage] : [] };
  });
  const entries = state.entries.toSpliced(state.at, 1, ...single.map(open));
  return { next: onward({ ...state, entries, at: state.at - 1 }), changes: [] };
}
