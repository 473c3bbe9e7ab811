import type { Remember } from '../../model/views/pageContext.ts';

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
