/** Goes on to the new address at once and keeps the fragment, which a refresh in HTML would lose. */
const link = document.querySelector<HTMLAnchorElement>('#moved');
if (link) location.replace(link.pathname + location.search + (location.hash || link.hash));
