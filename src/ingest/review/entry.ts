import { type Document, isSeq, parseDocument } from 'yaml';
import type { Kind } from '../../model/kinds.ts';

/** As in every file of content/: sequences are not indented, no line is folded. */
export const YAML_STYLE = { lineWidth: 0, indentSeq: false, singleQuote: true } as const;

const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/m;

/**
 * Changes the front matter of an entry; comments, order and body stay as they are.
 * @throws Error when the text has no front matter that can be read
 */
function editEntry(text: string, change: (fields: Document) => void): string {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) throw new Error('The entry has no front matter.');
  const [whole, open = '', fields = '', close = ''] = match;
  const document = parseDocument(fields);
  if (document.errors[0]) throw document.errors[0];
  change(document);
  return `${open}${document.toString(YAML_STYLE)}${close}${text.slice(whole.length)}`;
}

const REMARK = /^# (?:Proposed by npm run ingest\.|Suggested by a language model;|Found \d+× in ).*\r?\n/gm;

/** The entry as published; what ingest remarked about it goes with the draft. */
export function accepted(text: string): string {
  return editEntry(text, (fields) => fields.delete('status')).replace(REMARK, '');
}

export function withKind(text: string, kind: Kind): string {
  return editEntry(text, (fields) => fields.set('kind', kind));
}

export function withName(text: string, name: string): string {
  return editEntry(text, (fields) => fields.set('name', name));
}

/** The entry with further names; those that it has are not repeated. */
export function withAliases(text: string, names: readonly string[]): string {
  return editEntry(text, (fields) => {
    const aliases = fields.get('aliases');
    const present = isSeq(aliases) ? (aliases.toJSON() as unknown[]) : [];
    const known = new Set(
      [String(fields.get('name')), ...present.map(textOf)].map((name) => name.toLowerCase()),
    );
    const added = names.filter((name) => !known.has(name.toLowerCase()));
    if (added.length === 0) return;
    if (isSeq(aliases)) for (const name of added) aliases.add(fields.createNode(name));
    else fields.set('aliases', fields.createNode(added));
  });
}

/** The entry without some of its aliases. */
export function withoutAliases(text: string, names: readonly string[]): string {
  return editEntry(text, (fields) => {
    const aliases = fields.get('aliases');
    if (!isSeq(aliases)) return;
    aliases.items = aliases.items.filter((_, index) => !names.includes(textOf(aliases.toJSON()[index])));
    if (aliases.items.length === 0) fields.delete('aliases');
  });
}

/** The entry as a draft. */
export function redrafted(text: string): string {
  return editEntry(text, (fields) => fields.set('status', 'draft'));
}

function textOf(alias: unknown): string {
  if (typeof alias === 'string') return alias;
  return typeof alias === 'object' && alias !== null && 'text' in alias ? String(alias.text) : '';
}
