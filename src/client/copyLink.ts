import { copyText } from './copy.ts';

/** Copies the address of the page; where the browser does not allow it, shows the address to be copied by hand. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-link]')) {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? addressOfPage();
    if (!(await copyText(address, null))) {
      prompt(label, address);
      return;
    }
    button.textContent = button.dataset['copied'] ?? '';
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

function addressOfPage(): string {
  return `${location.origin}${location.pathname}`;
}
