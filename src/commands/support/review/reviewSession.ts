import { isOfOneArticle } from '../../../ingest/review/evidence.ts';
import type { Answer, Counts, Notice, Review } from '../../../ingest/review/session/index.ts';
import { leftOf, namesOf } from '../../../ingest/review/session/index.ts';
import { similarTo } from '../../../ingest/review/session/subjects.ts';
import type { Asker } from '../ask.ts';
import { explain } from '../failures.ts';
import { HELP_ON_KEYS, type Mark, screenOf } from './reviewScreen.ts';

export interface SessionOptions {
  readonly review: Review;
  readonly asker: Asker;
  readonly mark: Mark;
  readonly say: (words: string) => void;
}

/** The keys that need no words. */
const AT_ONCE = 'aAorsuq?';

/** Walks through drafts, one question each, until all are seen, the author quits or the input ends. */
export async function reviewSession(options: SessionOptions): Promise<{ counts: Counts; left: number }> {
  const { review, asker, say, mark } = options;
  for (;;) {
    say(shown(review, mark));
    const line = await asker.ask('> ', keysAtOnce(review));
    if (line === null || line === 'q' || (review.question === null && line !== 'u')) break;
    if (line === '?') {
      say(`${HELP_ON_KEYS}\n`);
      continue;
    }
    const reply = line === 'u' ? await review.undo() : await answered(answerFrom(line), options);
    say(`${reply.words}\n`);
  }
  return { counts: review.state.counts, left: leftOf(review.state) };
}

/** Of a few candidates the number is enough too. */
function keysAtOnce({ question }: Review): string {
  const candidates = question?.type === 'sense' ? question.candidates.length : 0;
  return candidates > 9 ? AT_ONCE : `${AT_ONCE}${'123456789'.slice(0, candidates)}`;
}

function shown({ question, state }: Review, mark: Mark): string {
  if (question === null) return '\nAll are seen.  [u]ndo, or Enter to end\n';
  const { entries, at, subjects } = state;
  const similar = question.type === 'entity' ? similarTo(question, subjects) : [];
  return screenOf(question, {
    position: at + 1,
    count: entries.length,
    mark,
    nameOf: namesOf(subjects),
    similar,
    isSole: isOfOneArticle(entries.map((one) => one.question)),
  });
}

function answerFrom(line: string): Answer {
  const [, key = '', words = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
  return words === '' ? { key } : { key, words };
}

/** The reply to an answer, once what it lacks was asked for. */
async function answered(
  answer: Answer,
  { review, asker }: Pick<SessionOptions, 'review' | 'asker'>,
): Promise<Notice> {
  try {
    const reply = await review.answer(answer);
    if (reply.does !== 'ask') return reply;
    const given = (await asker.ask(reply.prompt)) ?? '';
    return answered({ ...answer, [reply.field]: given }, { review, asker });
  } catch (error) {
    return { does: 'nothing', words: explain(error) };
  }
}
