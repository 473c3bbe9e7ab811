import type { KnownEntity } from 'backgrounder-propose';
import type { Records } from '../read/records.ts';

/** The entities of a briefing as the proposals know them; drafts are known too, so that none is proposed twice. */
export function registerOf({ entities }: Records): KnownEntity[] {
  return entities.map(({ id, data }) => ({
    id,
    name: data.name,
    kind: data.kind,
    aliases: [
      // A commodity is a common noun: its headword has a capital only because it stands first.
      ...(data.kind === 'commodity' ? [data.name.toLowerCase()] : []),
      ...data.aliases
        .filter(({ match, type }) => match !== false && type !== 'demonym')
        .map(({ text, lang }) => (lang ? { text, lang } : text)),
    ],
    demonyms: data.aliases
      .filter(({ match, type }) => match !== false && type === 'demonym')
      .map(({ text }) => text),
  }));
}
