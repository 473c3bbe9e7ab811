import type { SentenceTable } from './table.ts';

export const it: SentenceTable = {
  titles:
    'Sig|Sigg|Sig\\.ra|Sig\\.na|sig|sigg|sig\\.ra|dott|Dott|dott\\.ssa|Dott\\.ssa|prof|Prof|prof\\.ssa|Prof\\.ssa|ing|Ing|avv|Avv|arch|Arch|geom|rag|cav|comm|on|On|sen|Sen|mons|Mons|card|Card|gen|Gen|col|Col|cap|Cap|magg|S|SS|Spett|Egr|Gent|p\\.\\s?es|ad\\ses|es|cfr|cd|c\\.d|vd',
  counted:
    'n|nn|nr|art|artt|pag|pagg|p|pp|vol|fig|c|co|tel|par|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
  either: 'S\\.\\s?p\\.\\s?A|S\\.\\s?r\\.\\s?l|ca|F\\.lli|Soc|Ass',
  ends: 'ecc|etc|a\\.\\s?C|d\\.\\s?C',
  starters:
    'Il Lo La I Gli Le L Un Uno Una Egli Ella Lui Lei Loro Essi Io Tu Noi Voi Questo Questa Questi Queste Quello Quella Quel Ciò Suo Sua Suoi Sue Mio Nostro In Nel Nella Nei Nelle Nell Di Del Della Dei Delle Dell A Al Alla Ai Alle All Da Dal Dalla Dai Dalle Con Per Su Sul Sulla Sui Tra Fra Senza Dopo Prima Durante Secondo Contro Verso E Ed O Ma Però Anche Se Quando Come Dove Perché Mentre Poi Allora Quindi Inoltre Infatti Oggi Ieri Domani Ora Qui Lì Così Non Né Mai Tutto Tutti Molti Alcuni Due Tre Che Chi Si È Era Sono',
};
