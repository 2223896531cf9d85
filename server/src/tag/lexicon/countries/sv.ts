/** Swedish: what CLDR's names lack; demonyms and adjectives are stems. */
export const sv = `
USA | Förenta staterna, Amerika | amerikansk~, Amerikansk~, amerikan~ | Washington, Pentagon, Vita huset | USA
GBR | Storbritannien, Storbritanniens, Förenade kungariket, England, Englands, Skottland | brittisk~, Brittisk~, britt, britten, britter, britterna, engelsk~ | London
SWE | Sverige, Sveriges | svensk, svenska, svenskt, svenske, svenskar, svenskarna, Svensk, Svenska, Svenskt | Stockholm | | svensk | Försvarsmakten, Försvarsmaktens, FMV, Försvarets materielverk, Saab, Rosenbad
NOR | Norge, Norges | norsk, norska, norskt, norske, norrmän, Norska, Norsk | Oslo
FIN | Finland, Finlands | finsk, finska, finskt, finske, finländ~, Finska, Finsk | Helsingfors, Helsinki
DNK | Danmark, Danmarks | dansk, danska, danskt, danske, danskar, Danska, Dansk | Köpenhamn
ISL | Island, Islands | isländsk~ | Reykjavik
EST | Estland, Estlands | estnisk~, Estnisk~, ester, esterna | Tallinn
LVA | Lettland, Lettlands | lettisk~, Lettisk~, letter, letterna | Riga
LTU | Litauen, Litauens | litauisk~, Litauisk~, litauer~ | Vilnius
DEU | Tyskland, Tysklands, Förbundsrepubliken | tysk, tyska, tyskt, tyske, tyskar, tyskarna, Tyska, Tysk, Tyske | Berlin | | | Bundeswehr
FRA | Frankrike, Frankrikes | fransk~, Fransk~, fransmän, fransmännen | Paris, Élyséepalatset
ITA | Italien, Italiens | italiensk~, Italiensk~, italienar~ | Rom
ESP | Spanien, Spaniens | spansk~, Spansk~, spanjor~ | Madrid
PRT | Portugal, Portugals | portugisisk~, portugis~ | Lissabon
NLD | Nederländerna, Nederländernas, Holland | nederländsk~, Nederländsk~, holländsk~ | Haag
BEL | Belgien, Belgiens | belgisk~, belgar~
AUT | Österrike, Österrikes | österrikisk~ | Wien
CHE | Schweiz | schweizisk~, Schweizisk~, schweizar~ | Bern
IRL | Irland, Irlands | irländsk~, irlandsk~ | Dublin
POL | Polen, Polens | polsk~, Polsk~, polack~ | Warszawa
CZE | Tjeckien, Tjeckiens, Tjeckiska republiken | tjeckisk~, Tjeckisk~, tjeck~ | Prag
SVK | Slovakien, Slovakiens | slovakisk~, Slovakisk~ | Bratislava
HUN | Ungern, Ungerns | ungersk~, Ungersk~, ungrare | Budapest
ROU | Rumänien, Rumäniens | rumänsk~, Rumänsk~ | Bukarest
BGR | Bulgarien, Bulgariens | bulgarisk~ | Sofia
GRC | Grekland, Greklands | grekisk~, Grekisk~, grek, greker, grekerna | Aten
CYP | Cypern, Cyperns | cypriotisk~ | Nicosia
SRB | Serbien, Serbiens | serbisk~, Serbisk~, serb, serber, serberna | Belgrad
HRV | Kroatien, Kroatiens | kroatisk~ | Zagreb
SVN | Slovenien, Sloveniens | slovensk~
BIH | Bosnien, Bosnien-Hercegovina, Bosnien och Hercegovina | bosnisk~ | Sarajevo
MNE | Montenegro, Montenegros | montenegrinsk~
MKD | Nordmakedonien, Nordmakedoniens | nordmakedonsk~, makedonsk~ | Skopje
ALB | Albanien, Albaniens | albansk~ | Tirana
XKX | Kosovo, Kosovos | kosovansk~, kosovoalbansk~ | Pristina
RUS | Ryssland, Rysslands, Ryska federationen | rysk, ryska, ryskt, ryske, ryss, ryssar, ryssarna, Ryska, Rysk, Ryskt | Moskva, Kreml
UKR | Ukraina, Ukrainas | ukrainsk~, Ukrainsk~, ukrainar~ | Kiev, Kyjiv, Kyiv
BLR | Belarus, Vitryssland, Vitrysslands | belarusisk~, vitrysk~ | Minsk
MDA | Moldavien, Moldaviens, Moldova | moldavisk~ | Chisinau
TUR | Turkiet, Turkiets | turkisk~, Turkisk~, turk, turkar, turkarna | Ankara
AZE | Azerbajdzjan, Azerbajdzjans | azerbajdzjansk~, azerisk~ | Baku
ARM | Armenien, Armeniens | armenisk~, armenier~ | Jerevan
GEO | Georgien, Georgiens | georgisk~, georgier~ | Tbilisi
KAZ | Kazakstan, Kazakstans | kazakisk~, kazakstansk~ | Astana
UZB | Uzbekistan | uzbekisk~ | Tasjkent
KGZ | Kirgizistan | kirgizisk~
MNG | Mongoliet, Mongoliets | mongolisk~
IRN | Iran, Irans | iransk~, Iransk~, iranier~ | Teheran
IRQ | Irak, Iraks | irakisk~, Irakisk~, irakier~ | Bagdad
SYR | Syrien, Syriens | syrisk~, Syrisk~, syrier~ | Damaskus
LBN | Libanon, Libanons | libanesisk~ | Beirut
JOR | Jordanien, Jordaniens | jordansk~ | Amman
PSE | Palestina, Palestinas, Gaza, Gazas, Gazaremsan, Västbanken | palestinsk~, palestinier~ | Ramallah
ISR | Israel, Israels | israelisk~, Israelisk~, israel | Tel Aviv, Jerusalem
EGY | Egypten, Egyptens | egyptisk~, egyptier~ | Kairo
SAU | Saudiarabien, Saudiarabiens | saudisk~, saudiarabisk~, saudier~ | Riyadh
ARE | Förenade Arabemiraten, Förenade arabemiraten, Emiraten | emiratisk~ | Abu Dhabi | UAE
QAT | Qatar, Qatars | qatarisk~ | Doha
KWT | Kuwait, Kuwaits | kuwaitisk~
YEM | Jemen, Jemens | jemenitisk~
LBY | Libyen, Libyens | libysk~ | Tripoli
TUN | Tunisien, Tunisiens | tunisisk~
DZA | Algeriet, Algeriets | algerisk~
MAR | Marocko, Marockos | marockansk~ | Rabat
SDN | Sudan, Sudans | sudanesisk~ | Khartoum
SSD | Sydsudan, Sydsudans | sydsudanesisk~
ETH | Etiopien, Etiopiens | etiopisk~
ERI | Eritrea, Eritreas | eritreansk~
SOM | Somalia, Somalias | somalisk~ | Mogadishu
KEN | Kenya, Kenyas | kenyansk~ | Nairobi
NGA | Nigeria, Nigerias | nigeriansk~
NER | Niger, Nigers | nigerisk~ | Niamey
MLI | Mali, Malis | malisk~ | Bamako
TCD | Tchad, Tchads | tchadisk~
COD | Kongo-Kinshasa, Demokratiska republiken Kongo, DR Kongo | kongolesisk~
CAF | Centralafrikanska republiken
ZAF | Sydafrika, Sydafrikas | sydafrikansk~ | Pretoria
IND | Indien, Indiens | indisk~, Indisk~, indier~ | New Delhi
PAK | Pakistan, Pakistans | pakistansk~, pakistanier~ | Islamabad
BGD | Bangladesh | bangladeshisk~
AFG | Afghanistan, Afghanistans | afghansk~, afghan, afghaner | Kabul
CHN | Kina, Kinas, Folkrepubliken Kina | kinesisk~, Kinesisk~, kines, kineser, kineserna | Peking
TWN | Taiwan, Taiwans | taiwanesisk~ | Taipei
JPN | Japan, Japans | japansk~, Japansk~, japan, japaner | Tokyo
KOR | Sydkorea, Sydkoreas | sydkoreansk~, Sydkoreansk~ | Seoul, Söul
PRK | Nordkorea, Nordkoreas | nordkoreansk~, Nordkoreansk~ | Pyongyang
VNM | Vietnam, Vietnams | vietnamesisk~ | Hanoi
THA | Thailand, Thailands | thailändsk~, thai | Bangkok
MMR | Myanmar, Burma | burmesisk~
MYS | Malaysia, Malaysias | malaysisk~
SGP | Singapore, Singapores | singaporiansk~
IDN | Indonesien, Indonesiens | indonesisk~ | Jakarta
PHL | Filippinerna, Filippinernas | filippinsk~ | Manila
AUS | Australien, Australiens | australisk~, australiensisk~, australier~ | Canberra
NZL | Nya Zeeland, Nya Zeelands | nyzeeländsk~
CAN | Kanada, Kanadas | kanadensisk~, Kanadensisk~, kanadensar~ | Ottawa
MEX | Mexiko, Mexikos | mexikansk~
BRA | Brasilien, Brasiliens | brasiliansk~, Brasiliansk~ | Brasilia
ARG | Argentina, Argentinas | argentinsk~
CHL | Chile, Chiles | chilensk~
COL | Colombia, Colombias | colombiansk~
PER | Peru, Perus | peruansk~
VEN | Venezuela, Venezuelas | venezuelansk~ | Caracas
CUB | Kuba, Kubas | kubansk~ | Havanna
! a region or people, not one state | Latinamerika, Sydamerika, Nordamerika, Centralamerika, Mellanamerika, latinamerikansk~, sydamerikansk~, nordamerikansk~, Nordirland, Nordirlands, finlandssvensk~
! a sea, strait or other feature | Sydkinesiska havet, Östkinesiska havet, Japanska havet, Omanbukten, Mexikanska golfen, Mexikanska gulfen, Koreahalvön, Taiwansundet, Persiska viken, Finska viken, Norska havet, Indiska oceanen, Engelska kanalen, Skottlands
! an outlet, a firm, a team or a thing named after a country | Svenska Dagbladet, Sveriges Radio, Sveriges Television, Dagens Nyheter, Svenska kyrkan, Svenska Akademien, Svensk Handel, Svenskt Näringsliv, Svenska Spel, Svenska Fotbollförbundet, Sveriges riksbank, Washington Post, New York Times, Turkish Airlines, Air France, Parisavtalet, Genèvekonventionen, Warszawapakten, Minskavtalet, spanska sjukan, rysk roulette, danska skalle, schweizerost, engelska språket
`;
