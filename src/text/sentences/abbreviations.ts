/** Always before a name: no sentence ends with them. */
const TITLES =
  'v|Gen|Sen|Sens|Rep|Reps|Gov|Govs|Engr|Lt|Col|Maj|Capt|Cmdr|Cdr|Cpt|Sgt|Cpl|Pvt|Spc|Adm|Brig|Dr|Drs|Mr|Mrs|Ms|Mx|Messrs|Prof|Rev|Revd|Fr|Hon|Pres|St|Ste|Sts|Mt|Ft|Supt|Insp|Det|Amb|Atty|Asst|Assoc|Dept|Cllr|Msgr|vs|viz|cf|e\\.g|i\\.e|' +
  'Mme|Mlle|MM|Sra|Srta|Dña|Hr|Frau|Fr|Dipl|Ing|bzw|z\\.B|d\\.h|u\\.a|Dott|Sig|Ds|Dhr|Mevr|Doç|Av';
/** Before a number only. */
const COUNTED =
  'No|Nos|Nr|nr|Núm|núm|Art|art|Arts|Sec|sec|Fig|Figs|fig|p|pp|vol|Vol|Vols|ch|Ch|para|paras|approx|ca|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** May end a sentence; what follows decides. */
const EITHER =
  'Inc|Corp|Co|Cos|Ltd|LLC|Plc|Bros|Jr|Sr|Ph\\.D|M\\.D|al|Ave|Blvd|Univ|Calif|Fla|Mass|Conn|Ariz|Colo|Tenn|Wis|Wash|Ill|Ind|Mich|Minn|Okla|Ore|Tex|Ala|Ark|Kan|Va|Md|Pa|Ky|La|Miss|Mo|Mont|Neb|Nev|Vt|Wyo|Del|Ga';

const CLOSING = '["\'\\p{Pf}\\p{Pe}]*\\s*$';
const BEFORE = '(?<![\\p{L}\\p{N}\\p{M}.])';

/** The end of a text that stops with the dot of a title. */
export const TITLE_BEFORE = new RegExp(`${BEFORE}(?:${TITLES})\\.${CLOSING}`, 'u');
/** The end of a text that stops with the dot of a word that a number follows. */
export const COUNTED_BEFORE = new RegExp(`${BEFORE}(?:${COUNTED})\\.${CLOSING}`, 'u');
/** The end of a text that stops with the dot of a firm, a state or a degree. */
export const EITHER_BEFORE = new RegExp(`${BEFORE}(?:${EITHER})\\.${CLOSING}`, 'u');
/** The end of a text that stops with initials: “John F.”, “J.D.”, “U.S.”. */
export const INITIALS_BEFORE = new RegExp(`${BEFORE}(?:\\p{Lu}\\.)*\\p{Lu}\\.${CLOSING}`, 'u');
/** The end of a text that stops with a time of day. */
export const HOUR_BEFORE = /(?<![\p{L}\p{N}])[ap]\.m\.\s*$/iu;
