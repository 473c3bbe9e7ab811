import type { FoundName, Group } from './groups.ts';

const MAN = /(?<!\p{L})(?:Mr\.?|Sir|Lord|King|Prince|Baron)\s$/u;
const WOMAN = /(?<!\p{L})(?:Mrs\.?|Ms\.?|Miss|Dame|Lady|Queen|Princess|Baroness)\s$/u;

interface Titled {
  readonly title: string;
  readonly isWoman: boolean;
}

function titledAt(text: string, { start }: FoundName): Titled | null {
  const before = text.slice(Math.max(0, start - 12), start);
  const title = (MAN.exec(before) ?? WOMAN.exec(before))?.[0].trim();
  return title === undefined ? null : { title, isWoman: WOMAN.test(before) };
}

/**
 * Takes out of a bare surname, “Okoro”, what is somebody else’s by the title: “Mrs Okoro” beside “Mr Rui Okoro”. Gives these as
 * persons of their own, called with the title.
 * @param home whose surname it is
 */
export function othersBySex(text: string, group: Group, home: Group): Group[] {
  const first = [...home.members, ...group.members].map((one) => titledAt(text, one)).find(Boolean);
  if (!first) return [];
  const others = new Map<string, Group>();
  const rest = group.members.filter((member) => {
    const titled = titledAt(text, member);
    if (!titled || titled.isWoman === first.isWoman) return true;
    const name = `${titled.title} ${group.name}`;
    const other: Group = others.get(name) ?? {
      ...group,
      name,
      members: [],
      merged: new Map(),
      candidates: [],
    };
    other.members.push({ ...member, start: member.start - titled.title.length - 1 });
    others.set(name, other);
    return false;
  });
  group.members.splice(0, group.members.length, ...rest);
  return [...others.values()];
}
