import type { Token } from '../words/tokens.ts';
import { WEAK } from './kinds/around.ts';
import { BODIES } from './kinds/bodies.ts';
import type { Kind, KindRule, Reading } from './kinds/kindRule.ts';
import { LISTED } from './kinds/listed.ts';
import { WRITTEN } from './kinds/written.ts';
import { isListed, type Lists } from './lists.ts';
import type { Run } from './runs.ts';

export type { Kind } from './kinds/kindRule.ts';

/** The first row that tells decides. */
export const KIND_RULES: readonly KindRule[] = [...WRITTEN, ...BODIES, ...LISTED, ...WEAK];

/** What the rules tell of a run. */
export interface Told {
  readonly kind: Kind | null;
  /** True where the same words elsewhere in the text may tell better. */
  readonly isWeak: boolean;
}

/** What a run is by its own words and those beside it; null where nothing tells that it is a name. */
export function kindOf(run: Run, tokens: readonly Token[], lists: Lists): Told {
  const { name, parts, at } = run;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const reading: Reading = {
    ...lists,
    run,
    tokens,
    name,
    parts,
    lower: parts.map((part) => part.toLowerCase()),
    first,
    last,
    before: tokens[at - 1]?.text.toLowerCase() ?? '',
    isLong: name.includes(' ') || parts.length > 1,
    isGiven: lists.gazetteer.has('given', first),
    isListed: isListed(name, lists),
  };
  for (const { kind: tell, isWeak = false } of KIND_RULES) {
    const kind = tell(reading);
    if (kind !== undefined) return { kind, isWeak };
  }
  return { kind: null, isWeak: true };
}
