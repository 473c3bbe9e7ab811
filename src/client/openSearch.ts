const link = document.querySelector<HTMLAnchorElement>('.search-open');

/** Loads the search when the reader asks for it, and no sooner; where it cannot be had, the link leads to its page. */
async function open(): Promise<void> {
  if (!link) return;
  const field = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
  if (field) {
    field.focus();
    return;
  }
  try {
    const { openSearch } = await import('./search/dialog.ts');
    openSearch(link);
  } catch {
    location.href = link.href;
  }
}

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});

addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element && event.target.matches('input, select, textarea, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const chord =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !chord) return;
  event.preventDefault();
  void open();
});

export {};
