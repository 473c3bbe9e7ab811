import type { ProposedStatement, Speaker } from 'backgrounder-propose';
import { oneLine } from '../text/characters/oneLine.ts';
import { type Anchor, anchorOf } from '../text/passages/anchor.ts';
import { countWords } from '../text/sentences/words.ts';
import type { IngestedArticle } from './article.ts';
import type { NamedEntity } from './namedEntity.ts';

/** A statement as a draft of content/annotations. */
export interface DraftStatement extends Anchor {
  readonly kind: 'quotation' | 'paraphrase';
  readonly speaker?: string;
  readonly speaker_label?: string;
  readonly channel?: string;
  readonly status: 'draft';
}

/** Fewer words say nothing. */
const FEWEST_WORDS = 3;
/** After a role: it was the beginning of a name, “the United” of “the United States”. */
const GOES_ON = /^\s\p{Lu}\p{Ll}/u;

/** Who says what; statements without a speaker are left out, for a page could not say whose they are. */
export function draftStatements(
  article: IngestedArticle,
  entities: readonly NamedEntity[],
): DraftStatement[] {
  return wholeOf(article.statements).flatMap(({ start, end, form, speaker, channel }): DraftStatement[] => {
    const isCut = speaker?.by === 'role' && GOES_ON.test(article.text.slice(speaker.end, speaker.end + 40));
    const anchor = speaker && !isCut && anchorOf(article.text, { start, end });
    if (!anchor || countWords(anchor.exact, article.record.lang?.value ?? 'en') < FEWEST_WORDS) return [];
    const entity = entities.find(({ id, spoken }) =>
      speaker.entity ? id === speaker.entity : spoken === speaker.name,
    );
    return [
      {
        ...anchor,
        kind: form,
        ...(entity ? { speaker: entity.id } : { speaker_label: labelOf(speaker, article) }),
        ...(channel && { channel: oneLine(channel.surface) }),
        status: 'draft',
      },
    ];
  });
}

/** Words with which a description of somebody begins, and which have a capital only where a sentence begins. */
const DETERMINERS =
  /^(?:The|An?|His|Her|Its|Their|Our|One|Another|Some|Many|Most|Both|Several|Other|Two|Three|Four|Local|Former|Senior)(?=\s\p{L})/u;

/** A speaker without a page as he is called within a sentence: “the minister”, “prosecutors”. */
function labelOf({ name, surface, by }: Speaker, { text, record }: IngestedArticle): string {
  const words = oneLine(name ?? surface);
  if (!/^(?:role|continued)$/.test(by) || name !== null || !/^en(?:-|$)/i.test(record.lang?.value ?? 'en'))
    return words;
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  const isPlural = /^\p{L}+s$/u.test(words) && new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(text);
  return DETERMINERS.test(words) || isPlural ? small : words;
}

/** The statements, with the clause in place of the quotations that are only part of it. */
function wholeOf(statements: readonly ProposedStatement[]): ProposedStatement[] {
  const clauses = new Set<number>();
  return statements.flatMap((one): ProposedStatement[] => {
    if (!one.clause) return [one];
    if (clauses.has(one.clause.start)) return [];
    clauses.add(one.clause.start);
    return [{ ...one, ...one.clause, form: 'paraphrase' }];
  });
}
