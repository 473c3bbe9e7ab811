/** What is traded, by what it is called in other languages; short words that mean more than one thing are left out. */
export const COMMODITIES: Readonly<Record<string, string>> = {
  copper:
    'Kupfer cuivre cobre rame koper miedź bakır медь نحاس تانبا तांबा 铜 銅 구리 tembaga đồng koppar kobber',
  gold: 'oro ouro or goud złoto altın золото ذهب سونا گولڈ सोना 金 黄金 금 emas vàng guld',
  silver: 'Silber argent plata prata argento zilver srebro gümüş серебро فضة چاندی चांदी 银 銀 은 perak bạc',
  iron: 'Eisen fer hierro ferro ijzer żelazo demir железо حديد لوہا लोहा 铁 鉄 철 besi sắt',
  steel: 'Stahl acier acero aço acciaio staal stal çelik сталь فولاذ इस्पात 钢 鋼 강철 baja thép',
  aluminium: 'Aluminium aluminum aluminio alumínio alluminio алюминий ألمنيوم 铝 アルミニウム 알루미늄',
  lithium: 'Lithium litio lítio lit lityum литий ليثيوم لیتھیم लिथियम 锂 リチウム 리튬',
  nickel: 'Nickel níquel nichel nikkel nikiel nikel никель نيكل 镍 ニッケル 니켈',
  cobalt: 'Kobalt cobalto кобальт كوبالت 钴 コバルト 코발트',
  tin: 'Zinn étain estaño estanho stagno cyna kalay олово قصدير 锡',
  lead: 'Blei plomb plomo chumbo piombo lood ołów kurşun свинец رصاص 铅 鉛',
  zinc: 'Zink cinc zinco cynk çinko цинк زنك 锌 亜鉛 아연',
  uranium: 'Uran uranio urânio уран يورانيوم 铀 ウラン 우라늄',
  oil: 'Erdöl Öl pétrole petróleo petrolio olie ropa petrol нефть نفط تیل तेल 石油 석유 minyak dầu olja olje',
  gas: 'Erdgas gaz газ غاز گیس गैस 天然气 ガス 가스',
  coal: 'Kohle charbon carbón carvão carbone steenkool węgiel kömür уголь فحم کوئلہ कोयला 煤 石炭 석탄 batubara than kol',
  wheat: 'Weizen blé trigo grano tarwe pszenica buğday пшеница قمح گندم गेहूं 小麦 밀 gandum',
  rice: 'Reis riz arroz riso rijst ryż pirinç рис أرز چاول चावल 大米 米 쌀 beras gạo',
  maize: 'Mais maïs maíz milho kukurydza mısır кукуруза ذرة مکئی मक्का 玉米 corn jagung',
  sugar:
    'Zucker sucre azúcar açúcar zucchero suiker cukier şeker сахар سكر چینی चीनी 糖 砂糖 설탕 gula đường socker',
  coffee: 'Kaffee café caffè koffie kawa kahve кофе قهوة कॉफी 咖啡 コーヒー 커피 kopi',
  cocoa: 'Kakao cacao cacau какао كاكاو 可可 カカオ 코코아',
  tea: 'Tee thé té chá tè thee herbata çay чай شاي چائے चाय 茶 차 teh trà',
  cotton:
    'Baumwolle coton algodón algodão cotone katoen bawełna pamuk хлопок قطن کپاس कपास 棉花 綿 면화 kapas bông bomull',
  timber: 'Holz bois madera madeira legno hout drewno kereste древесина خشب لکڑی लकड़ी 木材 목재 kayu gỗ',
  rubber:
    'Kautschuk caoutchouc caucho borracha gomma rubber kauczuk kauçuk каучук مطاط ربڑ रबर 橡胶 고무 karet',
  salt: 'Salz sel sal sale zout sól tuz соль ملح نمک नमक 盐 塩 소금 garam muối',
  water: 'Wasser eau agua água acqua woda вода ماء پانی पानी 水 물 air nước vatten vann',
  diamond: 'Diamant diamante diament elmas алмаз ألماس ہیرا हीरा 钻石 ダイヤモンド 다이아몬드',
  fish: 'Fisch poisson pescado peixe pesce ryba balık рыба سمك مچھلی मछली 鱼 魚 물고기 ikan cá fisk',
};
