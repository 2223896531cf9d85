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
  { code: 'GEO', forms: ['georgia'], other: 'the US state', country: ['tbilisi', 'georgian', 'georgians', 'caucasus', 'abkhazia', 'ossetia', 'batumi', 'kutaisi', 'poti', 'russia', 'russian', 'armenia', 'azerbaijan', 'turkey', 'turkiye', 'ukraine', 'moldova', 'nato', 'saakashvili', 'zurabishvili', 'kavelashvili', 'kobakhidze', 'garibashvili', 'margvelashvili', 'burchuladze', 'vaziani'], against: ['atlanta', 'savannah', 'augusta', 'alabama', 'florida', 'carolina', 'tennessee', 'bulldogs', 'kemp', 'warnock', 'macon', 'senator', 'governor', 'county', 'dobbins', 'benning', 'stewart', 'gordon', 'moody', 'robins'], otherwise: 'undecided' },
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
  { code: 'GIN', forms: ['guinea'], other: 'another Guinea', country: ['conakry', 'guinean', 'doumbouya'], against: ['equatorial', 'bissau', 'papua', 'pig', 'pigs'], otherwise: 'counts' },
  { code: 'JEY', forms: ['jersey'], other: 'the US state or a shirt', country: ['guernsey', 'channel'], against: ['new', 'team', 'player', 'number'], otherwise: 'dropped' },
  { code: 'GGY', forms: ['guernsey'], other: 'a cow or a shirt', country: ['jersey', 'channel'], against: [], otherwise: 'dropped' },
  { code: 'TGO', forms: ['togo'], other: 'another word', country: ['lome', 'togolese', 'gnassingbe', 'benin', 'ghana', 'africa', 'african'], against: [], otherwise: 'counts' },
  { code: 'BES', forms: ['saba'], other: 'another name', country: ['caribbean', 'netherlands', 'dutch', 'statia', 'bonaire'], against: [], otherwise: 'dropped' },
  { code: 'REU', forms: ['reunion'], other: 'a meeting', country: ['mayotte', 'indian ocean', 'fazsoi'], against: [], otherwise: 'dropped' },
  { code: 'SHN', forms: ['ascension'], other: 'a rise', country: ['falkland', 'falklands', 'helena'], against: [], otherwise: 'dropped' },
  { code: 'NIU', forms: ['niue'], other: 'another word', country: ['pacific', 'zealand'], against: [], otherwise: 'counts' },
];
