import { hash } from 'node:crypto';
import type { Article, Briefing, Entity, Topic } from '../model/briefing.ts';
import { stringsFor } from '../strings/index.ts';
import type { PageContext } from './index.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { rememberingAll } from './remember.ts';

/**
 * A context that knows what is read from it. What a page shows follows from the facts that were read while it was made:
 * as long as none of them changes, neither does the page. A fact is one field of one record, the order of a list, whether
 * an id is known, who stands beside an entry, or something that was made once for several pages, which is as it was while
 * the facts are that were read for it. Its name says which, the same in each build.
 */
export interface Observed {
  readonly context: PageContext;
  /** Does a piece of work, one at a time. @returns what came of it, and the numbers of the facts that it read */
  watch<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly facts: readonly number[] }>;
  /** The name of a fact that was read: numbers are of one build. */
  nameOf(fact: number): string;
  /** The facts that were read for what was made for several pages; undefined for any other. */
  partsOf(fact: number): readonly number[] | undefined;
  /** A digest of what a fact without parts says now. */
  digestOf(fact: string): string;
  /** A digest of plain data, in which records of the briefing stand for themselves. */
  digestOfData(data: unknown): string;
}

/** Watches what pages read of a context. */
export function observed(context: PageContext): Observed {
  const watch = new Watch(context);
  const digests = new Map<string, string>();
  return {
    context: watchedContext(context, watch),
    digestOfData: (data) => short(JSON.stringify(data, (_, value) => watch.names.get(value) ?? value) ?? ''),
    digestOf(fact) {
      const made = digests.get(fact) ?? short(JSON.stringify(watch.saidBy(fact)) ?? '');
      digests.set(fact, made);
      return made;
    },
    nameOf: (fact) => watch.nameOf(fact),
    partsOf: (fact) => watch.partsOf(fact),
    async watch(work) {
      const facts = watch.begin();
      try {
        return { result: await work(), facts: facts.all };
      } finally {
        watch.end();
      }
    },
  };
}

/** Characters of a digest: 132 bits. */
const DIGEST = 22;

/** What is short already stands for itself: no digest is shorter. */
function short(text: string): string {
  return text.length < DIGEST ? text : hash('sha256', text, 'base64url').slice(0, DIGEST);
}

/** The facts that one piece of work reads. */
class Reading {
  readonly #noted: number[] = [];

  add(fact: number): void {
    this.#noted.push(fact);
  }

  /** Each once, also where another piece of work read it in between. */
  get all(): readonly number[] {
    return [...new Set(this.#noted)];
  }
}

/** What is read, by whom, and what it says. */
class Watch {
  /** Names of records, as they are handed out. */
  readonly names = new WeakMap<object, string>();
  readonly #records = new Map<string, object>();
  readonly #lookup: Lookup;
  /** Facts by their numbers. */
  readonly #facts: string[] = [];
  readonly #parts = new Map<number, readonly number[]>();
  #read: Reading | null = null;
  /** By which reading each fact was read last. */
  readonly #stamps: (Reading | undefined)[] = [];

  constructor({ lookup }: PageContext) {
    this.#lookup = lookup;
  }

  nameOf(fact: number): string {
    return this.#facts[fact] ?? '';
  }

  partsOf(fact: number): readonly number[] | undefined {
    return this.#parts.get(fact);
  }

  begin(): Reading {
    this.#read = new Reading();
    return this.#read;
  }

  end(): void {
    this.#read = null;
  }

  note(fact: number): void {
    if (!this.#read || this.#stamps[fact] === this.#read) return;
    this.#stamps[fact] = this.#read;
    this.#read.add(fact);
  }

  /** Notes facts that are no fields of a record. @returns notes the one of an id, whose name is that between these two */
  noting(before: string, after: string): (id: string | null) => void {
    const facts = new Map<string | null, number>();
    return (id) => {
      if (!this.#read) return;
      const fact = facts.get(id) ?? this.#facts.push(`${before}${id}${after}`) - 1;
      facts.set(id, fact);
      this.note(fact);
    };
  }

  /** Does a part of the work that others will not do again. @returns what came of it, and the fact that stands for it */
  part<T>(name: string, work: () => T): { readonly value: T; readonly fact: number } {
    const whole = this.#read;
    const facts = this.begin();
    try {
      const value = work();
      const fact = this.#facts.push(name) - 1;
      this.#parts.set(fact, facts.all);
      return { value, fact };
    } finally {
      this.#read = whole;
    }
  }

  /** What a fact says; undefined for a field of what is not there. */
  saidBy(fact: string): unknown {
    if (fact.endsWith(KNOWN)) return this.#records.has(fact.slice(0, -KNOWN.length));
    if (fact.startsWith(BESIDE)) {
      const { before, after } = this.#lookup.beside({ id: fact.slice(BESIDE.length) });
      return [before?.id ?? null, after?.id ?? null];
    }
    const at = fact.lastIndexOf('.');
    const record = this.#records.get(fact.slice(0, at)) as Record<string, unknown> | undefined;
    return record?.[fact.slice(at + 1)];
  }

  /** An object with fields that are made when they are asked for, which notes what is read of it. */
  lateOf<T extends object>(record: T, name: string): T {
    this.#records.set(name, record);
    const note = this.noting(`${name}.`, '');
    return new Proxy(record, {
      get: (own, field) => {
        note(String(field));
        return Reflect.get(own, field);
      },
    });
  }

  /**
   * An object that says the same as a record, and notes which of its fields are read.
   * @param said what these fields say, where that is not all that is in them
   */
  fieldsOf<T extends object>(record: T, name: string, said: object = record): T {
    this.#records.set(name, said);
    const own = {} as T;
    for (const [field, value] of Object.entries(record)) {
      const fact = this.#facts.push(`${name}.${field}`) - 1;
      const get = (): unknown => {
        this.note(fact);
        return value;
      };
      Object.defineProperty(
        own,
        field,
        field === 'id' ? { enumerable: true, value } : { enumerable: true, get },
      );
    }
    this.names.set(own, name);
    return own;
  }
}

/** Ends the fact that a record is there, or not. */
const KNOWN = '?';
/** Begins the fact which entries stand beside one. */
const BESIDE = 'beside/';

function watchedContext(context: PageContext, watch: Watch): PageContext {
  const { articles, entities, topics } = context.briefing;
  const recordOf = <T extends Article | Entity | Topic>(type: string, one: T): T =>
    watch.fieldsOf(one, `${type}/${one.id}`);
  const briefing: Briefing = {
    ...context.briefing,
    articles: articles.map((one) => recordOf('article', one)),
    entities: entities.map((one) => recordOf('entity', one)),
    topics: topics.map((one) => recordOf('topic', one)),
  };
  const idsOf = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id);
  // A list says what is in it, and in which order; each record speaks for itself.
  const lists = { articles: idsOf(articles), entities: idsOf(entities), topics: idsOf(topics) };
  const words = watch.fieldsOf({ lang: context.lang }, 'interface');
  return {
    urls: context.urls,
    briefing: watch.fieldsOf(briefing, 'briefing', { ...briefing, ...lists }),
    shape: watch.fieldsOf(context.shape, 'shape'),
    search: watch.lateOf(context.search, 'search'),
    lookup: watchedLookup(lookupOf(briefing), watch),
    remember: remembering(watch),
    get lang() {
      return words.lang;
    },
    get strings() {
      return stringsFor(words.lang);
    },
  };
}

/** That nothing has an id is a fact as well: something may come to have it. */
function watchedLookup(lookup: Lookup, watch: Watch): Lookup {
  const noteEntity = watch.noting('entity/', KNOWN);
  const noteTopic = watch.noting('topic/', KNOWN);
  const noteArticle = watch.noting('article/', KNOWN);
  const noteBeside = watch.noting(BESIDE, '');
  const entity: Lookup['entity'] = (id) => {
    noteEntity(id);
    return lookup.entity(id);
  };
  return {
    entity,
    subject(id) {
      const found = entity(id);
      if (found) return found;
      noteTopic(id);
      return lookup.subject(id);
    },
    article(id) {
      noteArticle(id);
      return lookup.article(id);
    },
    beside(subject) {
      noteBeside(subject.id);
      return lookup.beside(subject);
    },
  };
}

/** Keeps what was made with the fact that stands for it: who asks for it again has read that as well. */
function remembering(watch: Watch): PageContext['remember'] {
  const remember = rememberingAll();
  return (what, of, make) => {
    const name = watch.names.get(of);
    if (name === undefined) throw new Error(`What is remembered (${what}) is of a record of the briefing.`);
    const { value, fact } = remember(what, of, () => watch.part(`${what} of ${name}`, make));
    watch.note(fact);
    return value;
  };
}
