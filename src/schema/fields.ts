import type { z } from 'astro/zod';

/** What shapes of Zod have in common for who walks them. */
interface Shape {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly element?: Shape;
  /** Of a record: what its keys are. */
  readonly keyType?: { readonly options?: readonly string[] };
  /** Of a record: what its values are. */
  readonly valueType?: Shape;
  readonly options?: readonly Shape[];
  readonly in?: Shape;
  readonly unwrap?: () => Shape;
}

/**
 * The names of the fields that data may have at a place; of every alternative where there are several.
 * @param path names and numbers from the root to the object
 */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const objects = shapesAt(schema, path);
  return [...new Set(objects.flatMap(({ shape, keyType }) => keyType?.options ?? Object.keys(shape ?? {})))];
}

/** Whether data may have text at a place, as one of several alternatives or alone. */
export function takesTextAt(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return shapesAt(schema, path).some(({ type }) => type === 'string');
}

function shapesAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly Shape[] {
  return path.reduce<readonly Shape[]>(
    (shapes, key) => shapes.flatMap((one) => inside(one, key)),
    bare(schema as Shape),
  );
}

function inside(shape: Shape, key: PropertyKey): readonly Shape[] {
  const next = typeof key === 'number' ? shape.element : (shape.shape?.[String(key)] ?? shape.valueType);
  return next ? bare(next) : [];
}

/** The shape without what wraps it: defaults, optional, what becomes of it; the alternatives of a union. */
function bare(shape: Shape): readonly Shape[] {
  if (shape.shape || shape.element || shape.keyType || shape.type === 'string') return [shape];
  if (shape.options) return shape.options.flatMap((one) => (typeof one === 'object' ? bare(one) : []));
  if (shape.in) return bare(shape.in);
  return shape.unwrap ? bare(shape.unwrap()) : [];
}
