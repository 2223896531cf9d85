/** Programmes and platforms that states build together or one for the other: `id | kind | since | parties | names`. `?`: counts only beside equipment or production. After the makers' and ministries' publications; state of November 2026. */
export const programmes = `
kaan|platform|2016|TUR,AZE,IDN|KAAN;TF-X;TF KAAN;MMU;КААН;?Kaan;Milli Muharip Uçak
hurjet|platform|2017|TUR,ESP|Hürjet;HÜRJET;Hurjet;HURJET
milgem|programme|2004|TUR,PAK,UKR,MYS|MİLGEM;MILGEM;МИЛГЕМ
altay|platform|2008|TUR,KOR|?ALTAY;Altay tank~;Altay tankı
bayraktar-tb2|platform|2014|TUR|Bayraktar TB2;TB2;TB-2;Байрактар ТБ2;بيرقدار تي بي 2
bayraktar-akinci|platform|2021|TUR|Akıncı;Akinci;Bayraktar Akıncı;Bayraktar Akinci
kizilelma|platform|2022|TUR|Kızılelma;Kizilelma;KIZILELMA
t129|platform|2014|TUR,ITA,PAK|T129 ATAK;T129;T-129
anka|platform|2010|TUR,KAZ,IDN|?ANKA;?Anka
steel-dome|programme|2024|TUR|Steel Dome;Çelik Kubbe
som|platform|2011|TUR|SOM-J
jf-17|platform|2007|CHN,PAK,AZE|JF-17;JF-17C;JF-17 Thunder
hangor|programme|2015|CHN,PAK|Hangor;Hangor-class
brahmos|platform|2001|IND,RUS,PHL|BrahMos;Brahmos;БраМос;Брамос
rafale-marine|programme|2022|FRA,IND|Rafale-M;Rafale Marine
scorpene-india|programme|2005|FRA,IND|Project 75;Project-75;Project 75I;P-75I
s-400|platform|2007|RUS,TUR,IND,CHN|S-400;С-400;إس-400;اس-400
f-35|programme|2001|USA|F-35;JSF;Joint Strike Fighter
gcap|programme|2022|GBR,ITA,JPN|GCAP;Global Combat Air Programme;Global Combat Air Program;Edgewing
fcas|programme|2017|DEU,ESP,FRA|FCAS;SCAF;Future Combat Air System;NGWS;Système de combat aérien du futur
mgcs|programme|2017|DEU,FRA|MGCS;Main Ground Combat System
eurodrone|programme|2016|DEU,ESP,FRA,ITA|Eurodrone;Eurodrohne;Euromale
eurofighter|platform|1986|DEU,ESP,GBR,ITA,TUR,QAT|Eurofighter;Eurofighters;Eurofighter Typhoon;Еврофайтер~;يوروفايتر
rafale|platform|2001|FRA,EGY,IND,GRC,ARE,IDN,SRB|Rafale;Rafales;Рафаль;رافال
gripen|platform|1996|SWE,BRA,HUN,CZE,THA,UKR|Gripen;Gripens;Gripen E;Грипен~
kf-21|programme|2010|KOR,IDN|KF-21;KF-21 Boramae;IF-X;KF-X;Boramae
fa-50|platform|2013|KOR,POL,PHL,MYS|FA-50;FA-50PL;FA-50M;FA-50PH
k2|platform|2014|KOR,POL,PER|?K2;K2PL;K2GF
k9|platform|1999|KOR,POL,IND,NOR,FIN,EST,TUR|K9 Thunder;K9A1;K9A2;K9 Vajra
chunmoo|platform|2015|KOR,POL,EST|Chunmoo;Homar-K
cheongung|platform|2015|KOR,ARE,SAU,IRQ|Cheongung;KM-SAM;M-SAM;M-SAM II
european-sky-shield|programme|2022|DEU|European Sky Shield;Sky Shield Initiative;ESSI
eastern-shield|programme|2024|POL|East Shield;Eastern Shield;Tarcz~ Wschód
eastern-flank-watch|programme|2025||Eastern Flank Watch;drone wall;mur de drones;ścian~ dronów;Drohnenwall;European Drone Defence Initiative
baltic-defence-line|programme|2024|EST,LVA,LTU|Baltic Defence Line;Baltic Defense Line
golden-dome|programme|2025|USA|Golden Dome;Золот~ купол~
iron-dome|platform|2011|ISR,USA|Iron Dome;Железн~ купол~;Dôme de fer;Demir Kubbe;القبة الحديدية
arrow-3|platform|2017|ISR,USA,DEU|Arrow 3;Arrow-3
davids-sling|platform|2017|ISR,USA,FIN|David's Sling
barak-8|platform|2009|IND,ISR|Barak 8;Barak-8;Barak MX
fremm|platform|2002|FRA,ITA,EGY,MAR,USA|FREMM
mogami|platform|2018|JPN,AUS|Mogami;Mogami-class
sea-5000|programme|2018|AUS,GBR|Hunter-class;Hunter class
type-26|platform|2014|GBR,AUS,CAN,NOR|Type 26;Type-26
type-31|platform|2019|GBR,POL,IDN,DNK|Type 31;Arrowhead 140;Miecznik
type-212cd|programme|2017|DEU,NOR|Type 212CD;212CD
orka|programme|2025|POL,SWE|Orka programme;program~ Orka;?Orka
a26|platform|2015|SWE,POL|Blekinge-class;A26
ssn-aukus|programme|2023|AUS,GBR,USA|SSN-AUKUS;AUKUS submarine~;AUKUS Pillar
gmlrs-australia|programme|2021|AUS,USA|GWEO;Guided Weapons and Explosive Ordnance
ghost-bat|platform|2019|AUS,USA|Ghost Bat;MQ-28
type-209-turkiye|programme|2009|DEU,TUR|Reis-class;Reis sınıfı
prosub|programme|2008|BRA,FRA|PROSUB;Prosub
kc-390|platform|2009|BRA,PRT,HUN,NLD,SWE,KOR|KC-390;C-390;KC-390 Millennium
super-tucano|platform|2003|BRA,PRT,NGA|Super Tucano;A-29N
caesar|platform|2008|FRA,UKR,ARM,DNK|CAESAR;CAESARs;?Caesar
himars|platform|2010|USA,POL,ROU,AUS,EST,MAR|HIMARS;ХИМАРС;Хаймарс;هيمارس
patriot|platform|1984|USA,DEU,POL,UKR|PAC-3;Patriot missile~;Patriot air~;Patriot system~;Patriot batter~
nasams|platform|1998|NOR,USA,UKR,LTU,AUS|NASAMS
iris-t|platform|2022|DEU,UKR,EGY,EST,LVA|IRIS-T;IRIS-T SLM
samp-t|platform|2011|FRA,ITA,UKR|SAMP/T;SAMP/T NG
leopard-2|platform|1979|DEU,POL,UKR,NLD,NOR,LTU|Leopard 2;Leopard 2A8;Leopard 2A4;Леопард 2
lynx-hungary|programme|2020|DEU,HUN|Lynx KF41;KF41
boxer|programme|1999|DEU,NLD,GBR,LTU|Boxer vehicle~;Boxer armoured~;Boxer-Radpanzer
cv90|platform|1993|SWE,NLD,CZE,SVK,UKR,DNK|CV90;CV-90
patria-6x6|programme|2020|FIN,LVA,SWE,DEU|CAVS;Patria 6x6;6x6 programme
black-hawk-poland|platform|2007|USA,POL|?Black Hawk
nh90|programme|1992|DEU,FRA,ITA,NLD|NH90
a400m|programme|2003|DEU,ESP,FRA,GBR,TUR|A400M
mrtt|programme|2016|NLD,LUX,NOR,DEU,BEL,CZE|MRTT;Multinational MRTT Fleet
awacs|programme|1978||AWACS
ags|programme|2009||Alliance Ground Surveillance
minehunters-belgium|programme|2019|BEL,NLD|rMCM;City-class minehunter~
asw-frigate|programme|2018|BEL,NLD|Anti-Submarine Warfare Frigate~
storm-shadow|platform|1997|FRA,GBR,UKR,ITA|Storm Shadow;SCALP;SCALP-EG;Сторм Шэдоу
stratus|programme|2017|FRA,GBR,ITA|FC/ASW;STRATUS missile~
aster|platform|1995|FRA,ITA,GBR|Aster 30;Aster-30
nsm|platform|2012|NOR,POL,USA,AUS|Naval Strike Missile;NSM
glide-phase|programme|2024|JPN,USA|Glide Phase Interceptor
sm-3-block|programme|2006|JPN,USA|SM-3 Block IIA
su-57|platform|2010|RUS,DZA|Su-57;Су-57;سو-57
su-35|platform|2014|RUS,IRN,CHN,EGY|Su-35;Су-35;سوخوي-35;سوخو-35
ak-203|programme|2019|IND,RUS|AK-203;АК-203
shahed|platform|2019|IRN,RUS|Shahed;Shaheds;Шахед~;Шахід~;Geran-2;Герань-2
oreshnik|platform|2024|RUS,BLR|Oreshnik;Орешник~
polonez|platform|2015|BLR,CHN,AZE|Polonez rocket~;Полонез
c-295-india|programme|2021|ESP,IND|C-295;C295
tejas|platform|2001|IND|Tejas Mk1A;LCA Tejas
akash|platform|2009|IND,ARM|Akash missile~;Akash-1S;Akash air defence~
pinaka|platform|1995|IND,ARM|Pinaka
mq-9b|platform|2014|USA,IND,GBR,JPN,TWN|MQ-9B;SkyGuardian;SeaGuardian
arrowhead-indonesia|programme|2021|GBR,IDN|Merah Putih
kaplan-harimau|programme|2014|IDN,TUR|Harimau;Kaplan MT
asfat-ukraine|programme|2020|TUR,UKR|Hetman Ivan Mazepa;Гетьман Іван Мазепа;Гетман Иван Мазепа
danish-model|programme|2024|DNK,UKR|Danish model;данськ~ модел~;датск~ модел~
bohdana|platform|2018|UKR,DNK|Bohdana;Богдан~
octopus-drone|programme|2025|GBR,UKR|Project Octopus;Octopus interceptor~;Octopus drone~
sapsan|platform|2014|UKR|Sapsan missile~
baykar-ukraine|programme|2022|TUR,UKR|Baykar plant;завод Baykar
fk-3|platform|2020|CHN,SRB|FK-3
gowind-egypt|programme|2014|EGY,FRA|Gowind
meko-egypt|programme|2018|DEU,EGY|MEKO A200;MEKO A-200
mwari|platform|2018|ZAF|Mwari
mansup|programme|2025|ARE,BRA|MANSUP
tamandare|programme|2020|BRA,DEU|Tamandaré-class;classe Tamandaré;fragatas Tamandaré;Tamandaré class
`;
