/** A choice of entries above the timeline: only events with the chosen one stay. The choice is part of the address. */
class TimelineFilter extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const asked = new URL(location.href).searchParams.get('with');
    select.value = asked ?? select.value;
    const choose = (): void => {
      const address = new URL(location.href);
      if (select.value === '') address.searchParams.delete('with');
      else address.searchParams.set('with', select.value);
      history.replaceState(history.state, '', address);
      show(select.value);
    };
    select.addEventListener('change', choose);
    // A reader may choose before this script runs.
    if (asked === null && select.value !== '') choose();
    else show(select.value);
  }
}

function show(id: string): void {
  for (const year of document.querySelectorAll<HTMLElement>('.years > li')) {
    const events = [...year.querySelectorAll<HTMLElement>('.event')];
    for (const event of events) {
      event.hidden = id !== '' && !(event.dataset['entities'] ?? '').split(' ').includes(id);
    }
    year.hidden = events.every(({ hidden }) => hidden);
    const folded = year.querySelector('details');
    if (folded && id !== '') folded.open = true;
  }
}

customElements.define('timeline-filter', TimelineFilter);

export {};
