const link = document.querySelector<HTMLAnchorElement>('.search-open');

/** Loads the search when the reader asks for it, and no sooner; where it cannot be had, the link leads to its page. */
async function open(): Promise<void> {
  if (!link) return;
  const field = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
  if (field) {
    field.focus();
    return;
  }
  const typed = collectKeys();
  try {
    const [{ openSearch }] = await Promise.all([import('./search/page/dialog.ts'), addStyles(link)]);
    openSearch(link, typed.end());
  } catch {
    location.href = link.href;
  }
}

/** Only the dialog needs them, and it is plain without. */
function addStyles({ dataset: { styles } }: HTMLElement): Promise<void> {
  if (!styles || document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  document.head.append(sheet);
  return new Promise((resolve) => {
    sheet.onload = sheet.onerror = () => resolve();
  });
}

/** What a reader types before the search is there: `end` gives it, and leaves further keys to the field. */
function collectKeys(): { end(): string } {
  let typed = '';
  const collect = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1) return;
    typed += event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', collect, { capture: true });
  return {
    end: () => {
      removeEventListener('keydown', collect, { capture: true });
      return typed;
    },
  };
}

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});

addEventListener('keydown', (event) => {
  if (!link || event.isComposing) return;
  const { target } = event;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const chord =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !chord) return;
  event.preventDefault();
  void open();
});

export {};
