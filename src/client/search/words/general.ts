import { stem } from './fold.ts';
import { firstForm } from './irregular.ts';

/** What people do and how things are, in everyday English: rare in a few texts, and yet not what a query is about. */
const GENERAL = `
  accept achieve act add admit advise affect afford agree aim allow announce answer apart appear apply approve
  argue arrange arrive attempt attend available avoid bad base bear beat begin behave believe belong benefit
  better big bit block bother break bring broad build burn buy call care careful carry case catch cause certain
  challenge chance change charge check choice claim clean clear clearly close closely collect common compare
  complete completely concern condition confirm connect consider contain continue control correct count couple
  cover create criticize current currently cut damage dangerous date deal decide decline deep defend define
  delay deliver demand deny depend describe deserve design detail determine develop die differ difference
  different difficult directly disappear discover discuss divide double doubt draw dream dress drive drop early
  earn ease easily easy effect effective effort encourage enjoy enough ensure enter entire entirely equal escape
  especially essential establish event eventually exact exactly examine example exist expect experience explain
  express extend extra face fact fail fair fall familiar famous far fast favor favorite fear feed feel fight
  figure fill final finally find fine finish fit fix focus follow force forget form formal former forward free
  freely fresh friendly full fully future gain gather general generally grant great grow guess half hand handle
  happy hard hardly head hear help hide high highly hit hope hot hour huge hurt idea ignore imagine immediately
  impact important impossible improve include increase indeed influence inside insist instead intend interest
  involve issue join judge jump key kill kind lack large largely late later launch lay lead learn leave lend
  level lie lift limit line listen little local long look lose lot love low lucky main mainly maintain major
  manage matter meet mention middle miss mistake moment month move name narrow nature near nearly necessary nice
  normal note notice object obtain obvious occur odd offer often ok old open oppose option order ordinary
  original originally overall pass past pay perfect perform perhaps period permanent pick piece place plan play
  please point poor popular position possible possibly prefer prepare present prevent previous probably problem
  process produce program progress promise proper properly protect prove provide publish pull purpose push
  quality question quick quickly quiet quite raise range rate reach react read ready real really reason receive
  recent recently recognize recommend record reduce refer refuse regular reject relate release rely remain
  remember remove repeat replace reply report represent request require resist resolve respond response rest
  restore result return reveal rich right ring rise role rule sad safe satisfied save scale search second see
  seek select sell send sense separate serious seriously serve service set settle several shape share sharp
  shift short shortly shout show shut sign significant similar similarly simple simply single sit situation size
  slow slowly small smart soft solve sort sound speak special specific speed spend split spread stand standard
  start state step stick stop straight strange strong struggle study stuff style succeed success suddenly suffer
  suggest suitable supply support suppose sure surprise surround survive suspect switch talk target teach tend
  term test thank thick thin think thinking thought throw tie tight together top total touch tough toward treat trouble true
  truth turn twice type typical unable uncertain understand unique unit unless unlikely unusual upper useful
  usual usually value various view visible visit voice wait wake walk warn wash waste watch way weak wear weigh
  whole wide willing win wish wonder worry worse worst worth write wrong young
`;

const ROOTS = new Set(
  GENERAL.trim()
    .split(/\s+/)
    .map((word) => stem(firstForm(word))),
);

/** Whether a word tells less than its rarity. @param word folded */
export function isGeneral(word: string): boolean {
  return ROOTS.has(stem(firstForm(word)));
}
