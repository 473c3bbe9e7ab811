/** Marks the passage that the address names: a block, a sentence or a mention of an article. */
function markArrival(): void {
  for (const old of document.querySelectorAll('.arrived')) old.classList.remove('arrived');
  const id = decodeURIComponent(location.hash.slice(1).split(':~:')[0] ?? '');
  const found = id === '' ? null : document.getElementById(id);
  // A former id is an empty element in the passage that it leads to.
  const target = found?.childNodes.length === 0 ? found.parentElement : found;
  if (target?.closest('[data-article], .changes')) target.classList.add('arrived');
}

addEventListener('hashchange', markArrival);
markArrival();
