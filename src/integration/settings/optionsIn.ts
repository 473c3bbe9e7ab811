/** A comment, a text in quotation marks, a word, or a mark. */
const TOKEN = /\/\/.*|\/\*[\s\S]*?\*\/|(['"`])(?:\\[\s\S]|(?!\1)[^\\])*\1|[\w$]+|\S/g;
/** What follows the name of a field. */
const AFTER_NAME = /^\s*[:,}(]/;

/** A bracket that is open, and how far what it holds was read. */
interface Open {
  /** The path of the value that it holds; null where it holds none, as in a call. */
  readonly path: string | null;
  /** The field or the entry that is read; null before the name of a field. */
  at: string | number | null;
}

/**
 * Where the options stand that a text gives to a function: a field at its name, an entry of a list at its value. Options
 * that are not written there, but come from a variable for example, are left out.
 * @param start the offset after the bracket that opens the call
 * @returns offsets by path, such as `kinds.vessel.label`
 */
export function optionsIn(text: string, start: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const open: Open[] = [{ path: '', at: '' }];
  for (const token of text.slice(start).matchAll(TOKEN)) {
    const [written] = token;
    const around = open.at(-1);
    if (!around) break;
    if (/^\/[/*]/.test(written)) continue;
    if (/^[)\]}]$/.test(written)) open.pop();
    else if (written === ',') around.at = typeof around.at === 'number' ? around.at + 1 : null;
    else {
      const offset = start + token.index;
      if (around.at === null && AFTER_NAME.test(text.slice(offset + written.length)))
        around.at = written.replace(/^['"]|['"]$/g, '');
      const path = pathOf(around);
      if (path !== null && !found.has(path)) found.set(path, offset);
      if (/^[({[]$/.test(written))
        open.push({ path: written === '(' ? null : path, at: written === '[' ? 0 : null });
    }
  }
  return found;
}

function pathOf({ path, at }: Open): string | null {
  return path === null || at === null ? null : [path, at].filter((part) => part !== '').join('.');
}
