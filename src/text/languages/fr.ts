import type { SentenceTable } from './table.ts';

export const fr: SentenceTable = {
  titles: 'M|MM|Mme|Mmes|Mlle|Mlles|Me|Mgr|Dr|Drs|Pr|Prs|St|Ste|Sts|Vve|cf|c\\.-à-d|p\\.\\s?ex|ex|av|apr|env',
  counted: 'n|nos|no|art|chap|vol|fig|p|pp|t|tél|al|ann|janv|févr|avr|juill|sept|oct|nov|déc',
  either: 'éd|bd|boul|Cie|S\\.A|S\\.A\\.R\\.L|R\\.A\\.S|hab|coll',
  ends: 'etc|J\\.-C|h|min|km|kg',
  starters:
    'Le La Les L Un Une Des Du De D Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces C Cela Ça Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos En Dans Sur Sous Pour Par Avec Sans Avant Après Depuis Pendant Selon Entre Chez Contre Vers À Au Aux Et Ou Mais Donc Or Ni Car Si Quand Lorsque Comme Puis Alors Ensuite Enfin Aussi Ainsi Toutefois Cependant Pourtant Malgré Voilà Rien Hier Demain Aujourd Ici Là Tout Tous Toutes Plusieurs Certains Deux Trois Qui Que Quoi Pourquoi Comment Où Selon',
};
