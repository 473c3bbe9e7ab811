import type { Bearer, Passages, Reconciliation } from './bearers.ts';
import { foldSpelling } from './bearers.ts';

/** The bearers while they are brought together: what was merged is gone, and its names are with the other. */
export class NameMerger {
  readonly done: Reconciliation[] = [];
  readonly passages: Passages;
  readonly #bearers: Map<string, Bearer>;
  readonly #became = new Map<string, string>();

  constructor(bearers: readonly Bearer[], passages: Passages) {
    this.#bearers = new Map(bearers.map((one) => [one.id, one]));
    this.passages = passages;
  }

  get bearers(): Bearer[] {
    return [...this.#bearers.values()];
  }

  /** Bearers by the folded form of their headword. */
  byName(): Map<string, Bearer[]> {
    return Map.groupBy(this.bearers, ({ name }) => foldSpelling(name));
  }

  /** Bearers by the folded form of each alias. */
  byAlias(): Map<string, Bearer[]> {
    const pairs = this.bearers.flatMap((one) =>
      [...new Set(one.aliases.map(foldSpelling))].map((alias) => [alias, one] as const),
    );
    const groups = Map.groupBy(pairs, ([alias]) => alias);
    return new Map([...groups].map(([alias, group]) => [alias, group.map(([, one]) => one)]));
  }

  /** What an id is called now. */
  nowOf(id: string): string {
    let now = id;
    for (let next = this.#became.get(now); next !== undefined; next = this.#became.get(now)) now = next;
    return now;
  }

  merge(from: Bearer, into: Bearer, why: string): void {
    const [one, other] = [this.#bearers.get(from.id), this.#bearers.get(this.nowOf(into.id))];
    if (!one?.isDraft || !other || one.id === other.id) return;
    this.#bearers.delete(one.id);
    this.#became.set(one.id, other.id);
    const aliases = [...new Set([...other.aliases, one.name, ...one.aliases])];
    this.#bearers.set(other.id, { ...other, aliases: aliases.filter((alias) => alias !== other.name) });
    this.done.push({ does: 'merge', id: one.id, into: other.id, why });
  }

  drop({ id }: Bearer, folded: string, why: string): void {
    const one = this.#bearers.get(id);
    if (!one?.isDraft) return;
    const gone = one.aliases.filter((alias) => foldSpelling(alias) === folded);
    this.#bearers.set(id, { ...one, aliases: one.aliases.filter((alias) => !gone.includes(alias)) });
    for (const alias of gone) this.done.push({ does: 'drop', id, alias, why });
  }
}
