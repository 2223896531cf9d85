import type { CountryCode } from '@entente/shared/vocabulary/countries';

/** `state`: run by a government or its ministry; `public`: paid for by the public, its editors independent by law; `private`: all others. */
export type Ownership = 'state' | 'public' | 'private';

/** Well-known agencies, papers, broadcasters and ministries: `country|ownership|names and web addresses`. Who is not here is unknown. */
const written = `
TUR|state|Anadolu Agency, Anadolu Ajansı, Anadolu, AA, aa.com.tr, TRT, TRT World, TRT Haber, trtworld.com, trthaber.com
TUR|state|Milli Savunma Bakanlığı, msb.gov.tr
TUR|private|Daily Sabah, dailysabah.com, Hürriyet Daily News, Hürriyet, hurriyetdailynews.com, hurriyet.com.tr
TUR|private|SavunmaSanayiST, savunmasanayist.com, DefenceTurk, defenceturk.net
AZE|state|AZERTAC, Azertag, azertag.az
AZE|private|Trend, Trend News Agency, trend.az, APA, apa.az, Report, Report News Agency, report.az
AZE|state|Ministry of Defence of Azerbaijan, mod.gov.az
ARM|state|Armenpress, armenpress.am
GEO|private|Civil Georgia, Civil.ge, OC Media, oc-media.org
RUS|state|TASS, ТАСС, tass.com, tass.ru, RIA Novosti, РИА Новости, ria.ru, Sputnik, Sputnik News, sputnikglobe.com, sputniknews.com
RUS|state|RT, Russia Today, rt.com
RUS|private|Interfax, Интерфакс, interfax.com, interfax.ru, Kommersant, Коммерсантъ, kommersant.ru
UKR|state|Ukrinform, Укрінформ, ukrinform.net, ukrinform.ua
UKR|private|Kyiv Independent, The Kyiv Independent, kyivindependent.com, Ukrainska Pravda, Українська правда, pravda.com.ua
UKR|private|Interfax-Ukraine, interfax.com.ua, Militarnyi, mil.in.ua, militarnyi.com
BLR|state|BelTA, БелТА, belta.by
KAZ|state|Kazinform, inform.kz
UZB|state|UzA, uza.uz
CHN|state|Xinhua, Xinhua News Agency, 新华社, news.cn, xinhuanet.com, Global Times, globaltimes.cn, China Daily, chinadaily.com.cn
CHN|state|CGTN, cgtn.com, People's Daily, 人民日报, people.cn, people.com.cn
CHN|private|South China Morning Post, SCMP, scmp.com
JPN|public|NHK, NHK World, nhk.or.jp
JPN|private|Kyodo News, Kyodo, 共同通信, kyodonews.net, Nikkei Asia, Nikkei, nikkei.com, The Japan Times, Japan Times, japantimes.co.jp
KOR|public|Yonhap, Yonhap News Agency, 연합뉴스, yna.co.kr, KBS, kbs.co.kr
KOR|private|The Korea Herald, Korea Herald, koreaherald.com
PRK|state|KCNA, kcna.kp
IND|private|Press Trust of India, PTI, ptinews.com, ANI, aninews.in, The Hindu, thehindu.com, Livefist, livefistdefence.com
IND|state|Press Information Bureau, PIB, pib.gov.in
PAK|state|Associated Press of Pakistan, APP, app.com.pk
PAK|private|Dawn, dawn.com
PAK|state|ISPR, ispr.gov.pk
IRN|state|IRNA, irna.ir, Press TV, presstv.ir
IRN|private|Tasnim, Tasnim News Agency, tasnimnews.com
SAU|state|Saudi Press Agency, SPA, واس, spa.gov.sa
SAU|private|Arab News, arabnews.com
ARE|state|WAM, Emirates News Agency, وام, wam.ae
ARE|private|The National, thenationalnews.com
QAT|state|Qatar News Agency, QNA, قنا, qna.org.qa
QAT|public|Al Jazeera, الجزيرة, aljazeera.com, aljazeera.net
KWT|state|Kuwait News Agency, KUNA, كونا, kuna.net.kw
BHR|state|Bahrain News Agency, BNA, bna.bh
OMN|state|Oman News Agency, ONA, omannews.gov.om
JOR|state|Petra, Jordan News Agency, petra.gov.jo
EGY|state|MENA, Middle East News Agency, أ ش أ, Al-Ahram, Ahram Online, الأهرام, ahram.org.eg
SYR|state|SANA, سانا, sana.sy
IRQ|state|Iraqi News Agency, INA, ina.iq
MAR|state|Maghreb Arabe Presse, MAP, mapnews.ma
DZA|state|Algérie Presse Service, APS, aps.dz
TUN|state|Tunis Afrique Presse, TAP, tap.info.tn
ISR|private|The Times of Israel, Times of Israel, timesofisrael.com, The Jerusalem Post, Jerusalem Post, jpost.com, Haaretz, haaretz.com
GRC|state|AMNA, Athens-Macedonian News Agency, ΑΠΕ-ΜΠΕ, amna.gr
GRC|private|Kathimerini, Ekathimerini, ekathimerini.com, kathimerini.gr
CYP|state|Cyprus News Agency, CNA Cyprus, cna.org.cy
ITA|private|ANSA, ansa.it
ESP|state|EFE, Agencia EFE, efe.com
ESP|private|El País, elpais.com
PRT|state|Lusa, Agência Lusa, lusa.pt
FRA|public|AFP, Agence France-Presse, afp.com, France 24, france24.com, RFI, rfi.fr
FRA|private|Le Monde, lemonde.fr, Naval News, navalnews.com, Zone Militaire, opex360.com
DEU|private|dpa, Deutsche Presse-Agentur, dpa.com
DEU|public|Deutsche Welle, DW, dw.com, Tagesschau, tagesschau.de
DEU|private|hartpunkt, hartpunkt.de, Europäische Sicherheit & Technik, esut.de
AUT|private|APA – Austria Presse Agentur, Austria Presse Agentur, apa.at
CHE|public|swissinfo, swissinfo.ch
GBR|public|BBC, BBC News, bbc.com, bbc.co.uk
GBR|private|Reuters, reuters.com, The Guardian, Guardian, theguardian.com, Financial Times, ft.com, Janes, janes.com
GBR|private|UK Defence Journal, ukdefencejournal.org.uk
GBR|state|Ministry of Defence (UK), gov.uk
USA|private|Associated Press, AP, AP News, apnews.com, The New York Times, New York Times, nytimes.com
USA|private|The Washington Post, Washington Post, washingtonpost.com, Bloomberg, bloomberg.com, CNN, cnn.com, Defense News, defensenews.com
USA|private|Breaking Defense, breakingdefense.com, USNI News, news.usni.org, War on the Rocks, warontherocks.com
USA|state|U.S. Department of Defense, defense.gov, war.gov, DSCA, Defense Security Cooperation Agency, dsca.mil
USA|state|Voice of America, VOA, voanews.com, Radio Free Europe/Radio Liberty, RFE/RL, rferl.org
CAN|public|CBC, CBC News, cbc.ca
AUS|public|ABC News (Australia), abc.net.au
POL|state|PAP, Polska Agencja Prasowa, pap.pl
POL|private|Defence24, defence24.pl, defence24.com
CZE|public|ČTK, CTK, ctk.cz, ceskenoviny.cz
SVK|public|TASR, tasr.sk
HUN|state|MTI, mti.hu
ROU|state|Agerpres, agerpres.ro
BGR|state|BTA, bta.bg
SRB|state|Tanjug, tanjug.rs
HRV|state|HINA, hina.hr
FIN|public|Yle, yle.fi
SWE|private|TT, Tidningarnas Telegrambyrå, tt.se
NOR|private|NTB, ntb.no
EST|public|ERR, ERR News, err.ee
LVA|public|LSM, lsm.lv
LTU|public|LRT, lrt.lt
BRA|public|Agência Brasil, agenciabrasil.ebc.com.br
BRA|private|Folha de S.Paulo, folha.uol.com.br
IDN|state|Antara, Antara News, antaranews.com
MYS|state|Bernama, bernama.com
PHL|state|Philippine News Agency, PNA, pna.gov.ph
PHL|private|Rappler, rappler.com
VNM|state|Vietnam News Agency, VNA, vietnamplus.vn, vnanet.vn
SGP|private|The Straits Times, Straits Times, straitstimes.com
NGA|state|News Agency of Nigeria, NAN, nannews.ng
KEN|private|Nation, Daily Nation, nation.africa
TUR|private|Yeni Şafak, yenisafak.com, Sabah, sabah.com.tr, A News, anews.com.tr, Milliyet, milliyet.com.tr, Cumhuriyet, cumhuriyet.com.tr
TUR|private|İHA, İhlas Haber Ajansı, iha.com.tr, DHA, Demirören Haber Ajansı, dha.com.tr, TurDef, turdef.com, Gazete Duvar, gazeteduvar.com.tr
AZE|private|AzerNews, azernews.az, News.az, Today.az, Day.az, AzVision, azvision.az, Caliber.az
AZE|private|Turan, Turan Information Agency, turan.az, Haqqin.az
ARM|private|News.am, Aravot, aravot.am, Mediamax, mediamax.am, PanARMENIAN, PanARMENIAN.Net
ARM|public|Public Radio of Armenia, armradio.am
GEO|private|InterPressNews, interpressnews.ge, JAMnews, jam-news.net, Agenda.ge
RUS|state|Rossiyskaya Gazeta, Российская газета, rg.ru, Zvezda, Звезда, tvzvezda.ru, Ministry of Defence of Russia, mil.ru
RUS|private|Izvestia, Известия, iz.ru, RBC, РБК, rbc.ru, Vestnik Kavkaza, vestnikkavkaza.net, VPK.name
UKR|private|UNN, unn.ua, Babel, babel.ua, Euromaidan Press, euromaidanpress.com, Defense Express, defence-ua.com, en.defence-ua.com
KAZ|private|Zakon.kz, Tengrinews, tengrinews.kz
UZB|private|Kun.uz, Gazeta.uz
KGZ|state|Kabar, kabar.kg
TJK|state|Khovar, khovar.tj
CHN|state|China Military Online, chinamil.com.cn, Ministry of National Defense of China, mod.gov.cn
TWN|private|Taipei Times, taipeitimes.com, Liberty Times, ltn.com.tw
TWN|public|Focus Taiwan, focustaiwan.tw, Central News Agency, cna.com.tw
JPN|private|The Yomiuri Shimbun, Yomiuri Shimbun, yomiuri.co.jp, The Asahi Shimbun, asahi.com, The Mainichi, mainichi.jp, Japan Today, japantoday.com
JPN|private|Jiji Press, jiji.com
KOR|private|Korea JoongAng Daily, koreajoongangdaily.joins.com, The Korea Times, koreatimes.co.kr, The Chosun Ilbo, chosun.com, Dong-A Ilbo, donga.com
KOR|public|KBS World, world.kbs.co.kr
IND|private|Hindustan Times, hindustantimes.com, The Indian Express, indianexpress.com, The Times of India, timesofindia.indiatimes.com, NDTV, ndtv.com
IND|private|The Economic Times, economictimes.indiatimes.com, IANS, ians.in, Zee News, zeenews.india.com, ThePrint, theprint.in
IND|private|The New Indian Express, newindianexpress.com, Financial Express, financialexpress.com, Indian Defence News, indiandefensenews.in
PAK|private|The News International, thenews.com.pk, The Express Tribune, tribune.com.pk, ARY News, arynews.tv, Geo News, geo.tv, UrduPoint, urdupoint.com
PAK|private|Pakistan Today, pakistantoday.com.pk, nation.com.pk
PAK|state|Radio Pakistan, radio.gov.pk
IRN|private|Mehr News Agency, mehrnews.com, Fars News Agency, farsnews.ir, ISNA, isna.ir
SAU|private|Asharq Al-Awsat, الشرق الأوسط, aawsat.com, Al Arabiya, العربية, alarabiya.net
ARE|private|Gulf News, gulfnews.com, Khaleej Times, khaleejtimes.com, Zawya, zawya.com
QAT|private|The Peninsula, The Peninsula Qatar, thepeninsulaqatar.com, Gulf Times, gulf-times.com
LBN|state|National News Agency (Lebanon), nna-leb.gov.lb
EGY|private|Egypt Today, egypttoday.com, Daily News Egypt, dailynewsegypt.com
MAR|private|Hespress, هسبريس, hespress.com, Le360, le360.ma
TUN|private|African Manager, africanmanager.com
ISR|private|Israel Defense, israeldefense.co.il, Ynet, ynet.co.il, ynetnews.com, i24NEWS, i24news.tv, Globes, globes.co.il
GRC|private|Naftemporiki, naftemporiki.gr, Kathimerini English Edition
ITA|private|Agenzia Nova, agenzianova.com, Adnkronos, adnkronos.com, ANSAmed, Corriere della Sera, corriere.it, la Repubblica, repubblica.it
ESP|private|Infodefensa, infodefensa.com, Defensa.com, El Mundo, elmundo.es, ABC (Spain), abc.es
FRA|private|L'Usine Nouvelle, usinenouvelle.com, Le Figaro, lefigaro.fr, La Tribune, latribune.fr, Meta-Defense, meta-defense.fr, Mer et Marine, meretmarine.com
FRA|state|French Ministry of Armed Forces, Ministère des Armées, defense.gouv.fr
DEU|private|Der Spiegel, spiegel.de, Frankfurter Allgemeine Zeitung, FAZ, faz.net, Süddeutsche Zeitung, sueddeutsche.de, Augen geradeaus!, augengeradeaus, augengeradeaus.net
DEU|state|BMVg, Bundesministerium der Verteidigung, bmvg.de, Bundeswehr, bundeswehr.de
NLD|public|NOS, nos.nl
NLD|state|Rijksoverheid, rijksoverheid.nl, Ministerie van Defensie, defensie.nl
BEL|private|Belga, belga.be, The Brussels Times, brusselstimes.com
GBR|private|Shephard, Shephard Media, shephardmedia.com, Naval Technology, naval-technology.com, Sky News, news.sky.com, The Times (UK), thetimes.co.uk
GBR|private|The Telegraph, The Daily Telegraph, telegraph.co.uk, The Economist, economist.com, LBC, lbc.co.uk, Middle East Monitor, middleeastmonitor.com
USA|private|The Wall Street Journal, wsj.com, Politico, politico.com, The War Zone, twz.com, Military Times, militarytimes.com, The Defense Post, thedefensepost.com
USA|private|Defense Daily, defensedaily.com, Defense One, defenseone.com, Seapower, seapowermagazine.org, The Diplomat, thediplomat.com, Foreign Policy, foreignpolicy.com
USA|public|NPR, npr.org, Stars and Stripes, stripes.com
USA|state|DVIDS, dvidshub.net, RFE/RL Azatutyun, azatutyun.am
CAN|private|National Post, nationalpost.com, The Globe and Mail, theglobeandmail.com, CTV News, ctvnews.ca
AUS|private|The Australian, theaustralian.com.au, The Sydney Morning Herald, smh.com.au, PerthNow, perthnow.com.au, Australian Defence Magazine, australiandefence.com.au
AUS|state|Australian Department of Defence, defence.gov.au, minister.defence.gov.au
NZL|public|RNZ, Radio New Zealand, rnz.co.nz
NZL|private|Scoop, scoop.co.nz, Stuff, stuff.co.nz
POL|private|Altair, altair.com.pl, Gazeta Wyborcza, wyborcza.pl, Rzeczpospolita, rp.pl
CZE|private|CZDEFENCE, czdefence.cz, czdefence.com
SRB|public|RTS, rts.rs
MDA|state|Moldpres, moldpres.md
PHL|private|Manila Bulletin, mb.com.ph, Philippine Daily Inquirer, inquirer.net, The Philippine Star, philstar.com, The Manila Times, manilatimes.net
PHL|private|SunStar, SunStar Manila, sunstar.com.ph, BusinessMirror, businessmirror.com.ph
IDN|private|Kompas, kompas.com, The Jakarta Post, thejakartapost.com, Detik, detik.com, Tempo, tempo.co
MYS|private|The Star (Malaysia), thestar.com.my, New Straits Times, nst.com.my
THA|private|Bangkok Post, bangkokpost.com
VNM|state|Nhân Dân, Nhan Dan, nhandan.vn
VNM|private|VnExpress, vnexpress.net
ZAF|private|defenceWeb, defenceweb.co.za, News24, news24.com
NGA|private|The Punch, punchng.com, Premium Times, premiumtimesng.com, Pulse Nigeria, pulse.ng
ETH|state|Ethiopian News Agency, ENA, ena.et
BRA|private|UOL, uol.com.br, O Globo, oglobo.globo.com, O Estado de S. Paulo, Estadão, estadao.com.br, Estado de Minas, em.com.br
ARG|private|Infobae, infobae.com, Clarín, clarin.com, La Nación, lanacion.com.ar
PER|private|RPP, RPP Noticias, rpp.pe
VEN|state|teleSUR, telesurtv.net, telesurenglish.net
MEX|private|El Universal, eluniversal.com.mx
`;

export const publisherRows: readonly (readonly [country: CountryCode, ownership: Ownership, names: string])[] = written
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [CountryCode, Ownership, string]);
