/** What a preview shows. */
export interface Preview {
  readonly kind: string;
  /** The key of the kind, for its tint and shape. */
  readonly type: string;
  readonly name: string;
  readonly lang: string;
  readonly words: string;
  readonly count: string;
}
