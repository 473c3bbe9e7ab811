import type { Span } from 'backgrounder-text/span';
import type { Proposal } from './model/types.ts';

/**
 * A proposal about a text without its line breaks, with the offsets and the words of the text as it stands.
 * @param toSource the span in `text` of a span in the unwrapped text
 */
export function inSource(proposal: Proposal, text: string, toSource: (span: Span) => Span): Proposal {
  const { mentions, entities, open, statements, dates, quantities, topics } = proposal;
  const moved = <T extends Span>(one: T): T => ({ ...one, ...toSource(one) });
  const named = <T extends Span & { readonly surface: string }>(one: T): T => {
    const span = toSource(one);
    return { ...one, ...span, surface: text.slice(span.start, span.end) };
  };
  return {
    mentions: mentions.map(named),
    entities: entities.map((entity) => ({ ...entity, sentence: toSource(entity.sentence) })),
    open: open.map((one) => ({ ...one, passages: one.passages.map(toSource) })),
    statements: statements.map((one) => ({
      ...moved(one),
      speaker: one.speaker && named(one.speaker),
      channel: one.channel && named(one.channel),
      verb: one.verb && named(one.verb),
      sentence: toSource(one.sentence),
    })),
    dates: dates.map(named),
    quantities: quantities.map(named),
    topics: topics.map((topic) => ({ ...topic, spans: topic.spans.map(toSource) })),
  };
}
