import type { FoundHits } from '../ask/engine.ts';
import { lastOnly } from './lastOnly.ts';
import { answered, type Loaded, load } from './load.ts';
import { Pace } from './pace.ts';
import { resultGroups, say, showIn, statusOf } from './results.ts';
import type { SearchWords } from './words.ts';

const PER_GROUP = 5;
/** Passages that a reader sees while typing. */
const FIRST = 2;

interface Labels {
  readonly base: string;
  readonly page: string;
  readonly label: string;
  readonly close: string;
  readonly failed: string;
  readonly list: string;
  readonly listName: string;
  readonly more: string;
}

/** The search over any page: opens at once, loads while the reader types, gives the focus back when closed. */
class SearchDialog {
  readonly #dialog = document.createElement('dialog');
  readonly #input = document.createElement('input');
  readonly #hint = document.createElement('p');
  readonly #status = document.createElement('p');
  readonly #results = document.createElement('div');
  readonly #more = document.createElement('a');
  readonly #labels: Labels;
  #loaded: Loaded | null = null;
  /** Whether all results are wanted, or the first of them. */
  #isFirst = false;
  readonly #pace = new Pace({
    atOnce: () => this.#named(),
    first: () => this.#ask(true),
    all: () => this.#ask(false),
  });

  constructor(labels: Labels) {
    this.#labels = labels;
    this.#dialog.className = 'search-dialog';
    this.#dialog.setAttribute('aria-label', labels.label);
    this.#input.type = 'search';
    this.#input.className = 'search-field';
    this.#input.setAttribute('aria-label', labels.label);
    this.#input.autocomplete = 'off';
    this.#hint.id = 'search-dialog-hint';
    this.#hint.className = 'hint';
    this.#input.setAttribute('aria-describedby', this.#hint.id);
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'details';
    this.#more.textContent = labels.more;
    this.#more.hidden = true;
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = labels.close;
    close.addEventListener('click', () => this.#dialog.close());
    const bar = document.createElement('form');
    bar.append(this.#input, close);
    bar.addEventListener('submit', (event) => this.#enter(event));
    this.#dialog.append(bar, this.#hint, this.#status, this.#results, this.#more);
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#input.addEventListener('input', () => {
      this.#search.giveUp();
      this.#pace.key(this.#input.value);
    });
    document.body.append(this.#dialog);
  }

  /** @param typed what the reader has typed already */
  open(typed: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    if (typed !== '') {
      this.#input.value = typed;
      this.#pace.key(typed);
    }
    this.#answer(async () => undefined).catch(() => this.#fail());
  }

  #answer<T>(ask: (search: Loaded) => Promise<T>): Promise<T> {
    const { base } = this.#labels;
    load(base).named.then(
      (names) => {
        this.#loaded = names;
        this.#hint.textContent = names.words.hint;
      },
      () => undefined,
    );
    return answered(base, ask, () => void this.#ask(false));
  }

  /** Shows the entries that are surely meant: their names are here before the index is. */
  #named(): boolean {
    if (!this.#loaded) return false;
    const { engine, words } = this.#loaded;
    const found = engine.named(this.#term, {}, PER_GROUP);
    const isServed = found.hits.length > 0;
    if (isServed || this.#term === '') this.#draw(resultGroups(found, this.#term, words));
    return isServed;
  }

  get #term(): string {
    return this.#input.value.trim();
  }

  #ask(isFirst: boolean): Promise<void> {
    this.#isFirst = isFirst;
    return this.#search.ask();
  }

  /** One search at a time: a key abandons the one under way; of those asked for meanwhile only the last is made. */
  readonly #search = lastOnly(async () => {
    const term = this.#term;
    const isFirst = this.#isFirst;
    // Another question will have its own answer.
    const isWanted = (): boolean => term === this.#term;
    try {
      const extent = { perGroup: isFirst ? FIRST : PER_GROUP, isFirst, isWanted };
      const { found, words } = await this.#answer(async ({ engine, words }) => ({
        found: term === '' ? null : await engine.search(term, {}, extent),
        words,
      }));
      if (!isWanted()) return;
      if (!isFirst) this.#tell(found, term, words);
      if (!isFirst || found?.hits.length) this.#draw(found ? resultGroups(found, term, words) : []);
    } catch {
      if (isWanted()) this.#fail();
    }
  });

  /** Shows results of the present term, and says that they are. */
  #draw(nodes: readonly Node[]): void {
    showIn(this.#results, nodes);
    this.#results.dataset['term'] = this.#term;
  }

  /** Says how much was found, when that is known, and not at each key. */
  #tell(found: FoundHits | null, term: string, words: SearchWords): void {
    say(this.#status, term, found ? statusOf(found, term, words) : '');
    this.#more.href = `${this.#labels.page}?q=${encodeURIComponent(term)}`;
    this.#more.hidden = !found || found.hits.length === 0;
  }

  #fail(): void {
    const link = document.createElement('a');
    link.href = this.#labels.list;
    link.textContent = this.#labels.listName;
    say(this.#status, this.#term, `${this.#labels.failed} `, link);
    if (!this.#named()) this.#results.replaceChildren();
  }

  /** Enter opens the best result, once it is that of the words typed. */
  async #enter(event: Event): Promise<void> {
    event.preventDefault();
    this.#pace.stop();
    await this.#ask(false);
    const first = this.#results.querySelector('a');
    if (first) first.click();
  }

  /** Arrows walk from the field through the results; in them, Home and End lead to the first and the last. */
  #move(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      // A field of this type would take the key to empty itself.
      event.preventDefault();
      this.#dialog.close();
      return;
    }
    const links = [...this.#results.querySelectorAll('a'), ...(this.#more.hidden ? [] : [this.#more])];
    const stops: readonly HTMLElement[] = [this.#input, ...links];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      ...(at > 0 && { Home: 1, End: stops.length - 1 }),
    };
    const place = places[event.key];
    const next = place === undefined ? undefined : stops[Math.max(place, 0)];
    if (!next || next === document.activeElement) return;
    event.preventDefault();
    next.focus();
  }
}

/** While an input method composes, the keys are its own. One that ends it has this code alone in some browsers. */
const COMPOSING = 229;

function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === COMPOSING;
}

let dialog: SearchDialog | null = null;

/**
 * Opens the dialog.
 * @param link the link to the search page, whose data are the labels
 * @param typed what the reader has typed already
 */
export function openSearch(link: HTMLAnchorElement, typed: string): void {
  const { base = '/' } = document.documentElement.dataset;
  const { label = '', close = '', failed = '', list = '', listName = '', more = '' } = link.dataset;
  dialog ??= new SearchDialog({ base, page: link.href, label, close, failed, list, listName, more });
  dialog.open(typed);
}
