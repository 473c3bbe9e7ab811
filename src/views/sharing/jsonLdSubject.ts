import type {
  DefinedTermLeaf,
  EventLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  PropertyValue,
} from 'schema-dts';
import type { Entity, Identifier, Subject } from '../../model/briefing.ts';
import type { Kind } from '../../model/kinds.ts';
import { KINDS } from '../../model/kinds.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { standAlone } from './pageData.ts';

/** What schema.org can say of an entry. */
export type SubjectNode = PersonLeaf | OrganizationLeaf | PlaceLeaf | EventLeaf | DefinedTermLeaf;

/** The name of a thing in the graph of any page: its address and `#it`. */
export function subjectIri(subject: Subject, { urls }: PageContext): string {
  return `${urls.absolute(urls.subject(subject))}#it`;
}

/** An entry in few words, where a page refers to it. */
export function subjectReference(subject: Subject, context: PageContext): SubjectNode {
  return { '@type': schemaType(subject), '@id': subjectIri(subject, context), name: subject.name };
}

/** An entry with all that schema.org has words for: names, registers, point, relations that stand. */
export function subjectNode(subject: Subject, context: PageContext): SubjectNode {
  const { urls } = context;
  const address = urls.absolute(urls.subject(subject));
  const names = subject.aliases.filter(({ type }) => type !== 'role').map(({ text }) => text);
  const shared = {
    '@id': subjectIri(subject, context),
    name: subject.name,
    ...(names.length > 0 && { alternateName: names }),
    description: subject.gloss ?? standAlone(subject),
    url: address,
  };
  if (subject.type === 'topic') {
    const about = subject.entities.flatMap((id) => context.lookup.entity(id) ?? []);
    return {
      '@type': 'DefinedTerm',
      ...shared,
      ...(about.length > 0 && { about: about.map((entity) => subjectReference(entity, context)) }),
    };
  }
  const certain = subject.identifiers.filter((one) => one.certain);
  const sameAs = certain.flatMap((one) => addressIn(one) ?? []);
  return {
    '@type': schemaType(subject),
    ...shared,
    ...(sameAs.length > 0 && { sameAs }),
    ...(certain.length > 0 && { identifier: certain.map(identifierNode) }),
    ...geo(subject),
    ...related(subject, context),
  } as SubjectNode;
}

function schemaType(subject: Subject): SubjectNode['@type'] {
  return subject.type === 'entity' ? KINDS[subject.kind].schema : 'DefinedTerm';
}

/** Registers whose entries have an address that means the thing. */
const REGISTERS: Readonly<Record<string, (value: string) => string>> = {
  wikidata: (value) => `http://www.wikidata.org/entity/${value}`,
  viaf: (value) => `https://viaf.org/viaf/${value}`,
  geonames: (value) => `https://sws.geonames.org/${value}/`,
  isni: (value) => `https://isni.org/isni/${value.replaceAll(' ', '')}`,
  orcid: (value) => `https://orcid.org/${value}`,
  gnd: (value) => `https://d-nb.info/gnd/${value}`,
  lei: (value) => `https://search.gleif.org/#/record/${value}`,
};

function addressIn({ scheme, value }: Identifier): string | null {
  return REGISTERS[scheme]?.(value) ?? null;
}

function identifierNode({ scheme, value }: Identifier): PropertyValue {
  return { '@type': 'PropertyValue', propertyID: scheme, value };
}

function geo({ kind, coordinates }: Entity) {
  if (kind !== 'place' || !coordinates) return {};
  const { lat, lon } = coordinates;
  return { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } };
}

/** Predicates that schema.org has a property for: by kind of the subject, with the kinds that may stand at the end. */
const PROPERTIES: Readonly<
  Record<string, readonly (readonly [from: Kind, to: readonly Kind[], property: string])[]>
> = {
  'member-of': [
    ['person', ['organisation'], 'memberOf'],
    ['organisation', ['organisation'], 'memberOf'],
  ],
  'works-for': [['person', ['organisation'], 'worksFor']],
  'affiliated-with': [['person', ['organisation'], 'affiliation']],
  'part-of': [
    ['organisation', ['organisation'], 'parentOrganization'],
    ['place', ['place'], 'containedInPlace'],
    ['event', ['event'], 'superEvent'],
  ],
  'located-in': [
    ['place', ['place'], 'containedInPlace'],
    ['organisation', ['place'], 'location'],
    ['event', ['place'], 'location'],
  ],
  'based-in': [['organisation', ['place'], 'location']],
  'held-in': [['event', ['place'], 'location']],
  'capital-of': [['place', ['place'], 'containedInPlace']],
};

/** Relations of the entry that hold, rest on more than an inference, and have a page at the other end. */
function related(entity: Entity, context: PageContext): Record<string, SubjectNode[]> {
  const found = entity.relations.flatMap(({ subject, predicate, object, until, claim }) => {
    if (subject !== entity.id || until || claim.class === 'inference' || claim.confidence === 'low')
      return [];
    const other = context.lookup.entity(object);
    const row = PROPERTIES[predicate]?.find(
      ([from, to]) => from === entity.kind && other !== undefined && to.includes(other.kind),
    );
    return row && other ? [{ property: row[2], node: subjectReference(other, context) }] : [];
  });
  const groups = Object.groupBy(found, ({ property }) => property);
  return Object.fromEntries(
    Object.entries(groups).map(([name, all]) => [name, (all ?? []).map(({ node }) => node)]),
  );
}
