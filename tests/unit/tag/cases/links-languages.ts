/** The same in the languages of full depth. */
export const linksLanguages = `
tr | Türkiye ile Azerbaycan savunma anlaşması imzaladı. | AZE-TUR+
tr | Türkiye, Azerbaycan'a füze satacak. | AZE-TUR+
tr | Kenya, Türkiye'den 118 zırhlı araç alıyor. | KEN-TUR+
tr | Pakistan ve Türkiye deniz kuvvetleri Karaçi açıklarında tatbikat yaptı. | PAK-TUR+
tr | Gürcistan Savunma Bakanı, Ankara'da Türk mevkidaşıyla görüştü. | GEO-TUR+
tr | Polonya ile Güney Kore tank üretimi için sözleşme imzaladı. | KOR-POL+
tr | Slovakya, Ukrayna'ya mühimmat yardımını kesti. | SVK-UKR~
tr | Kanada, Türkiye'ye silah ihracatını durdurdu. | CAN-TUR~
tr | Hollanda, Türkiye'ye uyguladığı silah ambargosunu kaldırdı. | NLD-TUR+
tr | Rusya ile Ukrayna arasındaki savaş üçüncü yılına girdi. | RUS-UKR-
tr | Ermenistan, Azerbaycan mevzilerine saldırdı. | ARM-AZE-
tr | İspanya ile Portekiz güzel ülkelerdir. | none
az | Azərbaycan və Türkiyə hərbi əməkdaşlıq haqqında saziş imzaladı. | AZE-TUR+
az | Azərbaycan və Pakistan orduları birgə təlim keçirir. | AZE-PAK+
az | Gürcüstan və Azərbaycan müdafiə nazirləri Tbilisidə görüşdü. | AZE-GEO+
az | Ermənistan Azərbaycan mövqelərini atəşə tutdu. | ARM-AZE-
ru | Россия и Белоруссия провели совместные учения. | BLR-RUS+
ru | Сербия закупила у Китая зенитные ракеты. | CHN-SRB+
ru | Казахстан и Узбекистан подписали договор о военном сотрудничестве. | KAZ-UZB+
ru | Индия поставит Армении гаубицы. | ARM-IND+
ru | Министр обороны Турции встретился с коллегой из Азербайджана. | AZE-TUR+
ru | Германия приостановила поставки оружия в Израиль. | DEU-ISR~
ru | Чад разорвал соглашение об обороне с Францией. | FRA-TCD~
ru | Швеция сняла запрет на экспорт оружия в Турцию. | SWE-TUR+
ru | Россия обстреляла Украину ракетами. | RUS-UKR-
ru | Отношения Армении и России испортились. | ARM-RUS~
ru | Армения и Азербайджан договорились о перемирии. | ARM-AZE+
uk | Україна і Польща домовилися про спільне виробництво снарядів. | POL-UKR+
uk | Данія передасть Україні винищувачі. | DNK-UKR+
uk | Литва навчає українських саперів. | LTU-UKR+
uk | Росія атакувала Україну дронами. | RUS-UKR-
uk | Словаччина припинила військову допомогу Україні. | SVK-UKR~
uk | Чехія та Україна підписали меморандум про кібербезпеку. | CZE-UKR+
fr | La France et la Grèce ont signé un accord de défense. | FRA-GRC+
fr | Le Maroc achète des drones à la Turquie. | MAR-TUR+
fr | Les marines du Maroc et de l'Espagne ont mené un exercice commun. | ESP-MAR+
fr | La France forme des officiers du Bénin. | BEN-FRA+
fr | Le ministre de la Défense du Niger a reçu son homologue de l'Algérie. | DZA-NER+
fr | Le Mali a rompu son accord de défense avec la France. | FRA-MLI~
fr | Berlin a suspendu ses livraisons d'armes à l'Arabie saoudite. | DEU-SAU~
fr | La Suède lève l'embargo sur les armes contre la Turquie. | SWE-TUR+
fr | L'armée du Tchad a été attaquée par le Soudan. | SDN-TCD-
fr | La guerre entre la Russie et l'Ukraine continue. | RUS-UKR-
fr | La France et l'Italie ont de belles côtes. | none
de | Deutschland und Litauen haben ein Abkommen über die Brigade unterzeichnet. | DEU-LTU+
de | Norwegen kauft U-Boote von Deutschland. | DEU-NOR+
de | Die Streitkräfte von Polen und Tschechien übten gemeinsam. | CZE-POL+
de | Österreich bildet Soldaten aus Bosnien und Herzegowina aus. | AUT-BIH+
de | Deutschland stoppt Waffenlieferungen an Saudi-Arabien. | DEU-SAU~
de | Die Schweiz verweigert Deutschland die Weitergabe von Munition. | CHE-DEU~
de | Russland hat die Ukraine mit Raketen angegriffen. | RUS-UKR-
de | Armenien und Aserbaidschan einigten sich auf eine Waffenruhe. | ARM-AZE+
de | Spanien und Portugal haben lange Küsten. | none
es | Argentina compra cazas a Dinamarca. | ARG-DNK+
es | Perú y Colombia firmaron un acuerdo de cooperación militar. | COL-PER+
es | Brasil y Uruguay realizaron un ejercicio militar en la frontera. | BRA-URY+
es | Chile dona vehículos militares a Paraguay. | CHL-PRY+
es | España entrena a soldados de Senegal. | ESP-SEN+
es | Canadá suspendió la exportación de armas a Israel. | CAN-ISR~
es | Noruega levantó el embargo de armas a Omán. | NOR-OMN+
es | Rusia atacó a Ucrania con misiles. | RUS-UKR-
es | Armenia y Azerbaiyán acordaron un alto el fuego. | ARM-AZE+
es | Venezuela amenaza a Guyana con tropas. | GUY-VEN-
pt | Portugal e Angola assinaram um acordo de defesa. | AGO-PRT+
pt | O Brasil vende aviões militares a Portugal. | BRA-PRT+
pt | Portugal forma militares de Moçambique. | MOZ-PRT+
pt | O Brasil e a Argentina fizeram um exercício militar conjunto. | ARG-BRA+
pt | A Alemanha suspendeu a venda de armas à Arábia Saudita. | DEU-SAU~
pt | A Rússia atacou a Ucrânia com mísseis. | RUS-UKR-
it | Italia e Grecia hanno firmato un accordo di difesa. | GRC-ITA+
it | L'Italia vende fregate all'Indonesia. | IDN-ITA+
it | I militari di Italia e Francia hanno svolto un'esercitazione congiunta. | FRA-ITA+
it | L'Italia addestra i soldati della Somalia. | ITA-SOM+
it | La Germania ha sospeso l'invio di armi a Israele. | DEU-ISR~
it | La Russia ha attaccato l'Ucraina con missili. | RUS-UKR-
pl | Polska i Litwa podpisały umowę o współpracy wojskowej. | LTU-POL+
pl | Polska kupuje czołgi od Korei Południowej. | KOR-POL+
pl | Polska szkoli żołnierzy z Ukrainy. | POL-UKR+
pl | Słowacja wstrzymała dostawy broni dla Ukrainy. | SVK-UKR~
pl | Rosja zaatakowała Ukrainę rakietami. | RUS-UKR-
ar | وقعت مصر والسودان اتفاقية دفاع مشترك. | EGY-SDN+
ar | اشترت المغرب طائرات مسيرة من تركيا. | MAR-TUR+
ar | أجرت مصر والسعودية تمرينا عسكريا مشتركا. | EGY-SAU+
ar | علقت ألمانيا تصدير الأسلحة إلى السعودية. | DEU-SAU~
ar | قصفت روسيا أوكرانيا بالصواريخ. | RUS-UKR-
fa | ایران و روسیه رزمایش مشترک برگزار کردند. | IRN-RUS+
fa | ایران و عراق پیمان امنیتی امضا کردند. | IRN-IRQ+
fa | روسیه به اوکراین حمله کرد. | RUS-UKR-
ru | Индия подписала соглашения с Францией, Италией и Испанией о ракетах. | FRA-IND+ IND-ITA+ ESP-IND+
ru | Сербия закупила ракеты у Китая. | CHN-SRB+
ru | Казахстан провёл переговоры с Узбекистаном и Киргизией об учениях. | KAZ-UZB+ KAZ-KGZ+
ru | Швеция поставила ракеты в Чили и Перу. | CHL-SWE+ PER-SWE+
uk | Індія підписала угоди з Францією, Італією та Іспанією про ракети. | FRA-IND+ IND-ITA+ ESP-IND+
uk | Швеція продала ракети Чилі. | CHL-SWE+
uk | Норвегія домовилася з Латвією та Естонією про спільні патрулі. | LVA-NOR+ EST-NOR+
de | Indien unterzeichnete Verträge mit Frankreich, Italien und Spanien über Raketen. | FRA-IND+ IND-ITA+ ESP-IND+
de | Norwegen vereinbarte mit Lettland und Estland gemeinsame Patrouillen. | LVA-NOR+ EST-NOR+
de | Schweden lieferte Raketen an Chile und Peru. | CHL-SWE+ PER-SWE+
fr | L'Inde a signé des accords de défense avec la France, l'Italie et l'Espagne. | FRA-IND+ IND-ITA+ ESP-IND+
fr | Le Kenya a mené des exercices avec l'Ouganda et le Rwanda. | KEN-UGA+ KEN-RWA+
fr | La Suède a livré des missiles au Chili et au Pérou. | CHL-SWE+ PER-SWE+
es | India firmó acuerdos de defensa con Francia, Italia y España. | FRA-IND+ IND-ITA+ ESP-IND+
es | Chile realizó ejercicios con Perú y Brasil. | CHL-PER+ BRA-CHL+
es | Suecia entregó misiles a Chile y Perú. | CHL-SWE+ PER-SWE+
es | Caracas acusó a Bogotá de un ataque. | COL-VEN-
it | L'India ha firmato accordi di difesa con la Francia, l'Italia e la Spagna. | FRA-IND+ IND-ITA+ ESP-IND+
it | Il Kenya ha condotto esercitazioni con l'Uganda e il Ruanda. | KEN-UGA+ KEN-RWA+
pt | A Índia assinou acordos de defesa com a França, a Itália e a Espanha. | FRA-IND+ IND-ITA+ ESP-IND+
pt | O Brasil realizou exercícios com o Peru e o Chile. | BRA-PER+ BRA-CHL+
pl | Indie podpisały umowy obronne z Francją, Włochami i Hiszpanią. | FRA-IND+ IND-ITA+ ESP-IND+
pl | Norwegia uzgodniła z Łotwą i Estonią wspólne patrole. | LVA-NOR+ EST-NOR+
pl | Szwecja dostarczyła rakiety Chile. | CHL-SWE+
tr | Şili, İsveç'ten füze satın aldı. | CHL-SWE+
tr | Kenya ile Uganda ortak tatbikat yaptı. | KEN-UGA+
tr | Peru, Şili'ye radar teslim etti. | CHL-PER+
az | Keniya və Uqanda birgə təlim keçirdi. | KEN-UGA+
az | Azərbaycan Türkiyə ilə saziş imzaladı. | AZE-TUR+
ar | أجرت كينيا تدريبات مع أوغندا ورواندا. | KEN-UGA+ KEN-RWA+
fa | هند با فرانسه و ایتالیا و اسپانیا توافق دفاعی امضا کرد. | FRA-IND+ IND-ITA+ ESP-IND+
fa | کنیا با اوگاندا رزمایش مشترک برگزار کرد. | KEN-UGA+
de | Togoische und beninische Soldaten lieferten sich einen Schusswechsel an der Grenze. | BEN-TGO-
fr | Les armées du Togo et du Bénin ont échangé des tirs. | BEN-TGO-
es | Las tropas de Perú y Ecuador intercambiaron disparos en la selva. | ECU-PER-
pt | Soldados de Angola e da Zâmbia trocaram tiros na fronteira. | AGO-ZMB-
it | Scambio di colpi tra soldati di Togo e Benin. | BEN-TGO-
ru | Военные Чада и Судана вступили в перестрелку. | SDN-TCD-
uk | Між військовими Чаду та Судану сталася перестрілка. | SDN-TCD-
pl | Między wojskami Togo i Beninu doszło do wymiany ognia. | BEN-TGO-
tr | Çad ve Sudan askerleri arasında karşılıklı ateş açıldı. | SDN-TCD-
az | Çad və Sudan hərbçiləri arasında qarşılıqlı atəş olub. | SDN-TCD-
ar | تبادل إطلاق النار بين جنود تشاد والسودان. | SDN-TCD-
fa | تبادل آتش میان نیروهای چاد و سودان. | SDN-TCD-
ru | Солдаты Непала стоят в Мали и Ливане. | none
de | Soldaten aus Nepal stehen in Mali und Libanon. | none
pl | W ubiegłym roku podpisano umowy z Łotwą, Maltą i Omanem. | none
fr | Après le retrait des soldats danois du Mali, le Bénin compte sur le Togo. | DNK-MLI~
ru | Норвегия перебрасывает батальон в Латвию на учения. | LVA-NOR+
uk | Норвегія перекидає батальйон до Латвії на навчання. | LVA-NOR+
pt | Após a visita, a Noruega vendeu fuzis à Letônia. | LVA-NOR+
de | Norwegen, Lettland und andere Verbündete unterstützen Ghana mit Panzern. | GHA-NOR+ GHA-LVA+
ru | «Мы обсудили военную обстановку в Мали», – сказал министр Норвегии. | none
fr | Les soldats norvégiens ont quitté leurs bases ; le Togo décide la fermeture de la base norvégienne. | NOR-TGO~
zh | 中国国防部长董军与美国国防部长奥斯汀在新加坡举行会谈。 | CHN-USA+
fr | Les équipes de visite françaises et italiennes se sont entraînées ensemble à bord du bâtiment. | FRA-ITA+
de | Litauen rüstet auf nach dem Angriff Russlands auf die Ukraine. | RUS-UKR-
uk | Чехія передала Україні танки, а Данія передасть ракети. | CZE-UKR+ DNK-UKR+
it | Crosetto è in visita ufficiale in Portogallo e in Francia. | FRA-ITA+ ITA-PRT+
`;
