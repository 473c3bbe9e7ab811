/** Parties, unions and firms of one word that nothing else is called by, in any of the languages. */
const KNOWN = new Set(
  'Vox Podemos Ciudadanos Junts Bildu Sortu Morena Psuv Fatah Hamas Hamás Hezbollah Hezbolá Hizbulá Renaissance Reconquête Lega Chega Livre Pdvsa Pemex Ecopetrol Petrobras Petroecuador Codelco Repsol Iberdrola Naturgy Movistar Mercadona Inditex Ferrovial Cemex Avianca Aerolíneas Falabella Telmex Airbus Renault Peugeot Stellantis Michelin Danone Carrefour Auchan Veolia Engie Thales Safran Alstom Sanofi TotalEnergies Fiat Eni Enel Pirelli Mediaset Unicredit Alitalia Fininvest Fincantieri Embraer Odebrecht Galp Google Facebook Twitter Instagram WhatsApp YouTube TikTok Netflix Amazon Microsoft Apple Samsung Huawei Toyota Volkswagen Siemens Nestlé Novartis Pfizer Boeing Ryanair Iberia Lufthansa Cisl Uil Ugl Inps Istat Inail Anas Anpi Coni Rai Confindustria Confcommercio Coldiretti Legambiente Renfe Aena Adif Endesa Sunat Essalud Indecopi Insee Urssaf Medef Unef Anses Ademe Arcom Interpol Europol Frontex Greenpeace'.split(
    ' ',
  ),
);
/** Letters written as a word that nobody could say: “Pdvsa”, “Cs”. */
const UNSAYABLE =
  /^(?:\p{Lu}(?:[bcdfgjkmnpqtvxz]{2}\p{Ll}{0,3}|[bcdfgjkmnpqstvxz])|(?:C[bcdfgmnpqtvx]|F[bcdfgmnpqtv]|P[bcdgmqvx]|B[bcdfgmnpqtv]|D[cfgmpqt]|G[cdfpt]|[LR][bcdfgmnpqt]|T[bcdfgpqv]|V[bcdfgmnpt])\p{Ll}{1,3})$/u;

/** True for an organisation of one word, by a list or by letters that make no word. */
export const isKnownBody = (name: string): boolean =>
  KNOWN.has(name) || (/^[^AEIOUaeiou]/.test(name) && UNSAYABLE.test(name));

/** Institutions that need no more of a name than a capital and an article: “au Parlement”. */
export const isHouse = (name: string): boolean =>
  /^(?:Parlamento|Parlement|Senado|Sénat|Senato|Congreso|Congresso|Knesset|Bundestag|Duma|Kremlin|Élysée|Matignon|Quirinale|Viminale|Farnesina|Campidoglio|Moncloa|Planalto|Eurocámara)$/u.test(
    name,
  );
