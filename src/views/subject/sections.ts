import type { Entity, NoteBody, Subject } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';
import { shortDate } from '../../model/dates.ts';
import { kindOf } from '../../model/kindOf.ts';
import type { ClaimView } from '../../model/views/evidence.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { NameView, SectionId, SectionView } from '../../model/views/subject.ts';
import type { Strings } from '../../strings/index.ts';
import { directionOf } from '../../text/language.ts';
import { claimView } from '../claims/claimView.ts';
import type { TextSection } from '../claims/facts.ts';
import { bodyView } from './body.ts';
import { mapView } from './mapView.ts';
import { chapterView, type Line, noteView } from './passages.ts';
import type { SubjectPlan } from './plan.ts';
import { sayingsView } from './sayingsView.ts';
import { shortName } from './shortName.ts';
import { tiesOf } from './ties.ts';
import { isFolded, yearsOf } from './years.ts';

/** Names of a list; the data have all. */
const MOST_NAMES = 12;

/** The sections that a plan has, filled, in its order. */
export function sectionViews(plan: SubjectPlan, line: Line): SectionView[] {
  return plan.sections.flatMap((id) => sectionView(id, plan, line) ?? []);
}

function sectionView(id: SectionId, plan: SubjectPlan, line: Line): SectionView | null {
  const { subject } = plan;
  const { context } = line;
  const { strings: t } = context;
  const words = t.subject;
  switch (id) {
    case 'facts': {
      const { facts } = textOf(id, plan);
      const rows = facts.map((fact) => ({
        label: labelOf(fact.label ?? '', t, context.lang),
        claim: datedClaim(fact, line),
      }));
      return { id, anchor: 'facts', title: words.keyFacts, rows, basis: basisOf(facts, t) };
    }
    case 'map': {
      const map = subject.type === 'entity' ? mapView(subject, line) : null;
      return map && { id, anchor: 'map', title: t.map, map };
    }
    case 'entities':
      return {
        id,
        anchor: 'entities',
        title: words.whosWho,
        names: 'entities' in subject ? namesOf(subject.entities, context) : [],
      };
    case 'questions':
      return subject.body && questions(subject.body, line, context.urls.subject(subject));
    case 'statements':
      return {
        id,
        anchor: 'statements',
        title: words.says(shortName(subject)),
        sayings: sayingsView(plan.said, true, context),
      };
    case 'saidAbout':
      return {
        id,
        anchor: 'said-about',
        title: words.saidAbout(shortName(subject)),
        sayings: sayingsView(plan.saidAbout, false, context),
      };
    case 'mentions':
      return {
        id,
        anchor: 'mentions',
        title: plan.articles.length > 1 ? words.inArticles : words.inArticle,
        chapters: plan.chapters.map((chapter) => chapterView(chapter, subject, plan.notesUnder, line)),
        all: plan.isPaged
          ? {
              text: words.allMentions(subject.mentions.length),
              href: context.urls.mentions(subject, 1),
            }
          : null,
      };
    case 'notes':
      return {
        id,
        anchor: 'notes',
        title: t.notes,
        notes: plan.notes.map((note) => noteView(note, line)),
      };
    case 'background': {
      const { anchor, body, facts } = textOf(id, plan);
      return {
        id,
        anchor,
        title: t.background,
        body: body && bodyView(body, line, context.urls.subject(subject)),
        facts: sharedMarks(facts.map((fact) => datedClaim(fact, line))),
        basis: basisOf([...facts, ...claimsIn(body)], t),
      };
    }
    case 'relations':
      return {
        id,
        anchor: 'relations',
        title: words.connections,
        rows: tiesOf(plan.relations, subject as Entity, line),
      };
    case 'timeline':
      return {
        id,
        anchor: 'timeline',
        title: t.timeline,
        years: yearsOf(plan.events, line),
        isFolded: isFolded(plan.events),
      };
    case 'together':
      return { id, anchor: 'together', title: words.namedWith, names: together(subject, context) };
    case 'topics':
      return {
        id,
        anchor: 'topics',
        title: t.topics,
        names: 'topics' in subject ? namesOf(subject.topics, context) : [],
      };
  }
}

function textOf(
  id: TextSection['id'],
  { texts }: SubjectPlan,
): Pick<TextSection, 'anchor' | 'facts' | 'body'> {
  return texts.find((text) => text.id === id) ?? { anchor: id, facts: [], body: null };
}

function questions(body: NoteBody, line: Line, page: string): SectionView {
  const { strings: t } = line.context;
  const hasQuestions = body.headings.length > 0;
  return {
    id: 'questions',
    anchor: 'questions',
    title: hasQuestions ? t.questions : t.background,
    body: bodyView(body, line, page, hasQuestions),
    questions: topLevel(body).map(({ id, text }) => ({ href: `#${id}`, text })),
    basis: basisOf(claimsIn(body), t),
  };
}

function topLevel({ headings }: NoteBody): NoteBody['headings'] {
  const top = Math.min(...headings.map(({ depth }) => depth));
  return headings.filter(({ depth }) => depth === top);
}

function labelOf(label: string, { labels }: Strings, lang: string): string {
  const words = labels[label] ?? label.replaceAll(/[-_]/g, ' ');
  return `${words.slice(0, 1).toLocaleUpperCase(lang)}${words.slice(1)}`;
}

function claimsIn(body: NoteBody | null): readonly Claim[] {
  return body?.answers.map(({ claim }) => claim) ?? [];
}

/** What a group of statements rests on, said once; null where each brings its own words for it. */
function basisOf(claims: readonly Claim[], { subject: words }: Strings): string | null {
  const classes = new Set(claims.map((claim) => claim.class));
  if (!classes.has('background')) return null;
  return classes.has('article') ? words.mixedSources : words.fromSources;
}

/** A claim whose date stands in a column. */
function datedClaim(claim: Claim, { context, citations }: Line): ClaimView {
  const { asOf } = claim;
  const date = asOf && { iso: asOf, text: shortDate(asOf, context.lang) };
  return { ...claimView(claim, citations, context), date };
}

/** Neighbours with the same class, references and date share one mark, after the last. */
export function sharedMarks(claims: readonly ClaimView[]): ClaimView[] {
  const keyOf = ({ class: own, refs, date, passages, confidence }: ClaimView): string =>
    JSON.stringify([own, refs, date?.iso, passages.map(({ href }) => href), confidence]);
  return claims.map((claim, index) => {
    const next = claims[index + 1];
    return next && keyOf(next) === keyOf(claim) ? { ...claim, refs: [], passages: [] } : claim;
  });
}

function together(subject: Subject, context: PageContext) {
  const all = 'together' in subject ? subject.together : [];
  return all.slice(0, MOST_NAMES).flatMap(({ id, sentences }) =>
    namesOf([id], context).map((name) => ({
      ...name,
      sentences,
      count: context.strings.sentences(sentences),
    })),
  );
}

/** Entries as they stand in a list. */
export function namesOf(ids: readonly string[], { lookup, urls }: PageContext): NameView[] {
  return ids.flatMap((id) => {
    const one = lookup.subject(id);
    if (!one) return [];
    return [
      {
        kind: kindOf(one),
        text: one.name,
        href: urls.subject(one),
        lang: one.lang,
        dir: directionOf(one.lang),
        gloss: one.gloss,
      },
    ];
  });
}
