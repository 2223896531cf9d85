import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type CountryForms, type LanguageForms } from '../country-forms.ts';

/** States that are rare in the news: `code | capital in Latin letters, in Cyrillic | language demonyms | …`. */
const rows = `
AND | Andorra la Vella, Андорра-ла-Велья | ru андоррск~ | uk андоррськ~ | pl andorsk~ | sl andorsk~ | fr andorran~ | de andorranisch~ | es andorran~ | pt andorran~ | it andorran~
ATG | Saint John’s, Сент-Джонс | ru антигуанск~ | uk антигуанськ~ | fr antiguais~ | de antiguanisch~ | es antiguan~ | pt antiguan~ | it antiguan~
BDI | Gitega, Гитега | ru бурундийск~ | uk бурундійськ~ | pl burundyjsk~ | sl burundijsk~ | fr burundais~ | de burundisch~ | es burundés, burundes~ | pt burundês, burundes~ | it burundes~
BEN | Porto-Novo, Порто-Ново | ru бенинск~ | uk бенінськ~ | pl benińsk~ | sl beninsk~ | fr béninois~ | de beninisch~ | es beninés, benines~ | pt beninense~ | it beninese~
BHS | , Нассау | uk багамськ~ | pl bahamsk~ | fr bahaméen~ | de bahamaisch~, bahamisch~ | es bahameñ~ | pt bahamense~ | it bahamense~
BLZ | Belmopan, Бельмопан | ru белизск~ | uk белізьк~ | pl belizyjsk~ | fr bélizien~ | de belizisch~ | es beliceñ~ | pt belizenh~ | it beliziano
BRB | Bridgetown, Бриджтаун | uk барбадоськ~ | pl barbadosk~ | fr barbadien~ | de barbadisch~ | es barbadense~ | pt barbadian~ | it barbadian~
BRN | Bandar Seri Begawan, Бандар-Сери-Бегаван | uk брунейськ~ | pl brunejsk~ | fr brunéien~ | de bruneiisch~, brunaisch~ | es bruneano, bruneana | pt bruneíno, bruneian~ | it bruneian~
BTN | Thimphu, Тхимпху | ru бутанск~ | uk бутанськ~ | pl bhutańsk~ | fr bhoutanais~ | de bhutanisch~ | es butanés, butanes~ | pt butanês, butanes~ | it bhutanes~
BWA | Gaborone, Габороне | uk ботсванськ~ | pl botswańsk~ | fr botswanais~ | de botswanisch~, botsuanisch~ | es botsuan~ | pt botsuan~ | it botswan~
CAF | Bangui, Банги | sl srednjeafrišk~ | fr centrafricain~ | de zentralafrikanisch~ | es centroafrican~ | pt centro-african~ | it centrafrican~
CIV | Yamoussoukro, Ямусукро | ru ивуарийск~ | uk івуарійськ~ | pl iworyjsk~ | fr ivoirien~ | de ivorisch~ | es marfileñ~ | pt marfinense~ | it ivorian~
COG | Brazzaville, Браззавиль | fr congolais~ | de kongolesisch~ | es congoleñ~, congolés | pt congoles~, congolês | it congoles~
COM | Moroni, Морони | uk коморськ~ | pl komorsk~ | fr comorien~ | de komorisch~ | es comorense~ | pt comorian~ | it comorian~
CPV | , Прая | ru кабовердийск~ | uk кабо-вердійськ~ | pl zielonoprzylądkow~ | fr cap-verdien~ | de kapverdisch~ | es caboverdian~ | pt cabo-verdian~, caboverdian~ | it capoverdian~
CRI | , Сан-Хосе | fr costaricien~ | de costa-ricanisch~ | es costarricense~ | pt costa-riquenh~ | it costarican~
DJI | , | ru джибутийск~ | uk джибутійськ~ | pl dżibutyjsk~ | fr djiboutien~ | de dschibutisch~ | es yibutian~ | pt djibutian~ | it gibutian~
DMA | Roseau, Розо | fr dominiquais~
FJI | Suva, Сува | uk фіджійськ~ | pl fidżyjsk~ | fr fidjien~ | de fidschianisch~ | es fiyian~ | pt fijian~ | it figian~
FSM | Palikir, Паликир | ru микронезийск~ | uk мікронезійськ~ | pl mikronezyjsk~ | fr micronésien~ | de mikronesisch~ | es micronesi~ | pt micronési~ | it micronesian~
GIN | Conakry, Конакри | ru гвинейск~ | uk гвінейськ~ | pl gwinejsk~ | fr guinéen~ | de guineisch~ | es guinean~ | pt guineens~ | it guinean~
GMB | Banjul, Банжул | uk гамбійськ~ | pl gambijsk~ | fr gambien~ | de gambisch~ | es gambian~ | pt gambian~ | it gambian~
GNB | Bissau, Бисау | uk бісау-гвінейськ~ | fr bissau-guinéen~ | de bissau-guineisch~ | es bisauguinean~ | pt bissau-guineens~ | it bissau-guinean~
GNQ | Malabo, Малабо | uk екваторіально-гвінейськ~ | fr équato-guinéen~ | de äquatorialguineisch~ | es ecuatoguinean~ | pt equato-guineens~ | it equatoguinean~
GRD | , Сент-Джорджес | ru гренадск~ | uk гренадськ~ | fr grenadien~ | de grenadisch~ | es granadin~ | pt granadin~ | it grenadin~
GUY | Georgetown, Джорджтаун | uk гаянськ~ | pl gujańsk~ | fr guyanien~ | de guyanisch~ | es guyanés, guyanes~ | pt guianense~ | it guyanes~
JAM | Kingston, Кингстон
KIR | Tarawa, Тарава | fr kiribatien~ | de kiribatisch~ | es kiribatian~ | pt kiribatian~
KNA | Basseterre, Бастер | fr christophien~ | es sancristobaleñ~
LBR | Monrovia, Монровия | ru либерийск~ | pl liberyjsk~ | fr libérien~ | de liberianisch~, liberisch~ | es liberian~ | pt liberian~ | it liberian~
LCA | Castries, Кастри | fr saint-lucien~ | de lucianisch~ | es santalucense~ | pt santa-lucense~
LIE | Vaduz, Вадуц | uk ліхтенштейнськ~ | pl liechtensteińsk~ | fr liechtensteinois~ | de liechtensteinisch~ | es liechtensteinian~ | pt liechtensteinense~ | it liechtensteinense~
LSO | Maseru, Масеру | ru лесотск~ | uk лесотськ~ | pl lesotyjsk~ | fr lésothien~ | de lesothisch~ | es lesotense~ | pt lesotian~ | it lesothian~
MCO | , | uk монакськ~ | pl monakijsk~ | fr monégasque~ | de monegassisch~ | es monegasc~ | pt monegasc~ | it monegasc~
MDG | Antananarivo, Антананариву | ru малагасийск~ | uk мадагаскарськ~ | pl malgask~ | fr malgache~ | de madagassisch~ | es malgache~ | pt malgaxe~ | it malgasci~
MDV | Malé, | uk мальдівськ~ | pl malediwsk~ | fr maldivien~ | de maledivisch~ | es maldiv~ | pt maldivian~ | it maldivian~
MHL | Majuro, Маджуро | ru маршалльск~ | uk маршаллськ~ | fr marshallais~ | de marshallisch~ | es marshalés, marshales~ | pt marshallin~ | it marshalles~
MUS | Port Louis, Порт-Луи | ru маврикийск~ | uk маврикійськ~ | pl maurytyjsk~ | fr mauricien~ | de mauritisch~ | es mauriciano, mauriciana | pt mauriciano, mauriciana | it mauriziano, mauriziana
MWI | Lilongwe, Лилонгве | ru малавийск~ | uk малавійськ~ | pl malawijsk~ | fr malawite~ | de malawisch~ | es malauí, malauíes | pt malauian~ | it malawian~
NRU | Yaren, | ru науруанск~ | uk науруанськ~ | fr nauruan~ | de nauruisch~ | es nauruan~ | pt nauruan~ | it nauruan~
PLW | Ngerulmud, | ru палауск~ | fr palaosien~ | de palauisch~ | es palauan~ | pt palauan~ | it palauan~
PNG | Port Moresby, Порт-Морсби | uk папуаськ~ | pl papuask~ | fr papouasien~, papou~ | de papua-neuguineisch~ | es papú, papúes | pt papuan~ | it papuan~
SLB | Honiara, Хониара | ru соломонск~ | uk соломонськ~ | fr salomonais~ | de salomonisch~ | es salomonense~ | pt salomônic~ | it salomones~
SLE | Freetown, Фритаун | uk сьєрра-леонськ~ | pl sierraleońsk~ | fr sierra-léonais~ | de sierra-leonisch~ | es sierraleonés, sierraleones~ | pt serra-leonês, serra-leones~ | it sierraleones~
SMR | , | uk сан-маринськ~ | pl sanmaryńsk~ | fr saint-marinais~ | de san-marinesisch~ | es sanmarinense~ | pt são-marinhense~ | it sammarines~
STP | São Tomé, Сан-Томе | fr santoméen~ | es santotomense~ | pt santomense~, são-tomense~ | it saotomense~
SUR | Paramaribo, Парамарибо | uk суринамськ~ | pl surinamsk~ | fr surinamais~ | de surinamisch~ | es surinamés, surinames~ | pt surinamês, surinames~ | it surinames~
SWZ | Mbabane, Мбабане | ru эсватинск~ | uk есватінськ~ | fr swazi~, eswatinien~ | de eswatinisch~, swasiländisch~ | es suazi, suazis | pt suazi, suazis | it swazi
SYC | , Виктория | uk сейшельськ~ | pl seszelsk~ | fr seychellois~ | de seychellisch~ | es seychellense~ | pt seichelense~ | it seychelles~
TGO | Lomé, Ломе | uk тоголезьк~ | pl togijsk~ | fr togolais~ | de togoisch~, togolesisch~ | es togolés, togoles~ | pt togolês, togoles~ | it togoles~
TLS | Dili, Дили | uk східнотиморськ~ | pl timorsk~ | fr timorais~, est-timorais~ | de osttimoresisch~, timoresisch~ | es timorense~ | pt timorense~ | it timores~
TON | , | ru тонганск~ | uk тонганськ~ | fr tonguien~ | de tongaisch~ | es tongan~ | pt tongan~ | it tongan~
TTO | Port of Spain, Порт-оф-Спейн | uk тринідадськ~ | pl trynidadzk~ | fr trinidadien~ | de trinidadisch~ | es trinitense~ | pt trinitário~ | it trinidadian~
TUV | Funafuti, Фунафути | fr tuvaluan~ | de tuvaluisch~ | es tuvaluan~ | pt tuvaluan~ | it tuvaluan~
VAT | , | ru ватиканск~ | fr vatican, vaticane, vaticans | de vatikanisch~ | es vatican~ | pt vatican~ | it vatican~
VCT | Kingstown, Кингстаун | fr vincentais~ | de vincentisch~ | es sanvicentin~ | pt são-vicentin~ | it sanvincentin~
VUT | Port Vila, Порт-Вила | ru вануатск~ | uk вануатськ~ | fr vanuatais~ | de vanuatuisch~ | es vanuatuense~ | pt vanuatuense~ | it vanuatuan~
WSM | Apia, Апиа | ru самоанск~ | uk самоанськ~ | fr samoan~ | de samoanisch~ | es samoan~ | pt samoan~ | it samoan~
BOL | Sucre, Сукре | uk болівійськ~ | sl bolivijsk~
CMR | Yaoundé, Яунде | sl kamerunsk~
CHL | , | sl čilsk~
ECU | Quito, Кито | sl ekvadorsk~ | fa اکوادوری~
GAB | Libreville, Либревиль | sl gabonsk~
HND | Tegucigalpa, Тегусигальпа | sl honduršk~
HTI | Port-au-Prince, Порт-о-Пренс | sl haitijsk~
KHM | Phnom Penh, Пномпень | sl kambošk~, kambodžansk~
LAO | Vientiane, Вьентьян | sl laošk~
MLT | Valletta, Валлетта
MMR | Naypyidaw, Нейпьидо | uk м'янмськ~ | sl mjanmarsk~
MOZ | Maputo, Мапуту | sl mozambišk~
MRT | Nouakchott, Нуакшот | sl mavretansk~
NAM | Windhoek, Виндхук | sl namibijsk~
NIC | Managua, Манагуа | sl nikaragovsk~ | tr Nikaragualı~
PRY | Asunción, Асунсьон | sl paragvajsk~
SSD | Juba, Джуба | sl južnosudansk~
TCD | N’Djamena, Нджамена | sl čadsk~
TZA | Dodoma, Додома | sl tanzanijsk~
URY | Montevideo, Монтевидео | sl urugvajsk~
ZMB | Lusaka, Лусака | sl zambijsk~
ZWE | Harare, Хараре | sl zimbabvejsk~
AGO | Luanda, Луанда | sl angolsk~
ERI | Asmara, Асмэра | sl eritrejsk~
KWT | , Эль-Кувейт | sl kuvajtsk~
LUX | , | sl luksembursk~
PAN | , | sl panamsk~
ARE | , | sl emiratsk~
BGD | Dhaka, Дакка | sl bangladešk~
BHR | Manama, Манама | sl bahrajnsk~
COD | Kinshasa, Киншаса | sl kongovsk~
COL | Bogotá, Богота | sl kolumbijsk~
DZA | , | sl alžirsk~
GHA | Accra, Аккра | sl gansk~
JOR | Amman, Амман | sl jordansk~
KEN | Nairobi, Найроби | sl kenijsk~
KGZ | Bishkek, Бишкек | sl kirgiš~, kirgišk~
LKA | Colombo, Коломбо | sl šrilanšk~
MAR | Rabat, Рабат | sl maroš~, marošk~
MLI | Bamako, Бамако | sl malijsk~
MNG | Ulan Bator, Улан-Батор | sl mongolsk~
MYS | Kuala Lumpur, Куала-Лумпур | sl malezijsk~
NER | Niamey, Ниамей | sl nigrsk~
NGA | Abuja, Абуджа
NPL | Kathmandu, Катманду | sl nepalsk~
OMN | Muscat, Маскат | sl omansk~
PER | Lima, Лима | sl perujsk~
PHL | Manila, Манила | sl filipinsk~
RWA | Kigali, Кигали | sl ruandsk~
SDN | Khartoum, Хартум | sl sudansk~
SEN | Dakar, Дакар | sl senegalsk~
SOM | Mogadishu, Могадишо | sl somalsk~, somalijsk~
TJK | Dushanbe, Душанбе | sl tadžišk~
TKM | Ashgabat, Ашхабад | sl turkmensk~
TUN | , | sl tunizijsk~
UGA | Kampala, Кампала | sl ugandsk~
UZB | Tashkent, Ташкент | sl uzbešk~
YEM | , | sl jemensk~
`;

interface Row {
  capitals: { latin: string | undefined; cyrillic: string | undefined };
  demonyms: ReadonlyMap<string, readonly string[]>;
}

const commas = (text: string): string[] => text.split(',').map((one) => one.trim());

const states = new Map<CountryCode, Row>(rows.trim().split('\n').map((row) => {
  const [code = '', capitals = '', ...languages] = row.split('|').map((cell) => cell.trim());
  const [latin, cyrillic] = commas(capitals).map((one) => (one === '' ? undefined : one));
  return [code as CountryCode, { capitals: { latin, cyrillic }, demonyms: new Map(languages.map((cell) => [cell.slice(0, 2), commas(cell.slice(3))])) }];
}));

const latinScript = new Set(['fr', 'de', 'es', 'pt', 'it', 'pl', 'sl', 'tr', 'az']);

/** Adds what a language's own list lacks of the states that are rare in the news. */
export function withSmallStates(forms: LanguageForms, language: string): LanguageForms {
  const added = [...states].map(([code, { capitals, demonyms }]): [CountryCode, CountryForms] => {
    const own = forms[code] ?? {};
    const capital = latinScript.has(language) ? capitals.latin : language === 'ru' ? capitals.cyrillic : undefined;
    return [code, {
      ...own,
      demonyms: own.demonyms?.length ? own.demonyms : (demonyms.get(language) ?? []),
      capitals: own.capitals?.length || capital === undefined ? (own.capitals ?? []) : [capital],
    }];
  });
  return { ...forms, ...Object.fromEntries(added) };
}
