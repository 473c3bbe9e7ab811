import { engineFilters, filterFields } from './filters.ts';
import { lastOnly } from './lastOnly.ts';
import { load } from './load.ts';
import { hasMore, resultGroups, statusOf } from './results.ts';
import { addressOf, type State, stateOf } from './state.ts';
import type { SearchWords } from './words.ts';

const STEP = 20;
/** Milliseconds: keys that follow each other more quickly are one question. */
const PAUSE = 85;

/** The full page of the search: term and filters are its address. */
class SearchPage extends HTMLElement {
  #timer = 0;
  #filters: HTMLElement | null = null;
  /** What is to be shown; “show more” raises the number of each group, another search puts it back. */
  #wanted: { readonly state: State; readonly perGroup: number } = { state: stateOf(''), perGroup: STEP };

  connectedCallback(): void {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#go(this.#state, 'replace'), PAUSE);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#state, 'push');
    });
    addEventListener('popstate', () => void this.#show(stateOf(location.search)));
    const show = (): void => void this.#show(stateOf(location.search));
    if (location.search !== '') {
      show();
      return;
    }
    this.#field.focus();
    // Nothing is loaded for a reader who only passes by.
    for (const sign of ['pointermove', 'pointerdown', 'keydown'])
      addEventListener(sign, show, { once: true });
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input[type="search"]') as HTMLInputElement;
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

  #show(state: State, perGroup = STEP): Promise<void> {
    this.#wanted = { state, perGroup };
    if (this.#field.value.trim() !== state.q) this.#field.value = state.q;
    return this.#draw();
  }

  readonly #draw = lastOnly(async () => {
    const { state, perGroup } = this.#wanted;
    const status = this.querySelector('[role="status"]') as HTMLElement;
    const results = this.querySelector('.search-results') as HTMLElement;
    const help = this.querySelector('.search-help') as HTMLElement;
    try {
      const { engine, words } = await load(document.documentElement.dataset['base'] ?? '/');
      this.#filters ??= this.#addFilters(
        filterFields(await engine.filters(), words, (next) => this.#go({ ...this.#state, ...next }, 'push')),
      );
      for (const select of this.querySelectorAll('select')) select.value = state.filters[select.name] ?? '';
      const chosen = await engineFilters(state.filters, engine);
      const asks = state.q !== '' || Object.keys(state.filters).length > 0;
      const found = asks ? await engine.search(state.q, chosen, perGroup) : null;
      status.textContent = found ? statusOf(found, state.q, words) : '';
      results.replaceChildren(...(found ? resultGroups(found, words) : []));
      if (found && hasMore(found, perGroup)) results.append(this.#further(words, state));
      help.classList.remove('needed');
    } catch {
      status.textContent = this.dataset['failed'] ?? '';
      help.classList.add('needed');
    }
  });

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

  #addFilters(fields: HTMLElement): HTMLElement {
    this.querySelector('.search-filters')?.replaceChildren(fields);
    return fields;
  }
}

customElements.define('search-page', SearchPage);
