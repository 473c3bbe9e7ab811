import { type Issue, issue } from '../model/check/issue.ts';

const PLACES = [
  /^content\/(?:site|timeline|rejected)\.yaml$/,
  /^content\/references\.json$/,
  /^content\/published\.txt$/,
  /^content\/published\/.+\.(?:txt|md)$/,
  /^content\/(?:articles|annotations)\/.+\.ya?ml$/,
  /^content\/(?:entities|topics)\/.+\.mdx?$/,
];

/** Reports files that no part of the briefing reads, so that nothing is lost in silence. */
export function checkPlaces(paths: readonly string[], issues: Issue[]): void {
  for (const file of paths) {
    if (PLACES.some((place) => place.test(file))) continue;
    const message =
      'Nothing reads this file. Entities and topics are .md or .mdx, articles and annotations .yaml; see docs/authoring.md.';
    issues.push(issue('file-ignored', { file, line: 1, column: 1 }, message));
  }
}

export function checkNames(paths: readonly string[], issues: Issue[]): void {
  const folded = new Map<string, string>();
  for (const file of paths) {
    const at = { file, line: 1, column: 1 };
    if (/[#?%\p{Cc}]/u.test(file)) {
      issues.push(
        issue(
          'file-name',
          at,
          'The name has a character that addresses cannot hold (#, ?, %). Rename the file.',
        ),
      );
    }
    const key = file.normalize('NFC');
    const other = folded.get(key);
    if (other)
      issues.push(
        issue('name-normalisation', at, `“${other}” has the same name in another Unicode form. Rename one.`),
      );
    folded.set(key, file);
  }
}
