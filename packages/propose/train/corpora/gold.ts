import { loadGazetteer } from '../../src/tagger/data.ts';
import { LISTS } from '../../src/tagger/gazetteer.ts';

/** A stretch of names marked by a corpus; offsets are UTF-16, half-open. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'organisation' | 'place' | 'misc';
}

export interface GoldDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

export type Kind = GoldSpan['kind'];

const PLACE_LISTS = (['country', 'capital', 'region', 'city'] as const).reduce(
  (mask, list) => mask | (1 << LISTS.indexOf(list)),
  0,
);

const KIND_OF: Readonly<Record<string, Kind>> = {
  per: 'person',
  person: 'person',
  politician: 'person',
  writer: 'person',
  musicalartist: 'person',
  scientist: 'person',
  researcher: 'person',
  org: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  politicalparty: 'organisation',
  band: 'organisation',
  university: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
  loc: 'place',
  location: 'place',
  country: 'place',
  place: 'place',
};

export const kindOf = (label: string): Kind => KIND_OF[label.toLowerCase()] ?? 'misc';

/** A country or city that a corpus takes for an organisation when it acts (“Beijing said”) is the place that it is called after. */
export function groundedIn(text: string, span: GoldSpan): GoldSpan {
  const listed = loadGazetteer().lists(text.slice(span.start, span.end)) & PLACE_LISTS;
  return span.kind === 'organisation' && listed ? { ...span, kind: 'place' } : span;
}
