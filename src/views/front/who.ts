import { KIND_ORDER } from '../../model/kinds.ts';
import type { NameGroup, NameLine } from '../../model/views/front.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { leadEntities } from '../article/leadEntities.ts';
import { listOfKind } from '../lists/browse.ts';
import { nameLine } from '../lists/nameLine.ts';

const CARDS = 6;
/** Of more names of a kind, those that matter most. */
const MOST_NAMES = 24;

export interface WhoView {
  readonly cards: readonly NameLine[];
  readonly others: readonly NameGroup[];
  /** Opens the others where they are folded. */
  readonly othersText: string;
}

/** Who and what matters most, and all others by kind; null where nothing is named. */
export function whoView(context: PageContext): WhoView | null {
  const { strings: t, lang } = context;
  const ranked = leadEntities(context);
  if (ranked.length === 0) return null;
  const rest = ranked.slice(CARDS);
  const byName = new Intl.Collator(lang);
  const others = KIND_ORDER.flatMap((kind): NameGroup[] => {
    const own = rest.filter((entity) => entity.kind === kind);
    if (own.length === 0) return [];
    const shown = own.slice(0, MOST_NAMES).toSorted((a, b) => byName.compare(a.name, b.name));
    const all =
      own.length > shown.length
        ? { text: t.frontPage.allOf(countOf(kind, context)), href: listOfKind(kind, context) }
        : null;
    const names = shown.map((entity) => nameLine(entity, context));
    return [{ id: `who-${kind}`, kind, title: t.kinds[kind][1] ?? '', names, all }];
  });
  return {
    cards: ranked.slice(0, CARDS).map((entity) => nameLine(entity, context)),
    others,
    othersText: t.frontPage.others(rest.length),
  };
}

function countOf(kind: string, { briefing }: PageContext): number {
  return briefing.entities.filter((entity) => entity.kind === kind).length;
}
