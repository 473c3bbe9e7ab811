/** Always before a name or a number: no sentence ends with them. */
export const TITLES =
  'Gen|Sen|Rep|Reps|Sens|Gov|Lt|Col|Maj|Capt|Cmdr|Cdr|Sgt|Cpl|Pvt|Adm|Brig|Dr|Drs|Mr|Mrs|Ms|Messrs|Mme|Mlle|Prof|Rev|Fr|Hon|Pres|St|Ste|Mt|Ft|Supt|Insp|Det|Amb|Atty|Asst|Assoc|Dept|Spc|Ald|Sec|Treas|Vols|Univ|vs|viz|cf|Cllr|Mons|Msgr|Sheikh';
/** Before a number only. */
export const BEFORE_NUMBER =
  'No|Nos|Nr|nr|Art|art|Fig|Figs|fig|p|pp|vol|Vol|ch|Ch|para|approx|ca|c|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** May end a sentence: what follows decides. */
export const EITHER =
  'Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr|Ph\\.D|M\\.D|B\\.A|M\\.A|al|etc|Ave|Blvd|Rd|Mass|Calif|Fla|Va|Md|Pa|Conn|Ariz|Colo|Tenn|Wis|Wash|Ill|Ind|Mich|Minn|Okla|Ore|Tex|Ala|Ark|Del|Kan|Ky|La|Miss|Mo|Mont|Neb|Nev|Vt|Wyo';

/** The end of a text that stops with the dot of an abbreviation or of initials, not of a sentence. */
export const ABBREVIATION_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}])(?:${TITLES}|${BEFORE_NUMBER}|(?:\\p{Lu}\\.)*\\p{Lu})\\.["'\\p{Pf}\\p{Pe}]*$`,
  'u',
);
