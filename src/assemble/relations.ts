import type { CheckContext } from '../model/check/checkContext.ts';
import { issue } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import type { Relation } from '../model/graph.ts';
import type { EntityEntry } from '../read/records.ts';
import { checkClaim } from './claims.ts';
import type { KnownSubjects } from './knownSubjects.ts';
import { reportUnknown } from './mentions.ts';

/** The relations that an entity's file states, checked. */
export function relationsOf(
  { id, data, source }: EntityEntry,
  names: ReadonlyMap<string, string>,
  known: KnownSubjects,
  checks: CheckContext,
): Relation[] {
  return data.relations.map((written, index): Relation => {
    const path = `relations.${index}`;
    const {
      predicate,
      object,
      object_label: objectLabel,
      detail = null,
      since = null,
      until = null,
    } = written;
    if (object !== undefined && !known.has(object)) {
      reportUnknown(object, placeOf(source, `${path}.object`), known, checks);
    }
    if (object === undefined && objectLabel === undefined) {
      const message = 'A relation needs its other end. Give object (an id) or object_label (words).';
      checks.issues.push(issue('field-invalid', placeOf(source, path), message));
    }
    const other = (object && names.get(object)) ?? objectLabel ?? object ?? '';
    const sentence = written.statement ?? `${data.name} ${predicate.replaceAll('-', ' ')} ${other}.`;
    return {
      subject: id,
      predicate,
      object: object ?? null,
      objectLabel: objectLabel ?? null,
      detail,
      since,
      until,
      claim: checkClaim(written, sentence, source, path, checks),
    };
  });
}
