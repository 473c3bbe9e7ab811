import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type ProposedStatement, propose } from '../src/index.ts';
import { MARKED, type Marked } from '../tests/speech/speakers.data.ts';

/** The bars: of the speakers named on the marked set so many are right; of quotations that have one near so many lack it. */
const RIGHT = 0.96;
const LOST = 0.08;
const SHORT = 5;
const SAYS =
  /(?<!\p{L})(?:said|says|told|tells|added|adds|wrote|asked|explained|stated|according to)(?!\p{L})/iu;

/**
 * Scores who says what on the marked set, then counts on the texts of the folders `SPEAKER_TEXTS` (text files, or lines
 * of JSON with a `text`) what has no speaker though a verb of saying and a name stand beside it. False where a bar is
 * missed.
 */
export function benchSpeakers(): boolean {
  const marked = scoreMarked(MARKED);
  console.log(
    `speakers, ${MARKED.length} marked texts: ${marked.right} of ${marked.named} named are right (${percent(marked.right, marked.named)}), ${marked.found} of ${marked.wanted} statements found, ${marked.extra} too many`,
  );
  const texts = textsIn(process.env.SPEAKER_TEXTS);
  if (texts.length === 0) console.log('speakers, unmarked texts: skipped, set SPEAKER_TEXTS to a folder');
  const counts = texts.map(countIn).reduce(sumOf, NOTHING);
  const near = counts.spoken + counts.lost;
  if (texts.length > 0)
    console.log(
      `speakers, ${texts.length} unmarked texts: ${counts.quotations} quotations, ${counts.spoken} with a speaker, ${counts.lost} without one where a verb of saying and a name stand in the sentence or the next (${percent(counts.lost, near)}); ${counts.paraphrases} paraphrases, ${counts.short} of under ${SHORT} words, ${counts.loose} with a loose mark`,
    );
  return marked.right >= RIGHT * marked.named && counts.lost <= LOST * near;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function scoreMarked(set: readonly Marked[]) {
  const sums = { right: 0, named: 0, found: 0, wanted: 0, extra: 0 };
  for (const { text, said } of set) {
    const wanted = new Set(said);
    const found = propose(text, { lang: 'en' }).statements.map((one) => ({
      isNamed: one.speaker !== null,
      line: `${one.speaker?.name ?? one.speaker?.surface ?? '-'}: ${text.slice(one.start, one.end)}`,
    }));
    sums.wanted += wanted.size;
    sums.found += found.filter(({ line }) => wanted.has(line)).length;
    sums.extra += found.filter(({ line }) => !wanted.has(line)).length;
    sums.named += found.filter(({ isNamed }) => isNamed).length;
    sums.right += found.filter(({ isNamed, line }) => isNamed && wanted.has(line)).length;
  }
  return sums;
}

const NOTHING = { quotations: 0, spoken: 0, lost: 0, paraphrases: 0, short: 0, loose: 0 };
type Counts = typeof NOTHING;

const sumOf = (a: Counts, b: Counts): Counts => ({
  quotations: a.quotations + b.quotations,
  spoken: a.spoken + b.spoken,
  lost: a.lost + b.lost,
  paraphrases: a.paraphrases + b.paraphrases,
  short: a.short + b.short,
  loose: a.loose + b.loose,
});

function countIn(text: string): Counts {
  const { statements, mentions } = propose(text, { lang: 'en' });
  const quotations = statements.filter(({ form }) => form === 'quotation');
  const paraphrases = statements.filter(({ form }) => form === 'paraphrase');
  const words = paraphrases.map(({ start, end }) => text.slice(start, end).trim());
  const isNamedBeside = ({ sentence, start, end }: ProposedStatement) => {
    const to = sentence.end + (/^\s*[^.!?]*[.!?]/.exec(text.slice(sentence.end))?.[0].length ?? 0);
    const beside = `${text.slice(sentence.start, start)} ${text.slice(end, to)}`;
    const names = mentions.filter(({ kind }) => kind === 'person' || kind === 'organisation');
    return (
      SAYS.test(beside) &&
      names.some(
        (name) => name.start >= sentence.start && name.end <= to && !(name.start >= start && name.end <= end),
      )
    );
  };
  return {
    quotations: quotations.length,
    spoken: quotations.filter(({ speaker }) => speaker).length,
    lost: quotations.filter((one) => !one.speaker && isNamedBeside(one)).length,
    paraphrases: paraphrases.length,
    short: words.filter((line) => line.split(/\s+/).length < SHORT).length,
    loose: words.filter(
      (line) => line.split('"').length % 2 === 0 || line.split('“').length !== line.split('”').length,
    ).length,
  };
}

function textsIn(folder: string | undefined): string[] {
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((file) => {
      if (extname(file) === '.txt') return [readFileSync(file, 'utf8')];
      if (extname(file) !== '.jsonl') return [];
      return readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => String(JSON.parse(line).text ?? ''));
    });
}
