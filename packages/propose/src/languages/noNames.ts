/** Words of names that mean nobody and no place: wars, cups, prizes, months, and what programs and films are called. */
export const OTHER_NAMES: ReadonlySet<string> = new Set(
  `constitución código constitution costituzione codice constituição loi ley legge guerre guerra krieg weltkrieg bataille batalla battaglia batalha schlacht coupe copa coppa cup pokal taça championnat campeonato campionato meisterschaft jeux juegos giochi jogos spiele olympischen prix premio prêmio prize preis award awards festival open tournoi torneo torneio turnier traité tratado trattato révolution revolución rivoluzione revolução saison temporada stagione edad media tour rallye grand gran grande prix mondial mundial weltmeisterschaft europameisterschaft liga champions eurocopa bundesliga serie série series premier league dvd cd tv ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi navidad pascua ramadán ramadan semana carnaval noël pâques toussaint natale pasqua ostern weihnachten pfingsten redacción redaktion rédaction redazione redação agencias agences agenzie agências seconde première primera segunda prima seconda
january januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag ende anfang mitte`.split(
    /\s+/,
  ),
);

/** Bodies and things that need a name of their own, and have none where they stand alone. */
export const ALONE: ReadonlySet<string> = new Set(
  'Estado Gabinete Gobierno Presidencia Ministerio Ayuntamiento Administración Fiscalía Policía État Gouvernement Présidence Cabinet Ministère Mairie Préfecture Parquet Police Stato Governo Presidenza Ministero Comune Procura Polizia Governo Presidência Ministério Prefeitura Polícia Zukunft Vergangenheit Gegenwart'.split(
    ' ',
  ),
);

/** Endings of German nouns that are no names. */
export const NOUN_ENDS =
  /(?:ung|ungen|heit|keit|schaft|ion|ionen|tät|ismus|ling|nis|zeit|jahr|jahre|jahren|weise|folge|form|teil|ende|anfang|hilfe|bezug|höhe|angaben|haft|rente|frage|betrieb|krieg|film|album|platz|kraft|besitz|lage|bau|sicht|art|mitte|gebrauch|holz|stein)$/u;

/** Acronyms of things: formats, measures, illnesses, currencies. */
export const NO_ACRONYMS: ReadonlySet<string> = new Set(
  'CD DVD EP LP TV HD PC IA KI AI IVA MwSt OPA ONG ONGs NGO NGOs NRO SMS GPS UT UTC GMT PIB BIP GDP USD EUR CHF DNA ADN ARN RNA AIDS SIDA HIV VIH COVID Covid MVP WM EM CEO CFO RAM CPU URL PDF ID KW MW GW Wi FM AM S.A S.L'.split(
    ' ',
  ),
);
