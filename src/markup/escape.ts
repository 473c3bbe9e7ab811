const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns a bare CR into LF; as a reference it survives.
  '\r': '&#xD;',
};

/** Text as HTML, in content or in a quoted attribute; every character comes back when it is parsed. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}

/** `name="value"` pairs with a leading space; null and undefined are left out, true gives the bare name. */
export function attributes(values: Readonly<Record<string, string | boolean | null | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === null || value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
    })
    .join('');
}
