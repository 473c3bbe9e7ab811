/** Applies the reader's choice of light or dark before anything is drawn. */
const chosen = ((): string | null => {
  try {
    return localStorage.getItem('scheme');
  } catch {
    return null;
  }
})();
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['scheme'] = chosen;
