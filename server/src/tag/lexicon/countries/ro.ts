/** Romanian: what CLDR's names lack, with the forms of genitive and article; demonyms and adjectives are stems. */
export const ro = `
USA | Statele Unite, Statelor Unite, Statele Unite ale Americii, Statelor Unite ale Americii, America, Americii | american~, americăn~ | Washington, Washingtonul, Washingtonului, Pentagon, Pentagonul, Pentagonului, Casa Albă, Casei Albe | SUA
GBR | Marea Britanie, Marii Britanii, Regatul Unit, Regatului Unit, Anglia, Angliei | britanic~, englez~ | Londra, Londrei
ROU | România, României, Romania, Romaniei | român, român~, români, românii, românilor, românesc, românească, românești, româneasc~, româneșt~ | București, Bucureștiul, Bucureștiului, Palatul Cotroceni, Cotroceni, Palatul Victoria | | | Armata Română, Armatei Române, MApN, Romarm, ROMARM, Statul Major al Apărării
MDA | Republica Moldova, Republicii Moldova, Moldova, Moldovei | moldovean~, moldoven~, moldovenesc, moldovenească, moldovenești | Chișinău, Chișinăul, Chișinăului | | | Armata Națională a Republicii Moldova
UKR | Ucraina, Ucrainei | ucrainean~, ucrainen~ | Kiev, Kievul, Kievului
RUS | Rusia, Rusiei, Federația Rusă, Federației Ruse | rus, rusă, ruși, ruse, rușii, rușilor, rusesc, rusească, rusești, rusești~ | Moscova, Moscovei, Kremlin, Kremlinul, Kremlinului
BGR | Bulgaria, Bulgariei | bulgar~, bulgăr~ | Sofia, Sofiei
HUN | Ungaria, Ungariei | ungar, ungară, ungare, ungari, unguri, ungurii, maghiar~ | Budapesta, Budapestei
SRB | Serbia, Serbiei | sârb, sârbă, sârbi, sârbii, sârbesc, sârbe, sârbească, sârbești | Belgrad, Belgradul, Belgradului
TUR | Turcia, Turciei, Türkiye | turc, turcă, turci, turcii, turcilor, turce, turcesc, turcească, turcești | Ankara, Ankarei
GRC | Grecia, Greciei | grec, greacă, greci, grecii, grecești, grecesc, grecească, elen, elenă, elene | Atena, Atenei
POL | Polonia, Poloniei | polonez~ | Varșovia, Varșoviei
CZE | Cehia, Cehiei, Republica Cehă, Republicii Cehe | ceh, cehă, cehi, cehii, cehe | Praga, Pragăi, Pragai
SVK | Slovacia, Slovaciei | slovac, slovacă, slovaci, slovace | Bratislava, Bratislavei
SVN | Slovenia, Sloveniei | sloven, slovenă, sloveni, slovene | Ljubljana
HRV | Croația, Croației | croat, croată, croați, croate | Zagreb
BIH | Bosnia, Bosniei, Bosnia și Herțegovina, Bosnia-Herțegovina, Bosniei și Herțegovinei | bosniac~ | Sarajevo
MKD | Macedonia de Nord, Macedoniei de Nord | macedonean~, macedonen~ | Skopje
ALB | Albania, Albaniei | albanez~ | Tirana
XKX | Kosovo | kosovar~ | Priștina
MNE | Muntenegru, Muntenegrului | muntenegrean~, muntenegren~ | Podgorica
DEU | Germania, Germaniei | german, germană, germani, germanii, germane, nemț~ | Berlin, Berlinul, Berlinului | | | Bundeswehr, Bundeswehrul, Bundeswehrului
FRA | Franța, Franței | francez~ | Paris, Parisul, Parisului, Palatul Elysée
ITA | Italia, Italiei | italian, italiană, italieni, italienii, italiene, italienesc | Roma, Romei
ESP | Spania, Spaniei | spaniol~ | Madrid, Madridul, Madridului
PRT | Portugalia, Portugaliei | portughez~ | Lisabona, Lisabonei
NLD | Olanda, Olandei, Țările de Jos, Țărilor de Jos | olandez~, neerlandez~ | Haga, Haga
BEL | Belgia, Belgiei | belgian, belgiană, belgieni, belgiene
LUX | Luxemburg, Luxemburgului | luxemburghez~
AUT | Austria, Austriei | austriac, austriacă, austrieci, austriece | Viena, Vienei
CHE | Elveția, Elveției | elvețian~, elvețien~ | Berna
SWE | Suedia, Suediei | suedez~ | Stockholm
NOR | Norvegia, Norvegiei | norvegian, norvegiană, norvegieni, norvegiene | Oslo
FIN | Finlanda, Finlandei | finlandez~ | Helsinki
DNK | Danemarca, Danemarcei | danez~ | Copenhaga
ISL | Islanda, Islandei | islandez~
IRL | Irlanda, Irlandei | irlandez~ | Dublin
EST | Estonia, Estoniei | estonian, estoniană, estonieni, estoniene, eston | Tallinn
LVA | Letonia, Letoniei | leton, letonă, letoni, letone | Riga
LTU | Lituania, Lituaniei | lituanian, lituaniană, lituanieni, lituaniene | Vilnius
CYP | Cipru, Ciprului | cipriot~ | Nicosia
MLT | Malta, Maltei | maltez~
BLR | Belarus, Belarusul, Belarusului, Bielorusia | belarus, belarusă, belaruși, belaruse | Minsk, Minskul, Minskului
AZE | Azerbaidjan, Azerbaidjanul, Azerbaidjanului | azer, azeră, azeri, azere, azerbaidjan~ | Baku
ARM | Armenia, Armeniei | armean, armeană, armeni, armenii, armene | Erevan
GEO | Georgia, Georgiei | georgian, georgiană, georgieni, georgiene | Tbilisi
KAZ | Kazahstan, Kazahstanul, Kazahstanului | kazah, kazahă, kazahi, kazahe | Astana
UZB | Uzbekistan, Uzbekistanul, Uzbekistanului | uzbec, uzbecă, uzbeci, uzbece | Tașkent
KGZ | Kârgâzstan, Kârgâzstanul, Kârgâzstanului
TJK | Tadjikistan, Tadjikistanul, Tadjikistanului
TKM | Turkmenistan, Turkmenistanul, Turkmenistanului
MNG | Mongolia, Mongoliei | mongol, mongolă, mongoli, mongole
IRN | Iran, Iranul, Iranului | iranian, iraniană, iranieni, iraniene | Teheran, Teheranul, Teheranului
IRQ | Irak, Irakul, Irakului | irakian, irakiană, irakieni, irakiene | Bagdad
SYR | Siria, Siriei | sirian, siriană, sirieni, siriene | Damasc, Damascul, Damascului
LBN | Liban, Libanul, Libanului | libanez~ | Beirut
JOR | Iordania, Iordaniei | iordanian, iordaniană, iordanieni, iordaniene | Amman
PSE | Palestina, Palestinei, Gaza, Fâșia Gaza, Fâșiei Gaza, Cisiordania | palestinian, palestiniană, palestinieni, palestinienii, palestiniene | Ramallah
ISR | Israel, Israelul, Israelului | israelian, israeliană, israelieni, israelienii, israeliene | Tel Aviv, Ierusalim
SAU | Arabia Saudită, Arabiei Saudite | saudit, saudită, saudiți, saudite | Riad, Riadul
ARE | Emiratele Arabe Unite, Emiratelor Arabe Unite, Emiratele, Emiratelor | emirat, emirată, emirate | Abu Dhabi | EAU
QAT | Qatar, Qatarul, Qatarului | qatarez~ | Doha
KWT | Kuweit, Kuweitul, Kuweitului | kuweitian~
OMN | Oman, Omanul, Omanului
YEM | Yemen, Yemenul, Yemenului | yemenit~
EGY | Egipt, Egiptul, Egiptului | egiptean~, egipten~ | Cairo
LBY | Libia, Libiei | libian, libiană, libieni, libiene | Tripoli
TUN | Tunisia, Tunisiei | tunisian~
DZA | Algeria, Algeriei | algerian, algeriană, algerieni, algeriene | Alger
MAR | Maroc, Marocul, Marocului | marocan~ | Rabat
SDN | Sudan, Sudanul, Sudanului | sudanez~
SSD | Sudanul de Sud, Sudanului de Sud
ETH | Etiopia, Etiopiei | etiopian, etiopiană, etiopieni, etiopiene
SOM | Somalia, Somaliei | somalez~
KEN | Kenya, Kenyei | kenyan~, kenyen~
RWA | Rwanda, Rwandei, Ruanda | rwandez~
NGA | Nigeria, Nigeriei | nigerian, nigeriană, nigerieni, nigeriene
NER | Niger, Nigerul, Nigerului
MLI | Mali, Maliul, Maliului | malian, maliană, malieni, maliene | Bamako
TCD | Ciad, Ciadul, Ciadului
GHA | Ghana, Ghanei | ghanez~
COD | Republica Democratică Congo, Republicii Democratice Congo, RD Congo | congolez~ | Kinshasa
CAF | Republica Centrafricană, Republicii Centrafricane | centrafrican~
ZAF | Africa de Sud, Africii de Sud | sud-african~ | Pretoria
IND | India, Indiei | indian, indiană, indieni, indiene | New Delhi
PAK | Pakistan, Pakistanul, Pakistanului | pakistanez~ | Islamabad
BGD | Bangladesh, Bangladeshul, Bangladeshului | bangladeș~
AFG | Afganistan, Afganistanul, Afganistanului | afgan, afgană, afgani, afgane | Kabul
CHN | China, Chinei, Republica Populară Chineză | chinez~ | Beijing, Beijingul, Beijingului
TWN | Taiwan, Taiwanul, Taiwanului | taiwanez~ | Taipei
JPN | Japonia, Japoniei | japonez~, nipon~ | Tokyo, Tokio
KOR | Coreea de Sud, Coreei de Sud, Republica Coreea, Republicii Coreea | sud-coreean~, sud-coreen~, coreean, coreeană, coreeni, coreene | Seul, Seulul, Seulului
PRK | Coreea de Nord, Coreei de Nord | nord-coreean~, nord-coreen~ | Phenian, Phenianul, Phenianului
VNM | Vietnam, Vietnamul, Vietnamului | vietnamez~ | Hanoi
THA | Thailanda, Thailandei | thailandez~ | Bangkok
MMR | Myanmar, Myanmarul, Birmania | birman~
KHM | Cambodgia, Cambodgiei | cambodgian~, cambodgien~
MYS | Malaezia, Malaeziei, Malaysia | malaezian~
SGP | Singapore | singaporez~
IDN | Indonezia, Indoneziei | indonezian, indoneziană, indonezieni, indoneziene | Jakarta
PHL | Filipine, Filipinele, Filipinelor | filipinez~ | Manila
AUS | Australia, Australiei | australian, australiană, australieni, australiene | Canberra
NZL | Noua Zeelandă, Noii Zeelande | neozeelandez~
CAN | Canada, Canadei | canadian, canadiană, canadieni, canadiene | Ottawa
MEX | Mexic, Mexicul, Mexicului | mexican~
BRA | Brazilia, Braziliei | brazilian, braziliană, brazilieni, braziliene | Brasilia
ARG | Argentina, Argentinei | argentinian, argentiniană, argentinieni, argentiniene | Buenos Aires
CHL | Chile | chilian, chiliană, chilieni, chiliene
COL | Columbia, Columbiei | columbian, columbiană, columbieni, columbiene | Bogota
PER | Peru | peruan~
VEN | Venezuela, Venezuelei | venezuelean~ | Caracas
CUB | Cuba, Cubei | cubanez~ | Havana
! a region or people, not one state | America Latină, Americii Latine, America de Sud, Americii de Sud, America de Nord, Americii de Nord, America Centrală, sud-american~, nord-american~, latino-american~, afro-american~, Irlanda de Nord, Irlandei de Nord
! a sea, strait or other feature | Marea Chinei de Sud, Mării Chinei de Sud, Marea Chinei de Est, Marea Japoniei, Mării Japoniei, Mării Chinei de Est, Golful Oman, Golfului Oman, Golfului Persic, Golful Mexic, Golful Mexicului, Peninsula Coreeană, Peninsulei Coreene, Strâmtoarea Taiwan, Strâmtoarea Taiwanului, Golful Persic, Oceanul Indian, Oceanului Indian
! an outlet, a firm, a town or a thing named after a country | Vocea Americii, Europa Liberă Moldova, Washington Post, New York Times, Turkish Airlines, Air France, Acordul de la Paris, Acordurile de la Minsk, Convenția de la Geneva, Tratatul de la Varșovia, limba română, limba rusă, Ziarul Românesc, Poșta Română, Televiziunea Română, Academia Română, Banca Națională a României, Biserica Ortodoxă Română, Patriarhia Română, Crucea Roșie Română, ruleta rusească, gripa spaniolă, Moldova Nouă, Camera de Comerț Americană
`;
