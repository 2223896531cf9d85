/**
 * Beginnings of words that say who gives and who gets, who goes and who is host, folded as `wordsOf` folds. `hits` are what
 * each must find, `misses` what none must.
 */
export interface DirectionWords {
  /** The country named first sells, gives, sends; or it buys and gets. */
  gives: string;
  gets: string;
  /** It visits the other, or is host to it. */
  goes: string;
  hosts: string;
  hits: Partial<Record<Way, string[]>>;
  misses: string[];
}

export const ways = ['gives', 'gets', 'goes', 'hosts'] as const;
export type Way = (typeof ways)[number];

export const directionWords: Readonly<Record<string, DirectionWords>> = {
  en: {
    gives:
      'sell sells sold selling deliver delivers delivered supplies supplying donates donated donate gives give giving gave sends sending sent exports exported',
    gets: 'buy buys buying bought purchases purchased receives received receive gets get getting got ordered acquires acquired imports imported',
    goes: 'visits visited visiting arrives arrived came travels travelled',
    hosts: 'welcomes welcomed hosts hosted',
    hits: { gives: ['Poland sells howitzers to Ukraine', 'Oslo to give Ukraine missiles'], gets: ['Kyiv gets guns', 'Serbia bought missiles'] },
    misses: ['Poland and Ukraine hold a drill', 'Baykar wins Romanian drone order'],
  },
  tr: {
    gives: 'satiyor satacak satti satmak gonder vermek verecek veriyor verdi hibe',
    gets: 'aliyor alacak aldi almak',
    goes: 'ziyaret geldi gitti gidiyor gidecek',
    hosts: 'agirla',
    hits: { gives: ['Türkiye İHA satıyor', 'Ankara araç gönderdi'], gets: ['Endonezya uçak alacak'], goes: ['Bakan Ankara’ya geldi'] },
    misses: ['Türkiye ve Mısır tatbikat yaptı'],
  },
  az: {
    gives: 'satir satdi satacaq verir verdi göndər',
    gets: 'alir aldi alacaq',
    goes: 'səfər gəldi gəlib gəlir',
    hosts: 'qəbul',
    hits: { gives: ['Türkiyə dron satır', 'Pakistan sursat göndərib'], gets: ['Azərbaycan təyyarə alacaq'], goes: ['Nazir Bakıya gəlib'] },
    misses: ['Bakıda görüş keçirildi'],
  },
  ru: {
    gives: 'прода постави переда отправ подари',
    gets: 'купи покупае закупа закупи приобре получи получа',
    goes: 'посети посеща прибы',
    hosts: 'принима принял',
    hits: { gives: ['Россия продаст Индии ракеты'], gets: ['Индия покупает ракеты', 'Сербия получила танки'], goes: ['Министр прибыл в Баку'] },
    misses: ['Казахстан провёл учения'],
  },
  uk: {
    gives: 'прода передас переда надас надси надішл',
    gets: 'купує купить закупи придба отрима',
    goes: 'відвіда прибу',
    hosts: 'прийма',
    hits: { gives: ['Чехія передає снаряди'], gets: ['Україна отримає снаряди'], goes: ['Міністр прибув до Києва'] },
    misses: ['Україна і Данія домовилися'],
  },
  de: {
    gives: 'verkauf liefer schenkt spendet ubergibt ubergab sendet schickt',
    gets: 'kauft kauften kaufte bestellt erhalt bekommt beschafft',
    goes: 'besuch reist reiste eingetroffen angereist',
    hosts: 'empfang',
    hits: { gives: ['Deutschland verkauft Panzer'], gets: ['Ungarn kauft Panzer', 'Kiew erhält Geschütze'] },
    misses: ['Berlin und Wien beraten'],
  },
  fr: {
    gives: 'vend vendre vendra livre livrer livrera donne donnera fournit fournira cede remet',
    gets: 'achete achetera acquiert recoit recevra',
    goes: 'visite arrive arrivee rend',
    hosts: 'accueil',
    hits: {
      gives: ['La France vend des frégates'],
      gets: ['La Grèce achète des frégates', 'Athènes reçoit des avions'],
      goes: ['Le ministre arrive à Rabat'],
    },
    misses: ['Paris et Dakar signent'],
  },
  es: {
    gives: 'vende vender vendera entrega entrego entregara dona donara suministra envia',
    gets: 'compra comprara compro adquiere recibe recibio recibira',
    goes: 'visita viaja viajo llega llego',
    hosts: 'acoge',
    hits: { gives: ['Brasil vende aviones'], gets: ['Portugal compra aviones', 'Marruecos recibe blindados'], goes: ['La ministra viaja a Lima'] },
    misses: ['Chile y Perú realizan un ejercicio'],
  },
  pt: {
    gives: 'vende vendera vendeu entrega entregou doa doara fornece envia',
    gets: 'compra comprara comprou adquire recebe recebeu recebera',
    goes: 'visita viaja chega chegou',
    hosts: 'acolhe',
    hits: { gives: ['O Brasil vende aviões'], gets: ['Portugal recebe aviões'], goes: ['O ministro chega a Luanda'] },
    misses: ['Lisboa e Brasília assinam acordo'],
  },
  it: {
    gives: 'vende vendera vendono consegna dona donera fornisce fornira invia',
    gets: 'compra comprera acquista acquistera riceve ricevera',
    goes: 'visita arriva arrivato',
    hosts: 'accogli',
    hits: { gives: ["L'Italia vende navi"], gets: ["L'Indonesia compra navi"], goes: ['Il ministro arriva a Tunisi'] },
    misses: ['Roma e Vienna discutono'],
  },
  pl: {
    gives: 'sprzedaj sprzeda dostarcz przekaże przekazał przekazuje podarow wysyla wysle',
    gets: 'kupuj kupi kupił nabyw otrzyma otrzymuje',
    goes: 'odwiedz przybył',
    hosts: 'goszcz gości',
    hits: { gives: ['Polska sprzedaje drony', 'Litwa przekazała wozy'], gets: ['Korea kupi drony'], goes: ['Minister przybył do Wilna'] },
    misses: ['Polska i Litwa ćwiczą'],
  },
  ar: {
    gives: 'تبيع يبيع باعت لبيع تسلم تمنح تزود تورد ترسل تهدي',
    gets: 'تشتري يشتري اشترت شراء تتسلم تسلمت تتلقى تلقت تستلم',
    goes: 'يزور تزور زار يصل تصل وصل وصلت',
    hosts: 'يستقبل تستقبل',
    hits: { gives: ['تركيا تبيع طائرات'], gets: ['السعودية تشتري طائرات'], goes: ['وزير الدفاع يصل الرياض'] },
    misses: ['بدأت القوات تدريبا'],
  },
  zh: {
    gives: '出售 卖给 交付 捐赠 赠送 援助 提供',
    gets: '购买 采购 买进 接收 获得 订购',
    goes: '访问 抵达',
    hosts: '接待',
    hits: { gives: ['中国向巴基斯坦出售潜艇'], gets: ['巴基斯坦从中国购买潜艇'], goes: ['防长抵达曼谷'] },
    misses: ['中国和泰国举行训练'],
  },
};
