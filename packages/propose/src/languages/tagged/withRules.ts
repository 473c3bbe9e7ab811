import { overlaps, type Span } from 'backgrounder-text/span';
import type { FoundName } from '../../entities/groups.ts';
import type { RuledName, RuledText } from '../byRules.ts';
import { isInstitution } from '../german.ts';
import type { Words } from '../words.ts';
import type { Manner } from './manners.ts';

/**
 * Names that are whole as the rules have them: “Industrie- und Handelskammer”, “Juntos por Velis”, “Guardia di finanza”, with words
 * that few names have inside, and initials.
 */
const WHOLE = /^\p{Lu}\p{Ll}+- (?:und|oder) \p{Lu}|^\p{Lu}.* (?:por|\p{Ll}{5,})(?: |$)/u;
const INITIALS = /^\p{Lu}{2,5}$/u;

const isWhole = (words: string, kind: FoundName['kind']): boolean =>
  WHOLE.test(words) || (kind === 'person' && INITIALS.test(words));

/** “Naturschutzbund Velis (Navu)”: a body with its short form in brackets. */
const isAbbreviated = (text: string, { kind, end }: Named): boolean =>
  kind === 'organisation' && /^ \(\p{Lu}[\p{L}-]*\)/u.test(text.slice(end, end + LONGEST_BRACKET));

const LONGEST_BRACKET = 20;

type Named = Span & { readonly kind: FoundName['kind'] };

/** The tagger’s names with what the rules know better: all of the kinds that are left to them, and some others. */
export function withRules(
  text: string,
  tagged: readonly Named[],
  ruled: readonly RuledName[],
  { lists: { filed, words } }: RuledText,
  { kinds }: Manner,
): FoundName[] {
  const surface = ({ start, end }: Span) => text.slice(start, end);
  const named = ruled.flatMap(({ start, end, kind, isWeak }) => (kind ? [{ start, end, kind, isWeak }] : []));
  const denied = ruled.filter(({ kind, isWeak }) => kind === null && !isWeak);
  const whole = named.filter(
    (name) =>
      !kinds.includes(name.kind) ||
      (!name.isWeak && (isWhole(surface(name), name.kind) || isAbbreviated(text, name))),
  );
  const isFree = (name: Span, others: readonly Span[]) => !others.some((other) => overlaps(other, name));
  const isNone = (name: Named): boolean =>
    /^\S+$/.test(surface(name)) &&
    (isDenied(name, denied, words.capitalNouns) ||
      (isBody(surface(name), words) && !named.some(({ start }) => start === name.start)));
  const found = [
    ...whole,
    ...tagged.filter((name) => kinds.includes(name.kind) && isFree(name, whole) && !isNone(name)),
  ];
  const missed = named.filter((name) => {
    const own = surface(name);
    const isKnown = isInstitution(own) || own === filed || isAddressed(text, name);
    return (
      isFree(name, found) &&
      (isKnown || found.some((other) => other.kind === name.kind && isPartOf(own, surface(other))))
    );
  });
  return [...found, ...missed].map(({ start, end, kind }) => ({ start, end, kind }));
}

/** “M. Velis”, “Frau Velis”: somebody behind a form of address. */
const isAddressed = (text: string, { kind, start }: Named): boolean =>
  kind === 'person' && ADDRESS.test(text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
const LONGEST_ADDRESS = 12;
const ADDRESS =
  /(?<!\p{L})(?:M|MM|Mme|Mlle|Me|Monsieur|Madame|Sra?|Señora?|Don|Doña|Senhora?|Dom|Dona|Signora?|Sig|Frau|Herrn?|Dra?|Dott|Prof)\.? $/u;

/** “el Intendente Municipal”, “6 de Julio”, “el Gobierno”: one word of which the rules say that it is no name. */
const isDenied = (name: Named, denied: readonly Span[], capitalNouns: boolean): boolean =>
  denied.some(({ start, end }) => {
    if (name.start < start || end < name.end) return false;
    const isWider = start < name.start || name.end < end;
    return isWider || name.kind === 'person' || (name.kind === 'organisation' && !capitalNouns);
  });

/** “la Coordinadora del Museo”: a word for a body is no name of one. */
const isBody = (word: string, { organisations, capitalNouns }: Words): boolean =>
  !capitalNouns && organisations.has(word.toLowerCase());

const isPartOf = (own: string, whole: string): boolean =>
  whole === own || whole.startsWith(`${own} `) || whole.endsWith(` ${own}`);
