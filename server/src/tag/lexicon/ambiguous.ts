import type { CountryCode } from '@entente/shared/vocabulary/countries';

/** A form that names a country and something else, with the words that tell which. Words are folded; a stem fits any ending. */
export interface AmbiguousName {
  code: CountryCode;
  /** Folded forms that are in doubt. */
  forms: readonly string[];
  other: string;
  /** In the article: speaks for the country. */
  country: readonly string[];
  /** In the article: speaks for the other thing. */
  against: readonly string[];
  /** What holds where the context says nothing. */
  otherwise: 'counts' | 'undecided' | 'dropped';
}

export const ambiguousNames: readonly AmbiguousName[] = [
  { code: 'GEO', forms: ['georgia'], other: 'the US state', country: ['tbilisi', 'georgian', 'georgians', 'caucasus', 'abkhazia', 'ossetia', 'batumi', 'kutaisi', 'poti', 'russia', 'russian', 'armenia', 'azerbaijan', 'turkey', 'turkiye', 'ukraine', 'moldova', 'nato', 'saakashvili', 'zurabishvili', 'kavelashvili', 'kobakhidze', 'garibashvili', 'margvelashvili', 'burchuladze', 'vaziani', 'tiflis', 'tbilissi', 'georgiano', 'georgiana', 'georgiano', 'georgiani', 'caucaso', 'caucase', 'kaukasus', 'rusia', 'russie', 'russland', 'ucrania', 'otan', 'abjasia', 'osetia', 'abchasia', 'armenien', 'aserbaidschan', 'georgien'], against: ['atlanta', 'savannah', 'augusta', 'alabama', 'florida', 'carolina', 'tennessee', 'bulldogs', 'kemp', 'warnock', 'macon', 'senator', 'governor', 'county', 'dobbins', 'benning', 'stewart', 'gordon', 'moody', 'robins'], otherwise: 'undecided' },
  { code: 'JOR', forms: ['jordan'], other: 'a person', country: ['amman', 'jordanian', 'jordanians', 'hashemite', 'abdullah', 'safadi', 'aqaba', 'syria', 'israel', 'iraq', 'egypt', 'saudi', 'emirates', 'gulf', 'arab', 'kingdom', 'huneiti'], against: ['nba', 'bulls', 'basketball', 'wizards', 'nike', 'sneakers', 'coach', 'guard', 'quarterback', 'congressman', 'rep', 'committee'], otherwise: 'counts' },
  { code: 'TUR', forms: ['turkey', 'turkeys'], other: 'the bird', country: ['ankara', 'turkish', 'turks', 'erdogan', 'istanbul', 'fidan', 'guler', 'akar', 'bayraktar', 'turkiye', 'azerbaijan', 'syria', 'greece', 'nato'], against: ['thanksgiving', 'roast', 'dinner', 'meal', 'meals', 'pounds', 'stuffing', 'oven', 'farm', 'cranberry', 'gravy', 'recipe', 'hunting', 'ham'], otherwise: 'counts' },
  { code: 'TCD', forms: ['chad'], other: 'a person', country: ['ndjamena', 'chadian', 'chadians', 'deby', 'sahel', 'niger', 'sudan', 'france', 'african'], against: ['mr', 'kelly', 'smith', 'wolf', 'sgt', 'johnson'], otherwise: 'undecided' },
  { code: 'CUB', forms: ['cuba'], other: 'a town or person', country: ['havana', 'cuban', 'cubans', 'castro', 'diaz', 'russia', 'venezuela'], against: ['gooding', 'missouri', 'illinois'], otherwise: 'counts' },
  { code: 'MLI', forms: ['mali'], other: 'another word', country: ['bamako', 'malian', 'malians', 'sahel', 'wagner', 'niger', 'burkina', 'minusma', 'goita', 'africa', 'african'], against: [], otherwise: 'counts' },
  { code: 'USA', forms: ['washington'], other: 'the US state or a person', country: ['us', 'american', 'pentagon', 'biden', 'trump', 'obama', 'congress', 'states', 'white'], against: ['seattle', 'spokane', 'tacoma', 'wizards', 'commanders', 'denzel', 'olympia'], otherwise: 'counts' },
  { code: 'LBN', forms: ['lebanon'], other: 'a US town', country: ['beirut', 'lebanese', 'hezbollah', 'israel', 'syria', 'unifil', 'aoun', 'iran', 'arab'], against: ['pennsylvania', 'tennessee', 'ohio', 'oregon', 'county', 'missouri'], otherwise: 'counts' },
  { code: 'LUX', forms: ['luxembourg'], other: 'the city of courts', country: ['bettel', 'frieden', 'nato', 'army', 'minister'], against: ['court of justice'], otherwise: 'counts' },
  { code: 'PSE', forms: ['palestine'], other: 'a US town', country: ['israel', 'gaza', 'hamas', 'ramallah', 'palestinian', 'palestinians', 'abbas', 'arab'], against: ['texas', 'ohio'], otherwise: 'counts' },
  { code: 'PAN', forms: ['panama'], other: 'a US town', country: ['canal', 'panamanian', 'mulino'], against: ['florida', 'beach'], otherwise: 'counts' },
  { code: 'DMA', forms: ['dominica'], other: 'the Dominican Republic', country: ['roseau', 'caribbean'], against: [], otherwise: 'counts' },
  { code: 'GIN', forms: ['guinea'], other: 'another Guinea', country: ['conakry', 'guinean', 'doumbouya'], against: ['pig', 'pigs', 'fowl', 'worm'], otherwise: 'counts' },
  { code: 'JEY', forms: ['jersey'], other: 'the US state or a shirt', country: ['guernsey', 'channel'], against: ['new', 'team', 'player', 'number'], otherwise: 'dropped' },
  { code: 'GGY', forms: ['guernsey'], other: 'a cow or a shirt', country: ['jersey', 'channel'], against: [], otherwise: 'dropped' },
  { code: 'TGO', forms: ['togo'], other: 'another word', country: ['lome', 'togolese', 'gnassingbe', 'benin', 'ghana', 'africa', 'african'], against: [], otherwise: 'counts' },
  { code: 'BES', forms: ['saba'], other: 'another name', country: ['caribbean', 'netherlands', 'dutch', 'statia', 'bonaire'], against: [], otherwise: 'dropped' },
  { code: 'REU', forms: ['reunion'], other: 'a meeting', country: ['mayotte', 'indian ocean', 'fazsoi'], against: [], otherwise: 'dropped' },
  { code: 'SHN', forms: ['ascension'], other: 'a rise', country: ['falkland', 'falklands', 'helena'], against: [], otherwise: 'dropped' },
  { code: 'NIU', forms: ['niue'], other: 'another word', country: ['pacific', 'zealand'], against: [], otherwise: 'counts' },
  { code: 'KOR', forms: ['korea', 'korean', 'koreans', 'корея', 'кореи', 'корее', 'корею', 'кореей'], other: 'the North or the whole of Korea', country: ['seoul', 'rok', 'south', 'hanwha', 'kai', 'сеул', 'сеула', 'japan'], against: ['pyongyang', 'dprk', 'kim', 'kndr', 'пхеньян', 'пхеньяна', 'кндр', 'кимом'], otherwise: 'counts' },
  { code: 'DMA', forms: ['доминика', 'доминике', 'доминику', 'доминикой', 'домініка', 'домініку', 'домініки', 'dominika', 'dominiki', 'dominice', 'dominikę', 'dominike', 'dominiku'], other: 'a person', country: ['розо', 'roseau', 'карибского', 'карибских', 'карибы', 'карибах', 'барбадос', 'гренада', 'caribbean', 'karaiby', 'karaibach'], against: [], otherwise: 'undecided' },
  { code: 'POL', forms: ['tusk', 'туск', 'туска', 'tuska', 'tuskem', 'туску', 'tuskom'], other: 'the president of the European Council, as he was until 2019', country: ['sikorski', 'nawrocki', 'duda', 'warsaw', 'warszawa', 'warszawie', 'kosiniak'], against: ['brexit', 'brexitu', 'brexicie', 'брексит', 'брексита', 'брекзит', 'juncker', 'barnier', 'mayová', 'mayove', 'may', 'barnierem', 'брексіт', 'брексіту', 'brexita'], otherwise: 'counts' },
  { code: 'CAN', forms: ['carney'], other: 'the governor of the Bank of England, as he was until 2020', country: ['trudeau', 'ottawa', 'canadian', 'canada', 'liberal'], against: ['brexit', 'guverner', 'gubernator', 'guvernér', 'governor', 'boe'], otherwise: 'counts' },
  { code: 'ISR', forms: ['rafael'], other: 'a person', country: ['israel', 'israeli', 'israelí', 'israelien', 'israelisch', 'israelischen', 'ísrael', 'haifa', 'spike', 'spyder', 'trophy', 'iron', 'missile', 'missiles', 'elbit', 'iai', 'defence', 'defense', 'ізраїль', 'израиль', 'israil'], against: [], otherwise: 'undecided' },
  { code: 'BRA', forms: ['taurus'], other: 'a car or a missile', country: ['brazil', 'brazilian', 'brasil', 'brazilya', 'firearms', 'pistols', 'rifles', 'revolver', 'brasileira', 'embraer'], against: ['ford', 'sheriff', 'bundeswehr', 'missile', 'missiles', 'marschflugkörper', 'ukraine', 'kepd'], otherwise: 'undecided' },
  { code: 'CHE', forms: ['pilatus'], other: 'a bank or a mountain', country: ['aircraft', 'trainer', 'swiss', 'switzerland', 'ruag', 'pc', 'turboprop', 'avión', 'avion', 'uçak', 'flugzeugwerke'], against: ['bank', 'mountain', 'luzern', 'lucerne', 'mfsa'], otherwise: 'undecided' },
  { code: 'ITA', forms: ['leonardo'], other: 'a person', country: ['helicopter', 'helicopters', 'italian', 'italy', 'aerospace', 'defence', 'defense', 'contract', 'eurofighter', 'baykar', 'elettronica', 'elicotteri', 'difesa', 'итальянский', 'итальянская', 'италии', 'awhero', 'drs', 'radar', 'radars'], against: ['vinci', 'dicaprio', 'painting', 'museum', 'film'], otherwise: 'undecided' },
  { code: 'SWE', forms: ['saab'], other: 'a car', country: ['gripen', 'globaleye', 'swedish', 'sweden', 'fighter', 'defence', 'defense', 'missile', 'radar', 'gustaf', 'carl', 'submarine', 'schweden', 'suecia', 'szwecja', 'isvec'], against: ['car', 'cars', 'dealer', 'sedan', 'convertible', 'auto'], otherwise: 'counts' },
  { code: 'FIN', forms: ['patria'], other: 'the homeland', country: ['finnish', 'finland', 'amv', 'xa', '6x6', 'armoured', 'vehicles', 'nemo', 'vehículos', 'finlandia', 'finnland', 'finlande', 'suomi'], against: ['potestad', 'libertad', 'viva'], otherwise: 'undecided' },
  { code: 'ESP', forms: ['indra'], other: 'a deity or a person', country: ['spanish', 'spain', 'españa', 'radar', 'radars', 'defence', 'defensa', 'navantia', 'sistemas', 'eurofighter', 'fcas'], against: ['hindu', 'gandhi', 'temple'], otherwise: 'undecided' },
  { code: 'DEU', forms: ['diehl'], other: 'a person', country: ['iris', 'missile', 'missiles', 'defence', 'german', 'germany', 'rheinmetall', 'bundeswehr', 'deutsche', 'raketen'], against: [], otherwise: 'undecided' },
  { code: 'MUS', forms: ['mauricio', 'maurício'], other: 'a person', country: ['índico', 'chagos', 'madagascar', 'seychelles', 'port', 'louis'], against: [], otherwise: 'undecided' },
  { code: 'GLP', forms: ['guadalupe'], other: 'a town or a person', country: ['martinica', 'caribe', 'antillas', 'francés', 'francesa', 'antilhas'], against: ['virgen', 'monasterio', 'cáceres', 'basílica', 'nuestra', 'méxico', 'morelos'], otherwise: 'undecided' },
  { code: 'GRD', forms: ['granada'], other: 'the Spanish city', country: ['caribe', 'caricom', 'antillas', 'maurice', 'bishop', 'barbados', 'vicente', 'jamaica'], against: ['andalucía', 'alhambra', 'málaga', 'jaén', 'sevilla', 'almería', 'españa', 'lanzó', 'lanzar', 'explosión'], otherwise: 'undecided' },
  { code: 'NLD', forms: ['holland'], other: 'a person', country: ['amsterdam', 'hague', 'dutch', 'niederlande', 'niederländisch', 'den', 'rotterdam', 'netherlands', 'belgien', 'belgium'], against: ['ingolstadt', 'michigan', 'actor', 'spider'], otherwise: 'counts' },
  { code: 'DEU', forms: ['bundeskanzler', 'bundeskanzlerin', 'bundeskanzlers', 'bundesregierung', 'bundesheer'], other: 'Austria’s', country: ['berlin', 'deutschland', 'scholz', 'merz', 'merkel', 'pistorius', 'bundeswehr', 'deutsche', 'deutschen'], against: ['österreich', 'wien', 'nehammer', 'stocker', 'kurz', 'övp', 'bundesheer', 'tanner'], otherwise: 'counts' },
  { code: 'MLI', forms: ['مالي', 'مالی'], other: 'the word “financial”', country: ['باماكو', 'باماکو', 'الساحل', 'ساحل', 'النيجر', 'نيجر', 'نیجر', 'بوركينا', 'بورکینا', 'تشاد', 'أفريقيا', 'إفريقيا', 'آفریقا', 'غويتا', 'فاغنر', 'أزواد', 'الجزائر', 'موريتانيا', 'السنغال'], against: [], otherwise: 'undecided' },
  { code: 'ARE', forms: ['edge'], other: 'a technology or a common word', country: ['emirati', 'emirates', 'uae', 'dhabi', 'drone', 'drones', 'defence', 'defense', 'missiles'], against: ['nokia', 'gsm', 'gprs', 'umts', 'computing', 'network'], otherwise: 'undecided' },
];
