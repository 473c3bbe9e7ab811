import type { SentenceTable } from './table.ts';

export const tr: SentenceTable = {
  titles:
    'Dr|Prof|Doç|Yrd|Av|Sn|Op|Uzm|Müh|Gen|Org|Korg|Tümg|Tuğg|Alb|Yb|Bnb|Yzb|Tğm|Ütğm|Hz|Öğr|Arş|Mim|bkz|Bkz|örn|Örn|çev|haz|T',
  counted: 'No|no|s|ss|md|c|sy|Tel|tel|Fak|İst|Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara',
  either: 'vb|vs|vd|A\\.Ş|Ltd|Şti|T\\.C|M\\.Ö|M\\.S|Cad|Sok|Mah|Bul|Apt',
  ends: 'yy',
  starters:
    'Bu Şu O Bir Biz Siz Ben Sen Onlar Bunlar Şunlar Bunun Onun Ve Ama Fakat Ancak Çünkü Ya Veya Yada Eğer Ne Nasıl Neden Niçin Kim Hangi Nerede Sonra Daha Önce Bugün Dün Yarın Şimdi Burada Orada Böyle Öyle Hem Her Bütün Tüm Bazı Birçok Çok Hiç Yine Ayrıca Üstelik İki Üç İlk Son İçin Göre Kadar Var Yok Değil De Da Ki',
  ordinals: { before: '' },
};
