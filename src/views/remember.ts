/**
 * Gives what was made of an object before, or makes it: for what many pages ask.
 * @param what names what is made: several things can be made of one object
 * @param of a record of the briefing, or the briefing
 */
export type Remember = <T>(what: string, of: object, make: () => T) => T;

/** Remembers for as long as the objects live. */
export function rememberingAll(): Remember {
  const all = new Map<string, WeakMap<object, { readonly value: unknown }>>();
  return <T>(what: string, of: object, make: () => T): T => {
    const own = all.get(what) ?? new WeakMap<object, { readonly value: unknown }>();
    all.set(what, own);
    const kept = own.get(of) ?? { value: make() };
    own.set(of, kept);
    return kept.value as T;
  };
}
