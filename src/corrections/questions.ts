import type { Subject } from '../model/briefing.ts';
import { goneMessage } from './goneMessage.ts';
import { ALIKE, latinWords, likeliest, sharedWords } from './likeness.ts';

type Asked = Pick<Subject, 'type' | 'id' | 'body'>;

/** True for the address of a question of a topic, or of a heading in the note of an entity. */
export function isQuestion(address: string): boolean {
  return /^\/?(?:topics|entities)\/[^/#]+\/#q(?:-|\d+$)/.test(address);
}

/**
 * Says that a published question is gone, and the line to write: to the question of its page that has most likely taken
 * its place, which has like words or was not published before.
 * @param address as in the record of published addresses
 * @param recorded the addresses in the record
 */
export function questionGone(
  address: string,
  subjects: readonly Asked[],
  recorded: ReadonlySet<string>,
): string {
  const [page = '', id = ''] = address.split('#');
  const words = latinWords(id.slice(1));
  const headings = subjects.find((subject) => pageOf(subject) === page)?.body?.headings ?? [];
  const scored = headings.flatMap((one) => {
    const shared = words.length > 0 && !/^q\d+$/.test(id) ? sharedWords(words, one.text) : 0;
    const isNew = !recorded.has(`${page}#${one.id}`);
    return shared >= ALIKE || isNew ? [{ one, score: shared + (isNew ? 0.5 : 0) }] : [];
  });
  const candidates = likeliest(scored).map((one) => ({
    title: `“${one.text}”`,
    address: `${page}#${one.id}`,
  }));
  const otherwise = `If the question is gone for good, write ${address} ${page}.`;
  return goneMessage(address, 'question', candidates, otherwise);
}

/**
 * The lines of the record by which the questions of pages that were published before keep the numbers that were their
 * addresses: of each page that is recorded without a question.
 */
export function formerNumbers(subjects: readonly Asked[], recorded: ReadonlySet<string>): string[] {
  const asked = new Set([...recorded].filter(isQuestion).map((address) => address.split('#', 1)[0]));
  return subjects.flatMap((subject) => {
    const page = pageOf(subject);
    if (!recorded.has(page) || asked.has(page)) return [];
    return (subject.body?.headings ?? []).map(({ id }, at) => `${page}#q${at + 1} ${page}#${id}`);
  });
}

function pageOf({ type, id }: Asked): string {
  return `/${type === 'topic' ? 'topics' : 'entities'}/${id}/`;
}
