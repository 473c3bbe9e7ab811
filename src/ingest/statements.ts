import type { ProposedStatement } from 'backgrounder-propose';
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
        ...(entity ? { speaker: entity.id } : { speaker_label: oneLine(speaker.name ?? speaker.surface) }),
        ...(channel && { channel: oneLine(channel.surface) }),
        status: 'draft',
      },
    ];
  });
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
