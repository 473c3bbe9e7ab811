import type { ClaimView } from '../../model/views/evidence.ts';
import type { WordsContext } from '../../model/views/pageContext.ts';
import type { LinkView } from '../../model/views/subject.ts';
import { quoted } from '../../views/claims/quoted.ts';
import { link, note, strong, text, type Words } from './markdown.ts';

/** A statement with its class in front, and behind it what it rests on. */
export function claimViewWords(claim: ClaimView, context: WordsContext): Words[] {
  return [
    strong(`${context.strings.classes[claim.class]}${context.strings.colon.trimEnd()}`),
    text(` ${claim.statement}`),
    ...basisWords(claim, context),
  ];
}

/** What a statement rests on: works, the articles’ words, date and confidence. */
export function basisWords({ refs, passages, date, confidence }: ClaimView, context: WordsContext): Words[] {
  const { strings: t, urls } = context;
  const said = [date && t.asOf(date.text), t.confidence[confidence]].filter(Boolean).join(', ');
  return [
    ...refs.map(note),
    ...passages.flatMap(({ href, exact }) => [text(' '), link(urls.absolute(href), quoted(exact, t))]),
    ...(said ? [text(` (${said})`)] : []),
  ];
}

/** Words of which some are links. */
export function pieceWords(
  pieces: readonly ({ readonly text: string } | Pick<LinkView, 'text' | 'href'>)[],
  { urls }: WordsContext,
): Words[] {
  return pieces.map((piece) => {
    const words = piece.text.replace(/\s+/g, ' ');
    return 'href' in piece ? link(urls.absolute(piece.href), words) : text(words);
  });
}
