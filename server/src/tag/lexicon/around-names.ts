import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { WordPattern } from '../text/word-pattern.ts';

/** Words beside a name that make it something other than a country. Patterns are for folded words and hold in all languages. */
export const aroundNames = {
  /** Before: the prefix of a warship's name. */
  shipPrefixes: ['INS', 'USS', 'HMS', 'HMAS', 'HMCS', 'HMNZS', 'TCG', 'ROKS', 'JS', 'PNS', 'KRI', 'BNS', 'BRP', 'FGS', 'ITS', 'RSS', 'KD', 'FS', 'ORP', 'USNS', 'USCGC', 'SLNS', 'CNS', 'ESPS', 'HDMS', 'HNLMS', 'HSwMS', 'HNoMS', 'HTMS', 'RFA', 'ARM', 'ARC', 'BAP', 'NNS', 'SAS', 'ENS', 'HS', 'ABPF', 'USAV', 'KNM', 'MV', 'SS'],
  /** Before: a ship by kind, in the language of the article; the name follows directly or in quotation marks. */
  shipKinds: new WordPattern(/^(?:frigate|frigates|destroyer|corvette|submarine|warship|ferry|tanker|carrier|cruiser|battleship|minesweeper|icebreaker|yacht|firkateyn\p{L}*|firkateyni|muhrib\p{L}*|korvet\p{L}*|denizalti\p{L}*|fregat\p{L}*|эсмин\p{L}*|фрегат\p{L}*|корвет\p{L}*|крейсер\p{L}*|ледокол\p{L}*|танкер\p{L}*|fregatte|zerstorer|korvette|fregate|destructor|fragata|corbeta|fregata|niszczyciel\p{L}*|okret\p{L}*)$/u),
  /** After, with a capital: an outlet, a team, a firm's or a street's name. */
  nameTails: ['News', 'Agency', 'Times', 'Post', 'Herald', 'Today', 'TV', 'Radio', 'Press', 'Daily', 'Tribune', 'Journal', 'Gazette', 'Observer', 'Chronicle', 'Mirror', 'Star', 'Standard', 'Telegraph', 'Airlines', 'Airways', 'Open', 'Grand', 'Derby', 'Street', 'Avenue', 'Road', 'Boulevard', 'Lane', 'Drive', 'Square', 'Bulldogs', 'Capitals', 'Wizards', 'Cup', 'Marathon', 'Haber', 'Haberleri', 'Hospital', 'Hotel', 'High', 'Elementary', 'Township', 'County', 'Parish', 'Caddesi', 'Sokak', 'Sokağı', 'Bulvarı', 'Gazetesi', 'Ajansı', 'Televizyonu', 'Oteli', 'Hastanesi', 'Platz', 'Allee', 'Zeitung'],
  /** Of them what ends the name of an outlet, be there other words with capitals before it. */
  outletTails: ['News', 'Times', 'Post', 'Herald', 'Today', 'Press', 'Daily', 'Tribune', 'Gazette', 'Observer', 'Chronicle', 'Telegraph', 'Weekly', 'Review', 'Haber', 'Gazetesi', 'Ajansı', 'Zeitung', 'Rundschau'],
  /** After a demonym, written small: money. */
  currencies: new WordPattern(/^(?:dollar|dolar|доллар|долар|dollari|dollaro|pounds?$|lira|liras|lirasi|lirasinin|liralik|лир[аыуе]?$|lir$|rupee|rupi|рупи|ruble|rouble|rubl|рубл|rubel|pesos?$|песо|francs?$|франк(?:а|ов|и|ом|ах)?$|frank(?:en|a|i|ow|ov|y|ach)?$|krona|krone|kronor|крон[аыуи]?$|koron[aye]?$|korun[ayu]?$|yuan|юан|yens?$|йен[аыу]?$|riyal|rials?$|реал(?:а|ов|у|ом|ах)?$|риал|dinar|динар|dirham|дирхам|دولار|دلار|درهم|دينار|ريال|ليره|ليرة|hryvnia|гривн|гривен|hrywn|lari$|лари$|manat|манат|tenge|тенге|reais$|сум$|sum$|zlot|злот|forint|форинт|leu$|lei$|leva$|лев(?:а|ов)?$|шекел|shekel|фунт|pfund|libra|sterl)/u),
  /** After a demonym and money only of its own country, for they are other words too: "German real estate", "a Chinese firm won", "ABD yeni" (new). */
  ownCurrencies: [
    { words: new WordPattern(/^won$/u), of: ['KOR', 'PRK'] },
    { words: new WordPattern(/^real$/u), of: ['BRA'] },
    { words: new WordPattern(/^(?:yen(?:i|in|e|lik|den|le|dir)?|иен\p{L}*)$/u), of: ['JPN'] },
  ] as readonly { words: WordPattern; of: readonly CountryCode[] }[],
  /** Before an adjective, in languages that put it last: "dollars américains", "دولار أمريكي". */
  currenciesFirst: new WordPattern(/^(?:dollars?|d[oó]lar(?:es|i)?|dolar\p{L}*|dollari|dollaro|euros?|pesos?|yuans?|yens?|rupias?|roupies?|rublos?|roubles?|rubli|rubl\p{L}*|dinars?|dinares|dirhams?|riyals?|rials?|francs?|francos|franchi|libras?|sterline|zlot\p{L}*|koron\p{L}*|доллар\p{L}*|(?:ال)?دولار\p{L}*|دينار\p{L}*|درهم\p{L}*|ريال\p{L}*|لير\p{L}*|جنيه\p{L}*|دلار|يورو)$/u),
  /** Words of language: before a demonym … */
  languageBefore: new WordPattern(/^(?:speak|speaks|speaking|spoke|spoken|translated|fluent|language|langue|lengua|idioma|lingua|parla|habla|hablar|jezyk\p{L}*|jezik\p{L}*|jazyk\p{L}*|говор\p{L}*|розмовля\p{L}*|mowi|زبان|اللغه|لغه|باللغه)$/u),
  /** … and after it. */
  languageAfter: new WordPattern(/^(?:language|languages|dilind[əә]\p{L}*|speaking|speakers|speaker|dilinde|dili|dilinden|diline|dilince|dilindeki|word|wikipedia|язык\p{L}*|языч\p{L}*|мов[аиуіою]\p{L}*|jezyk\p{L}*|jezik\p{L}*|jazyk\p{L}*|sprache|sprachig\p{L}*|sprachkurs\p{L}*|dictionary|lessons)$/u),
  /** In English a language stands alone after these: "in Spanish". */
  inLanguage: /^(?:in|into|from)$/u,
  /** In Romance languages it stands right after these, and an adjective of a country never does: "por sus siglas en inglés". */
  inLanguageAtOnce: { es: 'en', fr: 'en', pt: 'em', it: 'in' } as Readonly<Record<string, string>>,
} as const;
