/** Named agreements: `id | since | parties | names`. `?`: counts only in a sentence that speaks of an agreement. After the published texts; state of November 2026. */
export const agreements = `
shusha-declaration|2021|AZE,TUR|Shusha Declaration;Shusha Treaty;Susha Declaration;Declaration of Shusha;Şuşa Bəyannaməsi;Şuşa Bəyannamə~;Şuşa Beyannamesi;Şuşa Bildirgesi;Şuşa Deklarasyonu;Шушинск~ деклараци~;Шушинськ~ деклараці~;Déclaration de Choucha;Schuscha-Erklärung;إعلان شوشا;بیانیه شوشا
kars-treaty|1921|TUR,AZE,ARM,GEO|Kars Treaty;Treaty of Kars;Kars Antlaşması;Карсск~ договор~
strategic-partnership-aze-tur|2010|AZE,TUR|Strategic Partnership and Mutual Support;Strategic Partnership and Mutual Assistance;Stratejik Ortaklık ve Karşılıklı Yardım
north-atlantic-treaty|1949||North Atlantic Treaty;Washington Treaty;Kuzey Atlantik Antlaşması;Североатлантическ~ договор
collective-security-treaty|1992|RUS,BLR,KAZ,KGZ,TJK,ARM|Collective Security Treaty;Договор~ о коллективной безопасности;Kolektif Güvenlik Antlaşması
comprehensive-partnership-rus-prk|2024|RUS,PRK|Comprehensive Strategic Partnership Treaty;Договор о всеобъемлющем стратегическом партнерстве;Treaty on Comprehensive Strategic Partnership;Договор~ о всеобъемлющем стратегическом партнерстве
aukus|2021|AUS,GBR,USA|AUKUS;Aukus;АУКУС
quad|2007|AUS,IND,JPN,USA|?Quad;Quadrilateral Security Dialogue
fpda|1971|AUS,GBR,MYS,NZL,SGP|Five Power Defence Arrangements;FPDA
anzus|1951|AUS,NZL,USA|ANZUS
visiting-forces-phl|1998|PHL,USA|Visiting Forces Agreement
edca|2014|PHL,USA|EDCA;Enhanced Defense Cooperation Agreement;Enhanced Defence Cooperation Agreement
raa|2022|JPN,AUS,GBR,PHL|Reciprocal Access Agreement
lemoa|2016|IND,USA|LEMOA;Logistics Exchange Memorandum of Agreement;BECA;COMCASA;GSOMIA India
gsomia|2016|JPN,KOR|GSOMIA
mutual-defense-kor|1953|KOR,USA|Mutual Defense Treaty;Mutual Defence Treaty
camp-david|2023|JPN,KOR,USA|Spirit of Camp David;Camp David Principles
washington-declaration|2023|KOR,USA|Washington Declaration;Вашингтонск~ деклараци~
elysee-treaty|1963|DEU,FRA|Élysée Treaty;Elysée Treaty;Elysee Treaty;Traité de l'Élysée;Élysée-Vertrag;Elysée-Vertrag
aachen-treaty|2019|DEU,FRA|Aachen Treaty;Treaty of Aachen;Traité d'Aix-la-Chapelle;Vertrag von Aachen;Aachener Vertrag
lancaster-house|2010|FRA,GBR|Lancaster House;Lancaster House Treaties;Accords de Lancaster House
northwood-declaration|2025|FRA,GBR|Northwood Declaration
trinity-house|2024|DEU,GBR|Trinity House Agreement;Trinity House
kensington-treaty|2025|DEU,GBR|Kensington Treaty;Kensington-Vertrag
quirinal-treaty|2021|FRA,ITA|Quirinal Treaty;Traité du Quirinal;Trattato del Quirinale
nancy-treaty|2025|FRA,POL|Nancy Treaty;Treaty of Nancy;Traité de Nancy;Traktat z Nancy;Traktat w Nancy
lunna-house|2025|GBR,NOR|Lunna House Agreement;Lunna House
hiroshima-accord|2023|GBR,JPN|Hiroshima Accord
gbr-pol-treaty|2017|GBR,POL|Treaty on Defence and Security Cooperation
lublin-triangle|2020|LTU,POL,UKR|Lublin Triangle;Trójkąt Lubelski;Люблинск~ треугольник~;Люблінськ~ трикутник~
weimar-triangle|1991|DEU,FRA,POL|Weimar Triangle;Weimarer Dreieck;Trójkąt Weimarski;Triangle de Weimar
bucharest-nine|2015|POL,ROU|Bucharest Nine;Bukareszteńska Dziewiątka
nordefco|2009|DNK,FIN,ISL,NOR,SWE|NORDEFCO;Nordic Defence Cooperation
benelux|1948|BEL,NLD,LUX|BENESAM;Benesam
jef|2014|GBR,DNK,EST,FIN,ISL,LVA,LTU,NLD,NOR,SWE|Joint Expeditionary Force
budapest-memorandum|1994|GBR,RUS,UKR,USA|Budapest Memorandum;Будапештск~ меморандум~;Будапештськ~ меморандум~
tirana-declaration|2025|ALB,HRV,XKX|Tirana Declaration;Deklarata e Tiranës
montreux|1936|TUR|Montreux Convention;Montrö;Конвенци~ Монтре;Convention de Montreux
cfe|1990||CFE Treaty;ДОВСЕ
inf|1987|RUS,USA|INF Treaty;ДРСМД
new-start|2010|RUS,USA|New START;СНВ-3
jcpoa|2015|IRN,USA|JCPOA;СВПД
abraham-accords|2020|ISR,ARE,BHR,MAR|Abraham Accords;Accords d'Abraham;Авраамов~ соглашени~;اتفاقيات إبراهيم;اتفاقات إبراهيم
camp-david-egypt|1978|EGY,ISR|Camp David Accords;اتفاقية كامب ديفيد
wadi-araba|1994|ISR,JOR|Wadi Araba
smda-pak-sau|2025|PAK,SAU|Strategic Mutual Defense Agreement;Strategic Mutual Defence Agreement;اتفاقية الدفاع الاستراتيجي المشترك
us-saudi-sda|2025|SAU,USA|Strategic Defense Agreement
us-bahrain-csipa|2023|BHR,USA|C-SIPA;Comprehensive Security Integration and Prosperity Agreement
peninsula-shield|1984|BHR,KWT,OMN,QAT,SAU,ARE|Peninsula Shield;درع الجزيرة
tripoli-mou|2019|LBY,TUR|Maritime Jurisdiction Memorandum;Deniz Yetki Alanları
ankara-declaration|2024|ETH,SOM,TUR|Ankara Declaration
ankara-somalia-framework|2024|SOM,TUR|Defence and Economic Cooperation Framework Agreement
aes|2023|MLI,BFA,NER|Alliance of Sahel States;Alliance des États du Sahel;Liptako-Gourma Charter;Charte du Liptako-Gourma;Альянс~ государств Сахеля;تحالف دول الساحل
pukpuk|2025|AUS,PNG|Pukpuk Treaty;Pukpuk
falepili|2023|AUS,TUV|Falepili Union
jakarta-treaty|2026|AUS,IDN|Jakarta Treaty
lombok-treaty|2006|AUS,IDN|Lombok Treaty
nakamal|2025|AUS,VUT|Nakamal Agreement
vuvale|2025|AUS,FJI|Vuvale Union;Vuvale Partnership
czech-initiative|2024|CZE,UKR|Czech Ammunition Initiative;Czech ammunition initiative;Чеськ~ ініціатив~;Чешск~ инициатив~;снарядн~ ініціатив~;česká muniční iniciativa
drone-deal-ukr|2025|UKR|Build with Ukraine;Будуймо з Україною
purl|2025|UKR,USA|PURL;Prioritized Ukraine Requirements List
ramstein|2022|UKR,USA|Ramstein format;Ukraine Defense Contact Group;Контактн~ групп~ по обороне Украины;формат~ Рамштайн;формат~ Рамштайн
coalition-of-willing|2025|GBR,FRA,UKR|Coalition of the Willing;coalition of the willing;Coalition des volontaires;Коалици~ желающих;Коаліці~ охочих
lend-lease|2022|UKR,USA|Lend-Lease;ленд-лиз~;ленд-ліз~
tripp|2025|ARM,AZE,USA|TRIPP;Trump Route
karabakh-declaration|2025|UZB,TUR|Karabakh Declaration;Qarabağ Bəyannaməsi
nakhchivan-agreement|2009|AZE,KAZ,KGZ,TUR,UZB|Nakhchivan Agreement;Naxçıvan Sazişi;Turkic World Charter
allied-relations-aze-rus|2022|AZE,RUS|Declaration on Allied Interaction;Деклараци~ о союзническом взаимодействии
union-state|1999|BLR,RUS|Union State;Союзн~ государств~
`;
