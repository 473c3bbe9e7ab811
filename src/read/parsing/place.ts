import type { Place } from '../../model/check/issue.ts';
import type { Source } from '../../model/check/source.ts';

/** Line and column, from 1, of an offset in UTF-16 units. */
export function placeAt(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset);
  const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { file, line: breaks + 1, column: offset - lineStart + 1 };
}

/** Where a field stands, such as `facts.2.evidence`; the nearest field around it when it is not there. */
export function placeIn({ file, positions }: Source, path: string): Place {
  let name = path;
  for (;;) {
    const position = Object.hasOwn(positions, name) ? positions[name] : undefined;
    if (position) return { file, line: position[0], column: position[1] };
    if (name === '') return { file, line: 1, column: 1 };
    name = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  }
}
