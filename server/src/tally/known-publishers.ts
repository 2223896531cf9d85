import type { CountryCode } from '@entente/shared/vocabulary/countries';

/** `state`: run by a government or its ministry; `public`: paid for by the public, its editors independent by law; `private`: all others. */
export type Ownership = 'state' | 'public' | 'private';

export interface KnownPublisher {
  country: CountryCode;
  ownership: Ownership;
}

/** Well-known agencies, papers, broadcasters and ministries: country, ownership, then names and web addresses. Who is not here is unknown. */
const rows: readonly [country: CountryCode, ownership: Ownership, names: string][] = [
  ['TUR', 'state', 'Anadolu Agency, Anadolu Ajansı, Anadolu, AA, aa.com.tr'],
  ['TUR', 'state', 'TRT, TRT World, TRT Haber, trtworld.com, trthaber.com'],
  ['TUR', 'state', 'Milli Savunma Bakanlığı, msb.gov.tr'],
  ['TUR', 'private', 'Daily Sabah, dailysabah.com'],
  ['TUR', 'private', 'Hürriyet Daily News, Hürriyet, hurriyetdailynews.com, hurriyet.com.tr'],
  ['TUR', 'private', 'SavunmaSanayiST, savunmasanayist.com'],
  ['TUR', 'private', 'DefenceTurk, defenceturk.net'],
  ['AZE', 'state', 'AZERTAC, Azertag, azertag.az'],
  ['AZE', 'private', 'Trend, Trend News Agency, trend.az'],
  ['AZE', 'private', 'APA, apa.az'],
  ['AZE', 'private', 'Report, Report News Agency, report.az'],
  ['AZE', 'state', 'Ministry of Defence of Azerbaijan, mod.gov.az'],
  ['ARM', 'state', 'Armenpress, armenpress.am'],
  ['GEO', 'private', 'Civil Georgia, Civil.ge, civil.ge'],
  ['GEO', 'private', 'OC Media, oc-media.org'],
  ['RUS', 'state', 'TASS, ТАСС, tass.com, tass.ru'],
  ['RUS', 'state', 'RIA Novosti, РИА Новости, ria.ru'],
  ['RUS', 'state', 'Sputnik, Sputnik News, sputnikglobe.com, sputniknews.com'],
  ['RUS', 'state', 'RT, Russia Today, rt.com'],
  ['RUS', 'private', 'Interfax, Интерфакс, interfax.com, interfax.ru'],
  ['RUS', 'private', 'Kommersant, Коммерсантъ, kommersant.ru'],
  ['UKR', 'state', 'Ukrinform, Укрінформ, ukrinform.net, ukrinform.ua'],
  ['UKR', 'private', 'Kyiv Independent, The Kyiv Independent, kyivindependent.com'],
  ['UKR', 'private', 'Ukrainska Pravda, Українська правда, pravda.com.ua'],
  ['UKR', 'private', 'Interfax-Ukraine, interfax.com.ua'],
  ['UKR', 'private', 'Militarnyi, mil.in.ua, militarnyi.com'],
  ['BLR', 'state', 'BelTA, БелТА, belta.by'],
  ['KAZ', 'state', 'Kazinform, inform.kz'],
  ['UZB', 'state', 'UzA, uza.uz'],
  ['CHN', 'state', 'Xinhua, Xinhua News Agency, 新华社, news.cn, xinhuanet.com'],
  ['CHN', 'state', 'Global Times, globaltimes.cn'],
  ['CHN', 'state', 'China Daily, chinadaily.com.cn'],
  ['CHN', 'state', 'CGTN, cgtn.com'],
  ['CHN', 'state', "People's Daily, 人民日报, people.cn, people.com.cn"],
  ['CHN', 'private', 'South China Morning Post, SCMP, scmp.com'],
  ['JPN', 'public', 'NHK, NHK World, nhk.or.jp'],
  ['JPN', 'private', 'Kyodo News, Kyodo, 共同通信, kyodonews.net'],
  ['JPN', 'private', 'Nikkei Asia, Nikkei, nikkei.com'],
  ['JPN', 'private', 'The Japan Times, Japan Times, japantimes.co.jp'],
  ['KOR', 'public', 'Yonhap, Yonhap News Agency, 연합뉴스, yna.co.kr'],
  ['KOR', 'public', 'KBS, kbs.co.kr'],
  ['KOR', 'private', 'The Korea Herald, Korea Herald, koreaherald.com'],
  ['PRK', 'state', 'KCNA, kcna.kp'],
  ['IND', 'private', 'Press Trust of India, PTI, ptinews.com'],
  ['IND', 'private', 'ANI, aninews.in'],
  ['IND', 'private', 'The Hindu, thehindu.com'],
  ['IND', 'private', 'Livefist, livefistdefence.com'],
  ['IND', 'state', 'Press Information Bureau, PIB, pib.gov.in'],
  ['PAK', 'state', 'Associated Press of Pakistan, APP, app.com.pk'],
  ['PAK', 'private', 'Dawn, dawn.com'],
  ['PAK', 'state', 'ISPR, ispr.gov.pk'],
  ['IRN', 'state', 'IRNA, irna.ir'],
  ['IRN', 'state', 'Press TV, presstv.ir'],
  ['IRN', 'private', 'Tasnim, Tasnim News Agency, tasnimnews.com'],
  ['SAU', 'state', 'Saudi Press Agency, SPA, واس, spa.gov.sa'],
  ['SAU', 'private', 'Arab News, arabnews.com'],
  ['ARE', 'state', 'WAM, Emirates News Agency, وام, wam.ae'],
  ['ARE', 'private', 'The National, thenationalnews.com'],
  ['QAT', 'state', 'Qatar News Agency, QNA, قنا, qna.org.qa'],
  ['QAT', 'public', 'Al Jazeera, الجزيرة, aljazeera.com, aljazeera.net'],
  ['KWT', 'state', 'Kuwait News Agency, KUNA, كونا, kuna.net.kw'],
  ['BHR', 'state', 'Bahrain News Agency, BNA, bna.bh'],
  ['OMN', 'state', 'Oman News Agency, ONA, omannews.gov.om'],
  ['JOR', 'state', 'Petra, Jordan News Agency, petra.gov.jo'],
  ['EGY', 'state', 'MENA, Middle East News Agency, أ ش أ'],
  ['EGY', 'state', 'Al-Ahram, Ahram Online, الأهرام, ahram.org.eg'],
  ['SYR', 'state', 'SANA, سانا, sana.sy'],
  ['IRQ', 'state', 'Iraqi News Agency, INA, ina.iq'],
  ['MAR', 'state', 'Maghreb Arabe Presse, MAP, mapnews.ma'],
  ['DZA', 'state', 'Algérie Presse Service, APS, aps.dz'],
  ['TUN', 'state', 'Tunis Afrique Presse, TAP, tap.info.tn'],
  ['ISR', 'private', 'The Times of Israel, Times of Israel, timesofisrael.com'],
  ['ISR', 'private', 'The Jerusalem Post, Jerusalem Post, jpost.com'],
  ['ISR', 'private', 'Haaretz, haaretz.com'],
  ['GRC', 'state', 'AMNA, Athens-Macedonian News Agency, ΑΠΕ-ΜΠΕ, amna.gr'],
  ['GRC', 'private', 'Kathimerini, Ekathimerini, ekathimerini.com, kathimerini.gr'],
  ['CYP', 'state', 'Cyprus News Agency, CNA Cyprus, cna.org.cy'],
  ['ITA', 'private', 'ANSA, ansa.it'],
  ['ESP', 'state', 'EFE, Agencia EFE, efe.com'],
  ['ESP', 'private', 'El País, elpais.com'],
  ['PRT', 'state', 'Lusa, Agência Lusa, lusa.pt'],
  ['FRA', 'public', 'AFP, Agence France-Presse, afp.com'],
  ['FRA', 'public', 'France 24, france24.com'],
  ['FRA', 'public', 'RFI, rfi.fr'],
  ['FRA', 'private', 'Le Monde, lemonde.fr'],
  ['FRA', 'private', 'Naval News, navalnews.com'],
  ['FRA', 'private', 'Zone Militaire, opex360.com'],
  ['DEU', 'private', 'dpa, Deutsche Presse-Agentur, dpa.com'],
  ['DEU', 'public', 'Deutsche Welle, DW, dw.com'],
  ['DEU', 'public', 'Tagesschau, tagesschau.de'],
  ['DEU', 'private', 'hartpunkt, hartpunkt.de'],
  ['DEU', 'private', 'Europäische Sicherheit & Technik, esut.de'],
  ['AUT', 'private', 'APA – Austria Presse Agentur, Austria Presse Agentur, apa.at'],
  ['CHE', 'public', 'swissinfo, swissinfo.ch'],
  ['GBR', 'public', 'BBC, BBC News, bbc.com, bbc.co.uk'],
  ['GBR', 'private', 'Reuters, reuters.com'],
  ['GBR', 'private', 'The Guardian, Guardian, theguardian.com'],
  ['GBR', 'private', 'Financial Times, ft.com'],
  ['GBR', 'private', 'Janes, janes.com'],
  ['GBR', 'private', 'UK Defence Journal, ukdefencejournal.org.uk'],
  ['GBR', 'state', 'Ministry of Defence (UK), gov.uk'],
  ['USA', 'private', 'Associated Press, AP, AP News, apnews.com'],
  ['USA', 'private', 'The New York Times, New York Times, nytimes.com'],
  ['USA', 'private', 'The Washington Post, Washington Post, washingtonpost.com'],
  ['USA', 'private', 'Bloomberg, bloomberg.com'],
  ['USA', 'private', 'CNN, cnn.com'],
  ['USA', 'private', 'Defense News, defensenews.com'],
  ['USA', 'private', 'Breaking Defense, breakingdefense.com'],
  ['USA', 'private', 'USNI News, news.usni.org'],
  ['USA', 'private', 'War on the Rocks, warontherocks.com'],
  ['USA', 'state', 'U.S. Department of Defense, defense.gov, war.gov'],
  ['USA', 'state', 'DSCA, Defense Security Cooperation Agency, dsca.mil'],
  ['USA', 'state', 'Voice of America, VOA, voanews.com'],
  ['USA', 'state', 'Radio Free Europe/Radio Liberty, RFE/RL, rferl.org'],
  ['CAN', 'public', 'CBC, CBC News, cbc.ca'],
  ['AUS', 'public', 'ABC News (Australia), abc.net.au'],
  ['POL', 'state', 'PAP, Polska Agencja Prasowa, pap.pl'],
  ['POL', 'private', 'Defence24, defence24.pl, defence24.com'],
  ['CZE', 'public', 'ČTK, CTK, ctk.cz, ceskenoviny.cz'],
  ['SVK', 'public', 'TASR, tasr.sk'],
  ['HUN', 'state', 'MTI, mti.hu'],
  ['ROU', 'state', 'Agerpres, agerpres.ro'],
  ['BGR', 'state', 'BTA, bta.bg'],
  ['SRB', 'state', 'Tanjug, tanjug.rs'],
  ['HRV', 'state', 'HINA, hina.hr'],
  ['FIN', 'public', 'Yle, yle.fi'],
  ['SWE', 'private', 'TT, Tidningarnas Telegrambyrå, tt.se'],
  ['NOR', 'private', 'NTB, ntb.no'],
  ['EST', 'public', 'ERR, ERR News, err.ee'],
  ['LVA', 'public', 'LSM, lsm.lv'],
  ['LTU', 'public', 'LRT, lrt.lt'],
  ['BRA', 'public', 'Agência Brasil, agenciabrasil.ebc.com.br'],
  ['BRA', 'private', 'Folha de S.Paulo, folha.uol.com.br'],
  ['IDN', 'state', 'Antara, Antara News, antaranews.com'],
  ['MYS', 'state', 'Bernama, bernama.com'],
  ['PHL', 'state', 'Philippine News Agency, PNA, pna.gov.ph'],
  ['PHL', 'private', 'Rappler, rappler.com'],
  ['VNM', 'state', 'Vietnam News Agency, VNA, vietnamplus.vn, vnanet.vn'],
  ['SGP', 'private', 'The Straits Times, Straits Times, straitstimes.com'],
  ['NGA', 'state', 'News Agency of Nigeria, NAN, nannews.ng'],
  ['KEN', 'private', 'Nation, Daily Nation, nation.africa'],
];

/** Whatever is said above, as one text. */
export const publishersText = JSON.stringify(rows);

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/\s*\((?:english|in english|türkçe|русский)\)$/gu, '')
    .trim();

const known = new Map(rows.flatMap(([country, ownership, names]) => names.split(', ').map((name) => [fold(name), { country, ownership }] as const)));

/** By its name, else by the host of the article's address: `en.trend.az` is found under `trend.az`. */
export function knownPublisher(name: string | null, host: string | null): KnownPublisher | null {
  const byName = name === null ? undefined : known.get(fold(name));
  if (byName || host === null || host === '') return byName ?? null;
  const parts = host.split('.');
  for (let at = 0; at < parts.length - 1; at += 1) {
    const found = known.get(parts.slice(at).join('.'));
    if (found) return found;
  }
  return null;
}
