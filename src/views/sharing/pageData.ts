import type { Article, Briefing, NoteBody, Subject } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';
import type { ReferenceId } from '../../model/ids.ts';
import { citedPlaces } from '../article/cited.ts';
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

/** The works that the page of an article cites: its key points, its text with its notes, and then what it rests on as a whole. */
export function articleCitations(article: Article, { references }: Briefing): Citations {
  const { keyPoints, notes, refs } = article;
  const inText = [...citedPlaces(article), ...notes.map(({ end, claim }) => ({ end, refs: claim.refs }))];
  const inOrder = [...keyPoints, ...inText.toSorted((a, b) => a.end - b.end)];
  return citationsOf([...inOrder.flatMap((one) => one.refs), ...refs], references);
}

/** Works that claims cite, numbered. */
export function claimCitations(claims: readonly (Claim | null)[], { references }: Briefing): Citations {
  return citationsOf(
    claims.flatMap((claim) => claim?.refs ?? []),
    references,
  );
}
