import type { Span } from 'backgrounder-text/span';

/** States of the United States by their letters in addresses, and by what newspapers shorten them to. */
const STATES: ReadonlyMap<string, string> = new Map(
  'Alabama AL Ala|Alaska AK|Arizona AZ Ariz|Arkansas AR Ark|California CA Calif|Colorado CO Colo|Connecticut CT Conn|Delaware DE Del|Florida FL Fla|Georgia GA Ga|Hawaii HI|Idaho ID|Illinois IL Ill|Indiana IN Ind|Iowa IA|Kansas KS Kan|Kentucky KY Ky|Louisiana LA La|Maine ME|Maryland MD Md|Massachusetts MA Mass|Michigan MI Mich|Minnesota MN Minn|Mississippi MS Miss|Missouri MO Mo|Montana MT Mont|Nebraska NE Neb|Nevada NV Nev|New_Hampshire NH|New_Jersey NJ|New_Mexico NM|New_York NY|North_Carolina NC|North_Dakota ND|Ohio OH|Oklahoma OK Okla|Oregon OR Ore|Pennsylvania PA Pa|Rhode_Island RI|South_Carolina SC|South_Dakota SD|Tennessee TN Tenn|Texas TX Tex|Utah UT|Vermont VT Vt|Virginia VA Va|Washington WA Wash|West_Virginia WV|Wisconsin WI Wis|Wyoming WY Wyo'
    .split('|')
    .flatMap((row) => {
      const [state = '', ...short] = row.split(' ');
      return short.map((one): [string, string] => [one, state.replace('_', ' ')]);
    }),
);

/**
 * The state that letters behind a town mean, “Lanmere, CA”, “Lanmere, Calif.”; null for anything else: these letters have other
 * meanings elsewhere.
 */
export function stateAt(text: string, { start }: Span, name: string): string | null {
  const state = STATES.get(name.replaceAll('.', ''));
  return state !== undefined && /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start)) ? state : null;
}

/** True for letters that mean a state behind a town only, so that they are no name of it. */
export const isStateCode = (name: string): boolean => STATES.has(name.replaceAll('.', ''));
