import { type CslItem, datePartsOf } from './item.ts';
import { inverted } from './names.ts';

const TYPES = { webpage: 'ELEC', 'article-newspaper': 'NEWS' } as const;

/** The works as RIS (Research Information Systems), in UTF-8 with CR LF; a value is one line, so nothing is escaped. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(record).join('\r\n');
}

function record(item: CslItem): string {
  const date = datePartsOf(item);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', inverted(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', date?.[0]?.toString()],
    ['DA', date ? slashed(date) : undefined],
    ['UR', item.URL],
    ['LA', item.language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** `YYYY/MM/DD/other`: three slashes whatever is known. */
function slashed([year = 0, month, day]: readonly number[]): string {
  const two = (part: number | undefined): string => (part ? String(part).padStart(2, '0') : '');
  return `${year}/${two(month)}/${two(day)}/`;
}
