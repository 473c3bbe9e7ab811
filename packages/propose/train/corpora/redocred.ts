import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../../src/tagger/data.ts';
import { type GoldDocument, type GoldSpan, groundedIn, type Kind } from './gold.ts';
import { joined } from './labelled.ts';

const RED_KINDS: Readonly<Record<string, Kind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'misc',
};

/** Reads documents of Re-DocRED: sentences as lists of words, names as vertices with their mentions. Nationalities are no names here. */
export function readRedocred(file: string, id: string): GoldDocument[] {
  const documents: readonly RedDocument[] = JSON.parse(readFileSync(file, 'utf8'));
  return documents.map(({ sents, vertexSet }, n) => {
    const labels = sents.map((words) => words.map(() => 'O'));
    for (const { type, sent_id, pos } of vertexSet.flat()) {
      const kind = RED_KINDS[type];
      const row = labels[sent_id];
      if (!kind || !row || row.slice(...pos).some((label) => label !== 'O')) continue;
      for (let i = pos[0]; i < pos[1]; i++) row[i] = `${i === pos[0] ? 'B' : 'I'}-${kind}`;
    }
    const sentences = sents.map((words, s) =>
      words.map((word, i) => ({ word, label: labels[s]?.[i] ?? 'O' })),
    );
    const { text, spans } = joined(sentences, '', '');
    return {
      id: `${id}-${n}`,
      corpus: 'redocred',
      text,
      spans: spans.filter((span) => !isDemonym(text, span)).map((span) => groundedIn(text, span)),
    };
  });
}

interface RedDocument {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly {
    readonly type: string;
    readonly sent_id: number;
    readonly pos: readonly [number, number];
  }[])[];
}

function isDemonym(text: string, { start, end }: GoldSpan): boolean {
  const name = text.slice(start, end);
  return loadGazetteer().has('demonym', name) && !loadGazetteer().has('country', name);
}
