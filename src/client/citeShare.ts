/** Opens the citations for a link to them; what copies them is loaded when they are open. */
const details = document.querySelector<HTMLDetailsElement>('.cite-share');

function openIfNamed(): void {
  if (details && location.hash === '#cite') details.open = true;
}

details?.addEventListener(
  'toggle',
  () => void import('./copyRows.ts').then(({ addCopying }) => addCopying(details)),
  { once: true },
);
addEventListener('hashchange', openIfNamed);
openIfNamed();

export {};
