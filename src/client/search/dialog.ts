import { lastOnly } from './lastOnly.ts';
import { load } from './load.ts';
import { resultGroups, statusOf } from './results.ts';

const PER_GROUP = 5;
/** Milliseconds: keys that follow each other more quickly are one question. */
const PAUSE = 85;

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
  readonly #status = document.createElement('p');
  readonly #results = document.createElement('div');
  readonly #more = document.createElement('a');
  readonly #labels: Labels;
  #timer = 0;

  constructor(labels: Labels) {
    this.#labels = labels;
    this.#dialog.className = 'search-dialog';
    this.#dialog.setAttribute('aria-label', labels.label);
    this.#input.type = 'search';
    this.#input.className = 'search-field';
    this.#input.setAttribute('aria-label', labels.label);
    this.#input.autocomplete = 'off';
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
    this.#dialog.append(bar, this.#status, this.#results, this.#more);
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#input.addEventListener('input', () => this.#later());
    document.body.append(this.#dialog);
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    load(this.#labels.base).catch(() => this.#fail());
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  /** Each key asks anew; a search that is under way is finished, and of those asked for meanwhile the last is made. */
  readonly #search = lastOnly(async () => {
    const term = this.#input.value.trim();
    this.#more.href = `${this.#labels.page}?q=${encodeURIComponent(term)}`;
    try {
      const { engine, words } = await load(this.#labels.base);
      const found = term === '' ? null : await engine.search(term, {}, PER_GROUP);
      this.#status.textContent = found ? statusOf(found, term, words) : '';
      this.#results.replaceChildren(...(found ? resultGroups(found, words) : []));
      this.#more.hidden = !found || found.hits.length === 0;
    } catch {
      this.#fail();
    }
  });

  #fail(): void {
    const link = document.createElement('a');
    link.href = this.#labels.list;
    link.textContent = this.#labels.listName;
    this.#status.replaceChildren(`${this.#labels.failed} `, link);
    this.#results.replaceChildren();
  }

  /** Enter opens the best result, once it is that of the words typed; without one, the full page of results. */
  async #enter(event: Event): Promise<void> {
    event.preventDefault();
    clearTimeout(this.#timer);
    await this.#search();
    const first = this.#results.querySelector('a');
    if (first) first.click();
  }

  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#input, ...this.#results.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))];
    event.preventDefault();
    next?.focus();
  }
}

let dialog: SearchDialog | null = null;

/** Opens the dialog. @param link the link to the search page, whose data are the labels */
export function openSearch(link: HTMLAnchorElement): void {
  const { base = '/' } = document.documentElement.dataset;
  const { label = '', close = '', failed = '', list = '', listName = '', more = '' } = link.dataset;
  dialog ??= new SearchDialog({ base, page: link.href, label, close, failed, list, listName, more });
  dialog.open();
}
