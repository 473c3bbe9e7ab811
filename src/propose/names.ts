import { EVENT_OPENERS, setBoundaries } from './boundaries.ts';
import type { Features } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { setMedia } from './media.ts';
import { setKinds } from './nameKinds.ts';
import { setAside } from './noNames.ts';
import { setRuns } from './runs.ts';
import { decode, KINDS_OF_NAMES, LABEL_COUNT, type Model } from './tagger.ts';
import { setTeams } from './teams.ts';
import type { Token, TokenSentence } from './tokens.ts';

/** A name as a half-open range of token indexes, with its kind as an index into `KINDS_OF_NAMES`. */
export interface TokenName {
  from: number;
  to: number;
  kind: number;
  /** True when the words of the name themselves say its kind. */
  settled?: true;
}

const PERSON = 0;
const ORGANISATION = 1;
const PLACE = 2;
const MISC = 3;
const KINDS = KINDS_OF_NAMES.length;

/**
 * The names of a text: the tagger's best labels, then one kind for all occurrences of the same words, a bare surname
 * as the person named in full, an acronym as what it abbreviates, and occurrences that the tagger missed; without peoples
 * and offices.
 */
export function namesOf(
  model: Model,
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  features: Features,
  gazetteer: Gazetteer,
): TokenName[] {
  const labels = new Uint8Array(tokens.length);
  const emissions = new Float32Array(tokens.length * LABEL_COUNT);
  decode(model, features, sentences, labels, emissions);
  const names = rangesOf(labels);
  headed(tokens, sentences, names);
  setBoundaries(tokens, sentences, gazetteer, names);
  setRuns(tokens, sentences, gazetteer, names);
  setMedia(tokens, names);
  agree(tokens, names, emissions);
  setKinds(tokens, gazetteer, names);
  setTeams(tokens, gazetteer, names);
  setAside(tokens, sentences, gazetteer, names);
  complete(tokens, names);
  return names.sort((a, b) => a.from - b.from);
}

/**
 * Adds unbroken runs of capitalised words that the tagger left alone and that end in a word for an organisation or a
 * place (“World Trade Organization”), or begin with one and go on with “of” (“Bureau of Mines”).
 */
function headed(tokens: readonly Token[], sentences: readonly TokenSentence[], names: TokenName[]): void {
  const taken = new Uint8Array(tokens.length);
  for (const name of names) taken.fill(1, name.from, name.to);
  const capital = (i: number) => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') && taken[i] === 0;
  for (const sentence of sentences) {
    if (sentence.heading) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!capital(i)) continue;
      const from = i;
      let to = i + 1;
      for (;;) {
        if (to < sentence.to && capital(to)) to++;
        else if (to + 1 < sentence.to && /^(?:of|and|for|&)$/.test(tokens[to]?.text ?? '') && capital(to + 1))
          to += 2;
        else if (
          to + 2 < sentence.to &&
          /^(?:of|for)$/.test(tokens[to]?.text ?? '') &&
          tokens[to + 1]?.text === 'the' &&
          capital(to + 2)
        )
          to += 3;
        else break;
      }
      i = to - 1;
      const begin = from + (LOWER_STARTS.has((tokens[from]?.text ?? '').toLowerCase()) ? 1 : 0);
      if (to - begin < 2 || taken[to] === 1 || (begin > 0 && taken[begin - 1] === 1)) continue;
      const last = (tokens[to - 1]?.text ?? '').toLowerCase();
      const first = (tokens[begin]?.text ?? '').toLowerCase();
      const kind =
        STRONG_HEADS.has(last) || (STRONG_HEADS.has(first) && tokens[begin + 1]?.text === 'of')
          ? ORGANISATION
          : STRONG_PLACES.has(last)
            ? PLACE
            : -1;
      if (kind >= 0) names.push({ from: begin, to, kind });
    }
  }
  names.sort((a, b) => a.from - b.from);
}

const LOWER_STARTS = new Set([
  'the',
  'a',
  'an',
  'in',
  'at',
  'on',
  'for',
  'from',
  'when',
  'if',
  'but',
  'and',
  'as',
  'this',
  'that',
  'our',
  'his',
  'her',
  'its',
  'their',
]);
const STRONG_HEADS = new Set(
  'organization organisation ministry department agency authority commission committee council parliament senate assembly party union association federation foundation institute university college corporation inc. ltd. court bureau bank police club league trust fund'.split(
    ' ',
  ),
);
const STRONG_PLACES = new Set(
  'street road avenue river lake sea ocean bay gulf island islands valley desert province county district airport stadium peninsula strait mountains'.split(
    ' ',
  ),
);

/** Ranges of begin-inside labels. */
export function rangesOf(labels: Uint8Array): TokenName[] {
  const names: TokenName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label % 2 === 0) continue;
    let to = i + 1;
    while (labels[to] === label + 1) to++;
    names.push({ from: i, to, kind: (label - 1) / 2 });
  }
  return names;
}

const keyOf = (tokens: readonly Token[], from: number, to: number): string => {
  let key = '';
  for (let i = from; i < to; i++)
    key += `${i > from ? ' ' : ''}${tokens[i]?.text.toLowerCase().replaceAll('.', '')}`;
  return key;
};

/** What a kind that the words themselves settle weighs beside the scores of the tagger. */
const CERTAIN = 1e9;

/** One kind for all names of the same words, that of the full name for a part of it. */
function agree(tokens: readonly Token[], names: TokenName[], emissions: Float32Array): void {
  const votes = new Map<string, Float64Array>();
  const own = names.map((name) => scoresOf(name, emissions));
  names.forEach((name, n) => {
    const key = keyOf(tokens, name.from, name.to);
    const sum = votes.get(key) ?? new Float64Array(KINDS);
    votes.set(key, sum);
    own[n]?.forEach((score, k) => {
      (sum[k] as number) += score;
    });
    if (name.settled) (sum[name.kind] as number) += CERTAIN;
  });
  const parts = new Map<string, Float64Array>();
  for (const [key, sum] of votes) {
    const words = key.split(' ');
    if (words.length < 2 || (best(sum) !== PERSON && !EVENT_OPENERS.has(words[0] as string))) continue;
    for (const part of [words.at(-1), words[0], words.slice(-2).join(' ')])
      if (part && part !== key) parts.set(part, sum);
  }
  for (const name of names) {
    if (name.settled) continue;
    const key = keyOf(tokens, name.from, name.to);
    const sum = votes.get(key) as Float64Array;
    const whole = parts.get(key);
    name.kind = whole ? best(sum.map((v, k) => v + (whole[k] as number))) : best(sum);
    if (name.kind === MISC && whole && best(whole) === PERSON) name.kind = PERSON;
  }
  for (let n = 1; n < names.length; n++) {
    const [long, short] = [names[n - 1] as TokenName, names[n] as TokenName];
    if (short.from !== long.to + 1 || tokens[long.to]?.text !== '(' || tokens[short.to]?.text !== ')')
      continue;
    if (!abbreviates(tokens, long, short)) continue;
    if (long.kind === PERSON) long.kind = ORGANISATION;
    const key = keyOf(tokens, short.from, short.to);
    for (const name of names) if (keyOf(tokens, name.from, name.to) === key) name.kind = long.kind;
  }
}

function scoresOf(name: TokenName, emissions: Float32Array): number[] {
  return KINDS_OF_NAMES.map((_, k) => {
    let score = 0;
    for (let i = name.from; i < name.to; i++)
      score += emissions[i * LABEL_COUNT + 1 + 2 * k + (i > name.from ? 1 : 0)] as number;
    return score / (name.to - name.from);
  });
}

const best = (scores: ArrayLike<number>): number => {
  let arg = 0;
  for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[arg] as number)) arg = k;
  return arg;
};

function abbreviates(tokens: readonly Token[], long: TokenName, short: TokenName): boolean {
  if (short.to - short.from !== 1) return false;
  const letters = (tokens[short.from]?.text ?? '').replaceAll('.', '').toLowerCase();
  const initials = tokens
    .slice(long.from, long.to)
    .map(({ text }) => text[0]?.toLowerCase())
    .join('');
  return letters.length > 1 && (initials === letters || initials.replace(/[^\p{L}]/gu, '').includes(letters));
}

function complete(tokens: readonly Token[], names: TokenName[]): void {
  const taken = new Uint8Array(tokens.length);
  for (const name of names) taken.fill(1, name.from, name.to);
  const known = new Map<string, { kind: number; length: number; seen: number }>();
  for (const name of names) {
    const key = keyOf(tokens, name.from, name.to);
    const entry = known.get(key);
    if (entry) entry.seen++;
    else known.set(key, { kind: name.kind, length: name.to - name.from, seen: 1 });
  }
  for (const { from, to, kind } of names) {
    if (kind !== PERSON || to - from < 2) continue;
    for (const part of [from, to - 1]) {
      const key = keyOf(tokens, part, part + 1);
      if (!known.has(key)) known.set(key, { kind, length: 1, seen: 2 });
    }
  }
  const longest = new Map<string, number>();
  for (const [key, { length }] of known) {
    const first = key.split(' ', 1)[0] as string;
    longest.set(first, Math.max(length, longest.get(first) ?? 0));
  }
  const lower = new Set(tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text));
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !/^\p{Lu}/u.test(tokens[i]?.text ?? '')) continue;
    const most = longest.get(keyOf(tokens, i, i + 1)) ?? 0;
    for (let length = Math.min(most, tokens.length - i); length > 0; length--) {
      if (taken.subarray(i, i + length).includes(1)) continue;
      const key = keyOf(tokens, i, i + length);
      const entry = known.get(key);
      if (
        !entry ||
        entry.length !== length ||
        (length === 1 && (entry.seen < 2 || lower.has(key) || key.length < 3))
      )
        continue;
      if (
        length === 1 &&
        (/^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))
      )
        continue;
      names.push({ from: i, to: i + length, kind: entry.kind });
      taken.fill(1, i, i + length);
      break;
    }
  }
}
