import type { Article, Briefing, NoteBody, Subject } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';
import type { ReferenceId } from '../../model/ids.ts';
import { type Citations, citationsOf } from './citations.ts';

/** The works that a page about an entry cites, in the order in which it shows them. */
export function subjectCitations(subject: Subject, { references }: Briefing): Citations {
  const claims: (Claim | null)[] = [
    subject.summary,
    subject.part,
    ...subject.facts,
    ...('relations' in subject ? subject.relations.map(({ claim }) => claim) : []),
    ...subject.events.map(({ claim }) => claim),
    ...subject.notes.map(({ claim }) => claim),
  ];
  const point = 'coordinates' in subject ? subject.coordinates?.ref : null;
  const registers = 'identifiers' in subject ? subject.identifiers.map(({ ref }) => ref) : [];
  const others = [point, ...registers].filter((ref): ref is ReferenceId => Boolean(ref));
  const [summary, part, ...rest] = claims.map((claim) => claim?.refs ?? []);
  return citationsOf(
    [...(summary ?? []), ...(part ?? []), ...bodyRefs(subject.body), ...rest.flat(), ...others],
    references,
  );
}

function bodyRefs(body: NoteBody | null): readonly ReferenceId[] {
  return body?.refs ?? [];
}

/** The sentence that stands for an entry elsewhere: in previews, search and the description of its page. */
export function standAlone(subject: Subject): string {
  return subject.summary?.statement ?? subject.gloss ?? subject.part?.statement ?? subject.name;
}

/** The works that the page of an article cites: its key points, its notes, and then what the article rests on. */
export function articleCitations({ keyPoints, notes, refs }: Article, { references }: Briefing): Citations {
  const claims = [...keyPoints, ...notes.map(({ claim }) => claim)];
  return citationsOf([...claims.flatMap((claim) => claim.refs), ...refs], references);
}

/** Works that claims cite, numbered. */
export function claimCitations(claims: readonly (Claim | null)[], { references }: Briefing): Citations {
  return citationsOf(
    claims.flatMap((claim) => claim?.refs ?? []),
    references,
  );
}
