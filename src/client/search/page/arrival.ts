const page = document.querySelector<HTMLElement>('search-page');
const field = page?.querySelector('input');

/** Loads the search of its page: at once where the address asks something, else with the first sign of a reader. */
async function load(): Promise<void> {
  try {
    await import('./page.ts');
  } catch {
    const status = page?.querySelector('[role="status"]');
    if (status) status.textContent = page?.dataset['failed'] ?? '';
    page?.querySelector('.search-help')?.classList.add('needed');
  }
}

if (location.search !== '') void load();
else {
  field?.focus();
  // Nothing is loaded for a reader who only passes by.
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'input'])
    addEventListener(sign, () => void load(), { once: true });
}
