import { escapeHtml } from '../../markup/escape.ts';
import { fillNote } from '../../markup/fillNote.ts';
import type { Entity, NoteBody, Topic } from '../../model/briefing.ts';
import type { ReferenceId } from '../../model/ids.ts';
import { opensQuotation } from '../../model/quoted.ts';
import { mentionExcerpt } from '../../views/excerpts.ts';
import type { PageContext } from '../../views/index.ts';
import { MENTIONS_PER_PAGE, pagesOf } from '../../views/paging.ts';
import { TWIN_FILE } from '../../views/sharing/alternates.ts';
import { subjectCitations } from '../../views/sharing/pageData.ts';
import { mergedStatements } from '../../views/story.ts';
import { subjectList } from './lists.ts';
import {
  type Block,
  blocksOfHtml,
  heading,
  link,
  listOf,
  paragraph,
  section,
  text,
  type Words,
} from './markdown.ts';
import {
  articleLink,
  claimList,
  claimWords,
  credits,
  eventWords,
  labelled,
  noteWords,
  quoted,
  references,
  statementWords,
  type Twin,
} from './parts.ts';

/** As many as the page shows. */
const MOST_TOGETHER = 12;

/** An entity or topic as Markdown: everything that its page says, each statement with its class. */
export function subjectTwin(subject: Entity | Topic, context: PageContext): Block[] {
  const { briefing, urls, strings: t } = context;
  const twin: Twin = { context, citations: subjectCitations(subject, briefing) };
  const isEntity = 'kind' in subject;
  const address = urls.absolute(isEntity ? urls.entity(subject.id) : urls.topic(subject.id));
  const names = subject.aliases.map((alias) => alias.text).join(' · ');
  const claims = [subject.summary, subject.part].filter((claim) => claim !== null);
  const point = isEntity ? subject.coordinates : null;
  return [
    heading(1, subject.name),
    paragraph(text(`${t.kinds[isEntity ? subject.kind : 'topic'][0]} · `), link(address, address)),
    ...(names ? [labelled(t.otherNames, names)] : []),
    ...(subject.summary || !subject.gloss ? [] : [paragraph(text(subject.gloss))]),
    ...claims.map((claim) => paragraph(...claimWords(claim, twin))),
    ...section(t.facts, claimList(subject.facts, twin)),
    ...section(t.whatTheArticleSays, mentions(subject, 1, context)),
    ...(isEntity ? section(t.statements, statements(subject, context)) : []),
    ...section(t.notes, listOf(subject.notes.map((note) => noteWords(note, twin)))),
    ...section(isEntity ? t.background : t.questions, subject.body ? bodyBlocks(subject.body, twin) : []),
    ...(isEntity
      ? section(
          t.relations,
          claimList(
            subject.relations.map(({ claim }) => claim),
            twin,
          ),
        )
      : section(t.whoAndWhat, involved(subject, context))),
    ...section(t.timeline, listOf(subject.events.map((event) => eventWords(event, twin)))),
    ...section(
      t.map,
      point ? [paragraph(text(t.mapText(subject.name, point.lat, point.lon, point.approximate)))] : [],
    ),
    ...(isEntity ? together(subject, context) : []),
    ...references(twin),
  ];
}

/** A later page of the mentions of an entry as Markdown. @param page from 2 on */
export function mentionsTwin(subject: Entity | Topic, page: number, context: PageContext): Block[] {
  const { urls, strings: t } = context;
  const pages = pagesOf(subject.mentions, MENTIONS_PER_PAGE).length;
  const own = urls.subject({ type: 'kind' in subject ? 'entity' : 'topic', id: subject.id });
  return [
    heading(1, subject.name),
    paragraph(
      link(urls.absolute(own), subject.name),
      text(` · ${t.whatTheArticleSays} · ${t.mentions(subject.mentions.length)} · ${t.page(page, pages)}`),
    ),
    ...mentions(subject, page, context),
  ];
}

function mentions(subject: Entity | Topic, page: number, context: PageContext): Block[] {
  const { lookup, urls, strings: t } = context;
  const pages = pagesOf(subject.mentions, MENTIONS_PER_PAGE);
  const groups = [...Map.groupBy(pages[page - 1] ?? [], ({ article }) => article)].flatMap(([id, own]) => {
    const article = lookup.article(id);
    if (!article) return [];
    const behind = credits(article, context);
    const rows = own.map((mention): Words[] => {
      const { before, exact, after, cutStart, cutEnd } = mentionExcerpt(article, mention);
      const words = `${cutStart ? '…' : ''}${before}${exact}${after}${cutEnd ? '…' : ''}`;
      return [link(urls.absolute(urls.passage(id, mention.id)), quoted(words))];
    });
    return [paragraph(articleLink(article, context), text(behind ? ` (${behind})` : '')), ...listOf(rows)];
  });
  if (page >= pages.length) return groups;
  const type = 'kind' in subject ? 'entity' : 'topic';
  const next = urls.absolute(`${urls.mentions({ type, id: subject.id }, page + 1)}${TWIN_FILE}`);
  return [...groups, paragraph(link(next, t.page(page + 1, pages.length)))];
}

function together({ together: others, topics }: Entity, context: PageContext): Block[] {
  const { lookup, urls, strings: t } = context;
  const rows = others.slice(0, MOST_TOGETHER).flatMap(({ id, sentences }): Words[][] => {
    const entity = lookup.entity(id);
    if (!entity) return [];
    return [[link(urls.absolute(urls.entity(id)), entity.name), text(`: ${t.sentences(sentences)}`)]];
  });
  const about = topics.flatMap((id) => lookup.subject(id) ?? []);
  return [...section(t.together, listOf(rows)), ...section(t.topics, subjectList(about, context))];
}

function statements({ statementsBy, statementsAbout }: Entity, context: PageContext): Block[] {
  const told = mergedStatements([...statementsBy, ...statementsAbout]);
  return listOf(
    told.map(({ statement, again }) => [
      ...statementWords(statement, context),
      ...[...new Set(again.map(({ article }) => article))]
        .filter((id) => id !== statement.article)
        .flatMap((id) => context.lookup.article(id) ?? [])
        .flatMap((article) => [text(' · '), articleLink(article, context)]),
    ]),
  );
}

function involved({ entities }: Topic, context: PageContext): Block[] {
  return subjectList(
    entities.flatMap((id) => context.lookup.entity(id) ?? []),
    context,
  );
}

function bodyBlocks(body: NoteBody, { context, citations }: Twin): Block[] {
  const { lookup, urls, strings } = context;
  const anchor = (path: string, words: string): string =>
    `<a href="${escapeHtml(urls.absolute(path))}">${words}</a>`;
  const html = fillNote(body.html, {
    cite: (refs) =>
      citations
        .numbersOf(refs as ReferenceId[])
        .map((number) => `<x-ref>${number}</x-ref>`)
        .join(''),
    link: (id, words) => {
      const subject = lookup.subject(id);
      if (!subject) return words;
      const href = 'kind' in subject ? urls.entity(id) : urls.topic(id);
      return anchor(href, words || escapeHtml(subject.name));
    },
    says: (number, words) => {
      const [passage] = body.quotations[number] ?? [];
      const said = opensQuotation(words) ? words : `“${words}”`;
      return passage ? anchor(urls.passage(passage.article, passage.sentence), said) : said;
    },
    inference: (words) => `<strong>${escapeHtml(strings.classes.inference)}:</strong> ${words}`,
  });
  return blocksOfHtml(html);
}
