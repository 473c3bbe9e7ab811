import { type Issue, issue } from '../model/check/issue.ts';
import { nearestWord } from '../text/passages/distance.ts';

const SINGLE_FILES = ['site.yaml', 'timeline.yaml', 'rejected.yaml', 'references.json', 'published.txt'].map(
  (name) => `content/${name}`,
);

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
    const message = `Nothing reads this file. ${remedyFor(file)}`;
    issues.push(issue('file-ignored', { file, line: 1, column: 1 }, message));
  }
}

function remedyFor(file: string): string {
  if (/^content\/(?:entities|topics)\//.test(file))
    return 'Entities and topics are .md or .mdx files. Rename it.';
  if (/^content\/(?:articles|annotations)\//.test(file))
    return 'Articles and annotations are .yaml files. Rename it, or move it away.';
  const near = /^content\/[^/]+$/.test(file) ? nearestWord(file, SINGLE_FILES) : null;
  if (near !== null) return `Did you mean ${near}? Rename it.`;
  return 'Entities lie in content/entities/, topics in content/topics/, articles in content/articles/, annotations in content/annotations/. Move it there, or away.';
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
