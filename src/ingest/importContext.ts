import { createHash } from 'node:crypto';
import type { KnownEntity } from 'backgrounder-propose';
import type { Records } from '../read/records.ts';
import { foldName } from '../text/characters/foldName.ts';
import type { NamedEntity } from './namedEntity.ts';
import { registerOf } from './register.ts';
import { type Rejection, rejects } from './rejected.ts';

/** A text that was put into `seeds/` by hand and has no record. */
export interface BareSeed {
  /** Of its article. */
  readonly id: string;
  /** Its name in `seeds/`. */
  readonly name: string;
}

/** An article that was written into a briefing: the path of its seed, and its entities. */
interface WrittenArticle {
  readonly id: string;
  readonly seed: string;
  readonly entities: readonly NamedEntity[];
  readonly events: readonly DatedTitle[];
}

/** An event as two are compared. */
interface DatedTitle {
  readonly date: string;
  readonly title: string;
}

const eventKey = ({ date, title }: DatedTitle): string => `${date} ${foldName(title)}`;

/** What a briefing holds already, and what a run adds to it: no id, name or text goes in twice. */
export class ImportContext {
  readonly register: readonly KnownEntity[];
  readonly #rejected: readonly Rejection[];
  readonly #subjects = new Set<string>();
  readonly #articles = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #found = new Map<string, readonly string[]>();
  readonly #texts = new Map<string, string>();
  /** Ids of articles by the paths of their seeds. */
  readonly #ids = new Map<string, string>();
  readonly #bare = new Map<string, BareSeed>();
  readonly #events = new Set<string>();

  constructor(records: Records, rejected: readonly Rejection[]) {
    this.register = registerOf(records);
    this.#rejected = rejected;
    for (const { id, data } of [...records.entities, ...records.topics]) {
      for (const taken of [id, ...data.formerIds]) this.#subjects.add(taken);
    }
    for (const { id, name, kind, aliases = [], demonyms = [] } of this.register) {
      this.#names.set(nameKey(name, kind), id);
      const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
      this.#found.set(id, [name, ...others, ...demonyms]);
    }
    for (const { data } of records.annotations)
      for (const event of data.events) this.#events.add(eventKey(event));
    for (const { id, data, source } of records.articles) {
      this.#articles.add(id);
      this.#ids.set(`seeds/${data.seed}`, id);
      if (source.file === `seeds/${data.seed}`) this.#bare.set(source.file, { id, name: data.seed });
    }
    for (const { text, source, earlier } of records.seeds) {
      for (const one of earlier) this.#texts.set(textKey(one.text), one.file);
      this.#texts.set(textKey(text), source.file);
    }
  }

  isRejected(name: string, kind: string): boolean {
    return rejects(this.#rejected, name, kind);
  }

  /** The seed that has the same words; null for a new text. */
  sameTextAs(text: string): string | null {
    return this.#texts.get(textKey(text)) ?? null;
  }

  /** A seed that has no record yet, by its path; null for any other. */
  bareSeed(file: string): BareSeed | null {
    return this.#bare.get(file) ?? null;
  }

  /** The id of the article whose seed has this path. */
  articleOf(seed: string): string | null {
    return this.#ids.get(seed) ?? null;
  }

  /** True for an event that an article of the briefing has told in the same words, as reports of one desk do. */
  hasEvent(event: DatedTitle): boolean {
    return this.#events.has(eventKey(event));
  }

  hasArticle(id: string): boolean {
    return this.#articles.has(id);
  }

  /** The id, or with a number where this run or the briefing has one like it. */
  freeArticleId(id: string): string {
    let free = id;
    for (let number = 2; this.#seen.has(free); number += 1) free = `${id}-${number}`;
    this.#seen.add(free);
    return free;
  }

  /** The id of the entity of this name that the briefing has; null for a new one. */
  entityNamed(name: string, kind: string): string | null {
    return this.#names.get(nameKey(name, kind)) ?? null;
  }

  /** A free id for a new entity: its name, with its kind or a number where that is taken. */
  freeId(slug: string, kind: string, alsoTaken: ReadonlySet<string>): string {
    const isFree = (id: string): boolean => !this.#subjects.has(id) && !alsoTaken.has(id);
    const named = [slug, `${slug}-${kind}`].find(isFree);
    if (named) return named;
    let number = 2;
    while (!isFree(`${slug}-${number}`)) number += 1;
    return `${slug}-${number}`;
  }

  /** True for the id of an entity or a topic, and for one that it had. */
  hasSubject(id: string): boolean {
    return this.#subjects.has(id);
  }

  /** The names by which the pages find an entity; null for one that the briefing does not have. */
  namesOf(id: string): readonly string[] | null {
    return this.#found.get(id) ?? null;
  }

  /** Notes what was written. @param text that of the seed */
  add({ id, seed, entities, events }: WrittenArticle, text: string): void {
    this.#articles.add(id);
    for (const event of events) this.#events.add(eventKey(event));
    this.#texts.set(textKey(text), seed);
    this.#ids.set(seed, id);
    this.#bare.delete(seed);
    for (const one of entities.filter(({ isNew }) => isNew)) {
      this.#subjects.add(one.id);
      this.#found.set(one.id, one.names);
      const forms = one.aliases.filter(({ as }) => as !== 'surname').map(({ text }) => text);
      for (const name of [...forms, one.spoken, one.headword]) {
        this.#names.set(nameKey(name, one.kind), one.id);
      }
    }
  }
}

function nameKey(name: string, kind: string): string {
  return `${kind} ${foldName(name)}`;
}

/** The same for texts that differ in white space alone. */
function textKey(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex');
}
