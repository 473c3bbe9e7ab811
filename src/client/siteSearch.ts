/** Turns the link to the search page into a box that opens it with the words typed. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const { href = '', label = '' } = this.dataset;
    const input = document.createElement('input');
    input.type = 'search';
    input.placeholder = label;
    input.setAttribute('aria-label', label);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && input.value.trim() !== '')
        location.href = `${href}?q=${encodeURIComponent(input.value)}`;
    });
    addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof Element && event.target.matches('input, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.focus();
    });
    this.replaceChildren(input);
  }
}

customElements.define('site-search', SiteSearch);
