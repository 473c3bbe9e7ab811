import { compileNames, type Name } from '../../src/text/names/names.ts';
import { type Span, sliceOf } from '../../src/text/span.ts';

/** The slices of a text at some spans: what tests assert. */
export function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map((span) => sliceOf(text, span));
}

/** What a finder marks in a text. Each name is its own key. */
export function found(text: string, names: readonly (string | Name<string>)[], lang = 'en'): string[] {
  const all = names.map((name) => (typeof name === 'string' ? { text: name, key: name } : name));
  return slices(text, compileNames(all).find(text, lang));
}
