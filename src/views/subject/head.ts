import type { LocalName, Subject, Topic } from '../../model/briefing.ts';
import { kindOf } from '../../model/kindOf.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { HeadView, WordsView } from '../../model/views/subject.ts';
import type { Strings } from '../../strings/index.ts';
import { directionOf } from '../../text/language.ts';
import { verdictsOf } from '../article/verdicts.ts';
import { claimView } from '../claims/claimView.ts';
import { chaptersOf } from './chapters.ts';
import type { Line } from './passages.ts';
import { planOf, type SubjectPlan } from './plan.ts';
import { positionOf } from './position.ts';
import { ribbonOf } from './ribbon.ts';
import { voicesOf } from './voices.ts';
import { bareWords } from './words.ts';

/** More names than these are folded. */
const NAMES_SHOWN = 6;
/** Names longer than these, in letters, are set smaller. */
const LONG = 60;
const VERY_LONG = 120;

/** What opens the page of an entry. */
export function headView(subject: Subject, { context, citations }: Line): HeadView {
  const { lookup, strings: t, urls } = context;
  const kind = kindOf(subject);
  const native = nativeName(subject);
  const chapters = chaptersOf(subject.mentions, lookup);
  const plan = planOf(subject, context);
  const { part } = plan;
  const [first] = subject.mentions;
  const { length } = [...subject.name];
  return {
    kind,
    kindName: t.kinds[kind][0] ?? '',
    isDraft: subject.status === 'draft',
    position:
      subject.type === 'entity' ? positionOf(subject, lookup, t) : questionsIn(subject, t.subject.questions),
    name: { text: subject.name, lang: subject.lang, dir: directionOf(subject.lang) },
    step: length > VERY_LONG ? 2 : length > LONG ? 1 : 0,
    native: native && wordsOf(native),
    otherNames: otherNames(
      subject,
      (one) => one !== native && one.type !== 'role' && !isStandIn(one.text, kind),
    ).map(wordsOf),
    namesShown: NAMES_SHOWN,
    summary: subject.summary && claimView(subject.summary, citations, context),
    gloss: subject.summary ? null : subject.gloss,
    part: part && claimView(part, citations, context),
    mentions: subject.mentions.length,
    count: first ? t.named(subject.mentions.length, chapters.length) : unnamed(subject, t),
    first: first ? urls.passage(first.article, first.id) : null,
    voices: voicesOf(subject.id, chapters, context),
    notes: notesLine(plan, context),
    ribbon: ribbonOf(subject, context),
  };
}

/** The verdicts of the notes that the page has. */
function notesLine(
  { notesUnder, notes }: SubjectPlan,
  context: Pick<PageContext, 'strings'>,
): HeadView['notes'] {
  const under = [...notesUnder.values()].flat();
  const text = verdictsOf([...under, ...notes], context);
  return text === '' ? null : { text, href: under.length > 0 ? '#mentions' : '#notes' };
}

/** Articles tell of a topic without calling it by its title: that they do not name it says nothing. */
export function unnamed({ type }: Subject, { notNamed }: Strings): string {
  return type === 'entity' ? notNamed : '';
}

/** The name in its own script or language. */
export function nativeName({ aliases, lang }: Subject): LocalName | null {
  return aliases.find((alias) => alias.type === 'native' && alias.lang !== lang) ?? null;
}

function questionsIn({ body }: Topic, count: (questions: number) => string): string | null {
  const questions = body?.headings.length ?? 0;
  return questions > 0 ? count(questions) : null;
}

/** The wanted names, each once: other capitals, other marks or the plural make no other name. */
function otherNames(
  { name, aliases }: Subject,
  isWanted: (alias: LocalName) => boolean,
): readonly LocalName[] {
  const had = [bareWords(name)];
  return aliases.filter(isWanted).filter(({ text }) => {
    const own = bareWords(text);
    const isNew = !had.some((one) => one === own || isPlural(one, own) || isPlural(own, one));
    if (isNew) had.push(own);
    return isNew;
  });
}

function isPlural(one: string, many: string): boolean {
  return many === `${one}s` || many === `${one}es` || many === one.replace(/y$/, 'ies');
}

/** True for words that only stand for a name in a text, such as “the summit”. */
function isStandIn(text: string, kind: string): boolean {
  const isProper = kind !== 'topic' && kind !== 'commodity';
  return isProper && /\p{Ll}\s/u.test(text) && !/\p{Lu}/u.test(text);
}

function wordsOf({ text, lang, dir }: LocalName): WordsView {
  return { text, lang, dir };
}
