import { babelName } from './babel.ts';
import { type CslItem, datePartsOf, isoDateOf } from './item.ts';
import type { CslName } from './names.ts';

const TYPES = { webpage: 'misc', 'article-newspaper': 'article' } as const;

/** Where the name of the site or newspaper goes. */
const CONTAINERS = { webpage: 'howpublished', 'article-newspaper': 'journal' } as const;

/** Characters that BibTeX or LaTeX would take for markup. A brace written `\{` would still be counted by BibTeX. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
};

/** Between two characters that LaTeX would set as one: `--`, `''`, ?`, <<. */
const LIGATURE = /(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)|(?<=,)(?=,)|(?<=<)(?=<)|(?<=>)(?=>)/g;

/**
 * The works as BibTeX, in UTF-8. `date` is for BibLaTeX, `year` for BibTeX; an author's name whose parts are not known
 * stands in double braces, so that nothing takes it apart.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const year = datePartsOf(item)?.[0];
  const fields = [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', `{${escaped(item.title)}}`],
    [CONTAINERS[item.type], item['container-title'] && escaped(item['container-title'])],
    ['year', year === undefined ? null : String(year)],
    ['date', isoDateOf(item)],
    ['url', item.URL && encodedUrl(item.URL)],
    ['langid', item.language && babelName(item.language)],
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${TYPES[item.type]}{${item.id},\n${lines.join('')}}\n`;
}

/** `Family, Suffix, Given`; what would part or join names stands in braces. */
function nameOf(name: CslName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const parts = name.suffix ? [name.family, name.suffix, name.given] : [name.family, name.given];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (/,|\sand\s/i.test(part) ? `{${escaped(part)}}` : escaped(part)))
    .join(', ');
}

function escaped(text: string): string {
  return text
    .replace(/[\\{}~^$%&#_]/g, (character) => ESCAPES[character] ?? character)
    .replace(LIGATURE, '{}');
}

/** `url` is read word for word: only what would end the field is percent-encoded. */
function encodedUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
