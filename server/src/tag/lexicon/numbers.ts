/** Numbers in words, by language: `word:value`. Tens and units add up ("twenty-four"); `~` ends a stem. */
export const numberWords: Readonly<Record<string, string>> = {
  en: 'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fifteen:15 sixteen:16 eighteen:18 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 dozen:12 half:0.5',
  tr: 'bir:1 iki:2 üç:3 dört:4 beş:5 altı:6 yedi:7 sekiz:8 dokuz:9 on:10 yirmi:20 otuz:30 kırk:40 elli:50 altmış:60 yüz:100 yarım:0.5 düzine:12',
  az: 'bir:1 iki:2 üç:3 dörd:4 beş:5 altı:6 yeddi:7 səkkiz:8 doqquz:9 on:10 iyirmi:20 otuz:30 qırx:40 əlli:50 yüz:100 yarım:0.5',
  ru: 'один:1 одна:1 одну:1 одного:1 два:2 две:2 двух:2 три:3 трех:3 четыре:4 четырех:4 пять:5 пяти:5 шесть:6 шести:6 семь:7 восемь:8 девять:9 десять:10 десяти:10 двенадцать:12 двадцать:20 тридцать:30 сорок:40 пятьдесят:50 сто:100 полтора:1.5 дюжин~:12',
  uk: 'один:1 одна:1 одну:1 два:2 дві:2 двох:2 три:3 трьох:3 чотири:4 чотирьох:4 п\'ять:5 шість:6 сім:7 вісім:8 дев\'ять:9 десять:10 двадцять:20 тридцять:30 сорок:40 сто:100 півтора:1.5',
  fr: 'un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 cent:100 demi:0.5 douzaine:12 dizaine:10',
  de: 'ein:1 eine:1 einen:1 einer:1 einem:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 fünfzehn:15 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 hundert:100 halbe:0.5 halben:0.5 anderthalb:1.5 dutzend:12',
  es: 'un:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 quince:15 veinte:20 treinta:30 cuarenta:40 cincuenta:50 cien:100 medio:0.5 media:0.5 docena:12',
  pt: 'um:1 uma:1 dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 quinze:15 vinte:20 trinta:30 quarenta:40 cinquenta:50 cem:100 meio:0.5 dúzia:12',
  it: 'un:1 uno:1 una:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 dodici:12 quindici:15 venti:20 trenta:30 quaranta:40 cinquanta:50 cento:100 mezzo:0.5 dozzina:12',
  pl: 'jeden:1 jedną:1 jednego:1 dwa:2 dwie:2 dwóch:2 trzy:3 trzech:3 cztery:4 czterech:4 pięć:5 pięciu:5 sześć:6 sześciu:6 siedem:7 osiem:8 dziewięć:9 dziesięć:10 dwanaście:12 dwadzieścia:20 trzydzieści:30 czterdzieści:40 pięćdziesiąt:50 sto:100 pół:0.5 półtora:1.5 tuzin:12',
  ar: 'ثلاث:3 ثلاثة:3 أربع:4 أربعة:4 خمس:5 خمسة:5 ست:6 ستة:6 سبع:7 سبعة:7 ثماني:8 ثمانية:8 تسع:9 تسعة:9 عشر:10 عشرة:10 عشرين:20 عشرون:20 ثلاثين:30 أربعين:40 خمسين:50 نصف:0.5',
  fa: 'یک:1 دو:2 سه:3 چهار:4 پنج:5 شش:6 هفت:7 هشت:8 نه:9 ده:10 دوازده:12 بیست:20 سی:30 چهل:40 پنجاه:50 صد:100 نیم:0.5',
  he: 'אחת:1 אחד:1 שני:2 שתי:2 שלוש:3 שלושה:3 ארבע:4 ארבעה:4 חמש:5 חמישה:5 שש:6 שישה:6 שבע:7 שמונה:8 תשע:9 עשר:10',
  hr: 'jedan:1 jednu:1 dva:2 dvije:2 dve:2 tri:3 četiri:4 pet:5 šest:6 sedam:7 osam:8 devet:9 deset:10 dvanaest:12 dvadeset:20',
  hu: 'egy:1 két:2 kettő:2 három:3 négy:4 öt:5 hat:6 hét:7 nyolc:8 kilenc:9 tíz:10 tizenkét:12 húsz:20',
  id: 'satu:1 sebuah:1 dua:2 tiga:3 empat:4 lima:5 enam:6 tujuh:7 delapan:8 sembilan:9 sepuluh:10',
  sq: 'një:1 dy:2 tre:3 tri:3 katër:4 pesë:5 gjashtë:6 shtatë:7 tetë:8 nëntë:9 dhjetë:10',
};

/** What a number is multiplied by, by language; `*` holds in all. A language of the long scale has its own billion. */
export const scaleWords: Readonly<Record<string, string>> = {
  '*': 'mln:6 mlrd:9 mrd:9 bn:9',
  en: 'hundred:2 thousand:3 lakh:5 million~:6 mn:6 crore~:7 billion~:9 bln:9 trillion~:12 tn:12',
  tr: 'bin:3 milyon~:6 milyar~:9 trilyon~:12',
  az: 'min:3 milyon~:6 milyard~:9 trilyon~:12',
  ru: 'тыс:3 тысяч~:3 млн:6 миллион~:6 млрд:9 миллиард~:9 трлн:12 триллион~:12',
  uk: 'тис:3 тисяч~:3 млн:6 мільйон~:6 млрд:9 мільярд~:9 трлн:12 трильйон~:12',
  fr: 'mille:3 milliers:3 million~:6 mio:6 milliard~:9 md:9 mds:9 billion~:12',
  de: 'tausend:3 tsd:3 million~:6 mio:6 milliarde~:9 mrd:9 billion~:12',
  es: 'mil:3 millón:6 millones:6 billón:12 billones:12',
  pt: 'mil:3 milhão:6 milhões:6 mi:6 bilhão:9 bilhões:9 bi:9 trilhão:12 trilhões:12',
  it: 'mila:3 mille:3 milion~:6 miliard~:9 mld:9',
  pl: 'tys:3 tysiąc~:3 tysięcy:3 milion~:6 miliard~:9 mld:9 bilion~:12',
  ar: 'ألف:3 آلاف:3 مليون:6 ملايين:6 مليار:9 مليارات:9 بليون:9 تريليون:12',
  fa: 'هزار:3 میلیون:6 میلیارد:9 تریلیون:12',
  he: 'אלף:3 אלפי:3 מיליון:6 מיליארד:9',
  hr: 'tisuć~:3 hiljad~:3 milijun~:6 milion~:6 milijard~:9',
  hu: 'ezer:3 millió~:6 milliárd~:9',
  id: 'ribu:3 juta:6 miliar:9 triliun:12',
  sq: 'mijë:3 milion~:6 miliard~:9',
  cs: 'tisíc~:3 milion~:6 milión~:6 miliard~:9',
  sk: 'tisíc~:3 milión~:6 miliard~:9 miliárd~:9',
  ro: 'mii:3 milioan~:6 milion~:6 miliard~:9',
  sv: 'tusen:3 miljon~:6 miljard~:9',
  nl: 'duizend:3 miljoen:6 miljard:9',
  el: 'χιλιάδ~:3 εκατομμύρι~:6 εκατ:6 δισεκατομμύρι~:9 δισ:9',
  bg: 'хиляд~:3 милион~:6 милиард~:9',
};

/** Alone before its currency, one of these is one: "миллиард долларов". */
export const loneScales: ReadonlySet<string> = new Set(['миллион', 'миллиард', 'мільйон', 'мільярд', 'مليون', 'مليار', 'میلیارد', 'میلیون', 'million', 'milliard', 'mil']);

/** A point parts thousands and a comma decimals, except in these. */
export const pointIsDecimal: ReadonlySet<string> = new Set(['en', 'he', 'ar', 'fa', 'zh', 'ja', 'ko', 'th', 'hi', 'ur', 'bn']);
