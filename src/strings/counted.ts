/** The forms of a noun with its number, by plural category; `#` stands for the number. */
export type Forms = { readonly [Rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
  readonly other: string;
};

/** Numbers and nouns beside them as a language writes them. */
export interface Counting {
  readonly number: (value: number) => string;
  readonly counted: (count: number, forms: Forms) => string;
}

/** @param lang BCP 47 tag */
export function countingIn(lang: string): Counting {
  const format = new Intl.NumberFormat(lang);
  const rules = new Intl.PluralRules(lang);
  const number = (value: number): string => format.format(value);
  return {
    number,
    counted: (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', number(count)),
  };
}
