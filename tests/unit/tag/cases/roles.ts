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
`;
