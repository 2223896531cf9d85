/** Words beside a name that make it something other than a country; first letters in capitals ask for capitals. */
export const aroundNames = {
  /** Before: the prefix of a warship's name. */
  shipPrefixes: ['INS', 'USS', 'HMS', 'HMAS', 'HMCS', 'HMNZS', 'TCG', 'ROKS', 'JS', 'PNS', 'KRI', 'BNS', 'BRP', 'FGS', 'ITS', 'RSS', 'KD', 'FS', 'ORP', 'USNS', 'SLNS', 'CNS', 'ESPS', 'HDMS', 'HNLMS'],
  /** After: an outlet, a team, a firm's or a street's name. */
  nameTails: ['News', 'Agency', 'Times', 'Post', 'Herald', 'Today', 'TV', 'Radio', 'Press', 'Daily', 'Tribune', 'Journal', 'Airlines', 'Airways', 'Air Lines', 'Open', 'Grand Prix', 'Derby', 'Street', 'Avenue', 'Telegraph', 'Bulldogs', 'Capitals', 'Wizards', 'Cup', 'Marathon', 'Haber', 'Haberleri'],
  /** After a demonym: money. */
  currencies: /^(?:dollar|dolar|dólar|доллар|долар|dollari|pound|lira|liras|lirasi|lirasinin|liralik|rupee|ruble|rouble|rubl|рубл|peso|franc|krona|yuan|yen|won|riyal|rial|dinar|dirham|دولار|درهم|دينار|ريال|دلار|hryvnia|гривен|гривн|lari|manat|tenge|real|reais)/u,
  /** Before or after a demonym: a language. */
  languageBefore: ['speak', 'speaks', 'speaking', 'spoke', 'spoken', 'translated', 'fluent'],
  languageAfter: ['language', 'languages', 'speaking', 'speakers', 'dilinde', 'dili', 'word', 'wikipedia'],
} as const;
