import type { Token } from '../words/tokens.ts';
import type { Kind, Told } from './kinds.ts';
import { FORM, isListed, type Lists } from './lists.ts';
import { type Run, tokenBehind } from './runs.ts';

/** A run with what its own words and those beside it tell. */
export interface Decided extends Told {
  readonly run: Run;
}

type Step = (decided: readonly Decided[], tokens: readonly Token[], lists: Lists) => readonly Decided[];

/** Kinds by what the rest of the text says. */
export const settled: Step = (decided, tokens, lists) =>
  [withShortForms, withInitials, withPairs, withChains, withBrackets, withMembers, withSameWords].reduce(
    (kinds, step) => step(kinds, tokens, lists),
    decided,
  );

/** “Velis AG … Velis”, “Naturschutzbund Velis (Nabu)”: the short form of a firm, and what stands behind a body in brackets. */
const withShortForms: Step = (decided, tokens) => {
  const firms = new Set<string>();
  for (const [n, { run, kind }] of decided.entries()) {
    if (kind !== 'organisation') continue;
    if (run.parts.length > 1 && FORM.test(run.parts.at(-1) ?? ''))
      firms.add(run.name.slice(0, run.name.lastIndexOf(' ')));
    const follower = decided[n + 1];
    // “Académie de Velis (Israël)”: where it is.
    const next = follower?.kind === 'place' && !follower.isWeak ? undefined : follower?.run;
    if (next && tokens[next.at - 1]?.text === '(' && tokens[next.at - 1]?.start === run.end + 1)
      firms.add(next.name);
  }
  return decided.map((one) =>
    firms.has(one.run.name) ? { ...one, kind: 'organisation', isWeak: false } : one,
  );
};

/** “Melilla y Velis”: what is named in one breath with a place, and is not known for anything else, is a place. */
const withPairs: Step = (decided, tokens, lists) =>
  decided.map((one, n) => {
    const [before, next] = [decided[n - 1], decided[n + 1]];
    // “Mayer y Sánchez Mato”, as a sentence begins
    const isPair = next?.kind === 'person' && tokenBehind(one.run, tokens) === next.run.at - 1;
    const isAnd = AND.test(tokens[(next?.run.at ?? 0) - 1]?.text ?? '');
    if (isPair && isAnd && one.kind === null && one.isWeak && lists.gazetteer.has('surname', one.run.name))
      return { ...one, kind: 'person' };
    if (before?.kind !== 'place' || one.run.parts.length > 2 || one.run.inner) return one;
    if (tokenBehind(before.run, tokens) !== one.run.at - 1 || !AND.test(tokens[one.run.at - 1]?.text ?? ''))
      return one;
    const isUnknown =
      one.kind === 'person' && one.run.parts.length === 1 && !lists.gazetteer.has('given', one.run.name);
    const isNoun = lists.words.capitalNouns && !lists.gazetteer.has('town', one.run.name);
    const isFree = isUnknown || (one.kind === null && !isNoun);
    return isFree && !isListed(one.run.name, lists) ? { ...one, kind: 'place' } : one;
  });

/** “las compañías Velis, Tovin y SAMI”: what is listed behind a sure place or organisation is of its kind. */
const withChains: Step = (decided, tokens, { gazetteer }) => {
  const kinds = new Map<number, Kind>();
  for (let n = 0; n < decided.length; n++) {
    let end = n;
    let isClosed = false;
    for (let next = decided[end + 1]; next && !isClosed; next = decided[end + 1]) {
      const between = tokens[next.run.at - 1];
      const isBeside = tokenBehind((decided[end] ?? next).run, tokens) === next.run.at - 1;
      if (!isBeside || !(between?.text === ',' || AND.test(between?.text ?? ''))) break;
      isClosed = AND.test(between?.text ?? '');
      end += 1;
    }
    const first = decided[n];
    if (
      first &&
      isClosed &&
      end - n > 1 &&
      !first.isWeak &&
      (first.kind === 'place' || first.kind === 'organisation')
    )
      for (let i = n + 1; i <= end; i++) kinds.set(i, first.kind);
    n = end;
  }
  return decided.map((one, n) => {
    const kind = kinds.get(n);
    const isFree = one.isWeak && !gazetteer.has('given', one.run.parts[0] ?? '');
    return kind && isFree ? { ...one, kind, isWeak: false } : one;
  });
};

/** “Pedro Pablo Velis (PPV)”: the initials of a person. */
const withInitials: Step = (decided, tokens) =>
  decided.map((one, n) => {
    const before = decided[n - 1];
    const isHis =
      before?.kind === 'person' &&
      isBracketed(before.run, one.run, tokens) &&
      before.run.parts.map((part) => part.charAt(0)).join('') === one.run.name;
    return isHis ? { ...one, kind: 'person', isWeak: false } : one;
  });

const AND = /^(?:und|y|e|et|o|ou|oder)$/u;

/** “Cazorla (Jaén)”: what stands in brackets behind a place says where it is, and before a land in brackets stands a place. */
const withBrackets: Step = (decided, tokens, lists) =>
  decided.map((one, n) => {
    const [before, next] = [decided[n - 1], decided[n + 1]];
    // “Tovin (GO)”: the letters of a state or a province
    if (
      /^\p{Lu}{2}$/u.test(one.run.name) &&
      before?.kind === 'place' &&
      isBracketed(before.run, one.run, tokens)
    )
      return { ...one, kind: 'place' };
    if (/^\p{Lu}+$/u.test(one.run.name) || one.kind === 'organisation' || !(one.kind || one.isWeak))
      return one;
    const isBehind = before?.kind === 'place' && isBracketed(before.run, one.run, tokens);
    const isBefore =
      next?.kind === 'place' &&
      one.isWeak &&
      one.run.parts.length < 3 &&
      isListed(next.run.name, lists) &&
      isBracketed(one.run, next.run, tokens);
    return isBehind || isBefore ? { ...one, kind: 'place' } : one;
  });

/** True where the second run stands alone in brackets right behind the first. */
const isBracketed = (first: Run, second: Run, tokens: readonly Token[]): boolean =>
  tokens[second.at - 1]?.text === '(' &&
  tokens[second.at - 2]?.end === first.end &&
  tokens[tokenBehind(second, tokens)]?.text === ')';

/** “Ana Maila, do Velis, disse”: where somebody belongs, behind a comma and “of the”. */
const withMembers: Step = (decided, tokens) =>
  decided.map((one, n) => {
    const before = decided[n - 1];
    const [of, comma] = [tokens[one.run.at - 1]?.text ?? '', tokens[one.run.at - 2]];
    const isMember =
      before?.kind === 'person' &&
      one.isWeak &&
      one.kind !== null &&
      one.run.parts.length === 1 &&
      /^(?:do|da|del|della|dell['’]|du)$/u.test(of) &&
      comma?.text === ',' &&
      comma.start === before.run.end;
    return isMember ? { ...one, kind: 'organisation' } : one;
  });

/** One kind for the same words: as the text tells it best, and for the surname of somebody named in full. */
const withSameWords: Step = (decided, _, lists) => {
  const { gazetteer, words, bearers } = lists;
  const kinds = new Map<string, Kind>();
  const [sure, weak] = [decided.filter(({ isWeak }) => !isWeak), decided.filter(({ isWeak }) => isWeak)];
  for (const { run, kind } of [...sure, ...weak]) {
    if (kind && !kinds.has(run.name)) kinds.set(run.name, kind);
    const last = run.parts.at(-1) ?? '';
    const isNamesake =
      words.capitalNouns ||
      gazetteer.has('given', run.parts[0] ?? '') ||
      (!isListed(last, lists) && (run.name.includes(' ') || !run.name.includes('-')));
    if (kind === 'person' && run.parts.length > 1 && isNamesake && kinds.get(last) !== 'organisation')
      kinds.set(last, 'person');
  }
  return decided.map(({ run, kind, isWeak }) => {
    const isOf = words.capitalNouns && bearers.has(run.name.replace(/s$/u, ''));
    const known = kinds.get(run.name) ?? (isOf ? kinds.get(run.name.replace(/s$/u, '')) : undefined) ?? null;
    const isBody = gazetteer.has('organisation', run.name);
    const isSomebody = known === 'person' && (kind === 'place' || isBody) && !run.name.includes(' ');
    return { run, isWeak, kind: isSomebody ? 'person' : isWeak ? (known ?? kind) : kind };
  });
};
