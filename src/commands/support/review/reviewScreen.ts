import { stripVTControlCharacters } from 'node:util';
import { shownOf } from '../../../ingest/review/evidence.ts';
import type { BatchItem, Evidence, Item, Question } from '../../../ingest/review/queue.ts';
import { keysOf } from '../../../ingest/review/session/keys.ts';
import { headOf, rowOf } from '../../../ingest/review/session/words.ts';

/** How words are made to stand out: bold on a terminal, else in guillemets. */
export type Mark = (words: string) => string;

export const BOLD: Mark = (words) => `\u001b[1m${words}\u001b[22m`;
export const GUILLEMETS: Mark = (words) => `«${words}»`;

export const HELP_ON_KEYS = `  a          accept: it is published with the next build
  k <kind>   another kind: person, organisation, place, commodity, event; of a statement quotation or paraphrase
  n <name>   another name
  m <name>   it is the same as an entity that is there already: its names become aliases of that
  e <name>   the entity that the words mean
  p <name>   the speaker: an entity, or any words
  d <alias>  an alias that is not its name: it is taken off
  o          one by one: a list, or words that do not mean the same everywhere
  x <name>   what the passage names is another: a new entity; of several passages x <number> <name>
  t <words>  the event in other words; its quotation stays
  d <date>   of an event, another date: YYYY, YYYY-MM or YYYY-MM-DD
  r          reject: a rejected name is remembered in content/rejected.yaml and not proposed again
  s          skip: it stays a draft
  A          accept this and all that follow of its type
  u          take the last decision back
  q          quit; what is decided is written, the rest waits for the next time`;

/** A draft with its evidence. */
export function screenOf(
  item: Question,
  {
    position,
    count,
    mark,
    nameOf,
    similar,
    isSole,
  }: {
    readonly position: number;
    readonly count: number;
    readonly mark: Mark;
    readonly nameOf: (id: string) => string;
    readonly similar: readonly string[];
    /** All passages are of one article. */
    readonly isSole: boolean;
  },
): string {
  if (item.type === 'batch') return batchOf(item, `\n${position}/${count}`, { mark, nameOf, isSole });
  const lines = [`\n${headed(`${position}/${count}  ${headOf(item, mark, nameOf)}`)}`];
  if (item.type === 'entity' && item.aliases.length > 0)
    lines.push(`  also ${item.aliases.map((alias) => `“${alias}”`).join(', ')}`);
  const { shown, more } = shownOf(item.evidence);
  lines.push(...shown.map((one) => wrapped(passage(one, { mark, isSole }))));
  if (more > 0) lines.push(`  … and ${more} more`);
  if (item.type === 'sense')
    lines.push(...item.candidates.map((id, index) => `  ${index + 1}  ${nameOf(id)} (${id})`));
  if (similar.length > 0)
    lines.push(`  Perhaps the same: ${similar.map((id) => `${nameOf(id)} (m ${id})`).join(', ')}`);
  lines.push(keysIn(item));
  return `${lines.join('\n')}\n`;
}

/** The keys on a line: “[a]ccept  [x] new entity”. */
function keysIn(question: Question): string {
  const isOpen = question.type === 'sense' && question.entity === null;
  const keys = [...keysOf(question), { key: 'u', label: 'undo' }, { key: 'q', label: 'quit' }].map(
    ({ key, label }) => (label.startsWith(key) ? `[${key}]${label.slice(1)}` : `[${key}] ${label}`),
  );
  const number = isOpen
    ? ['a number for all its passages, or']
    : question.type === 'batch'
      ? ['the numbers that you want to see, or']
      : [];
  return [...number, ...keys, '[?]'].join('  ');
}

function batchOf(
  list: BatchItem,
  head: string,
  { mark, nameOf, isSole }: Way & { readonly nameOf: (id: string) => string },
): string {
  const { what, items } = list;
  const rows = items.map(
    (item, index) => `${index + 1}  ${rowOf(item, items, mark, nameOf)}${whereOf(item, { mark, isSole })}`,
  );
  return `${head}  ${items.length} ${what}:\n${rows.map(wrapped).join('\n')}\n${keysIn(list)}\n`;
}

/** How a passage is shown. */
interface Way {
  readonly mark: Mark;
  readonly isSole: boolean;
}

/** A few words of the passage of a name. */
function whereOf(item: Item, way: Way): string {
  const [first] = item.evidence;
  if (!first || item.type === 'statement' || item.type === 'event') return '';
  return `  ${passage({ ...first, before: tail(first.before), after: lead(first.after) }, way)}`;
}

/** Columns of a line, where the terminal has no fewer. */
const WIDEST = 100;

const wrapped = (words: string): string => inLines(words, '  ', '     ');
const headed = (words: string): string => inLines(words, '', '     ');

/** A paragraph in lines that break at spaces. */
function inLines(words: string, first: string, further: string): string {
  const width = Math.max(30, Math.min(WIDEST, process.stdout.columns || WIDEST) - 2);
  const lines: string[] = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && lengthOf(line) + lengthOf(word) + 1 > width) lines.push(word);
    else
      lines[lines.length - 1] =
        line === '' && lines.length === 1 && word === '' ? '' : line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line, index) => `${index === 0 ? first : further}${line}`).join('\n');
}

/** Characters on the screen: what makes letters bold is none. */
const lengthOf = (words: string): number => stripVTControlCharacters(words).length;

const tail = (words: string): string => words.slice(-30).replace(/^\S*\s/, '… ');
const lead = (words: string): string => words.slice(0, 30).replace(/\s\S*$/, ' …');

function passage({ article, sentence, before, words, after }: Evidence, { mark, isSole }: Way): string {
  const line = `${before}${mark(words)}${after}`.replace(/\s+/g, ' ').trim();
  return `${isSole ? '' : `${article} `}${sentence}: ${line}`;
}

/** A draft on one line, for --list. */
export function lineOf(item: Item, nameOf: (id: string) => string): string {
  const head = item.type === 'event' ? `${item.date}: ${item.title}` : headOf(item, (words) => words, nameOf);
  return `${item.file}  ${item.type}  ${head}`;
}
