/** Czech: what CLDR's names lack. Names and capitals stand in the nominative, demonyms as stems; endings.ts bends both. */
export const cs = `
USA | Spojen~ stát~, Spojené státy americké, Spojených států amerických, Amerika, Americe | americk~, američtí, Američan~ | Washington, Pentagon, Bíl~ dům, Bílého domu, Bílém domě, Bílým domem, Kapitol | USA
GBR | Velk~ Británi~, Británie, Británii, Británií, Spojené království, Spojeného království, Spojeným královstvím, Anglie, Anglii, Anglií, Skotsko | britsk~, britští, Brit, Britové, Britů, anglick~ | Londýn, Londýna, Londýně, Londýnem, Londýnu | UK
CZE | Česko, Česká republika, České republiky, České republice, Českou republikou, Českou republiku, Čechách, Čechy, Čech | česk~, čeští, Čech~, Češi | Praha, Praze, Prahu, Prahou | ČR, AČR | | Armáda České republiky, Armády České republiky, Strakov~ akademi~, Černínsk~ palác~
SVK | Slovensko, Slovenská republika, Slovenské republiky | slovensk~, slovenští, Slovák~, Slováci | Bratislava, Bratislavě, Bratislavu, Bratislavou | SR
POL | Polsko, Polska, Polskem, Polsku | polsk~, polští, Polák~, Poláci | Varšava, Varšavě, Varšavu, Varšavou
DEU | Německo, Spolková republika Německo, Spolkové republiky Německo | německ~, němečtí, Němec, Němc~ | Berlín, Berlína, Berlíně, Berlínem | SRN | | bundeswehr, bundeswehru, Bundeswehr, Bundeswehru
AUT | Rakousko | rakousk~, rakouští, Rakušan~ | Vídeň, Vídně, Vídni, Vídní
HUN | Maďarsko | maďarsk~, maďarští, Maďaři, Maďarů | Budapešť, Budapešti, Budapeští
FRA | Francie, Francii, Francií | francouzsk~, francouzští, Francouz~ | Paříž, Paříže, Paříži, Paříží, Elysejsk~ palác~
ITA | Itálie, Itálii, Itálií | italsk~, italští, Italové, Italů | Řím, Říma, Římě, Římem
ESP | Španělsko | španělsk~, španělští, Španěl~ | Madrid, Madridu, Madridem
PRT | Portugalsko | portugalsk~, Portugal~ | Lisabon, Lisabonu, Lisabonem
NLD | Nizozemsko, Nizozemí, Holandsko | nizozemsk~, nizozemští, holandsk~, Nizozem~, Holanďan~ | Haag, Haagu, Amsterodam
BEL | Belgie, Belgii, Belgií | belgick~, Belgičan~
LUX | Lucembursko | lucembursk~
CHE | Švýcarsko | švýcarsk~, Švýcaři, Švýcarů | Bern
SWE | Švédsko | švédsk~, švédští, Švéd, Švédové, Švédů | Stockholm, Stockholmu, Stockholmem
NOR | Norsko | norsk~, norští, Nor, Norové, Norů | Oslo, Osla, Oslem
FIN | Finsko | finsk~, finští, Finové, Finů | Helsinky, Helsinek, Helsinkách
DNK | Dánsko | dánsk~, dánští, Dánové, Dánů | Kodaň, Kodaně, Kodani
ISL | Island, Islandu | islandsk~ | Reykjavík
IRL | Irsko | irsk~, Irové, Irů | Dublin
EST | Estonsko | estonsk~, Estonci, Estonců | Tallinn, Tallinnu, Tallin
LVA | Lotyšsko | lotyšsk~, Lotyš~ | Riga, Rigy, Rize
LTU | Litva, Litvy, Litvě, Litvu, Litvou | litevsk~, litevští, Litevc~ | Vilnius, Vilniusu
ROU | Rumunsko | rumunsk~, rumunští, Rumuni, Rumunů | Bukurešť, Bukurešti
BGR | Bulharsko | bulharsk~, bulharští, Bulhaři, Bulharů | Sofie, Sofii
GRC | Řecko | řeck~, řečtí, Řekové, Řeků | Atény, Atén, Aténách
CYP | Kypr, Kypru, Kyprem | kypersk~, kyperští | Nikósie, Nikósii
MLT | Malta, Maltě, Maltu | maltsk~
SRB | Srbsko | srbsk~, srbští, Srbové, Srbů, Srbům | Bělehrad, Bělehradu, Bělehradem
HRV | Chorvatsko | chorvatsk~, chorvatští, Chorvat~ | Záhřeb, Záhřebu
SVN | Slovinsko | slovinsk~, slovinští, Slovinci, Slovinců | Lublaň, Lublaně, Lublani
BIH | Bosna a Hercegovina, Bosny a Hercegoviny, Bosně a Hercegovině, Bosna, Bosny, Bosně, Bosnu | bosensk~, Bosňan~, Bosňák~ | Sarajevo, Sarajeva, Sarajevu
MNE | Černá Hora, Černé Hory, Černé Hoře, Černou Horu, Černou Horou | černohorsk~ | Podgorica
MKD | Severní Makedonie, Severní Makedonii, Makedonie, Makedonii | makedonsk~, severomakedonsk~ | Skopje
ALB | Albánie, Albánii, Albánií | albánsk~, Albánci, Albánců | Tirana, Tirany, Tiraně
XKX | Kosovo, Kosova, Kosovu | kosovsk~ | Priština, Prištiny, Prištině
UKR | Ukrajina, Ukrajině, Ukrajinu, Ukrajinou, Ukrajiny | ukrajinsk~, ukrajinští, Ukrajin~ | Kyjev, Kyjeva, Kyjevu, Kyjevem, Kyjevě
RUS | Rusko, Ruská federace, Ruské federace, Ruské federaci | rusk~, ruští, Rus, Rusové, Rusů, Rusům, Rusy | Moskva, Moskvy, Moskvě, Moskvu, Moskvou, Kreml, Kremlu, Kremlem | RF
BLR | Bělorusko | bělorusk~, běloruští, Bělorusové | Minsk, Minsku, Minskem
MDA | Moldavsko | moldavsk~, Moldavan~ | Kišiněv, Kišiněva
TUR | Turecko | tureck~, turečtí, Turek, Turci, Turk~ | Ankara, Ankary, Ankaře, Ankaru, Ankarou
AZE | Ázerbájdžán, Ázerbájdžánu, Ázerbájdžánem | ázerbájdžánsk~, ázerbájdžánští, Ázerbájdžán~ | Baku
ARM | Arménie, Arménii, Arménií | arménsk~, arménští, Armén~ | Jerevan, Jerevanu
GEO | Gruzie, Gruzii, Gruzií | gruzínsk~, gruzínští, Gruzín~ | Tbilisi
KAZ | Kazachstán, Kazachstánu | kazašsk~, kazachstánsk~, Kazaš~ | Astana
UZB | Uzbekistán, Uzbekistánu | uzbeck~ | Taškent
KGZ | Kyrgyzstán, Kyrgyzstánu | kyrgyzsk~ | Biškek
TJK | Tádžikistán, Tádžikistánu | tádžick~
TKM | Turkmenistán, Turkmenistánu | turkmensk~
MNG | Mongolsko | mongolsk~ | Ulánbátar
IRN | Írán, Íránu, Íránem | íránsk~, íránští, Íránci, Íránců | Teherán, Teheránu, Teheránem
IRQ | Irák, Iráku, Irákem | iráck~, iráčtí, Iráčan~ | Bagdád, Bagdádu
SYR | Sýrie, Sýrii, Sýrií | syrsk~, syrští, Syřan~ | Damašek, Damašku
LBN | Libanon, Libanonu | libanonsk~, Libanon~ | Bejrút, Bejrútu
JOR | Jordánsko | jordánsk~, Jordánc~ | Ammán, Ammánu
PSE | Palestina, Palestině, Palestiny, Gaza, Gazy, Gaze, Gazu, Pásmo Gazy, Pásma Gazy, Pásmu Gazy | palestinsk~, Palestin~ | Ramalláh
ISR | Izrael, Izraele, Izraeli, Izraelem | izraelsk~, izraelští, Izraelc~ | Tel Aviv, Tel Avivu, Jeruzalém
SAU | Saúdská Arábie, Saúdské Arábie, Saúdské Arábii, Saúdskou Arábii, Saúdskou Arábií | saúdsk~, saúdskoarabsk~, saúdští | Rijád, Rijádu
ARE | Spojené arabské emiráty, Spojených arabských emirátů, Spojených arabských emirátech, Spojenými arabskými emiráty, Emiráty, Emirátů | emirátsk~ | Abú Dhabí | SAE
QAT | Katar, Kataru | katarsk~ | Dauhá
KWT | Kuvajt, Kuvajtu | kuvajtsk~
BHR | Bahrajn, Bahrajnu | bahrajnsk~
OMN | Omán, Ománu | ománsk~ | Maskat
YEM | Jemen, Jemenu | jemensk~ | Saná
EGY | Egypt, Egypta, Egyptem, Egyptu | egyptsk~, egyptští, Egypťan~ | Káhira, Káhiry, Káhiře
LBY | Libye, Libyi, Libyí | libyjsk~ | Tripolis, Tripolisu
TUN | Tunisko, Tunis | tunisk~
DZA | Alžírsko | alžírsk~ | Alžír
MAR | Maroko | marock~ | Rabat
SDN | Súdán, Súdánu | súdánsk~ | Chartúm
SSD | Jižní Súdán, Jižního Súdánu, Jižním Súdánu | jihosúdánsk~
SOM | Somálsko | somálsk~ | Mogadišo
ETH | Etiopie, Etiopii | etiopsk~ | Addis Abeba
KEN | Keňa, Keni, Keňu, Keně, Keni | keňsk~ | Nairobi
UGA | Uganda, Ugandě, Ugandy | ugandsk~
TZA | Tanzanie, Tanzanii | tanzansk~
RWA | Rwanda, Rwandy, Rwandě | rwandsk~
NGA | Nigérie, Nigérii, Nigérií | nigerijsk~ | Abuja
NER | Niger, Nigeru, Nigerem | nigersk~ | Niamey
MLI | Mali | malijsk~, Malijc~ | Bamako
TCD | Čad, Čadu, Čadem | čadsk~
BFA | Burkina Faso, Burkiny Faso | burkinsk~
SEN | Senegal, Senegalu | senegalsk~
CIV | Pobřeží slonoviny | | Abidžan
GHA | Ghana, Ghany, Ghaně, Ghanu | ghansk~
COD | Konžská demokratická republika, Demokratická republika Kongo, Demokratické republiky Kongo, DR Kongo, Kongo, Kongu, Konga | konžsk~ | Kinshasa | KDR, DRK
CAF | Středoafrická republika, Středoafrické republiky, Středoafrické republice
CMR | Kamerun, Kamerunu | kamerunsk~
AGO | Angola, Angoly, Angole | angolsk~
MOZ | Mosambik, Mosambiku | mosambick~
ZWE | Zimbabwe | zimbabwsk~
ZMB | Zambie, Zambii | zambijsk~
NAM | Namibie, Namibii | namibijsk~
ZAF | Jihoafrická republika, Jihoafrické republiky, Jihoafrické republice, Jižní Afrika, Jižní Afriky, Jižní Africe | jihoafrick~ | Pretoria | JAR
DJI | Džibutsko | džibutsk~
ERI | Eritrea | eritrejsk~
IND | Indie, Indii, Indií | indick~, indičtí, Indové, Indů | Nové Dillí, Nového Dillí, Dillí
PAK | Pákistán, Pákistánu, Pákistánem | pákistánsk~, pákistánští, Pákistán~ | Islámábád, Islámábádu
BGD | Bangladéš, Bangladéše, Bangladéši | bangladéšsk~ | Dháka
LKA | Srí Lanka, Srí Lanky, Srí Lance | srílansk~
NPL | Nepál, Nepálu | nepálsk~
AFG | Afghánistán, Afghánistánu, Afghánistánem | afghánsk~, afghánští, Afghánc~ | Kábul, Kábulu
CHN | Čína, Číny, Číně, Čínu, Čínou, Čínská lidová republika, Čínské lidové republiky | čínsk~, čínští, Číňan~ | Peking, Pekingu, Pekingem | ČLR
TWN | Tchaj-wan, Tchaj-wanu, Tchaj-wanem, Tchajwan, Tchajwanu | tchajwansk~, tchaj-wansk~, Tchajwanc~ | Tchaj-pej, Tchaj-peje
JPN | Japonsko | japonsk~, japonští, Japonc~ | Tokio, Tokia, Tokiu, Tokiem
KOR | Jižní Korea, Jižní Koreje, Jižní Koreji, Jižní Koreu, Jižní Koreou, Jihokorejsk~ republik~, Korejská republika, Korejské republiky, Korejské republice | jihokorejsk~, jihokorejští, Jihokorej~, korejsk~ | Soul, Soulu, Soulem
PRK | Severní Korea, Severní Koreje, Severní Koreji, Severní Koreu, Severní Koreou, KLDR | severokorejsk~, severokorejští, Severokorej~ | Pchjongjang, Pchjongjangu | KLDR
VNM | Vietnam, Vietnamu, Vietnamem | vietnamsk~, vietnamští, Vietnamc~ | Hanoj, Hanoje, Hanoji
THA | Thajsko | thajsk~ | Bangkok
MMR | Myanmar, Myanmaru, Barma, Barmy, Barmě | barmsk~, myanmarsk~
KHM | Kambodža, Kambodži, Kambodže | kambodžsk~ | Phnompenh
LAO | Laos, Laosu | laosk~
MYS | Malajsie, Malajsii | malajsijsk~, malajsk~ | Kuala Lumpur
SGP | Singapur, Singapuru | singapursk~
IDN | Indonésie, Indonésii, Indonésií | indonésk~ | Jakarta, Jakarty
PHL | Filipíny, Filipín, Filipínách, Filipínám | filipínsk~, filipínští, Filipínc~ | Manila, Manily, Manile
AUS | Austrálie, Austrálii, Austrálií | australsk~, australští, Australan~ | Canberra, Canberry
NZL | Nový Zéland, Nového Zélandu, Novém Zélandu, Novým Zélandem | novozélandsk~
CAN | Kanada, Kanady, Kanadě, Kanadu, Kanadou | kanadsk~, kanadští, Kanaďan~ | Ottawa, Ottawy, Ottawě
MEX | Mexiko | mexick~, Mexičan~
BRA | Brazílie, Brazílii, Brazílií | brazilsk~, Brazilc~ | Brasília
ARG | Argentina, Argentiny, Argentině | argentinsk~ | Buenos Aires
CHL | Chile | chilsk~ | Santiago
COL | Kolumbie, Kolumbii | kolumbijsk~ | Bogotá
PER | Peru | peruánsk~ | Lima
VEN | Venezuela, Venezuely, Venezuele | venezuelsk~ | Caracas
CUB | Kuba, Kuby, Kubě, Kubu, Kubou | kubánsk~ | Havana, Havany
ECU | Ekvádor, Ekvádoru | ekvádorsk~
BOL | Bolívie, Bolívii | bolivijsk~
! a region or people, not one state | Latinská Amerika, Latinské Amerik~, Jižní Amerika, Jižní Amerik~, Severní Amerika, Severní Amerik~, Střední Amerika, Střední Amerik~, latinskoamerick~, jihoamerick~, severoamerick~, Severním Irsku, Severní Irsko, Severního Irska
! a sea, strait or other feature | Jihočínsk~ moř~, Východočínsk~ moř~, Japonsk~ moř~, Ománsk~ záliv~, Mexick~ záliv~, Guinejsk~ záliv~, Bengálsk~ záliv~, Korejsk~ poloostrov~, Tchajwansk~ průliv~, Tchaj-wansk~ průliv~, Norsk~ moř~, Persk~ záliv~
! an outlet, a firm, a town or a thing named after a country | České Budějovice, Českých Budějovic, Českých Budějovicích, České dráhy, Českých drah, Česká televize, České televize, České televizi, Český rozhlas, Českého rozhlasu, Českému rozhlasu, Česká tisková kancelář, Český Krumlov, Českého Krumlova, Českém Krumlově, Česká Lípa, Česká Třebová, Český Těšín, České Lípě, České národní banky, Česká národní banka, Česká pošta, Česká spořitelna, České spořitelny, Německý Brod, Český les, Hlas Ameriky, Washington Post, New York Times, Turkish Airlines, pařížská dohoda, Minské dohody, minské dohody, minských dohod, Mnichovská dohoda, mnichovsk~ dohod~, Varšavsk~ smlouv~, Ženevsk~ úmluv~, tureck~ káv~, tureck~ med~, španělsk~ chřipk~, rusk~ ruleta, švýcarsk~ sýr~, anglick~ park~, francouzsk~ hol~
`;
