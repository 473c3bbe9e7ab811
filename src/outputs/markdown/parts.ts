import type { Article, Reference } from '../../model/briefing.ts';
import type { Claim, Passage } from '../../model/claim.ts';
import { formatDate } from '../../model/dates.ts';
import type { EditorNote, TimelineEvent } from '../../model/graph.ts';
import type { Statement } from '../../model/mention.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { quoted } from '../../views/claims/quoted.ts';
import { dateOfReference } from '../../views/references/references.ts';
import type { Citations } from '../../views/sharing/citations.ts';
import { type Block, link, listOf, note, noteText, paragraph, strong, text, type Words } from './markdown.ts';

/** What every part of a Markdown file needs. */
export interface MarkdownContext {
  readonly context: PageContext;
  readonly citations: Citations;
}

/** A statement with its class in front, and behind it what it rests on. */
export function claimWords(claim: Claim, { context, citations }: MarkdownContext): Words[] {
  const { strings: t, lang } = context;
  const numbers = citations.numbersOf(claim.refs);
  const details = [claim.asOf && t.asOf(formatDate(claim.asOf, lang)), t.confidence[claim.confidence]];
  const said = details.filter(Boolean).join(', ');
  return [
    strong(`${t.classes[claim.class]}${t.colon.trimEnd()}`),
    text(` ${claim.statement}`),
    ...numbers.map(note),
    ...claim.passages.flatMap((passage) => [text(' '), passageLink(passage, context)]),
    ...(said ? [text(` (${said})`)] : []),
  ];
}

/** The article’s words, leading to their place. */
export function passageLink({ article, sentence, exact }: Passage, { urls, strings }: PageContext): Words {
  return link(urls.absolute(urls.passage(article, sentence)), quoted(exact, strings));
}

export function noteWords(
  { article, sentence, exact, kind, claim }: EditorNote,
  markdown: MarkdownContext,
): Words[] {
  const { strings, urls } = markdown.context;
  const place = link(urls.absolute(urls.passage(article, sentence)), quoted(exact, strings));
  return [
    strong(`${strings.noteKinds[kind]}${strings.colon.trimEnd()}`),
    text(' '),
    place,
    text(' '),
    ...claimWords(claim, markdown),
  ];
}

export function eventWords({ date, until, claim }: TimelineEvent, markdown: MarkdownContext): Words[] {
  const { lang } = markdown.context;
  const dates = [date, until].filter((one) => one !== null).map((one) => formatDate(one, lang));
  return [strong(dates.join(' – ')), text(' '), ...claimWords(claim, markdown)];
}

export function statementWords(statement: Statement, { strings: t, urls, lookup }: PageContext): Words[] {
  const { speaker, speakerLabel, channel, kind, exact, article, sentence } = statement;
  const entity = lookup.entity(speaker);
  const who = entity
    ? link(urls.absolute(urls.entity(entity.id)), entity.name)
    : text(speakerLabel ?? t.theReporter);
  const how = `${channel ? `, ${t.through(channel)}` : ''} (${t.statementKinds[kind]})${t.colon}`;
  return [who, text(how), link(urls.absolute(urls.passage(article, sentence)), quoted(exact, t))];
}

/** The works cited, as footnotes. */
export function references({ citations, context }: MarkdownContext): Block[] {
  return citations.list.map(({ number, reference }) => noteText(number, ...workWords(reference, context)));
}

export function workWords(reference: Reference, { lang, strings: t }: PageContext): Words[] {
  const { title, URL: url, author, publisher, 'container-title': container } = reference;
  const names = (author ?? []).map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  const behind = [container ?? publisher, dateOfReference(reference, lang)]
    .filter(Boolean)
    .join(t.subject.comma);
  return [
    ...(names.length > 0 ? [text(`${names.join(t.subject.comma)}${t.colon}`)] : []),
    url ? link(url, title) : text(title),
    ...(behind ? [text(`. ${behind}`)] : []),
  ];
}

export function articleLink(article: Article, { urls }: PageContext): Words {
  return link(urls.absolute(urls.article(article.id)), article.title.replace(/\s+/g, ' '));
}

/** Publisher and date of an article, as known. */
export function credits({ publisher, published }: Article, { lang }: PageContext): string {
  return [publisher, published && formatDate(published, lang)].filter(Boolean).join(', ');
}

export function claimList(claims: readonly Claim[], markdown: MarkdownContext): Block[] {
  return listOf(claims.map((claim) => claimWords(claim, markdown)));
}

/** A name in front of what is known about it. */
export function labelled(label: string, words: string): Block {
  return paragraph(strong(`${label}:`), text(` ${words}`));
}
