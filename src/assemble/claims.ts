import { type Claim, type Confidence, classOf, type Passage } from '../model/claim.ts';
import type { VagueDate } from '../model/dates.ts';
import type { Drift } from '../model/drift.ts';
import type { ReferenceId } from '../model/ids.ts';
import { type Issue, issue, type Place } from '../model/issue.ts';
import type { Kept } from '../model/kept.ts';
import type { Source } from '../read/records.ts';
import type { Evidence } from '../schema/common.ts';
import { nearestWord } from '../text/distance.ts';
import type { ArticleText } from './articleText.ts';
import type { Registered } from './findings/register.ts';
import { placeOf } from './place.ts';
import { findPassages } from './quotations.ts';

/** What claims are checked against, and where complaints go. */
export interface Desk {
  /** In the order in which evidence without an article is looked for. */
  readonly articles: readonly ArticleText[];
  readonly references: ReadonlySet<string>;
  readonly cited: Set<string>;
  /** What was made of texts before. */
  readonly kept: Kept;
  /** Whether senses and statements that are drafts count. */
  readonly drafts: boolean;
  readonly issues: Issue[];
  /** Every claim with its place. */
  readonly registered: Registered[];
  /** Verdicts on what quotes an article whose text was replaced. */
  readonly drift: Drift[];
}

interface Basis {
  readonly evidence: readonly Evidence[];
  readonly refs: readonly ReferenceId[];
  readonly inference: boolean;
  readonly as_of?: VagueDate | undefined;
  readonly confidence: Confidence;
}

/**
 * Checks what a statement rests on and gives it its class.
 * @param path where the claim stands in its file, such as `facts.2`
 */
export function checkClaim(
  written: Basis & { readonly label?: string | undefined },
  statement: string,
  source: Source,
  path: string,
  desk: Desk,
): Claim {
  const passages = written.evidence.flatMap((quotation, index) =>
    checkQuotation(quotation, source, `${path}.evidence.${index}`, desk),
  );
  checkReferences(written.refs, source, `${path}.refs`, desk);
  const kind = classOf({
    inference: written.inference,
    evidence: written.evidence.length,
    refs: written.refs.length,
  });
  if (!kind) {
    const message = `“${statement.slice(0, 80)}” has no basis. Give evidence (words of an article), refs (works cited) or inference: true.`;
    desk.issues.push(issue('class-missing', placeOf(source, path), message));
  }
  const claim: Claim = {
    class: kind ?? 'inference',
    statement,
    label: written.label ?? null,
    passages,
    refs: written.refs,
    asOf: written.as_of ?? null,
    confidence: written.confidence,
  };
  desk.registered.push({ claim, source, path });
  return claim;
}

/** The passages of one quotation; an issue and nothing when it does not stand in the article. */
export function checkQuotation(
  quotation: Evidence,
  source: Source,
  path: string,
  desk: Desk,
): readonly Passage[] {
  const result = findPassages(quotation, desk.articles, placeOf(source, path), desk.drift);
  if ('passages' in result) return result.passages;
  desk.issues.push(result.issue);
  return [];
}

/** Reports references that are not in content/references.json, and notes the others as used. */
export function checkReferences(refs: readonly string[], source: Source, path: string, desk: Desk): void {
  for (const [index, ref] of refs.entries()) {
    desk.cited.add(ref);
    if (desk.references.has(ref)) continue;
    desk.issues.push(unknownReference(ref, placeOf(source, `${path}.${index}`), desk));
  }
}

/** The issue for a work that is not in content/references.json, with the nearest one that is. */
export function unknownReference(ref: string, place: Place, { references }: Desk): Issue {
  const near = nearestWord(ref, references);
  const hint = near ? ` Did you mean ${near}?` : '';
  const message = `There is no work “${ref}” in content/references.json.${hint} Add it there, or correct the id.`;
  return issue('reference-unknown', place, message);
}
