/**
 * Exercise series: `id | since | usual parties | names`, the first name as shown. `?` before a name: it is also a plain word and
 * counts only in a sentence that speaks of an exercise. After the organisers' own announcements; state of November 2026.
 */
export const exercises = `
anatolian-eagle|2001|TUR,AZE,PAK,QAT,USA|Anatolian Eagle;Anadolu Kartalı;Anadolu Qartalı;Анатолийск~ ор~;Анатолийск~ орел;Анатолійськ~ орел;Aigle d'Anatolie;نسر الأناضول;النسر الأناضولي
anatolian-phoenix|2015|TUR,AZE,PAK|Anatolian Phoenix;Anadolu Ankası;Anadolu Anqası;Анатолийск~ феникс
efes|2009|TUR|Efes-2022;EFES-2022;EFES-2024;Efes-2024;EFES-2026;Efes-2026;?Efes;?EFES;Эфес-2022;Эфес-2024;Эфес-2026
turaz-eagle|2013|AZE,TUR|TurAz Qartalı;TurAz Kartalı;TurAz Qartali;TurAz Kartali;TurAz Eagle;TürAz Qartalı;ТурАз Карталы;ТурАз Гарталы;ТурАз Картал;Тураз Гарталы;TurAZ Qartalı;TurAZ Eagle
turaz-falcon|2011|AZE,TUR|TurAz Şahini;TurAz Shahini;TurAz Sahini;TurAz Falcon;ТурАз Шахини;TurAZ Falcon
indestructible-brotherhood|2012|RUS,KAZ,BLR,KGZ,TJK,ARM|Indestructible Brotherhood;Нерушим~ братств~;Непорушн~ братств~;Niezniszczalne Braterstwo
sarsilmaz-qardasliq|2019|AZE,TUR|Sarsılmaz Qardaşlıq-2019;Sarsılmaz Kardeşlik;Unshakable Brotherhood
three-brothers|2021|AZE,TUR,PAK|Three Brothers-2021;?Three Brothers;?Üç Qardaş;?Üç Kardeş;?Тр~ брата;?الإخوة الثلاثة
eternity|2013|AZE,GEO,TUR|?Eternity;?Əbədiyyət;?Ebediyet;?Вечность
caucasian-eagle|2011|AZE,GEO,TUR|Caucasian Eagle;Caucasus Eagle;Qafqaz Qartalı;Kafkas Kartalı;Кавказск~ ор~
mustafa-kemal-ataturk|2021|AZE,TUR|Mustafa Kemal Ataturk - 2025;Mustafa Kamal Atatürk-2023;Mustafa Kemal Atatürk-2024
fraternal-fist|2022|AZE,TUR|Fraternal Fist;Qardaş Yumruğu;Kardeş Yumruğu;Братск~ кулак
winter-exercise|2019|AZE,TUR|Kış-2019;Kış Tatbikatı-2021;Winter Exercise 2021;Kış-2023
unity-ots|2025|AZE,KAZ,KGZ,TUR,UZB|Birlestik;Бирлестик;Birlik-2024;Birleştik
khazri|2024|AZE,KAZ|Khazri;Xəzri;Хазри;Caspian Breeze;Каспийск~ бриз;Hazar Meltemi
mavi-balina|2011|TUR|Mavi Balina;Blue Whale
denizkurdu|2000|TUR|Denizkurdu;Deniz Kurdu;Seawolf
turgutreis|2023|AZE,TUR|?Turgutreis
saber-strike|2010|USA,POL,LTU,LVA,EST|Saber Strike;Sabre Strike;Сейбр Страйк
saber-guardian|2013|USA,ROU,BGR,HUN|Saber Guardian;Sabre Guardian
saber-junction|2012|USA,DEU|Saber Junction;Sabre Junction
combined-resolve|2013|USA,DEU|Combined Resolve
defender-europe|2020|USA,DEU,POL|Defender Europe;DEFENDER-Europe;Defender-Europe;Дефендер Юроп;Defender 25
swift-response|2015|USA|Swift Response
immediate-response|2014|USA,HRV,SVN|?Immediate Response
steadfast-defender|2021|USA,DEU,POL,NOR|Steadfast Defender;Стойк~ защитник~;Стійк~ захисник~
steadfast-dart|2025|ROU,BGR,GRC|Steadfast Dart
steadfast-noon|2010|BEL,NLD,ITA,DEU,USA|Steadfast Noon
trident-juncture|2015|NOR,ESP,ITA,PRT|Trident Juncture;Trident Jaguar
cold-response|2006|NOR,USA,GBR|Cold Response
nordic-response|2024|NOR,SWE,FIN|Nordic Response
arctic-challenge|2013|NOR,SWE,FIN|Arctic Challenge
aurora|2017|SWE,FIN,USA|Aurora 23;Aurora 17;Aurora 26
baltops|1972|USA,POL,SWE,DEU|BALTOPS;Baltops;БАЛТОПС;Балтопс;Baltic Operations
open-spirit|1998|LTU,LVA,EST,DEU|Open Spirit
spring-storm|2003|EST,GBR|Spring Storm;Kevadtorm;Hedgehog 2025
iron-wolf|2012|LTU,DEU|Iron Wolf;Geležinis Vilkas
namejs|2016|LVA|Namejs
dragon-24|2017|POL,USA|Dragon-24;Dragon-17;Anakonda;ANAKONDA;Анаконда-16;Dragon-21
sea-breeze|1997|UKR,USA|Sea Breeze;Си Бриз;Сі Бриз;Морск~ бриз
rapid-trident|2006|UKR,USA|Rapid Trident;Рэпид Трайдент;Репід Трайдент
sea-shield|2015|ROU|Sea Shield
breeze-bulgaria|1996|BGR|?Breeze
noble-partner|2015|GEO,USA,GBR|Noble Partner;Достойн~ партнер~;Noble Partner 2022
agile-spirit|2011|GEO,USA|Agile Spirit
eagle-partner|2023|ARM,USA|Eagle Partner;Игл Партнер;Արծվի գործընկեր
shant|2014|ARM|Шант-2016
white-avalanche|2024|AUT,POL,SVK|White Avalanche
platinum-wolf|2023|BGR,SRB|Platinum Wolf;Platinum Lion;Platinum Eagle
slavic-brotherhood|2015|RUS,BLR,SRB|Slavic Brotherhood;Славянск~ братств~;Slovensko bratstvo;Слов~янське братство
union-shield|2006|RUS,BLR|Union Shield;Щит Союза;Union Resolve;Союзн~ решимост~;Щит Союзу
zapad|1999|RUS,BLR|Zapad;Zapad-2021;Zapad-2025;Запад-2021;Запад-2025;Запад-2017;Захід-2025;Zapad-2017
vostok|2010|RUS,CHN,MNG|Vostok-2018;Vostok 2018;Vostok-2022;Vostok 2022;Восток-2018;Восток-2022
kavkaz|2008|RUS,BLR,CHN,ARM|Kavkaz-2020;Кавказ-2020;Caucasus-2020
tsentr|2011|RUS,CHN,IND,PAK|Tsentr-2019;Центр-2019;Center-2019
okean|2024|RUS,CHN|Okean-2024;Океан-2024;Ocean-2024
interaction-csto|2009|RUS,KAZ,BLR,KGZ,TJK,ARM|Взаимодействие-2023;Взаимодействие-2025;Vzaimodeystvie;Interaction-2025
cobalt-csto|2010|RUS,BLR,KAZ|Кобальт-2023;Кобальт-2025;Kobalt-2024;Рубеж-2023;Рубеж-2025;Rubezh-2025;Поиск-2024;Эшелон-2024
northern-interaction|2023|RUS,CHN|Northern Interaction;Северн~ взаимодейств~;Northern/Interaction
joint-sea|2012|RUS,CHN|Joint Sea;Maritime Interaction;Naval Interaction;Морск~ взаимодейств~;海上联合
peace-mission|2005|RUS,CHN,KAZ,KGZ,TJK,IND|Peace Mission;Мирн~ мисси~;和平使命
indra|2003|IND,RUS|INDRA-2021;INDRA 2021;Indra-2021;Exercise INDRA;ИНДРА-2021;Индра-2019;INDRA NAVY
druzhba|2016|PAK,RUS|Druzhba;Дружба-2016;Дружба-2021;Druzba
laros|2019|RUS,LAO|Laros;ЛАРОС
selenga|2008|RUS,MNG|Selenga;Селенга
marine-security-belt|2019|IRN,RUS,CHN|Marine Security Belt;Maritime Security Belt;Security Belt 2025;Security Bond;Морск~ пояс безопасности;Пояс морск~ безопасности;کمربند امنیت دریایی;حزام الأمن البحري
casarex|2022|RUS,IRN|CASAREX
sahand|2025|IRN|Sahand 2025;سهند 2025
aras|2025|IRN,AZE|Araz-2025;Aras-2025;Аракс-2025
malabar|1992|IND,USA,JPN,AUS|Malabar;MALABAR;Малабар;马拉巴尔
yudh-abhyas|2004|IND,USA|Yudh Abhyas;Юдх Абхьяс
vajra-prahar|2010|IND,USA|Vajra Prahar
tiger-triumph|2019|IND,USA|Tiger Triumph;TIGER TRIUMPH
cope-india|2004|IND,USA|Cope India
tarkash|2015|IND,USA|Tarkash
shakti|2011|IND,FRA|?Shakti
varuna|1983|IND,FRA|Varuna;Varuna 2025
garuda-ind|2003|IND,FRA|Garuda VIII;Garuda-VII;Garuda VII;Exercise Garuda
desert-knight|2021|IND,FRA|Desert Knight
konkan|2004|IND,GBR|Konkan Shakti;Exercise Konkan;?Konkan
ajeya-warrior|2013|IND,GBR|Ajeya Warrior
indradhanush|2006|IND,GBR|Indradhanush
austra-hind|2022|IND,AUS|AUSTRAHIND;Austra Hind;Austrahind
ausindex|2015|IND,AUS|AUSINDEX
dharma-guardian|2018|IND,JPN|Dharma Guardian
jimex|2012|IND,JPN|JIMEX
veer-guardian|2023|IND,JPN|Veer Guardian
ekuverin|2009|IND,MDV|Ekuverin;Dosti exercise~
mitra-shakti|2012|IND,LKA|Mitra Shakti
slinex|2005|IND,LKA|SLINEX
sampriti|2009|IND,BGD|Sampriti
bongosagar|2019|IND,BGD|Bongosagar
surya-kiran|2011|IND,NPL|Surya Kiran
kazind|2016|IND,KAZ|KAZIND;Kazind;Prabal Dostyk
dustlik|2019|IND,UZB|Dustlik;DUSTLIK;Дустлик
khanjar|2011|IND,KGZ|Khanjar-XII;Khanjar XI;?Khanjar
nomadic-elephant|2004|IND,MNG|Nomadic Elephant
vinbax|2018|IND,VNM|VINBAX
garuda-shakti|2012|IND,IDN|Garuda Shakti
samudra-shakti|2018|IND,IDN|Samudra Shakti
harimau-shakti|2012|IND,MYS|Harimau Shakti
simbex|1994|IND,SGP|SIMBEX
maitree|2006|IND,THA|?Maitree
milan|1995|IND|MILAN 2024;MILAN-2024;Milan 2022;MILAN-2026;Exercise Milan
naseem-al-bahr|1993|IND,OMN|Naseem Al Bahr;Naseem-Al-Bahr;نسيم البحر
al-najah|2015|IND,OMN|Al Najah;Al-Najah
sada-tanseeq|2024|IND,SAU|Sada Tanseeq;Al Mohed Al Hindi
desert-cyclone|2024|IND,ARE|Desert Cyclone
cyclone-ind-egy|2023|IND,EGY|?Cyclone
ibsamar|2008|IND,BRA,ZAF|IBSAMAR
aikeyme|2019|IND|AIME;AIKEYME;India-Africa Field Training
tarang-shakti|2024|IND|Tarang Shakti
aman|2007|PAK|AMAN-25;AMAN-2023;AMAN 2021;Exercise Aman;Aman-25
ataturk-jinnah|1998|PAK,TUR|Ataturk;Atatürk-XIII;Ataturk-XIII;Jinnah-XI;Atatürk-XIV;?Atatürk exercise~
indus-shield|2023|PAK,AZE,SAU|Indus Shield;Indus-Shield
shaheen-chn-pak|2011|CHN,PAK|Shaheen-X;Shaheen-IX;Shaheen exercise~;雄鹰
warrior-chn-pak|2013|CHN,PAK|Warrior-VIII;Warrior VIII;Warrior-IX
sea-guardian-chn-pak|2020|CHN,PAK|Sea Guardian-3;Sea Guardian-2;Sea Guardian 3
golden-dragon|2016|CHN,KHM|Golden Dragon;Dragon d'or;Złot~ Smok~;Zolotoy Drakon;Золот~ дракон
falcon-strike|2015|CHN,THA|Falcon Strike
falcon-shield|2023|CHN,ARE|Falcon Shield
aman-youyi|2018|CHN,MYS,THA|Aman Youyi;Peace and Friendship
blue-sword|2016|CHN,SAU|Blue Sword
eagles-of-civilization|2025|CHN,EGY|Eagles of Civilization;نسور الحضارة
friendship-shield|2023|CHN,LAO|Friendship Shield
cobra-gold|1982|THA,USA|Cobra Gold;Кобра Голд;Cobra de Ouro;คอบร้าโกลด์
balikatan|1991|PHL,USA,AUS,JPN|Balikatan;Баликатан;肩并肩
kamandag|2017|PHL,USA|Kamandag;KAMANDAG
salaknib|2016|PHL,USA|Salaknib
alon-phl|2023|AUS,PHL|Exercise Alon;Alon 2025
talisman-sabre|2005|AUS,USA|Talisman Sabre;Talisman Saber;Талисман Сейбр;Talisman Sabre 2025
pitch-black|1981|AUS|Pitch Black
kakadu|1993|AUS|Exercise Kakadu;Kakadu 2024;Kakadu 22
indo-pacific-endeavour|2017|AUS|Indo-Pacific Endeavour
southern-jackaroo|2013|AUS,JPN,USA|Southern Jackaroo
bersama-lima|1971|AUS,GBR,MYS,NZL,SGP|Bersama Lima;Bersama Shield;Bersama Gold
garuda-shield|2007|IDN,USA|Super Garuda Shield;Garuda Shield
komodo|2014|IDN|Komodo exercise;Multilateral Naval Exercise Komodo;MNEK
keris-woomera|2024|AUS,IDN|Keris Woomera
keris-strike|1996|MYS,USA|Keris Strike
carat|1995|USA|CARAT
seacat|2002|USA,SGP|SEACAT
pacific-vanguard|2019|USA,JPN,KOR,AUS|Pacific Vanguard;Pacific Dragon
rimpac|1971|USA|RIMPAC;Rimpac;РИМПАК;Rim of the Pacific
keen-sword|1986|JPN,USA|Keen Sword;Keen Edge
resolute-dragon|2021|JPN,USA|Resolute Dragon
orient-shield|1985|JPN,USA|Orient Shield
yama-sakura|1982|JPN,USA|Yama Sakura
iron-fist|2005|JPN,USA|Iron Fist
ulchi-freedom-shield|2022|KOR,USA|Ulchi Freedom Shield;Ulchi Freedom;Ulchi-Freedom Shield;Ульчи Фридом Шилд;을지 자유의 방패
freedom-shield|2023|KOR,USA|Freedom Shield;Warrior Shield
freedom-edge|2024|JPN,KOR,USA|Freedom Edge;Фридом Эдж
foal-eagle|1994|KOR,USA|Foal Eagle;Key Resolve;Max Thunder;Vigilant Ace;Vigilant Storm;Vigilant Defense
khaan-quest|2003|MNG,USA|Khaan Quest
steppe-eagle|2003|KAZ,USA,GBR|Steppe Eagle;Степн~ ор~;Степной орел
regional-cooperation|2001|USA,TJK,KAZ|?Regional Cooperation
bright-star|1980|EGY,USA|Bright Star;النجم الساطع;Ярк~ звезд~
eager-lion|2011|JOR,USA|Eager Lion;الأسد المتأهب
native-fury|2008|ARE,USA|Native Fury
iron-defender|2019|SAU,USA|Eagle Resolve
gulf-shield|2018|SAU|Gulf Shield;درع الخليج
tabuk|2008|EGY,SAU|Tabuk-5;Tabuk exercise~;تبوك 5
medusa|2021|EGY,GRC,CYP|Medusa exercise~;Medusa 13;Medusa 12;ميدوسا;Медуза-2023
friendship-bridge|2009|EGY,RUS|Bridge of Friendship;جسر الصداقة;Мост дружбы;Защитники дружбы;Defenders of Friendship;حماة الصداقة
cleopatra|1994|EGY,FRA|Cleopatra 2024;Cleopatra-2022;كليوباترا
african-lion|2004|MAR,USA,TUN,GHA,SEN|African Lion;Lion africain;الأسد الأفريقي;الأسد الإفريقي;Африканск~ лев
flintlock|2005|USA|Flintlock
obangame-express|2010|USA|Obangame Express;Cutlass Express;Phoenix Express
justified-accord|2013|KEN,USA|Justified Accord
mosi|2019|RUS,CHN,ZAF|Exercise Mosi;Mosi II;Mosi-2;Will for Peace 2026
blue-flag|2013|ISR|Blue Flag
juniper-oak|2023|ISR,USA|Juniper Oak;Juniper Cobra;Juniper Falcon
noble-dina|2011|GRC,ISR,CYP,USA|Noble Dina
iniochos|2017|GRC|Iniochos;INIOCHOS;Iniohos
nemesis|2014|CYP,ISR|?Nemesis
onesilos-gideon|2014|CYP,ISR|Onisilos-Gideon;Onisilos Gedeon
blue-homeland|2011|TUR|Blue Homeland;?Mavi Vatan;Mavi Vatan-2025
mediterranean-storm|2001|TUR|Şehit Teğmen Caner Gönyeli;Caner Gönyeli;Akdeniz Fırtınası;Mediterranean Storm
red-flag|1975|USA|Red Flag
green-flag|1981|USA|Green Flag
joint-warrior|2006|GBR|Joint Warrior
formidable-shield|2015|GBR,USA|Formidable Shield;At-Sea Demonstration
griffin-strike|2016|FRA,GBR|Griffin Strike
orion|2023|FRA|ORION 23;ORION 26
polaris|2021|FRA|POLARIS 21;POLARIS 25;Polaris 21
croix-du-sud|2002|FRA,AUS,NZL|Croix du Sud;Southern Cross exercise~
pegase|2018|FRA|PEGASE 24;Pégase 25
air-defender|2023|DEU,USA|Air Defender
quadriga|2024|DEU|Quadriga
unitas|1960|USA,BRA,CHL,PER,COL|UNITAS;Unitas LXVI;Unitas LXV
panamax|2003|PAN,USA|PANAMAX
tradewinds|1984|USA|Tradewinds
southern-vanguard|2021|BRA,USA,CHL|Southern Vanguard
cruzex|2002|BRA|CRUZEX
felino|2000|BRA,PRT,AGO,MOZ|Exercício Felino;Felino 2023
solidaridad-arg-chl|2003|ARG,CHL|Ejercicio Solidaridad;Viekaren;VIEKAREN
resolute-sentinel|2021|PER,USA|Resolute Sentinel
salitre|2004|CHL|Salitre IV;Ejercicio Salitre
peace-guardian|2024|SRB,CHN|Peace Guardian 2025;Peace Defender
balkan-response|2020|XKX,ALB,USA|Balkan Response
defender-25-kosovo|2021|XKX,USA|Decisive Strike
loyal-dolos|2021|ITA|Loyal Dolos
`;
