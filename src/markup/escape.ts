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

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The inverse, for what serializers write: numbers, and the names of the characters that they must escape. */
export function unescapeHtml(html: string): string {
  return html.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** `name="value"` pairs with a leading space; null and undefined are left out, true gives the bare name. */
export function attributes(values: Readonly<Record<string, string | boolean | null | undefined>>): string {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === true) written += ` ${name}`;
    else if (typeof value === 'string') written += ` ${name}="${escapeHtml(value)}"`;
  }
  return written;
}
