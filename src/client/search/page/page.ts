import type { FoundHits } from '../ask/engine.ts';
import { chosenIn, engineFilters, filterFields } from './filters.ts';
import { lastOnly } from './lastOnly.ts';
import { answered, type Loaded, load } from './load.ts';
import { Pace } from './pace.ts';
import { hasMore, resultGroups, say, showIn, statusOf } from './results.ts';
import { addressOf, isSame, type State, stateOf } from './state.ts';
import type { SearchWords } from './words.ts';

const STEP = 20;
/** The filters stand beside the results. */
const WIDE = '(width >= 64rem)';
/** Passages that a reader sees while typing. */
const FIRST = 2;

interface Wanted {
  readonly state: State;
  readonly perGroup: number;
  /** Only what a reader sees while typing. */
  readonly isFirst?: boolean;
}

/** The full page of the search: term and filters are its address. */
class SearchPage extends HTMLElement {
  #loaded: Loaded | null = null;
  /** What is to be shown; “show more” raises the number of each group, another search puts it back. */
  #wanted: Wanted = { state: stateOf(''), perGroup: STEP };
  readonly #pace = new Pace({
    atOnce: () => this.#named(),
    first: () => this.#show(this.#state, FIRST, true),
    all: () => this.#go(this.#state, 'replace'),
  });

  connectedCallback(): void {
    this.#field.addEventListener('input', () => {
      this.#draw.giveUp();
      this.#pace.key(this.#field.value);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#pace.stop();
      this.#go(this.#state, 'push');
    });
    this.#filters.addEventListener('change', () => {
      this.#go({ ...this.#state, filters: chosenIn(this.#filters) }, 'push');
    });
    const isWide = matchMedia(WIDE);
    const fold = (): void => {
      this.#fold.open = isWide.matches;
    };
    isWide.addEventListener('change', fold);
    fold();
    addEventListener('popstate', () => void this.#show(stateOf(location.search)));
    if (location.search === '' && this.#field.value !== '') this.#pace.key(this.#field.value);
    else void this.#show(stateOf(location.search));
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input[type="search"]') as HTMLInputElement;
  }

  get #filters(): HTMLElement {
    return this.querySelector('.search-filters') as HTMLElement;
  }

  get #fold(): HTMLDetailsElement {
    return this.querySelector('.facets details') as HTMLDetailsElement;
  }

  get #state(): State {
    return { ...stateOf(location.search), q: this.#field.value.trim() };
  }

  #go(state: State, how: 'push' | 'replace'): void {
    const address = addressOf(location.pathname, state);
    if (address !== `${location.pathname}${location.search}`) {
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    void this.#show(state);
  }

  #show(state: State, perGroup = STEP, isFirst = false): Promise<void> {
    if (!isSame(state, this.#wanted.state)) this.#draw.giveUp();
    this.#wanted = { state, perGroup, isFirst };
    if (this.#field.value.trim() !== state.q) this.#field.value = state.q;
    return this.#draw.ask();
  }

  /** Shows the entries that are surely meant: their names are here before the index is. */
  #named(): boolean {
    const { q, filters } = this.#state;
    if (!this.#loaded || filters['from'] || filters['to'] || filters['speaker']) return false;
    const { engine, words } = this.#loaded;
    const found = engine.named(q, filters, STEP);
    if (found.hits.length > 0) showIn(this.#results, resultGroups(found, q, words));
    return found.hits.length > 0;
  }

  get #results(): HTMLElement {
    return this.querySelector('.search-results') as HTMLElement;
  }

  readonly #draw = lastOnly(async () => {
    const wanted = this.#wanted;
    const { state, perGroup, isFirst } = wanted;
    const help = this.querySelector('.search-help') as HTMLElement;
    // Another question will have its own answer.
    const isWanted = (): boolean => isSame(state, this.#state);
    try {
      const { found, words } = await this.#answer(async ({ engine, words }) => {
        const chosen = await engineFilters(state.filters, engine);
        const asks = state.q !== '' || Object.keys(state.filters).length > 0;
        const extent = { perGroup, isFirst, isWanted };
        return { found: asks ? await engine.search(state.q, chosen, extent) : null, words };
      });
      if (!isWanted() || (isFirst && !found?.hits.length)) return;
      this.#showFound(found, wanted, words);
      help.classList.remove('needed');
      if (isFirst) return;
      const counts = await this.#showFilters(wanted, isWanted);
      const isOfAll = found && Object.keys(state.filters).length === 0;
      if (isOfAll && counts && wanted === this.#wanted) this.#showFound({ ...found, counts }, wanted, words);
    } catch {
      if (!isWanted()) return;
      this.#say(state.q, this.dataset['failed'] ?? '');
      help.classList.add('needed');
      if (!this.#named()) this.#results.replaceChildren();
    }
  });

  #showFound(found: FoundHits | null, { state, perGroup, isFirst }: Wanted, words: SearchWords): void {
    if (!isFirst) this.#say(state.q, found ? statusOf(found, state.q, words) : '');
    const isMore = found && !isFirst && hasMore(found, perGroup);
    const nodes = found ? resultGroups(found, state.q, words) : [];
    showIn(this.#results, isMore ? [...nodes, this.#further(words, state)] : nodes);
  }

  #answer<T>(ask: (search: Loaded) => Promise<T>): Promise<T> {
    const base = document.documentElement.dataset['base'] ?? '/';
    load(base).named.then(
      (names) => {
        this.#loaded = names;
      },
      () => undefined,
    );
    return answered(base, ask, () => void this.#draw.ask());
  }

  #say(term: string, text: string): void {
    say(this.querySelector('[role="status"]') as HTMLElement, term, text);
  }

  /**
   * The filters with what a query has of each value: they weigh more than results, and come after them.
   * @returns how much of each group the values are of
   */
  async #showFilters(
    { state: { q, filters }, perGroup }: Wanted,
    isWanted: () => boolean,
  ): Promise<FoundHits['counts'] | null> {
    if (!this.#loaded) return null;
    const { engine, words } = this.#loaded;
    const { values, counts } = await engine.facets(q, { perGroup, isWanted });
    const fields = filterFields(values, await engine.months(), filters, words);
    if (!isWanted()) return null;
    const held = document.activeElement as HTMLInputElement | null;
    const focused = held && this.#filters.contains(held) ? { name: held.name, value: held.value } : null;
    this.#filters.replaceChildren(...fields);
    // Of nothing there is nothing to choose from, but a choice can be taken back.
    const isOfNone = Object.values(counts).every((count) => count === 0);
    const isChosen = Object.keys(filters).length > 0;
    (this.querySelector('.facets') as HTMLElement).hidden = fields.length === 0 || (isOfNone && !isChosen);
    const same = [...this.#filters.querySelectorAll<HTMLInputElement>('input, select')].find(
      ({ name, value }) => name === focused?.name && value === focused.value,
    );
    same?.focus();
    return counts;
  }

  /** A button that shows more of each group and leaves the focus on the first new result. */
  #further(words: SearchWords, state: State): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.further;
    button.addEventListener('click', async () => {
      const before = new Set(
        Array.from(this.querySelectorAll<HTMLAnchorElement>('.results a'), ({ href }) => href),
      );
      await this.#show(state, this.#wanted.perGroup + STEP);
      const links = [...this.querySelectorAll<HTMLAnchorElement>('.results a')];
      links.find(({ href }) => !before.has(href))?.focus();
    });
    return button;
  }
}

customElements.define('search-page', SearchPage);
