import type { CheckContext } from '../model/check/checkContext.ts';
import { issue, type Place } from '../model/check/issue.ts';
import { placeOf, type Source } from '../model/check/source.ts';
import { mayBeIn } from '../model/check/unread.ts';
import { type Claim, type Confidence, classOf, type Passage } from '../model/claim.ts';
import type { VagueDate } from '../model/dates.ts';
import type { ReferenceId } from '../model/ids.ts';
import type { Evidence } from '../schema/common.ts';
import { nearestWord } from '../text/passages/distance.ts';
import { passagesOf } from './quotations.ts';

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
  checks: CheckContext,
): Claim {
  const passages = written.evidence.flatMap((quotation, index) =>
    checkQuotation(quotation, source, `${path}.evidence.${index}`, checks),
  );
  checkReferences(written.refs, source, `${path}.refs`, checks);
  const kind = classOf({
    inference: written.inference,
    evidence: written.evidence.length,
    refs: written.refs.length,
  });
  if (!kind) {
    const message = `“${statement.slice(0, 80)}” has no basis. Give evidence (words of an article), refs (works cited) or inference: true.`;
    checks.issues.push(issue('class-missing', placeOf(source, path), message));
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
  checks.registered.push({ claim, source, path });
  return claim;
}

/** The passages of one quotation; an issue and nothing when it does not stand in the article. */
export function checkQuotation(
  quotation: Evidence,
  source: Source,
  path: string,
  checks: CheckContext,
): readonly Passage[] {
  return passagesOf(quotation, placeOf(source, path), checks);
}

/** Reports references that are not in content/references.json, and notes the others as used. */
export function checkReferences(
  refs: readonly string[],
  source: Source,
  path: string,
  checks: CheckContext,
): void {
  for (const [index, ref] of refs.entries()) {
    checkReference(ref, placeOf(source, `${path}.${index}`), checks);
  }
}

/** Reports a work that is not in content/references.json, with the nearest one that is; notes any other as used. */
export function checkReference(ref: string, place: Place, checks: CheckContext): void {
  checks.cited.add(ref);
  if (checks.references.has(ref) || mayBeIn(checks.unread.works, ref)) return;
  const near = nearestWord(ref, checks.references);
  const hint = near ? ` Did you mean ${near}?` : '';
  const message = `There is no work “${ref}” in content/references.json.${hint} Add it there, or correct the id.`;
  checks.issues.push(issue('reference-unknown', place, message));
}
