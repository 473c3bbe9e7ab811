/** A name as two are compared: no case, compatible letters as one, one style of apostrophe, one space for white space. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
