import { oneLine } from '../text/characters/oneLine.ts';

/** A name as CSL-JSON has it: in parts where they are known, else as it is printed. */
export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given?: string; readonly suffix?: string };

/** A name and what is known of its parts. */
export interface NameFacts {
  readonly name: string;
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
}

/** The name of an author; nothing is split that was not given in parts. */
export function cslName({ name, family, given, suffix }: NameFacts): CslName {
  if (!family) return { literal: oneLine(suffix ? `${name}, ${suffix}` : name) };
  return {
    family: oneLine(family),
    ...(given && { given: oneLine(given) }),
    ...(suffix && { suffix: oneLine(suffix) }),
  };
}

/** The family name first: “Okoro, Ana, Jr.”. */
export function inverted(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** The name as it is said: “Ana Okoro Jr.”. */
export function spoken(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.family, name.suffix].filter(Boolean).join(' ');
}

/** As the APA writes it: “Okoro, A. M., Jr.”. */
export function withInitials(name: CslName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    ?.split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((one) => `${[...one][0]}.`)
        .join('-'),
    )
    .join(' ');
  return [name.family, initials, name.suffix].filter(Boolean).join(', ');
}

/** Authors in the order of the Chicago Manual: the first with the family name first. */
export function chicagoAuthors(authors: readonly CslName[]): string {
  const names = authors.map((name, at) => (at === 0 ? inverted(name) : spoken(name)));
  const [first = '', second] = names;
  if (second === undefined) return first;
  const isInverted = authors[0] !== undefined && 'family' in authors[0];
  if (names.length === 2) return `${first}${isInverted ? ',' : ''} and ${second}`;
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/** Authors as the APA lists them. */
export function apaAuthors(authors: readonly CslName[]): string {
  const names = authors.map(withInitials);
  const isPlain = names.length === 2 && authors.every((name) => 'literal' in name);
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}${isPlain ? '' : ','} & ${names.at(-1)}`;
}
