import { WordPattern } from '../text/word-pattern.ts';
import type { CountryCode } from '@entente/shared/vocabulary/countries';

/** Seas, rivers, peninsulas: a country's name beside one of these names the feature. Patterns are for folded words. */
export const features = {
  /** After the name, or after its adjective: "South China Sea", "Корейский полуостров", "Umman Denizi". */
  after: new WordPattern(/^(?:sea|seas|ocean|strait|straits|channel|river|delta|basin|desert|peninsula|canal|valley|gulf|denizi\p{L}*|okyanus\p{L}*|okean\p{L}*|korfez\p{L}*|bogaz\p{L}*|nehr\p{L}*|delta\p{L}*|havza\p{L}*|yarimada\p{L}*|море|моря|морю|морем|океан\p{L}*|залив\p{L}*|затоц\p{L}*|заток\p{L}*|пролив\p{L}*|проток\p{L}*|полуостров\p{L}*|півостр\p{L}*|пустын\p{L}*|meer|meeres|ozean\p{L}*|halbinsel|straße|meerenge|morze|morza|morzu|morzem|ocean\p{L}*|zatok\p{L}*|ciesnin\p{L}*|polwysp\p{L}*|polwysep|polostrov\p{L}*|polotok\p{L}*|morje|morja|zaliv\p{L}*)$/u),
  /** Before the name, with or without "of": "Gulf of Oman", "mer de Chine", "golfo de México", "بحر الصين". */
  before: new WordPattern(/^(?:gulf|sea|strait|straits|river|lake|bay|mount|mer|ocean|golfe|detroit|peninsule|canal|fleuve|riviere|lac|mar|oceano|golfo|estrecho|peninsula|rio|lago|stretto|mare|penisola|fiume|estreito|golf|strasse|kanal|zatok\p{L}*|ciesnin\p{L}*|jezior\p{L}*|залив\p{L}*|оз[её]р\p{L}*|рек[аиеуо]\p{L}*|река|و?(?:ب|ل)?(?:ال)?(?:بحر|محيط|خليج|مضيق|نهر|جزيره)|دریای|درياي|اقيانوس|تنگه|تنگة|laut|teluk|selat)$/u),
  of: /^(?:of|de|du|des|d|del|della|dell|delle|di|do|da|dos|von|der)$/u,
  /** Languages in which the feature comes first and the adjective after it. */
  adjectiveLast: ['fr', 'es', 'pt', 'it', 'ar', 'fa', 'he', 'id', 'ro', 'ca', 'ms', 'vi', 'sq'],
} as const;

/** A word beside a name that makes it another land. Patterns are for folded words. */
export interface OtherLand {
  /** Of these countries' names; all when left out. */
  codes?: readonly CountryCode[];
  /** Of these forms alone. */
  form?: RegExp;
  before?: Pick<RegExp, 'test'>;
  after?: Pick<RegExp, 'test'>;
  /** Of names only, and beside a word with a capital: "Little Italy", not "little Italian". */
  onlyNames?: true;
  reason: string;
  /** Shown to the analyst as a weak mention instead of being put aside. */
  standing?: 'weak';
}

const north = 'north|northern|kuzey|simali|северн\\p{L}*|північн\\p{L}*|polnocn\\p{L}*|severn\\p{L}*|sjevern\\p{L}*|eszak|nordirland|北';
const northAfter = 'nord|norte|polnocn\\p{L}*|shumore|الشماليه|شمالي|שמאל|צפון|צפונית|utara';

export const otherLands: readonly OtherLand[] = [
  { codes: ['IRL'], before: new RegExp(`^(?:${north})$`, 'u'), reason: 'Northern Ireland, a part of the United Kingdom' },
  { codes: ['IRL'], after: new RegExp(`^(?:${northAfter})$`, 'u'), reason: 'Northern Ireland, a part of the United Kingdom' },
  { codes: ['CYP'], before: new RegExp(`^(?:${north}|turkish|turkiye|nord)$`, 'u'), reason: 'the north of Cyprus, not the Republic', standing: 'weak' },
  { codes: ['CYP'], after: new RegExp(`^(?:${northAfter})$`, 'u'), reason: 'the north of Cyprus, not the Republic', standing: 'weak' },
  {
    codes: ['USA'], form: /^amer[iy]|^америк|^emerik|امريك|اميرك|אמריק/u,
    before: new WordPattern(/^(?:latin|latino|south|southern|north|northern|central|middle|meso|guney|kuzey|orta|cenubi|simali|merkezi|латинск\p{L}*|южн\p{L}*|северн\p{L}*|центральн\p{L}*|латиноамерик\p{L}*|латинськ\p{L}*|південн\p{L}*|північн\p{L}*|lacinsk\p{L}*|poludniow\p{L}*|polnocn\p{L}*|srodkow\p{L}*|latinsk\p{L}*|jizn\p{L}*|severn\p{L}*|juzn\p{L}*|sjevern\p{L}*|srednj\p{L}*|del|african|afro|native|asian|hispanic|sub)$/u),
    reason: 'a part of the Americas, or a people of it, not the United States',
  },
  {
    codes: ['USA'], form: /^amer[iy]|^америк|امريك|اميرك/u,
    after: new WordPattern(/^(?:latin|latina|latine|lacinsk\p{L}*|latino|central|centrale|meridional|meridionale|septentrionale|settentrionale|poludniow\p{L}*|polnocn\p{L}*|srodkow\p{L}*|اللاتينيه|الجنوبيه|الشماليه|الوسطى|الوسطي|لاتين|جنوبي|شمالي|مركزي|samoa)$/u),
    reason: 'a part of the Americas, not the United States',
  },
  { codes: ['MNG'], before: /^(?:inner|ic|внутренн\p{L}*|внутрішн\p{L}*|wewnetrzn\p{L}*|notranj\p{L}*)$/u, reason: 'Inner Mongolia, a part of China' },
  { codes: ['AZE'], before: /^(?:east|west|eastern|western|south|southern|iranian|dogu|bati|guney|qerbi|serqi|cenubi|западн\p{L}*|восточн\p{L}*|южн\p{L}*|иранск\p{L}*)$/u, after: /^(?:province|eyaleti|провинци\p{L}*|ostani)$/u, reason: 'a province of Iran' },
  { codes: ['MEX'], before: /^(?:new|nuevo|nouveau|novo|nuovo|yeni|nov\p{L}{1,3}|now\p{L}{1,4}|нью|нов\p{L}{1,3})$/u, reason: 'New Mexico, a US state' },
  { codes: ['MEX', 'GTM', 'PAN', 'KWT'], after: /^city$/u, reason: 'a city' },
  { before: /^little$/u, onlyNames: true, reason: 'a quarter of a city' },
  { codes: ['GBR'], before: /^new$/u, form: /^england/u, reason: 'New England, a region of the US' },
  { codes: ['COL'], before: /^(?:округ\p{L}*|окрузі|district|distrito|distrikt|okreg\p{L}*|okrug\p{L}*|british|британск\p{L}*)$/u, reason: 'the District of Columbia or British Columbia' },
  { codes: ['GEO', 'SGS'], before: /^(?:south|guney|южн\p{L}*|poludniow\p{L}*)$/u, reason: 'South Georgia, an island' },
  { codes: ['GIB'], before: /^campo$/u, reason: 'the Campo de Gibraltar, a part of Spain' },
  { codes: ['GRC', 'MKD'], form: /^(?:macedonia|македони)/u, before: /^(?:greek|central|eastern|western|aegean|греческ\p{L}*|центральн\p{L}*)$/u, reason: 'Macedonia, a part of Greece' },
  { codes: ['LUX'], after: /^(?:province|provinz|gardens)$/u, reason: 'the province in Belgium or the gardens in Paris' },
  { codes: ['ROU', 'MDA'], form: /^moldavia/u, before: /^(?:western|romanian)$/u, reason: 'Moldavia, a part of Romania' },
  { codes: ['NLD'], form: /^holland/u, before: /^new$/u, reason: 'New Holland' },
  { codes: ['IRQ', 'TUR', 'IRN', 'SYR'], form: /^(?:kurdistan)/u, reason: 'Kurdistan' },
];

const states = `Alabama,Ala,AL;Alaska,AK;Arizona,Ariz,AZ;Arkansas,Ark,AR;California,Calif,CA;Colorado,Colo,CO;Connecticut,Conn,CT;Delaware,Del,DE;Florida,Fla,FL;Georgia,Ga,GA;Hawaii,HI;Idaho,ID;Illinois,Ill,IL;Indiana,Ind,IN;Iowa,IA;Kansas,Kan,KS;Kentucky,Ky,KY;Louisiana,La,LA;Maine,ME;Maryland,Md,MD;Massachusetts,Mass,MA;Michigan,Mich,MI;Minnesota,Minn,MN;Mississippi,Miss,MS;Missouri,Mo,MO;Montana,Mont,MT;Nebraska,Neb,NE;Nevada,Nev,NV;New Hampshire,NH;New Jersey,NJ;New Mexico,NM;New York,NY;North Carolina,NC;North Dakota,ND;Ohio,OH;Oklahoma,Okla,OK;Oregon,Ore,OR;Pennsylvania,Pa,PA;Rhode Island,RI;South Carolina,SC;South Dakota,SD;Tennessee,Tenn,TN;Texas,Tex,TX;Utah,UT;Vermont,Vt,VT;Virginia,Va,VA;Washington,Wash,WA;West Virginia,WV;Wisconsin,Wis,WI;Wyoming,Wyo,WY;Ontario,Ont,ON;Quebec,QC;Manitoba,MB;Saskatchewan,SK;Alberta,AB;Nova Scotia,NS;New Brunswick,NB;Newfoundland,NL;British Columbia,BC;New South Wales,NSW;Queensland,QLD;Victoria,Vic`;

/** States and provinces as a dateline or an address gives them after a town: "Paris, Texas", "LONDON, Ky.", "Lebanon, TN". First words only. */
export const statesAfterTowns: ReadonlySet<string> = new Set(states.split(/[;,]/u).map((form) => form.split(' ')[0]!).filter((form) => form !== 'New' && form !== 'South' && form !== 'North' && form !== 'West').concat(['N.H.', 'N.J.', 'N.M.', 'N.Y.', 'N.C.', 'N.D.', 'S.C.', 'S.D.', 'W.Va']));

/** Words of local life: from two of the first or four of all on, an article is local news, in which a town bears a great name. Folded. */
export const localWords = {
  certain: ['county', 'sheriff', 'sheriffs', 'township', 'coroner', 'statehouse', 'councilman', 'councilwoman', 'alderman', 'zoning', 'ymca', 'quarterback', 'touchdown', 'homecoming', 'obituary', 'hwy', 'troopers', 'pd', 'kiwanis', 'ihop', 'walmart', 'ontario', 'ordinance'],
  likely: ['church', 'coach', 'semifinals', 'ballet', 'mayor', 'rotary', 'reds', 'ncaa', 'highway', 'bypass', 'volunteers', 'superintendent', 'principal', 'school', 'schools', 'parade', 'elementary', 'funeral', 'cemetery', 'deputies', 'commissioners', 'judge', 'teens', 'kids', 'gang', 'concert', 'scholarship', 'lobbyist', 'basketball', 'baseball'],
} as const;

/** Capitals whose names towns of the English-speaking world bear. Folded first words. */
export const townNames: ReadonlySet<string> = new Set(['paris', 'london', 'athens', 'rome', 'berlin', 'cairo', 'moscow', 'vienna', 'dublin', 'madrid', 'lima', 'havana', 'nassau', 'san', 'santiago', 'kingston', 'georgetown', 'wellington', 'manila', 'bern', 'warsaw', 'lisbon', 'brussels', 'bogota', 'delhi', 'belgrade', 'tripoli', 'stockholm', 'oslo', 'helsinki', 'dakar', 'sofia', 'sucre', 'monrovia', 'freetown', 'damascus', 'st', 'bridgetown']);

/** Countries whose names such towns bear. Folded. */
export const countryTowns: ReadonlySet<string> = new Set(['lebanon', 'peru', 'cuba', 'poland', 'norway', 'denmark', 'jordan', 'jamaica', 'panama', 'holland', 'palestine', 'egypt', 'libya', 'malta', 'grenada', 'macedonia', 'cyprus', 'persia', 'guinea', 'chili']);

/** A capital before one of these is a town: "city of London", "downtown Ottawa". Folded. */
export const beforeTowns = new WordPattern(/^(?:city|town|downtown|central|greater|near|outside|mayor|streets|suburb|suburbs|uptown|inner|around)$/u);

/** A capital before one of these is a venue or a town, not a government: "Paris airport", "Munich conference". Folded; written small. */
export const venues = new WordPattern(/^(?:police|airport|rally|summit|conference|forum|meeting|hotel|hospital|museum|stadium|suburbs?|streets?|residents?|marathon|stock|exchange|university|college|school|girl|boy|man|woman|teenager|teacher|metro|subway|underground|bus|train|station|bombing|bombings|attack|attacks|shooting|stabbing|fire|mosque|church|cathedral|court|theatre|theater|zoo|weather|apartment|flat|home|branch|bureau|correspondent|accord|accords|protocol|talks|climate|fashion|olympics|games|born|based|native|area|region|province|district|governor|mayor)$/u);
