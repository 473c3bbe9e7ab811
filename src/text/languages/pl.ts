import type { SentenceTable } from './table.ts';

export const pl: SentenceTable = {
  titles:
    'dr|prof|mgr|inż|hab|lek|płk|ppłk|gen|kpt|mjr|por|ppor|sierż|ks|bp|abp|kard|św|bł|ul|al|pl|os|im|m\\.in|np|tzn|tzw|tj|wg|zob|por|red|pos|min|dyr|prez|wicemin|woj|pow|gm|sp\\.\\sz\\s?o\\.\\so',
  counted: 'nr|poz|art|ust|pkt|str|s|t|tab|rys|par|godz|ok|tel|ur|zm|rozdz|lp|ca|kol',
  either: 'tys|mln|mld|zł|gr|ww|ds|S\\.A',
  ends: 'itd|itp|etc|r|w|p\\.n\\.e|n\\.e',
  starters:
    'W We Z Ze Na Do Od Po Przed Przez Przy Za Pod Nad Między Dla O U Ku Bez Podczas Według Oprócz I A Ale Lecz Oraz Lub Albo Więc Jednak Gdy Kiedy Jeśli Jeżeli Że Bo Ponieważ Choć Chociaż Jak Gdzie Co Kto Który Która Które Czy On Ona Ono Oni One Ja Ty My Wy Ten Ta To Te Ci Tego Tej Tym Jego Jej Ich Jest Są Był Była Było Byli Nie Też Także Również Potem Następnie Później Wcześniej Teraz Dziś Dzisiaj Wczoraj Jutro Tu Tam Tak Już Jeszcze Tylko Wszystko Wszyscy Wielu Wiele Kilka Każdy Dwa Dwie Trzy',
  ordinals: { before: 'w|we|na|do|od|po|z|ze|przed|dla|nad|o|i|oraz|jego|jej|ich|to|jako|już' },
};
