import type { Statement } from '../mention.ts';

/** Words that stand for somebody whom only the sentences before name. */
const PRONOUN =
  /^(?:he|she|they|it|we|i|who|him|her|them|this|that|er|sie|es|wir|ich|man|il|elle|ils|elles|on|nous|je|él|ella|ellos|ellas|yo|nosotros)$/i;

/** Whether a statement says who speaks only by a pronoun, which tells nothing outside its text. */
export function isByPronoun({ speaker, speakerLabel }: Pick<Statement, 'speaker' | 'speakerLabel'>): boolean {
  return speaker === null && speakerLabel !== null && PRONOUN.test(speakerLabel.trim());
}

/** Through what a speaker speaks, where that is not the speaker himself: “the release, in the release”. */
export function channelOf({
  speakerLabel,
  channel,
}: Pick<Statement, 'speakerLabel' | 'channel'>): string | null {
  const isSame = channel !== null && bare(channel) === bare(speakerLabel ?? '');
  return isSame ? null : channel;
}

function bare(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '');
}

/** The words of a quotation as they stand alone: without the comma that joined them to “she said”. */
export function aloneWords(exact: string): string {
  return exact.replace(/\s+/g, ' ').trim().replace(/[,،]$/, '');
}
