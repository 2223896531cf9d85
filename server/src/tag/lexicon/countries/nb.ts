/** Norwegian and Danish: what CLDR's names lack; demonyms and adjectives are stems. */
export const nb = `
USA | De forente stater, De Forenede Stater, Amerika | amerikansk~, Amerikansk~, amerikaner~ | Washington, Pentagon, Det hvite hus, Det Hvide Hus | USA
GBR | Storbritannia, Storbritannias, Storbritannien, Storbritanniens, England, Englands, Skottland, Skotland | britisk~, Britisk~, brite, briter, britene, briterne, engelsk~ | London
NOR | Norge, Norges | norsk, norske, Norsk, Norske, nordmann, nordmenn, nordmænd | Oslo | | norsk | Forsvarsdepartementet, Kongsberg Gruppen, Nammo
DNK | Danmark, Danmarks | dansk, danske, Dansk, Danske, dansker~ | København, Københavns | | dansk | Forsvarskommandoen, Christiansborg
SWE | Sverige, Sveriges | svensk, svenske, Svensk, Svenske, svensker~ | Stockholm | | svensk
FIN | Finland, Finlands | finsk, finske, Finsk, Finske, finne, finner, finnene | Helsinki, Helsingfors
ISL | Island, Islands | islandsk~, Islandsk~ | Reykjavik
GRL | Grønland, Grønlands | grønlandsk~ | Nuuk
FRO | Færøyene, Færøerne, Færøernes | færøysk~, færøsk~
EST | Estland, Estlands | estisk~, estlandsk~, Estisk~ | Tallinn
LVA | Latvia, Latvias, Letland, Letlands | latvisk~, lettisk~, Lettisk~ | Riga
LTU | Litauen, Litauens | litauisk~, Litauisk~ | Vilnius
DEU | Tyskland, Tysklands | tysk, tyske, Tysk, Tyske, tysker~ | Berlin | | | Bundeswehr
FRA | Frankrike, Frankrikes, Frankrig, Frankrigs | fransk~, Fransk~, franskmenn, franskmænd | Paris, Élyséepalasset
ITA | Italia, Italias, Italien, Italiens | italiensk~, Italiensk~ | Roma, Rom
ESP | Spania, Spanias, Spanien, Spaniens | spansk~, Spansk~ | Madrid
PRT | Portugal, Portugals | portugisisk~ | Lisboa, Lissabon
NLD | Nederland, Nederlands, Nederlandene, Holland | nederlandsk~, Nederlandsk~, hollandsk~ | Haag
BEL | Belgia, Belgias, Belgien, Belgiens | belgisk~
AUT | Østerrike, Østrig | østerriksk~, østrigsk~ | Wien
CHE | Sveits, Schweiz | sveitsisk~, schweizisk~ | Bern
IRL | Irland, Irlands | irsk, irske | Dublin
POL | Polen, Polens | polsk~, Polsk~, polakk~ | Warszawa
CZE | Tsjekkia, Tjekkiet, Tjekkiets | tsjekkisk~, tjekkisk~ | Praha, Prag
SVK | Slovakia, Slovakiet | slovakisk~ | Bratislava
HUN | Ungarn, Ungarns | ungarsk~ | Budapest
ROU | Romania, Romanias, Rumænien, Rumæniens | rumensk~, rumænsk~ | Bucuresti, Bukarest
BGR | Bulgaria, Bulgarias, Bulgarien, Bulgariens | bulgarsk~ | Sofia
GRC | Hellas, Grækenland, Grækenlands | gresk~, græsk~ | Aten, Athen
SRB | Serbia, Serbias, Serbien, Serbiens | serbisk~ | Beograd
HRV | Kroatia, Kroatien | kroatisk~ | Zagreb
BIH | Bosnia, Bosnia-Hercegovina, Bosnien, Bosnien-Hercegovina | bosnisk~ | Sarajevo
MKD | Nord-Makedonia, Nordmakedonien | makedonsk~, nordmakedonsk~
ALB | Albania, Albanien | albansk~
XKX | Kosovo, Kosovos | kosovarsk~, kosovoalbansk~ | Pristina
RUS | Russland, Russlands, Rusland, Ruslands | russisk~, Russisk~, russer~ | Moskva, Kreml
UKR | Ukraina, Ukrainas, Ukraine, Ukraines | ukrainsk~, Ukrainsk~, ukrainer~ | Kyiv, Kiev
BLR | Belarus, Hviterussland, Hviderusland | belarusisk~, hviterussisk~, hviderussisk~ | Minsk
MDA | Moldova, Moldovas | moldovsk~
TUR | Tyrkia, Tyrkias, Tyrkiet, Tyrkiets | tyrkisk~, Tyrkisk~ | Ankara
AZE | Aserbajdsjan, Aserbajdsjans, Aserbajdsjan, Aserbajdjan | aserbajdsjansk~, aserisk~ | Baku
ARM | Armenia, Armenien | armensk~ | Jerevan
GEO | Georgia, Georgias, Georgien, Georgiens | georgisk~ | Tbilisi
KAZ | Kasakhstan | kasakhisk~ | Astana
IRN | Iran, Irans | iransk~ | Teheran
IRQ | Irak, Iraks | irakisk~, iraksk~ | Bagdad
SYR | Syria, Syrias, Syrien, Syriens | syrisk~ | Damaskus
ISR | Israel, Israels | israelsk~ | Tel Aviv, Jerusalem
PSE | Palestina, Palæstina, Gaza, Gazastripen, Gazastriben | palestinsk~, palæstinensisk~
EGY | Egypt, Egypts, Egypten, Egyptens | egyptisk~ | Kairo
SAU | Saudi-Arabia, Saudi-Arabias, Saudi-Arabien, Saudi-Arabiens | saudisk~, saudiarabisk~ | Riyadh
ARE | De forente arabiske emirater, De Forenede Arabiske Emirater, Emiratene, Emiraterne | emiratisk~ | Abu Dhabi | UAE
QAT | Qatar, Qatars | qatarsk~ | Doha
LBN | Libanon, Libanons | libanesisk~ | Beirut
JOR | Jordan, Jordans | jordansk~ | Amman
MLI | Mali, Malis | malisk~ | Bamako
NER | Niger, Nigers | nigersk~
ZAF | Sør-Afrika, Sydafrika | sørafrikansk~, sydafrikansk~
IND | India, Indias, Indien, Indiens | indisk~, inder~ | New Delhi
PAK | Pakistan, Pakistans | pakistansk~ | Islamabad
AFG | Afghanistan, Afghanistans | afghansk~ | Kabul
CHN | Kina, Kinas | kinesisk~, Kinesisk~, kineser~ | Beijing
TWN | Taiwan, Taiwans | taiwansk~ | Taipei
JPN | Japan, Japans | japansk~, Japansk~, japaner~ | Tokyo
KOR | Sør-Korea, Sør-Koreas, Sydkorea, Sydkoreas | sørkoreansk~, sydkoreansk~ | Seoul
PRK | Nord-Korea, Nord-Koreas, Nordkorea, Nordkoreas | nordkoreansk~ | Pyongyang
VNM | Vietnam, Vietnams | vietnamesisk~
IDN | Indonesia, Indonesien | indonesisk~ | Jakarta
PHL | Filippinene, Filippinerne | filippinsk~ | Manila
AUS | Australia, Australias, Australien, Australiens | australsk~ | Canberra
NZL | New Zealand | newzealandsk~
CAN | Canada, Canadas | kanadisk~, canadisk~ | Ottawa
MEX | Mexico, Mexicos | meksikansk~, mexicansk~
BRA | Brasil, Brasils, Brasilien, Brasiliens | brasiliansk~ | Brasilia
ARG | Argentina, Argentinas | argentinsk~
VEN | Venezuela, Venezuelas | venezuelansk~
CUB | Cuba, Cubas | cubansk~
! a region or people, not one state | Latin-Amerika, Latinamerika, Sør-Amerika, Sydamerika, Nord-Amerika, Nordamerika, Mellom-Amerika, latinamerikansk~, søramerikansk~, nordamerikansk~, Nord-Irland, Nordirland
! a sea, strait or other feature | Sør-Kina-havet, Sørkinahavet, Det sydkinesiske hav, Japanhavet, Omanbukta, Mexicogolfen, Den mexicanske golf, Koreahalvøya, Taiwanstredet, Persiabukta, Finskebukta, Norskehavet, Indiahavet, Det indiske ocean, Engelske kanal
! an outlet, a firm or a thing named after a country | Norsk rikskringkasting, Norges Bank, Norsk Hydro, Norges idrettsforbund, Norges Fotballforbund, Danmarks Radio, Danmarks Nationalbank, Danske Bank, Den Danske Bank, Dansk Industri, Danmarks Statistik, Washington Post, New York Times, Turkish Airlines, Parisavtalen, Parisaftalen, Genèvekonvensjonen, Warszawapakten, spanskesyken, den spanske syge, russisk rulett
`;
