import type { Article, Entity } from '../../model/briefing.ts';
import type { Relation, TimelineEvent } from '../../model/graph.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Mention } from '../../model/mention.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { fullName } from '../../text/head/byline.ts';

/** An entity of FollowTheMoney (https://followthemoney.tech): each property is a list of strings. */
interface Proxy {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Commodities and topics have no schema in that model. */
const SCHEMAS: Readonly<Partial<Record<Kind, string>>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Address',
  event: 'Event',
};
/** Those that its model calls legal entities: they alone can be a party, or be resolved from a mention. */
const LEGAL: readonly string[] = ['Person', 'Organization'];

/** Predicates that it has a schema for, with the schemata that may stand at both ends; any other is an UnknownLink. */
const LINKS: Readonly<
  Record<string, { schema: string; from: readonly string[]; to: readonly string[]; ends: [string, string] }>
> = {
  'member-of': { schema: 'Membership', from: LEGAL, to: ['Organization'], ends: ['member', 'organization'] },
  'works-for': {
    schema: 'Employment',
    from: ['Person'],
    to: ['Organization'],
    ends: ['employee', 'employer'],
  },
  leads: { schema: 'Directorship', from: LEGAL, to: ['Organization'], ends: ['director', 'organization'] },
  heads: { schema: 'Directorship', from: LEGAL, to: ['Organization'], ends: ['director', 'organization'] },
  represents: { schema: 'Representation', from: LEGAL, to: LEGAL, ends: ['agent', 'client'] },
};

/** One entity of FollowTheMoney a line, as JSON, for what its model can hold. */
export function* followTheMoney(context: PageContext): Generator<string> {
  for (const proxy of proxies(context)) yield `${JSON.stringify(proxy)}\n`;
}

function* proxies(context: PageContext): Generator<Proxy> {
  const { briefing } = context;
  for (const entity of briefing.entities) {
    if (SCHEMAS[entity.kind]) yield thing(entity, context);
  }
  for (const article of briefing.articles) {
    yield document(article);
    for (const mention of article.mentions) yield* mentionOf(mention, context);
    yield* documented(article, context);
  }
  for (const { id, relations } of briefing.entities) {
    const own = relations.filter(({ subject }) => subject === id);
    for (const [index, relation] of own.entries()) yield* link(relation, index + 1, context);
  }
  for (const event of briefing.events) yield happening(event, context);
}

/** Its ids are letters, digits, hyphens and points, none of the latter two at an end. */
const entityId = (id: string): string => `${id}.entity`;
const articleId = (id: string): string => `${id}.article`;

/** Values as the model keeps them: none empty. */
function proxy(
  id: string,
  schema: string,
  values: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): Proxy {
  const properties = Object.entries(values).flatMap(([name, all]) => {
    const given = [...new Set(all.filter((value) => value !== null && value !== undefined && value !== ''))];
    return given.length > 0 ? [[name, given as string[]] as const] : [];
  });
  return { id, schema, properties: Object.fromEntries(properties) };
}

function thing(entity: Entity, context: PageContext): Proxy {
  const { id, kind, name, aliases, gloss, summary, coordinates, identifiers } = entity;
  const named = (...types: readonly string[]) =>
    aliases.filter(({ type }) => types.includes(type ?? 'plain')).map(({ text }) => text);
  const registered = (scheme: string) =>
    identifiers.filter((one) => one.certain && one.scheme === scheme).map(({ value }) => value);
  return proxy(entityId(id), SCHEMAS[kind] ?? '', {
    name: [name],
    alias: named('plain', 'native'),
    weakAlias: named('acronym', 'nickname', 'demonym'),
    previousName: named('former'),
    description: [gloss],
    summary: [summary?.statement],
    wikidataId: registered('wikidata'),
    ...(kind === 'place' && {
      full: [name],
      country: registered('iso-3166-1-alpha2').map((code) => code.toLowerCase()),
      latitude: [coordinates && String(coordinates.lat)],
      longitude: [coordinates && String(coordinates.lon)],
      remarks: [coordinates?.approximate ? context.strings.approximate : null, coordinates?.note],
    }),
    ...source(context.urls.entity(id), context),
  });
}

function document(article: Article): Proxy {
  const { id, title, seed, authors, publisher, published, url } = article;
  return proxy(articleId(id), 'Article', {
    fileName: [seed],
    title: [title],
    name: [title],
    author: authors.map(fullName),
    publisher: [publisher],
    publishedAt: [published],
    sourceUrl: [url],
  });
}

/** Mentions of people and organisations: the model resolves no others. */
function* mentionOf({ article, id, surface, target }: Mention, { lookup }: PageContext): Generator<Proxy> {
  const schema = schemaOf(lookup.entity(target.id));
  if (!schema || !LEGAL.includes(schema)) return;
  yield proxy(`${article}.${id}`, 'Mention', {
    document: [articleId(article)],
    name: [surface.replace(/\s+/g, ' ').trim()],
    resolved: [entityId(target.id)],
    detectedSchema: [schema],
  });
}

/** Places and events that an article mentions. */
function* documented({ id, mentions }: Article, { lookup, strings }: PageContext): Generator<Proxy> {
  for (const [target, own] of Map.groupBy(mentions, (mention) => mention.target.id)) {
    const schema = schemaOf(lookup.entity(target));
    if (!schema || LEGAL.includes(schema)) continue;
    yield proxy(`${id}.in.${entityId(target)}`, 'Documentation', {
      document: [articleId(id)],
      entity: [entityId(target)],
      role: [strings.mentions(own.length)],
    });
  }
}

function* link(relation: Relation, number: number, context: PageContext): Generator<Proxy> {
  const { subject, predicate, object, detail, since, until, claim } = relation;
  const from = schemaOf(context.lookup.entity(subject));
  const to = schemaOf(context.lookup.entity(object));
  if (!from || !to || !object) return;
  const row = LINKS[predicate];
  const known = row?.from.includes(from) && row.to.includes(to) ? row : null;
  const [source = '', target = ''] = known?.ends ?? ['subject', 'object'];
  yield proxy(`${subject}.r${number}`, known?.schema ?? 'UnknownLink', {
    [source]: [entityId(subject)],
    [target]: [entityId(object)],
    role: [predicate.replaceAll('-', ' ')],
    startDate: [since],
    endDate: [until],
    summary: [`${context.strings.classes[claim.class]}${context.strings.colon}${claim.statement}`],
    description: [detail],
  });
}

function happening(event: TimelineEvent, context: PageContext): Proxy {
  const { id, date, until, claim, entities, note } = event;
  const parties = entities.filter((one) => LEGAL.includes(schemaOf(context.lookup.entity(one)) ?? ''));
  return proxy(`${id}.event`, 'Event', {
    name: [claim.statement],
    ...(until ? { startDate: [date], endDate: [until] } : { date: [date] }),
    involved: parties.map(entityId),
    summary: [`${context.strings.classes[claim.class]}${context.strings.colon}${claim.statement}`],
    notes: [note],
    ...source(context.urls.event(event), context),
  });
}

function schemaOf(entity: Entity | undefined): string | null {
  return (entity && SCHEMAS[entity.kind]) ?? null;
}

/** The page as the source: the model takes full addresses alone. */
function source(path: string, { urls, briefing }: PageContext) {
  return { sourceUrl: [urls.origin && urls.absolute(path)], publisher: [briefing.site.title] };
}
