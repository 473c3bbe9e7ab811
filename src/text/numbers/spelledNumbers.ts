/** Parts of number words by value; what is glued together is taken apart, the longest part first. */
const PARTS: Readonly<Record<string, string>> = {
  de: '1 ein eins eine einem einen einer eines|2 zwei zwo|3 drei|4 vier|5 fünf|6 sechs sech|7 sieben sieb|8 acht|9 neun|10 zehn|11 elf|12 zwölf|20 zwanzig|30 dreißig dreissig|40 vierzig|50 fünfzig|60 sechzig|70 siebzig|80 achtzig|90 neunzig|100 hundert hunderte|1000 tausend tausende|1000000 million millionen|1000000000 milliarde milliarden|+ und',
  es: '1 un uno una|2 dos|3 tres trés|4 cuatro|5 cinco|6 seis séis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce|13 trece|14 catorce|15 quince|10 dieci|20 veinte veinti|30 treinta|40 cuarenta|50 cincuenta|60 sesenta|70 setenta|80 ochenta|90 noventa|100 cien ciento cientos|200 doscientos doscientas|300 trescientos trescientas|400 cuatrocientos cuatrocientas|500 quinientos quinientas|600 seiscientos seiscientas|700 setecientos setecientas|800 ochocientos ochocientas|900 novecientos novecientas|1000 mil|1000000 millón millones|+ y',
  fr: '1 un une|2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze|13 treize|14 quatorze|15 quinze|16 seize|20 vingt vingts|30 trente|40 quarante|50 cinquante|60 soixante|70 septante|80 quatrevingt quatrevingts huitante|90 nonante|100 cent cents|1000 mille|1000000 million millions|1000000000 milliard milliards|+ et',
  it: '1 un uno una|2 due|3 tre tré|4 quattro|5 cinque|6 sei|7 sette|8 otto|9 nove|10 dieci|11 undici|12 dodici|13 tredici|14 quattordici|15 quindici|16 sedici|17 diciassette|18 diciotto|19 diciannove|20 venti vent|30 trenta trent|40 quaranta quarant|50 cinquanta cinquant|60 sessanta sessant|70 settanta settant|80 ottanta ottant|90 novanta novant|100 cento cent|1000 mille mila|1000000 milione milioni|1000000000 miliardo miliardi|+ e',
  pt: '1 um uma|2 dois duas|3 três|4 quatro|5 cinco|6 seis|7 sete|8 oito|9 nove|10 dez|11 onze|12 doze|13 treze|14 catorze quatorze|15 quinze|16 dezasseis dezesseis|17 dezassete dezessete|18 dezoito|19 dezanove dezenove|20 vinte|30 trinta|40 quarenta|50 cinquenta|60 sessenta|70 setenta|80 oitenta|90 noventa|100 cem cento|200 duzentos duzentas|300 trezentos trezentas|400 quatrocentos quatrocentas|500 quinhentos quinhentas|600 seiscentos seiscentas|700 setecentos setecentas|800 oitocentos oitocentas|900 novecentos novecentas|1000 mil|1000000 milhão milhões|1000000000 bilhão bilhões|+ e',
};

interface Table {
  readonly values: ReadonlyMap<string, number>;
  /** From the longest to the shortest. */
  readonly parts: readonly string[];
}

const tables = new Map(Object.entries(PARTS).map(([lang, rows]) => [lang, tableOf(rows)]));

function tableOf(rows: string): Table {
  const values = new Map(
    rows.split('|').flatMap((row) => {
      const [value = '', ...words] = row.split(' ');
      return words.map((word) => [word, value === '+' ? 0 : Number(value)] as const);
    }),
  );
  return { values, parts: [...values.keys()].toSorted((a, b) => b.length - a.length) };
}

/**
 * The values of the numbers that a text writes in letters, alone and put together (“mille deux cents” is 1000, 2, 100 and
 * 1200), in German, Spanish, French, Italian and Portuguese; none in other languages.
 */
export function spelledNumbersIn(text: string, lang: string): ReadonlySet<number> {
  const table = tables.get(lang.slice(0, 2).toLowerCase());
  const found = new Set<number>();
  if (!table) return found;
  let run: number[] = [];
  const words = text
    .toLowerCase()
    .replace(/quatre-vingt/gu, 'quatrevingt')
    .match(/\p{L}+|[^\p{L}\s-]/gu);
  for (const word of [...(words ?? []), '.']) {
    const values = partsOf(word, table);
    if (values) run.push(...values);
    else run = addAll(run, found);
  }
  found.delete(0);
  return found;
}

/** The values of the parts of a word; null when it is no number. */
function partsOf(word: string, { values, parts }: Table): number[] | null {
  if (word === '') return [];
  for (const part of parts) {
    if (!word.startsWith(part)) continue;
    const rest = partsOf(word.slice(part.length), { values, parts });
    if (rest) return [values.get(part) ?? 0, ...rest];
  }
  return null;
}

/** Keeps each value and what they come to: smaller ones are added, a hundred and more multiply those before; begins anew. */
function addAll(run: readonly number[], found: Set<number>): number[] {
  for (const value of run) found.add(value);
  let total = 0;
  let part = 0;
  for (const value of run) {
    if (value >= 1000) {
      total += Math.max(part, 1) * value;
      part = 0;
    } else part = value === 100 ? Math.max(part, 1) * 100 : part + value;
  }
  found.add(total + part);
  return [];
}
