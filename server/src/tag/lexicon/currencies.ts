/** Signs and codes before or after a number, longest first. */
export const currencySigns: Readonly<Record<string, string>> = {
  'US$': 'USD', 'U.S.$': 'USD', 'AU$': 'AUD', 'A$': 'AUD', 'CA$': 'CAD', 'C$': 'CAD', 'NZ$': 'NZD', 'HK$': 'HKD', 'NT$': 'TWD', 'S$': 'SGD', 'R$': 'BRL',
  $: 'USD', '€': 'EUR', '£': 'GBP', '₺': 'TRY', '₼': 'AZN', '₽': 'RUB', '₴': 'UAH', '₹': 'INR', '₩': 'KRW', '₪': 'ILS', '₸': 'KZT', '₾': 'GEL', '֏': 'AMD', '¥': 'JPY', 'Rs.': 'INR', Rs: 'INR', 'zł': 'PLN', 'Kč': 'CZK', TL: 'TRY',
};

/** ISO 4217 codes that are written out beside numbers. */
export const currencyCodes: ReadonlySet<string> = new Set('USD EUR GBP TRY AZN RUB UAH INR PKR JPY CNY RMB KRW PLN CZK HUF RON BGN RSD SEK NOK DKK CHF AUD CAD NZD SGD HKD TWD ILS SAR AED QAR KWD OMR BHD EGP MAD ZAR NGN KES BRL MXN ARS CLP COP PEN KZT UZS GEL AMD IDR MYR THB VND PHP IRR'.split(' '));

/** Currency by its word: `word(s) | code`. `~` ends a stem. A word that several states use means the first where no adjective says otherwise; `?` means none then. */
export const currencyWords: readonly (readonly [code: string, words: string])[] = [
  ['USD', 'dollar~ dolar~ dólar~ долар~ доллар~ دولار دولارات الدولارات دلار דולר δολάρι~ dollári dollarë~'],
  ['EUR', 'euro euros euroya euroluk euronun eurodan avro~ евро євро يورو یورو eur eura eurů eurów ευρώ אירו'],
  ['GBP', 'pound pounds sterlin sterling фунт~ pfund libra libras sterline funt~'],
  ['TRY', 'lira~ лир лиры liraya liraları'],
  ['AZN', 'manat~ манат~ маната'],
  ['RUB', 'ruble rubles rouble roubles rubl~ рубл~ rublos rubli روبل'],
  ['UAH', 'hryvnia~ гривн~ гривен гривень hrywien hrywn~'],
  ['INR', 'rupee~ рупи~ rupia roupie~ rupie روبية روپیه'],
  ['JPY', 'yen yens иен~ йен~ єн~ ین'],
  ['KRW', 'won вон вона'],
  ['CNY', 'yuan yuans юан~ renminbi يوان یوان'],
  ['PLN', 'zloty zlotys złot~ злот~ zlotych'],
  ['?', 'krona kronor крон kroner krone'],
  ['CZK', 'koruna~ korun koruny'],
  ['CHF', 'franc francs franken franchi'],
  ['AED', 'dirham~ дирхам~ درهم'],
  ['?', 'riyal~ rial~ риал~ ريال ریال'],
  ['?', 'dinar~ динар~ دينار دینار'],
  ['BRL', 'reais'],
  ['KZT', 'tenge тенге'],
  ['GEL', 'lari лари'],
  ['AMD', 'dram драм~'],
  ['UZS', 'soum сум сумов'],
  ['ILS', 'shekel~ шекел~ שקל שקלים'],
  ['HUF', 'forint~ форинт~'],
  ['RON', 'lei'],
  ['BGN', 'leva лева'],
  ['IDR', 'rupiah'],
  ['MYR', 'ringgit'],
  ['THB', 'baht'],
  ['ZAR', 'rand'],
  ['NGN', 'naira'],
  ['?', 'peso pesos песо'],
];

/** Whose dollar, pound, crown: adjective stems before or after the word, in the languages read. */
export const currencyAdjectives: readonly (readonly [words: string, codes: Readonly<Record<string, string>>])[] = [
  ['us u.s. american~ америк~ abd amerikan~ amerikan américain~ estadounidense~ americano~ americani amerykańsk~ أمريكي أميركي آمریکا', { USD: 'USD' }],
  ['australian~ австрали~ avustralya australiano~ australien~ australisch~ australijsk~ australiani أسترالي', { USD: 'AUD' }],
  ['canadian~ канадск~ kanada canadien~ canadiense~ canadense~ kanadisch~ kanadyjsk~ canadesi كندي', { USD: 'CAD' }],
  ['new zealand новозеландск~', { USD: 'NZD' }],
  ['singapore сингапурск~ singapur', { USD: 'SGD' }],
  ['taiwan taiwanese тайваньск~', { USD: 'TWD' }],
  ['egyptian египетск~ mısır égyptien~ مصري', { GBP: 'EGP' }],
  ['turkish турецк~ türk turc~ turco~ turca~ tureck~ تركي', { TRY: 'TRY' }],
  ['belarusian белорусск~', { RUB: 'BYN' }],
  ['pakistani пакистанск~ pakistan', { INR: 'PKR' }],
  ['turkmen туркменск~', { AZN: 'TMT' }],
  ['swedish шведск~ schwedisch~ suédois~ isveç szwedzk~', { '?': 'SEK' }],
  ['norwegian норвежск~ norwegisch~ norvégien~ norveç norwesk~', { '?': 'NOK' }],
  ['danish датск~ dänisch~ danois~ danimarka duńsk~', { '?': 'DKK' }],
  ['saudi саудовск~ suudi سعودي', { '?': 'SAR' }],
  ['qatari катарск~ katar قطري', { '?': 'QAR' }],
  ['omani оманск~ عماني', { '?': 'OMR' }],
  ['iranian иранск~ iran ایران', { '?': 'IRR' }],
  ['kuwaiti кувейтск~ كويتي', { '?': 'KWD' }],
  ['bahraini بحريني', { '?': 'BHD' }],
  ['jordanian أردني', { '?': 'JOD' }],
  ['serbian сербск~', { '?': 'RSD' }],
  ['philippine филиппинск~', { '?': 'PHP' }],
  ['mexican мексиканск~', { '?': 'MXN' }],
  ['moroccan марокканск~ مغربي', { AED: 'MAD' }],
];
