import type { SentenceTable } from './table.ts';

export const nl: SentenceTable = {
  titles:
    'dhr|Dhr|mevr|Mevr|mw|Mw|mr|Mr|drs|Drs|dr|Dr|ir|Ir|ing|Ing|prof|Prof|ds|Ds|jhr|Jhr|gebr|Gebr|St|zgn|z\\.g\\.n|bijv|bv|d\\.w\\.z|o\\.a|o\\.m|m\\.n|t\\.a\\.v|i\\.p\\.v|m\\.b\\.t|incl|excl|min|max|gen|kol|kap|lt|burg|wed',
  counted: 'nr|nrs|Nr|blz|p|pp|art|afl|hfst|par|fig|tel|jan|feb|mrt|apr|jun|jul|aug|sept|okt|nov|dec',
  either: 'N\\.V|B\\.V|ca|resp|jr|sr|mln|mld',
  ends: 'enz|etc|e\\.d|e\\.a|jl|v\\.\\s?Chr|n\\.\\s?Chr',
  starters:
    'De Het Een Deze Dit Die Dat Hij Zij Ze Wij We Ik Jij Je U Men Zijn Haar Hun Ons Onze Mijn In Op Aan Bij Met Na Naar Van Voor Door Over Onder Uit Tot Tegen Tijdens Volgens Sinds Zonder Om Te Tussen Wegens En Of Maar Want Dus Als Wanneer Toen Omdat Hoewel Terwijl Daarna Daarom Dan Nu Hier Daar Er Ook Nog Al Alle Veel Vele Sommige Enkele Elke Beide Twee Drie Niet Geen Wie Wat Waar Waarom Hoe Vandaag Gisteren Morgen Later Eerder Toch Zo',
};
