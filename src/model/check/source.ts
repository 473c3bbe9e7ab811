import type { Place } from './issue.ts';

/** Where a record was read: what a complaint about one of its fields points to. JSON-able. */
export interface Source {
  /** Path from the briefing folder, with `/`. */
  readonly file: string;
  /** Line and column, from 1, of each field by its path: `facts.2.evidence.0.exact` → [14, 5]; `''` is the start. */
  readonly positions: Readonly<Record<string, readonly [line: number, column: number]>>;
}

/**
 * Where a field stands in its file; when the field itself has no place, that of the nearest field around it.
 * @param path names and numbers joined by dots, such as `facts.2.evidence.0.exact`
 */
export function placeOf(source: Source, path: string): Place {
  let name = path;
  for (;;) {
    const position = source.positions[name];
    if (position) return { file: source.file, line: position[0], column: position[1] };
    if (name === '') return { file: source.file, line: 1, column: 1 };
    name = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  }
}
