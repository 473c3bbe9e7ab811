/**
 * What to tell somebody whose Node is too old; null when it is not.
 * @param version such as `20.20.2`
 * @param needed the range of package.json, such as `>=22.12`
 */
export function nodeFault(version: string, needed: string): string | null {
  const [has = [], least = []] = [version, needed].map((one) => (one.match(/\d+/g) ?? []).map(Number));
  const at = least.findIndex((number, index) => number !== (has[index] ?? 0));
  if (at < 0 || (has[at] ?? 0) > (least[at] ?? 0)) return null;
  return `Backgrounder needs Node ${least.join('.')} or newer, and this is Node ${version}. Get a newer one from https://nodejs.org and run the command again.`;
}
