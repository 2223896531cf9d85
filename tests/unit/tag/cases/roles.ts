/** Who plays which part: the one who acts stands before `>`. */
export const roleCases = `
en | Sweden sold fighter jets to Hungary. | supplier SWE>HUN
en | Indonesia bought frigates from Italy. | supplier ITA>IDN
en | Poland received the first tanks from South Korea. | supplier KOR>POL
en | Denmark donates howitzers to Ukraine. | supplier DNK>UKR, donor DNK>UKR
en | Fiji's army received Bushmaster vehicles from Australia. | supplier AUS>FJI
en | South Korea delivered a frigate to the Philippines. | supplier KOR>PHL
en | Kenya ordered armoured vehicles from Türkiye. | supplier TUR>KEN
en | Qatar leased drones to Mali. | supplier QAT>MLI
en | Japan handed over a patrol boat to Vietnam. | supplier JPN>VNM
en | Serbia purchased missiles made by China from China. | supplier CHN>SRB
en | Canada trains Latvian soldiers. | trainer CAN>LVA
en | British instructors are training Ukrainian marines. | trainer GBR>UKR
en | The Brazilian army taught Angolan officers. | trainer BRA>AGO
en | Ukrainian recruits are being trained by Britain. | trainer GBR>UKR
en | The Chilean defence minister visits Peru. | host PER>CHL
en | Kenya's defence minister received the American general. | host KEN>USA
en | The Omani chief of staff visited India. | host IND>OMN
en | Poland's defence minister received his Lithuanian colleague. | host POL>LTU
en | Oman hosts the Indian defence secretary for talks. | host OMN>IND
en | Kenya welcomed the Rwandan defence minister. | host KEN>RWA
fr | Le Maroc accueille le ministre espagnol de la défense. | host MAR>ESP
es | Chile acoge al ministro de Defensa peruano. | host CHL>PER
it | L'Italia ospita il ministro della difesa greco. | host ITA>GRC
pl | Polska gości litewskiego ministra obrony. | host POL>LTU
en | Türkiye and Azerbaijan will jointly produce drones. | co-producers TUR>AZE
en | India and Israel jointly developed the missile. | co-producers IND>ISR
en | Norway and Poland signed a defence pact. | none
en | Norway and Poland are at odds over a radar. | none
en | Germany suspended arms exports to Saudi Arabia. | none
en | Chile and Peru began a joint exercise. | none
tr | Türkiye, Azerbaycan'a füze satacak. | supplier TUR>AZE
tr | Azerbaycan, Türkiye'den füze satın aldı. | supplier TUR>AZE
tr | Kenya, Türkiye'den zırhlı araç alıyor. | supplier TUR>KEN
tr | Güney Kore, Polonya'ya tank teslim etti. | supplier KOR>POL
tr | Danimarka, Ukrayna'ya obüs hibe etti. | supplier DNK>UKR, donor DNK>UKR
tr | Türkiye ve Azerbaycan ortak İHA üretecek. | co-producers TUR>AZE
de | Deutschland liefert Panzer an die Ukraine. | supplier DEU>UKR
de | Norwegen kauft U-Boote von Deutschland. | supplier DEU>NOR
de | Kanada trainiert lettische Soldaten. | trainer CAN>LVA
fr | La France livre des missiles à l'Arménie. | supplier FRA>ARM
fr | Le Maroc achète des drones à la Turquie. | supplier TUR>MAR
es | Dinamarca vende cazas a Argentina. | supplier DNK>ARG
es | Chile dona vehículos militares a Paraguay. | supplier CHL>PRY, donor CHL>PRY
es | España entrena soldados de Senegal. | trainer ESP>SEN
pt | O Brasil vende aviões militares para Portugal. | supplier BRA>PRT
it | L'Italia vende fregate all'Indonesia. | supplier ITA>IDN
pl | Polska kupuje czołgi od Korei Południowej. | supplier KOR>POL
ru | Россия поставит вертолёты для Зимбабве. | supplier RUS>ZWE
ru | Сербия закупила ракеты у Китая. | supplier CHN>SRB
uk | Польща купує танки від Кореї. | supplier KOR>POL
en | Azerbaijani jets arrived in Türkiye for an exercise. | host TUR>AZE
en | Kenyan helicopters arrived in Uganda as a drill began. | host UGA>KEN
en | Kenyan soldiers were trained in India. | trainer IND>KEN, host IND>KEN
en | Rwandan officers graduated from a commando course in Türkiye. | trainer TUR>RWA, host TUR>RWA
en | Ten Omani pilots finished flight training in Italy. | trainer ITA>OMN, host ITA>OMN
en | Soldiers from Fiji attend courses at an Australian military academy. | trainer AUS>FJI, host AUS>FJI
en | Malian troops completed a course led by Spanish instructors. | trainer ESP>MLI
en | Ghanaian sailors are taught by the Brazilian navy. | trainer BRA>GHA
en | Somali recruits return from training in Türkiye. | trainer TUR>SOM, host TUR>SOM
en | Peru received Korean-made armoured vehicles. | supplier KOR>PER
en | Morocco took delivery of Turkish drones. | supplier TUR>MAR
en | Chile gets Brazilian patrol aircraft. | supplier BRA>CHL
en | Tanks ordered by Romania from South Korea will be delivered in May. | supplier KOR>ROU
en | Egypt signed with Italy to buy frigates. | supplier ITA>EGY
en | Norwegian missiles for Spain were approved. | supplier NOR>ESP
en | Philippine purchase of Israeli tanks is complete. | supplier ISR>PHL
en | Swedish jets land in Finland for a drill. | host FIN>SWE
en | Italian frigates took part in an exercise off the coast of Greece. | host GRC>ITA
en | Polish and American troops began an exercise at a Polish training ground. | host POL>USA
en | The defence ministers of Peru and Chile met in Peru. | host PER>CHL
en | Kenya's defence minister arrived in Rwanda for talks. | host RWA>KEN
en | Britain will keep soldiers at its base in Kenya. | host KEN>GBR
en | The Czech defence minister was received by his Estonian colleague. | host EST>CZE
tr | Kenyalı askerler Türkiye'de eğitim aldı. | trainer TUR>KEN, host TUR>KEN
tr | Somali askerlerine Türkiye'de komando eğitimi verildi. | trainer TUR>SOM, host TUR>SOM
tr | Türk eğitmenler Libya ordusunu eğitiyor. | trainer TUR>LBY
tr | Katar Savunma Bakanı Türkiye'yi ziyaret etti. | host TUR>QAT
tr | Pakistan savaş uçakları tatbikat için Türkiye'ye geldi. | host TUR>PAK
tr | Endonezya, Türk yapımı İHA satın aldı. | supplier TUR>IDN
tr | Malezya için Türkiye'de üretilen korvet teslim edildi. | supplier TUR>MYS
az | Azərbaycan hərbçiləri Türkiyədə təlim kursunu bitirib. | trainer TUR>AZE, host TUR>AZE
az | Azərbaycan Türkiyədən dron alıb. | supplier TUR>AZE
az | Türkiyənin müdafiə naziri Azərbaycana səfər edib. | host AZE>TUR
ru | Казахстанские военные прошли обучение в России. | trainer RUS>KAZ, host RUS>KAZ
ru | Таджикских солдат обучают российские инструкторы. | trainer RUS>TJK
ru | Министр обороны Казахстана прибыл с визитом в Россию. | host RUS>KAZ
ru | Сербия получила от России танки. | supplier RUS>SRB
ru | Алжир купил российские истребители. | supplier RUS>DZA
ru | Индия передала Вьетнаму корвет в дар. | supplier IND>VNM, donor IND>VNM
ru | Учения России и Индии проходят на территории Индии. | host IND>RUS
uk | Українських пілотів навчають британські інструктори. | trainer GBR>UKR
uk | Україна отримала від Швеції гаубиці. | supplier SWE>UKR
de | Lettische Soldaten werden in Deutschland ausgebildet. | trainer DEU>LVA, host DEU>LVA
de | Ghanaische Soldaten werden von deutschen Ausbildern geschult. | trainer DEU>GHA
de | Der polnische Verteidigungsminister besuchte Schweden. | host SWE>POL
de | Deutschland übergibt Kenia Lastwagen und Panzer. | supplier DEU>KEN
de | Die Niederlande kaufen deutsche Panzer. | supplier DEU>NLD
fr | Des soldats sénégalais sont formés en France. | trainer FRA>SEN, host FRA>SEN
fr | Des militaires maliens formés par des instructeurs espagnols. | trainer ESP>MLI
fr | Le ministre grec de la Défense est en visite en France. | host FRA>GRC
fr | Le Niger achète des drones turcs. | supplier TUR>NER
es | Soldados de Honduras fueron entrenados por Colombia. | trainer COL>HND
es | Militares peruanos se forman en España. | trainer ESP>PER, host ESP>PER
es | Perú recibió blindados de Corea del Sur. | supplier KOR>PER
es | El ministro de Defensa de Chile visitó Argentina. | host ARG>CHL
es | Aviones de combate españoles llegan a Rumanía para un ejercicio. | host ROU>ESP
pt | Militares angolanos são treinados no Brasil. | trainer BRA>AGO, host BRA>AGO
pt | Portugal recebeu aviões militares do Brasil. | supplier BRA>PRT
pt | O ministro da Defesa de Angola visitou o Brasil. | host BRA>AGO
it | Militari libici addestrati in Italia. | trainer ITA>LBY, host ITA>LBY
it | L'Indonesia acquista fregate dall'Italia. | supplier ITA>IDN
it | Il ministro della Difesa greco in visita in Italia. | host ITA>GRC
pl | Polska otrzymała czołgi z Korei Południowej. | supplier KOR>POL
pl | Minister obrony Litwy przybył z wizytą do Polski. | host POL>LTU
ar | جنود صوماليون يتلقون تدريبا في تركيا. | trainer TUR>SOM, host TUR>SOM
ar | تسلمت قطر طائرات مقاتلة من بريطانيا. | supplier GBR>QAT
ar | زار وزير الدفاع القطري تركيا. | host TUR>QAT
ar | تدريب مشترك بين مصر والأردن في الأردن. | host JOR>EGY
id | Prajurit Filipina dilatih di Indonesia. | trainer IDN>PHL, host IDN>PHL
id | Indonesia membeli kapal perang dari Italia. | supplier ITA>IDN
`;
