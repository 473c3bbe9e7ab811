import type { KnownEntity } from '../model/types.ts';
import { isOtherMedium } from '../names/kinds/media.ts';
import { otherNames } from './countryNames.ts';

/**
 * Names that follow from a name by rule: the acronym of an organisation, the other spelling of “organization”, a place
 * without its state where the text names the state too, the other names of a country, a commodity written small.
 */
export function formsOf({ name, kind }: KnownEntity): { text: string; beside?: string; sameKind?: true }[] {
  if (kind === 'organisation') {
    const words = name.split(/[\s-]+/);
    const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
    const spelt = /iz(?=ation)/.test(name)
      ? name.replace(/iz(?=ation)/g, 'is')
      : name.replace(/is(?=ation)/g, 'iz');
    return [
      ...(initials.length > 2 && !/\p{Lu}{2}/u.test(name) && !isOtherMedium(initials.join(''), name)
        ? [{ text: initials.join('') }]
        : []),
      ...(spelt === name ? [] : [{ text: spelt }]),
      // “Scientology” where the article names the Church of Scientology too.
      ...tailOf(name).map((text) => ({ text, beside: name, sameKind: true as const })),
    ];
  }
  if (kind === 'commodity') return [{ text: name.toLowerCase() }];
  if (kind !== 'place') return [];
  const [, short, beside] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  return [
    ...otherNames(name).map((text) => ({ text })),
    ...(short && beside ? [{ text: short, beside }] : []),
  ];
}

const tailOf = (name: string): string[] =>
  /^\p{Lu}\p{Ll}+ of (\p{Lu}\p{Ll}{5,})$/u.exec(name)?.slice(1) ?? [];
