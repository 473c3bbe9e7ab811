import { escapeHtml } from '../../markup/escape.ts';
import { formatDate } from '../../model/dates.ts';
import type { Mention, Statement } from '../../model/mention.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { mentionExcerpt } from '../../views/claims/excerpts.ts';
import { quoted } from '../../views/claims/quoted.ts';
import type { FeedItem } from '../../views/sharing/feeds.ts';

/** Passages and statements that one item gives in words; the page has all. */
const MOST = 8;

/** One line on an item, as plain text. */
export function itemSummary({ article, mentions, scope }: FeedItem, { strings: t }: PageContext): string {
  if (scope) return mentions.length > 0 ? t.mentions(mentions.length) : article.title;
  return article.keyPoints.map(({ statement }) => statement).join(' ') || article.title;
}

/** What an item says, as HTML of paragraphs and lists: passages, who says what, events; each leads to its place. */
export function itemHtml(item: FeedItem, context: PageContext): string {
  const { strings: t } = context;
  const parts = [
    `<p>${escapeHtml(itemSummary(item, context))}</p>`,
    listed(t.whatTheArticleSays, passages(item, context), context),
    listed(
      t.whoSaysWhat,
      item.statements.map((statement) => statementHtml(statement, context)),
      context,
    ),
    listed(
      t.timeline,
      item.events.map((event) => {
        const words = `${formatDate(event.date, context.lang)}${t.colon}${event.claim.statement}`;
        return anchor(context.urls.event(event), words, context);
      }),
      context,
    ),
  ];
  return parts.join('');
}

function listed(title: string, rows: readonly string[], { strings: t }: PageContext): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MOST).map((row) => `<li>${row}</li>`);
  const rest = rows.length > MOST ? [`<li>${escapeHtml(t.more(rows.length - MOST))}</li>`] : [];
  return `<p>${escapeHtml(title)}</p><ul>${[...shown, ...rest].join('')}</ul>`;
}

/** The sentences that mention the entry, each once. */
function passages({ article, mentions }: FeedItem, context: PageContext): string[] {
  const bySentence = new Map<string, Mention>();
  for (const mention of mentions) {
    if (!bySentence.has(mention.sentence)) bySentence.set(mention.sentence, mention);
  }
  return [...bySentence.values()].map((mention) => {
    const { before, exact, after } = mentionExcerpt(article, mention);
    const path = context.urls.passage(article.id, mention.id);
    return anchor(path, quoted(before + exact + after, context.strings), context);
  });
}

function statementHtml(statement: Statement, context: PageContext): string {
  const { lookup, strings: t, urls } = context;
  const { speaker, speakerLabel, channel, exact, article, sentence } = statement;
  const who = lookup.entity(speaker)?.name ?? speakerLabel ?? t.theReporter;
  const said = anchor(urls.passage(article, sentence), quoted(exact, t), context);
  return `${escapeHtml(t.said(who, channel))}${t.colon}${said}`;
}

function anchor(path: string, words: string, { urls }: PageContext): string {
  return `<a href="${escapeHtml(urls.absolute(path))}">${escapeHtml(words)}</a>`;
}
