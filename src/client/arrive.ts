/** Marks the passage that the address names: a block, a sentence or a mention of an article. */
function markArrival(): void {
  for (const old of document.querySelectorAll('.arrived')) old.classList.remove('arrived');
  const id = decodeURIComponent(location.hash.slice(1).split(':~:')[0] ?? '');
  const target = id === '' ? null : document.getElementById(id);
  if (target?.closest('[data-article]')) target.classList.add('arrived');
}

addEventListener('hashchange', markArrival);
markArrival();
