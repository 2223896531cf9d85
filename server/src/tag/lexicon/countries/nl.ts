/** Dutch: what CLDR's names lack; adjectives with and without their ending. */
export const nl = `
USA | Verenigde Staten, VS, Amerika | Amerikaans, Amerikaanse, Amerikaan, Amerikanen | Washington, Pentagon, Witte Huis | VS
GBR | Groot-Brittannië, Verenigd Koninkrijk, Engeland, Schotland | Brits, Britse, Brit, Britten, Engels, Engelse | Londen | VK
NLD | Nederland, Nederlands, Koninkrijk der Nederlanden | Nederlands, Nederlandse, Nederlander, Nederlanders | Den Haag | | | Koninklijke Marine, Koninklijke Landmacht, Koninklijke Luchtmacht, Koninklijke Marechaussee, MIVD
BEL | België | Belgisch, Belgische, Belg, Belgen | 
LUX | Luxemburg | Luxemburgs, Luxemburgse
DEU | Duitsland | Duits, Duitse, Duitser, Duitsers | Berlijn | | | Bundeswehr
FRA | Frankrijk | Frans, Franse, Fransman, Fransen | Parijs, Élysée
ITA | Italië | Italiaans, Italiaanse, Italianen | Rome
ESP | Spanje | Spaans, Spaanse, Spanjaarden | Madrid
PRT | Portugal | Portugees, Portugese, Portugezen | Lissabon
AUT | Oostenrijk | Oostenrijks, Oostenrijkse | Wenen
CHE | Zwitserland | Zwitsers, Zwitserse | Bern
SWE | Zweden | Zweeds, Zweedse | Stockholm
NOR | Noorwegen | Noors, Noorse, Noren | Oslo
FIN | Finland | Fins, Finse, Finnen | Helsinki
DNK | Denemarken | Deens, Deense, Denen | Kopenhagen
ISL | IJsland | IJslands, IJslandse
IRL | Ierland | Iers, Ierse, Ieren | Dublin
POL | Polen | Pools, Poolse | Warschau
CZE | Tsjechië | Tsjechisch, Tsjechische, Tsjechen | Praag
SVK | Slowakije | Slowaaks, Slowaakse | Bratislava
HUN | Hongarije | Hongaars, Hongaarse, Hongaren | Boedapest
ROU | Roemenië | Roemeens, Roemeense, Roemenen | Boekarest
BGR | Bulgarije | Bulgaars, Bulgaarse | Sofia
GRC | Griekenland | Grieks, Griekse, Grieken | Athene
CYP | Cyprus | Cypriotisch, Cypriotische
SRB | Servië | Servisch, Servische, Serviërs | Belgrado
HRV | Kroatië | Kroatisch, Kroatische | Zagreb
SVN | Slovenië | Sloveens, Sloveense
BIH | Bosnië, Bosnië-Herzegovina, Bosnië en Herzegovina | Bosnisch, Bosnische | Sarajevo
MKD | Noord-Macedonië | Macedonisch, Macedonische
ALB | Albanië | Albanees, Albanese | Tirana
XKX | Kosovo | Kosovaars, Kosovaarse | Pristina
EST | Estland | Estisch, Estische, Ests, Estse | Tallinn
LVA | Letland | Lets, Letse | Riga
LTU | Litouwen | Litouws, Litouwse | Vilnius
RUS | Rusland, Russische Federatie | Russisch, Russische, Rus, Russen | Moskou, Kremlin
UKR | Oekraïne | Oekraïens, Oekraïense, Oekraïner, Oekraïners | Kiev, Kyiv, Kyjiv
BLR | Belarus, Wit-Rusland | Belarussisch, Belarussische, Wit-Russisch, Wit-Russische | Minsk
MDA | Moldavië | Moldavisch, Moldavische | Chisinau
TUR | Turkije | Turks, Turkse, Turken | Ankara
AZE | Azerbeidzjan | Azerbeidzjaans, Azerbeidzjaanse, Azerisch, Azerische | Bakoe
ARM | Armenië | Armeens, Armeense | Jerevan
GEO | Georgië | Georgisch, Georgische | Tbilisi
KAZ | Kazachstan | Kazachs, Kazachse | Astana
IRN | Iran | Iraans, Iraanse, Iraniërs | Teheran
IRQ | Irak | Iraaks, Iraakse, Irakezen | Bagdad
SYR | Syrië | Syrisch, Syrische, Syriërs | Damascus
LBN | Libanon | Libanees, Libanese | Beiroet
JOR | Jordanië | Jordaans, Jordaanse | Amman
PSE | Palestina, Gaza, Gazastrook, Westelijke Jordaanoever | Palestijns, Palestijnse, Palestijnen | Ramallah
ISR | Israël | Israëlisch, Israëlische, Israëliërs | Tel Aviv, Jeruzalem
EGY | Egypte | Egyptisch, Egyptische | Caïro
SAU | Saoedi-Arabië, Saudi-Arabië | Saoedisch, Saoedische, Saudisch, Saudische | Riyad, Riaad
ARE | Verenigde Arabische Emiraten, Emiraten | Emiraats, Emiraatse | Abu Dhabi | VAE
QAT | Qatar | Qatarees, Qatarese | Doha
YEM | Jemen | Jemenitisch, Jemenitische
LBY | Libië | Libisch, Libische | Tripoli
TUN | Tunesië | Tunesisch, Tunesische
DZA | Algerije | Algerijns, Algerijnse
MAR | Marokko | Marokkaans, Marokkaanse, Marokkanen | Rabat
SDN | Sudan, Soedan | Sudanees, Sudanese, Soedanees, Soedanese | Khartoem
SSD | Zuid-Sudan, Zuid-Soedan
ETH | Ethiopië | Ethiopisch, Ethiopische
SOM | Somalië | Somalisch, Somalische | Mogadishu
KEN | Kenia | Keniaans, Keniaanse
RWA | Rwanda | Rwandees, Rwandese
NGA | Nigeria | Nigeriaans, Nigeriaanse
NER | Niger | Nigerees, Nigerese | Niamey
MLI | Mali | Malinees, Malinese | Bamako
COD | Congo, DR Congo, Democratische Republiek Congo | Congolees, Congolese | Kinshasa
CAF | Centraal-Afrikaanse Republiek
ZAF | Zuid-Afrika | Zuid-Afrikaans, Zuid-Afrikaanse | Pretoria
SUR | Suriname | Surinaams, Surinaamse | Paramaribo
CUW | Curaçao | Curaçaos, Curaçaose
IND | India | Indiaas, Indiase, Indiërs | New Delhi
PAK | Pakistan | Pakistaans, Pakistaanse | Islamabad
AFG | Afghanistan | Afghaans, Afghaanse, Afghanen | Kaboel, Kabul
CHN | China, Volksrepubliek China | Chinees, Chinese, Chinezen | Peking
TWN | Taiwan | Taiwanees, Taiwanese | Taipei
JPN | Japan | Japans, Japanse, Japanners | Tokio
KOR | Zuid-Korea | Zuid-Koreaans, Zuid-Koreaanse | Seoel, Seoul
PRK | Noord-Korea | Noord-Koreaans, Noord-Koreaanse | Pyongyang
VNM | Vietnam | Vietnamees, Vietnamese | Hanoi
THA | Thailand | Thais, Thaise | Bangkok
MYS | Maleisië | Maleisisch, Maleisische
IDN | Indonesië | Indonesisch, Indonesische, Indonesiërs | Jakarta
PHL | Filipijnen | Filipijns, Filipijnse | Manilla
AUS | Australië | Australisch, Australische | Canberra
NZL | Nieuw-Zeeland | Nieuw-Zeelands, Nieuw-Zeelandse
CAN | Canada | Canadees, Canadese | Ottawa
MEX | Mexico | Mexicaans, Mexicaanse
BRA | Brazilië | Braziliaans, Braziliaanse
ARG | Argentinië | Argentijns, Argentijnse
CHL | Chili | Chileens, Chileense
COL | Colombia | Colombiaans, Colombiaanse
VEN | Venezuela | Venezolaans, Venezolaanse | Caracas
CUB | Cuba | Cubaans, Cubaanse | Havana
! a region or people, not one state | Latijns-Amerika, Zuid-Amerika, Noord-Amerika, Midden-Amerika, Latijns-Amerikaanse, Zuid-Amerikaanse, Noord-Amerikaanse, Noord-Ierland, Noord-Ierse, Nieuw-Guinea
! a sea, strait or other feature | Zuid-Chinese Zee, Oost-Chinese Zee, Japanse Zee, Golf van Oman, Golf van Mexico, Koreaanse schiereiland, Koreaans schiereiland, Straat van Taiwan, Perzische Golf, Indische Oceaan
! an outlet, a firm or a thing named after a country | Nederlandse Spoorwegen, Nederlandse Bank, Nederlandsche Bank, NRC Handelsblad, Washington Post, New York Times, Turkish Airlines, Air France, akkoord van Parijs, klimaatakkoord van Parijs, Conventie van Genève, Warschaupact, Spaanse griep, Russische roulette, Belgische frieten, Franse kaas, Turkse pizza, Zwitserse kaas, Engelse les
`;
