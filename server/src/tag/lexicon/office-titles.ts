import type { OfficeId } from '@entente/shared/vocabulary/offices';

type Titles = Partial<Record<OfficeId, string>>;

/** Titles that stand before or after a name, in the languages that write names with capitals; parted by commas, `~` ends a stem. */
export const officeTitles: Readonly<Record<string, Titles>> = {
  en: {
    'defence-minister': 'defence minister, defense minister, minister of defence, minister of defense, minister of national defence, minister of national defense, minister for defence, national defence minister, national defense minister, defence secretary, defense secretary, secretary of defense, secretary of defence, secretary of state for defence, secretary of war, minister of the armed forces, armed forces minister',
    'head-of-state': 'president, king, emir, sultan',
    'head-of-government': 'prime minister, premier, head of government',
    'foreign-minister': 'foreign minister, foreign secretary, secretary of state, minister of foreign affairs, minister for foreign affairs, external affairs minister, foreign affairs minister',
    'chief-of-staff': 'chief of staff, chief of general staff, chief of the general staff, chief of defence staff, chief of the defence staff, chief of defence, chief of defense, chief of defence force, army chief, defence chief, defense chief, chairman of the joint chiefs of staff, chairman joint chiefs of staff committee',
    other: 'deputy defence minister, deputy defense minister, deputy minister of defence, deputy minister of defense, first deputy defence minister, deputy prime minister, deputy foreign minister, deputy chief of staff, vice president, state minister of defence, minister of state for defence, ambassador, navy chief, air force chief, commander of the land forces, navy commander, air force commander, former president, ex-president, former defence minister, former defense minister, former prime minister, former foreign minister, defence industry minister, interior minister, national security adviser, national security advisor, EU foreign policy chief, Commission president, council president, NATO secretary general',
  },
  tr: {
    'defence-minister': 'savunma bakanı, milli savunma bakanı, savunma bakanıyla',
    'head-of-state': 'cumhurbaşkanı, devlet başkanı',
    'head-of-government': 'başbakan, başbakanı, şansölye',
    'foreign-minister': 'dışişleri bakanı',
    'chief-of-staff': 'genelkurmay başkanı',
    other: 'savunma bakan yardımcısı, cumhurbaşkanı yardımcısı, savunma sanayii başkanı, büyükelçi, büyükelçisi, kara kuvvetleri komutanı, deniz kuvvetleri komutanı, hava kuvvetleri komutanı, eski cumhurbaşkanı, eski savunma bakanı',
  },
  az: {
    'defence-minister': 'müdafiə naziri, milli müdafiə naziri',
    'head-of-state': 'prezident, prezidenti',
    'head-of-government': 'baş nazir, baş naziri',
    'foreign-minister': 'xarici işlər naziri',
    'chief-of-staff': 'baş qərargah rəisi, baş qərargahının rəisi',
    other: 'müdafiə nazirinin müavini, müdafiə nazirinin birinci müavini, vitse-prezident, səfir, səfiri, sabiq prezident',
  },
  ru: {
    'defence-minister': 'министр~ обороны, министр~ национальной обороны, глава минобороны, главой минобороны',
    'head-of-state': 'президент~',
    'head-of-government': 'премьер-министр~, премьер~, канцлер~',
    'foreign-minister': 'министр~ иностранных дел, глава мид, главой мид',
    'chief-of-staff': 'начальник~ генерального штаба, начальник~ генштаба, начальник~ главного штаба',
    other: 'заместител~ министра обороны, замминистра обороны, вице-президент~, вице-премьер~, посол, посла, послом, экс-президент~, бывш~ президент~',
  },
  uk: {
    'defence-minister': 'міністр~ оборони',
    'head-of-state': 'президент~',
    'head-of-government': 'прем\'єр-міністр~, прем\'єр~, канцлер~',
    'foreign-minister': 'міністр~ закордонних справ, глава мзс',
    'chief-of-staff': 'начальник~ генерального штабу, начальник~ генштабу',
    other: 'заступник~ міністра оборони, віцепрезидент~, віцепрем\'єр~, посол, посла, колишн~ президент~',
  },
  fr: {
    'defence-minister': 'ministre de la défense, ministre des armées, ministre de la défense nationale, ministre français des armées',
    'head-of-state': 'président, présidente, roi',
    'head-of-government': 'premier ministre, première ministre, chancelier',
    'foreign-minister': 'ministre des affaires étrangères, chef de la diplomatie',
    'chief-of-staff': 'chef d\'état-major, chef d\'état-major des armées, chef d\'état-major général',
    other: 'vice-président, vice-ministre de la défense, ambassadeur, ancien président, ex-président',
  },
  de: {
    'defence-minister': 'Verteidigungsminister, Verteidigungsministerin, Bundesverteidigungsminister',
    'head-of-state': 'Präsident, Präsidentin, Staatspräsident, Bundespräsident, König, Staatschef',
    'head-of-government': 'Ministerpräsident, Ministerpräsidentin, Premierminister, Premierministerin, Bundeskanzler, Kanzler, Bundeskanzlerin, Regierungschef',
    'foreign-minister': 'Außenminister, Außenministerin',
    'chief-of-staff': 'Generalstabschef, Generalinspekteur',
    other: 'Vizepräsident, Vizeverteidigungsminister, Botschafter, Botschafterin, Ex-Präsident',
  },
  es: {
    'defence-minister': 'ministro de defensa, ministra de defensa, ministro de la defensa, secretario de defensa',
    'head-of-state': 'presidente, presidenta, rey',
    'head-of-government': 'primer ministro, primera ministra, canciller alemán',
    'foreign-minister': 'ministro de relaciones exteriores, ministro de asuntos exteriores, ministro de exteriores, canciller, secretario de estado',
    'chief-of-staff': 'jefe del estado mayor, jefe de estado mayor',
    other: 'viceministro de defensa, vicepresidente, embajador, embajadora, expresidente, ex presidente',
  },
  pt: {
    'defence-minister': 'ministro da defesa, ministra da defesa, ministro da defesa nacional, secretário de defesa',
    'head-of-state': 'presidente, presidenta, rei',
    'head-of-government': 'primeiro-ministro, primeira-ministra, chanceler alemão',
    'foreign-minister': 'ministro das relações exteriores, ministro dos negócios estrangeiros, chanceler, secretário de estado',
    'chief-of-staff': 'chefe do estado-maior',
    other: 'vice-presidente, vice-ministro da defesa, embaixador, embaixadora, ex-presidente',
  },
  it: {
    'defence-minister': 'ministro della difesa, ministra della difesa, segretario alla difesa',
    'head-of-state': 'presidente, re',
    'head-of-government': 'premier, primo ministro, presidente del consiglio, cancelliere',
    'foreign-minister': 'ministro degli esteri, ministro degli affari esteri, segretario di stato',
    'chief-of-staff': 'capo di stato maggiore, capo di stato maggiore della difesa',
    other: 'vicepresidente, viceministro della difesa, ambasciatore, ex presidente, sottosegretario alla difesa',
  },
  pl: {
    'defence-minister': 'minister obrony, minister obrony narodowej, ministra obrony, ministra obrony narodowej, ministrem obrony, ministrem obrony narodowej, szef MON, szefem MON',
    'head-of-state': 'prezydent, prezydenta, prezydentem, król',
    'head-of-government': 'premier, premiera, premierem, kanclerz, kanclerzem',
    'foreign-minister': 'minister spraw zagranicznych, ministra spraw zagranicznych, ministrem spraw zagranicznych, szef MSZ',
    'chief-of-staff': 'szef sztabu generalnego, szefem sztabu generalnego',
    other: 'wiceminister obrony, wiceprezydent, wicepremier, ambasador, ambasadorem, były prezydent',
  },
};

/** Ranks and forms of address between a title and the name, folded. */
export const ranks: ReadonlySet<string> = new Set(
  'general gen lt lieutenant colonel col major brigadier admiral adm vice rear air chief marshal field army corps fleet captain capt mr mrs ms dr sir lord lady sheikh prince crown hrh his her excellency the orgeneral korgeneral orgen tuggeneral oramiral generalpolkovnik polkovnik генерал полковник армии лейтенант маршал адмирал майор генерала генералом general-polkovnik sayın cənab señor don dott on onorevole général amiral herr frau pan pani generał gen'.split(' '),
);

/** Small words inside names. */
export const nameParticles: ReadonlySet<string> = new Set('al el bin bint ibn ben abu de da di du del dos van von der den le la'.split(' '));
