import type { LocalName, NoteBody, SubjectBase } from '../model/briefing.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import type { EditorNote, TimelineEvent } from '../model/graph.ts';
import type { Mention } from '../model/mention.ts';
import type { SubjectEntry } from '../read/records.ts';
import type { AliasRecord } from '../schema/common.ts';
import { directionOf } from '../text/language.ts';
import { checkClaim } from './claims.ts';

/** What was found about an entry in the rest of the briefing. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly notes: readonly EditorNote[];
  readonly events: readonly TimelineEvent[];
  readonly body: NoteBody | null;
}

/** The part that entities and topics share, checked. */
export function subjectOf(
  { data, source }: SubjectEntry,
  siteLang: string,
  findings: Findings,
  checks: CheckContext,
): SubjectBase {
  const lang = data.lang ?? siteLang;
  const claim = (field: 'summary' | 'part') => {
    const written = data[field];
    return written ? checkClaim(written, written.statement, source, field, checks) : null;
  };
  return {
    name: data.name,
    lang,
    gloss: data.gloss ?? null,
    aliases: localNames(data.aliases, lang, data.name),
    summary: claim('summary'),
    part: claim('part'),
    facts: data.facts.map((fact, index) =>
      checkClaim(fact, fact.statement, source, `facts.${index}`, checks),
    ),
    formerIds: data.formerIds,
    checked: data.checked ?? null,
    status: data.status,
    ...findings,
  };
}

function localNames(aliases: readonly AliasRecord[], lang: string, name: string): LocalName[] {
  const names = aliases.map(({ text, lang: own, type }): LocalName => {
    const tag = own ?? lang;
    return { text, lang: tag, dir: directionOf(tag), type: type ?? null };
  });
  const seen = new Set([`${lang} ${name}`]);
  return names.filter(({ text, lang: tag }) => {
    const key = `${tag} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
