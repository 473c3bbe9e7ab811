/** What to write in the record for an address that is gone; candidates are named with the addresses that they have. */
export function goneMessage(
  address: string,
  what: string,
  candidates: readonly { readonly title: string; readonly address: string }[],
  otherwise: string,
): string {
  const gone = `${address} was published, and no ${what} has it any more.`;
  if (candidates.length === 0) return `${gone} ${otherwise}`;
  const titles = candidates.map(({ title }) => title).join(' or ');
  const lines = candidates.map((one) => `${address} ${one.address}`).join(' or ');
  return `${gone} ${titles} may have taken its place: then write ${lines} there. ${otherwise}`;
}
