/** Slovak: what CLDR's names lack. Names and capitals stand in the nominative, demonyms as stems; endings.ts bends both. */
export const sk = `
USA | Spojené štáty, Spojených štátov, Spojeným štátom, Spojenými štátmi, Spojených štátoch, Spojené štáty americké, Spojených štátov amerických, Amerika, Amerike, Ameriky | americk~, Američan~ | Washington, Washingtonu, Pentagon, Pentagonu, Biely dom, Bieleho domu, Bielom dome, Bielym domom | USA
GBR | Veľká Británia, Veľkej Británie, Veľkej Británii, Veľkú Britániu, Veľkou Britániou, Británia, Británie, Británii, Spojené kráľovstvo, Spojeného kráľovstva, Spojeným kráľovstvom, Anglicko | britsk~, Briti, Britov, anglick~ | Londýn, Londýna, Londýne | UK
CZE | Česko, Česká republika, Českej republiky, Českej republike, Českú republiku, Českou republikou | česk~, Česi, Čech~ | Praha, Prahy, Prahe, Prahu, Prahou | ČR
SVK | Slovensko, Slovenská republika, Slovenskej republiky, Slovenskej republike, Slovenskú republiku, Slovenskou republikou | slovensk~, Slovák~, Slováci | Bratislava, Bratislavy, Bratislave, Bratislavu, Bratislavou | SR | | OS SR, Ozbrojené sily SR, Ozbrojených síl SR
POL | Poľsko | poľsk~, Poliak~, Poliaci | Varšava, Varšavy, Varšave, Varšavu, Varšavou
DEU | Nemecko, Nemecká spolková republika | nemeck~, Nemec, Nemc~ | Berlín, Berlína, Berlíne | NSR | | bundeswehr, bundeswehru, Bundeswehr, Bundeswehru
AUT | Rakúsko | rakúsk~, Rakúšan~ | Viedeň, Viedne, Viedni, Viedňou
HUN | Maďarsko | maďarsk~, Maďari, Maďarov | Budapešť, Budapešti, Budapešťou
FRA | Francúzsko | francúzsk~, Francúz~ | Paríž, Paríža, Paríži, Parížom, Elyzejsk~ palác~
ITA | Taliansko | taliansk~, Talian~ | Rím, Ríma, Ríme
ESP | Španielsko | španielsk~, Španiel~ | Madrid, Madridu, Madride
PRT | Portugalsko | portugalsk~ | Lisabon
NLD | Holandsko | holandsk~, Holanďan~ | Haag, Haagu, Haagom
BEL | Belgicko | belgick~, Belgičan~
CHE | Švajčiarsko | švajčiarsk~
SWE | Švédsko | švédsk~, Švédi, Švédov | Štokholm, Štokholmu, Štokholme
NOR | Nórsko | nórsk~, Nóri, Nórov | Oslo, Osla, Osle
FIN | Fínsko | fínsk~, Fíni, Fínov | Helsinki, Helsínk, Helsinkách
DNK | Dánsko | dánsk~, Dáni, Dánov | Kodaň, Kodane, Kodani
ISL | Island, Islandu | islandsk~
IRL | Írsko | írsk~ | Dublin
EST | Estónsko | estónsk~, Estónc~ | Tallinn, Tallinnu
LVA | Lotyšsko | lotyšsk~, Lotyš~ | Riga, Rigy, Rige
LTU | Litva, Litvy, Litve, Litvu, Litvou | litovsk~, Litovc~ | Vilnius, Vilniuse
ROU | Rumunsko | rumunsk~, Rumuni, Rumunov | Bukurešť, Bukurešti
BGR | Bulharsko | bulharsk~, Bulhar~ | Sofia, Sofie, Sofii
GRC | Grécko | gréck~, Gréci, Grékov | Atény, Atén, Aténach
CYP | Cyprus, Cypru, Cyprom, Cypre | cypersk~ | Nikózia, Nikózii
SRB | Srbsko | srbsk~, Srbi, Srbov | Belehrad, Belehradu, Belehrade
HRV | Chorvátsko | chorvátsk~, Chorvát~ | Záhreb, Záhrebu, Záhrebe
SVN | Slovinsko | slovinsk~, Slovinc~ | Ľubľana, Ľubľany, Ľubľane
BIH | Bosna a Hercegovina, Bosny a Hercegoviny, Bosne a Hercegovine, Bosna, Bosny, Bosne | bosniansk~, bosensk~ | Sarajevo, Sarajeva, Sarajeve
MNE | Čierna Hora, Čiernej Hory, Čiernej Hore, Čiernu Horu | čiernohorsk~ | Podgorica
MKD | Severné Macedónsko, Severného Macedónska, Severnom Macedónsku, Macedónsko | macedónsk~, severomacedónsk~ | Skopje
ALB | Albánsko | albánsk~, Albánc~ | Tirana
XKX | Kosovo, Kosova, Kosove | kosovsk~ | Priština
UKR | Ukrajina, Ukrajiny, Ukrajine, Ukrajinu, Ukrajinou | ukrajinsk~, Ukrajinc~, Ukrajin~ | Kyjev, Kyjeva, Kyjeve, Kyjevom
RUS | Rusko, Ruská federácia, Ruskej federácie, Ruskou federáciou | rusk~, Rus, Rusi, Rusov, Rusom | Moskva, Moskvy, Moskve, Moskvu, Moskvou, Kremeľ, Kremľa, Kremľu, Kremľom | RF
BLR | Bielorusko | bielorusk~, Bielorus~ | Minsk, Minsku
MDA | Moldavsko | moldavsk~ | Kišiňov, Kišiňove
TUR | Turecko | tureck~, Turek, Turci, Turk~ | Ankara, Ankary, Ankare, Ankaru, Ankarou
AZE | Azerbajdžan, Azerbajdžanu, Azerbajdžane | azerbajdžansk~, Azerbajdžan~ | Baku
ARM | Arménsko | arménsk~, Armén~ | Jerevan, Jerevanu, Jerevane
GEO | Gruzínsko | gruzínsk~, Gruzín~ | Tbilisi
KAZ | Kazachstan, Kazachstanu, Kazachstane | kazašsk~, kazachstansk~ | Astana
UZB | Uzbekistan, Uzbekistanu, Uzbekistane | uzbeck~ | Taškent
KGZ | Kirgizsko | kirgizsk~ | Biškek
TJK | Tadžikistan, Tadžikistanu | tadžick~
TKM | Turkménsko | turkménsk~
MNG | Mongolsko | mongolsk~
IRN | Irán, Iránu, Iráne, Iránom | iránsk~, Iránc~ | Teherán, Teheránu, Teheráne
IRQ | Irak, Iraku, Irakom | irack~, Iračan~ | Bagdad, Bagdadu
SYR | Sýria, Sýrie, Sýrii, Sýriu | sýrsk~, Sýrčan~ | Damask, Damasku
LBN | Libanon, Libanonu, Libanone | libanonsk~ | Bejrút, Bejrúte
JOR | Jordánsko | jordánsk~ | Ammán
PSE | Palestína, Palestíny, Palestíne, Gaza, Gazy, Gaze, Pásmo Gazy, Pásma Gazy, Pásme Gazy | palestínsk~, Palestínčan~
ISR | Izrael, Izraela, Izraeli, Izraelom | izraelsk~, Izraelčan~ | Tel Aviv, Tel Avivu, Tel Avive, Jeruzalem
SAU | Saudská Arábia, Saudskej Arábie, Saudskej Arábii, Saudskú Arábiu, Saudskou Arábiou | saudsk~, saudskoarabsk~ | Rijád, Rijádu, Rijáde
ARE | Spojené arabské emiráty, Spojených arabských emirátov, Spojených arabských emirátoch, Spojenými arabskými emirátmi, Emiráty, Emirátov | emirátsk~ | Abú Zabí | SAE
QAT | Katar, Kataru, Katare | katarsk~ | Dauha
KWT | Kuvajt, Kuvajtu | kuvajtsk~
OMN | Omán, Ománu | ománsk~
YEM | Jemen, Jemenu | jemensk~
EGY | Egypt, Egypta, Egypte | egyptsk~, Egypťan~ | Káhira, Káhiry, Káhire
LBY | Líbya, Líbye, Líbyi | líbyjsk~ | Tripolis
TUN | Tunisko | tunisk~
DZA | Alžírsko | alžírsk~
MAR | Maroko | marock~ | Rabat
SDN | Sudán, Sudánu | sudánsk~ | Chartúm
SSD | Južný Sudán, Južného Sudánu | juhosudánsk~
SOM | Somálsko | somálsk~
ETH | Etiópia, Etiópie, Etiópii | etiópsk~
KEN | Keňa, Kene, Keni | kensk~
NGA | Nigéria, Nigérie, Nigérii | nigérijsk~
NER | Niger, Nigeru | nigersk~ | Niamey
MLI | Mali | malijsk~ | Bamako
TCD | Čad, Čadu | čadsk~
COD | Konžská demokratická republika, Konžskej demokratickej republiky, Kongo, Konga, Kongu | konžsk~ | Kinshasa
CAF | Stredoafrická republika, Stredoafrickej republiky, Stredoafrickej republike
ZAF | Juhoafrická republika, Juhoafrickej republiky, Južná Afrika | juhoafrick~ | Pretória | JAR
IND | India, Indie, Indii, Indiu, Indiou | indick~, Indov | Naí Dillí, Dillí
PAK | Pakistan, Pakistanu, Pakistane | pakistansk~ | Islamabad
BGD | Bangladéš, Bangladéša, Bangladéši | bangladéšsk~
AFG | Afganistan, Afganistanu, Afganistane | afgansk~, Afganc~ | Kábul, Kábule
CHN | Čína, Číny, Číne, Čínu, Čínou, Čínska ľudová republika | čínsk~, Číňan~ | Peking, Pekingu | ČĽR
TWN | Taiwan, Taiwanu, Taiwane, Taiwanom | taiwansk~ | Tchaj-pej, Taipei
JPN | Japonsko | japonsk~, Japonc~ | Tokio, Tokia, Tokiu
KOR | Južná Kórea, Južnej Kórey, Južnej Kórei, Južnú Kóreu, Južnou Kóreou, Kórejská republika, Kórejskej republiky | juhokórejsk~, Juhokórejč~, kórejsk~ | Soul, Soule, Soulu
PRK | Severná Kórea, Severnej Kórey, Severnej Kórei, Severnú Kóreu, Severnou Kóreou | severokórejsk~ | Pchjongjang, Pchjongjangu | KĽDR
VNM | Vietnam, Vietnamu, Vietname | vietnamsk~ | Hanoj, Hanoja
THA | Thajsko | thajsk~ | Bangkok
MMR | Mjanmarsko, Barma, Barmy | mjanmarsk~, barmsk~
KHM | Kambodža, Kambodže | kambodžsk~
MYS | Malajzia, Malajzie, Malajzii | malajzijsk~
SGP | Singapur, Singapuru | singapursk~
IDN | Indonézia, Indonézie, Indonézii | indonézsk~ | Jakarta
PHL | Filipíny, Filipín, Filipínach | filipínsk~ | Manila
AUS | Austrália, Austrálie, Austrálii, Austráliu | austrálsk~, Austrálčan~ | Canberra
NZL | Nový Zéland, Nového Zélandu, Novom Zélande | novozélandsk~
CAN | Kanada, Kanady, Kanade, Kanadu, Kanadou | kanadsk~, Kanaďan~ | Ottawa
MEX | Mexiko | mexick~
BRA | Brazília, Brazílie, Brazílii, Brazíliu | brazílsk~ | Brazília
ARG | Argentína, Argentíny, Argentíne | argentínsk~
COL | Kolumbia, Kolumbie, Kolumbii | kolumbijsk~
PER | Peru | peruánsk~
VEN | Venezuela, Venezuely, Venezuele | venezuelsk~ | Caracas
CUB | Kuba, Kuby, Kube, Kubu | kubánsk~ | Havana
! a region or people, not one state | Latinská Amerika, Latinskej Amerik~, Južná Amerika, Južnej Amerik~, Severná Amerika, Severnej Amerik~, Stredná Amerika, latinskoamerick~, juhoamerick~, severoamerick~, Severné Írsko, Severného Írska, Severnom Írsku
! a sea, strait or other feature | Juhočínsk~ mor~, Východočínsk~ mor~, Japonsk~ mor~, Ománsk~ záliv~, Mexick~ záliv~, Kórejsk~ polostrov~, Taiwansk~ prieliv~, Perzsk~ záliv~
! an outlet, a firm, a town or a thing named after a country | Slovenská televízia, Slovenský rozhlas, Slovenská sporiteľňa, Slovenské elektrárne, Slovenských elektrární, Slovenské národné povstanie, Slovenského národného povstania, České Budějovice, Česká tlačová kancelária, Tlačová agentúra Slovenskej republiky, Hlas Ameriky, Washington Post, New York Times, Turkish Airlines, parížsk~ dohod~, minsk~ dohod~, mníchovsk~ dohod~, Varšavsk~ zmluv~, Ženevsk~ dohovor~, tureck~ káv~, ruská ruleta, španielsk~ chrípk~
`;
