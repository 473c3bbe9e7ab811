import process from 'node:process';

/** A bench prints its table and returns false when a bar is missed. A new one is one row. */
type Bench = () => Promise<boolean>;

const BENCHES: Readonly<Record<string, Bench>> = {
  cards: async () => (await import('./cards.ts')).benchCards(),
  finder: async () => (await import('./finder.ts')).benchFinder(),
  lighthouse: async () => (await import('./lighthouse.ts')).benchLighthouse(),
  pages: async () => (await import('./pages.ts')).benchPages(),
  queries: async () => (await import('./queries.ts')).benchQueries(),
  search: async () => (await import('./search.ts')).benchSearch(),
  ingest: async () => {
    const isRight = (await import('../packages/propose/bench/speakers.ts')).benchSpeakers();
    const isDated = (await import('./dated/index.ts')).benchDated();
    const isAgreed = (await import('../packages/propose/bench/agreement.ts')).benchAgreement();
    const isSpoken = (await import('../packages/propose/bench/languages.ts')).benchLanguages();
    return (
      (await (await import('../packages/propose/bench/names.ts')).benchNames()) &&
      isRight &&
      isDated &&
      isAgreed &&
      isSpoken
    );
  },
  reader: async () => (await import('./reader/index.ts')).benchReader(),
};

/** What runs when no bench is named. */
const DEFAULT = ['finder', 'build'].filter((name) => name in BENCHES);

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. Choose from ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
let good = true;
for (const name of names.length > 0 ? names : DEFAULT) {
  console.log(`\n${name}`);
  good = ((await BENCHES[name]?.()) ?? true) && good;
}
process.exitCode = good ? 0 : 1;
