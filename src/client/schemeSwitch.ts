type Scheme = 'light' | 'dark';

/** A button that turns the page light or dark and remembers it. */
class SchemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const show = (): void => {
      button.textContent = current() === 'dark' ? '☀' : '☾';
      button.setAttribute(
        'aria-label',
        (current() === 'dark' ? this.dataset['light'] : this.dataset['dark']) ?? '',
      );
    };
    button.addEventListener('click', () => {
      choose(current() === 'dark' ? 'light' : 'dark');
      show();
    });
    show();
  }
}

function current(): Scheme {
  const { scheme } = document.documentElement.dataset;
  if (scheme === 'light' || scheme === 'dark') return scheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function choose(scheme: Scheme): void {
  document.documentElement.dataset['scheme'] = scheme;
  try {
    localStorage.setItem('scheme', scheme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}

customElements.define('scheme-switch', SchemeSwitch);
