import { words } from './words.ts';

/** Words of offices, which are no names even with a capital. */
const OFFICES = words(
  "chief chiefs president vice-president vice minister ministers secretary secretaries deputy assistant executive presiding presidential director chair chairman chairwoman chairperson vice-chairman vice-chairperson officer officers commissioner commander governor mayor head leader member members speaker spokesman spokeswoman spokesperson ambassador envoy coordinator rector dean professor doctor editor captain coach manager general attorney judge justice prosecutor treasurer senior junior acting former prime foreign crown royal prince princess king queen majesty highness excellency additional joint principal managing regional official officials adviser advisers advisor advisors councillor councillors councilor councilors superintendent inspector registrar chancellor vice-chancellor premier premiers extraordinary plenipotentiary consul consuls chargé d’affaires d'affaires",
);

/** What offices and ministries are for. */
const CHARGES = words(
  'interior defence defense justice finance health education energy labour labor commerce trade transport agriculture environment culture state war homeland security national publicity cabinet foreign home affairs public social welfare works relations information corporate youth sport sports tourism communications technology science industry housing water resources planning development political legal strategic religious economic internal external press media human gender administrative financial parliamentary permanent prosecutions service employment rural urban mines minerals fisheries forestry livestock arts heritage innovation skills women children family population immigration customs citizenship identity police intelligence medical clinical business enterprise enterprises cooperatives equality rights peacekeeping climate',
);

/** True for a word of an office, in small letters. */
export const isOfficeWord = (word: string): boolean => OFFICES.has(word);

/** True for a word for what an office is for, in small letters. */
export const isCharge = (word: string): boolean => CHARGES.has(word);
