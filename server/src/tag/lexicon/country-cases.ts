/** A text with the countries that count in it, and the kind of difficulty it proves. */
export interface CountryCase {
  reason: string;
  language: string;
  codes: string[];
  text: string;
}

/** `# kind`, then `language | codes or - | text`. Written for the rules beside them; run by tests/unit/tag/country-cases.test.ts. */
const rows = `
# an ordinary word that begins the sentence, not the country
ru | - | Того же дня шёл дождь.
ru | TGO | Того подписало соглашение, министр вернулся в Ломе.
ru | - | Чад от костра стоял над лесом.
uk | - | Малі діти гралися біля школи.
uk | MLI | Малі вийшла з угоди, пишуть у Бамако.
bg | - | Мали деца играят в парка.
sk | - | Mali by sme ísť domov.
hr | - | Mali brod je potonuo u luci.
sq | - | Mali është i bukur në dimër.
no | - | Man skal ikke tro alt som skrives.
it | - | Riunione in Comune sulla scuola.
pt | - | Reunião na escola sobre o recreio.
it | - | La conferenza sulla sicurezza di Monaco è finita.
it | MCO | Il principato di Monaco ha un nuovo ministro, dice Alberto.
pl | - | Okręt wrócił do portu w Norfolk.
fr | - | Salvador Allende est mort en 1973.
# a person’s surname or given name, not the country
en | - | Andrew Jordan won the touring car race again.
en | - | The novelist Jack London wrote about dogs.
en | - | Isaiah Berlin taught philosophy for years.
en | - | Anatole France won the prize for his novels.
en | - | Sgt. Peter Ireland spoke at the school.
en | - | The musician Jordan Luck wrote a song about the place.
en | - | Tom Holland plays the spider again.
en | - | Rafael Gomez stood before the judge on Monday.
en | - | Leonardo DiCaprio arrived late at the premiere.
en | IRQ | Michael Jordan of the brigade came home from Iraq.
en | - | Oscar Pistorius ran the last race of his career.
en | - | Eric Trump opened a golf course.
es | - | El subdelegado Rafael España habló de los vecinos.
es | NIC | El presidente de Nicaragua, Arnoldo Alemán, pidió calma a todos.
es | - | Mauricio Pérez viajó ayer con su familia.
es | - | El monasterio de Guadalupe recibe a miles de peregrinos.
de | CAN | Stürmer Jason Holland spielte für sein Heimatland Kanada.
fr | - | Le roman d’Anatole France est au programme.
ru | - | Назначение Доминика Рааба стало неожиданностью.
ru | - | Даниил и Данила пришли на концерт вместе.
ru | - | Режиссёр Кирилл Серебренников поставил оперу.
ru | - | Кубасик ушёл с поста директора.
ru | - | Актриса Гвинет Пэлтроу дала интервью.
ru | - | Роман Чехова читают в школе.
ru | - | Борис Немцов выступал на митинге.
ru | - | Посол Поляков вручил грамоты.
uk | - | Домінік Сольберг подав у відставку.
uk | - | Дані досліджень опублікують завтра.
uk | USA | Спікерка Палати представників США поїхала додому.
pl | - | Katarzyna i Dominika spotkały się w teatrze.
pl | - | Kongres lekarzy obradował w Krakowie.
pl | - | Pałac Kultury podświetlono na niebiesko.
sl | - | Samo trije igralci so ostali na igrišču.
cs | - | Samotné jednání trvalo tři hodiny.
bg | - | Само двама от тях останаха в залата.
tr | - | Lehine karar verilen sanık serbest kaldı.
tr | - | Maliye bakanı bütçeyi anlattı.
en | ARG | The minister of Argentina met the musician Jordan Luck.
en | GEO | The Prime Minister of Georgia Bidzina Ivanishvili spoke in Tbilisi.
en | KEN | The Kenya Medical Practitioners and Dentists Council met.
en | ARM | She spoke of her little Armenian village.
ru | RUS | Заявление сделал Владимир Путин.
tr | TUR | Anna Türkiye'ye geldi.
de | GBR | Das schrieb eine britische Zeitung.
en | USA | The White House Press Secretary spoke.
es | USA,KOR | El Gobierno estadounidense y un astillero coreano hablaron.
# a town, a state or a street that bears the name
en | - | PARIS, Mo. — The Fodge farm was sold last week.
en | - | LONDON, Ky. — Police arrested two men, but London was quiet.
en | - | The store in Lebanon, Tenn., closed in May.
en | - | A 25-year-old man from Paris, Texas, was arrested.
en | - | Moscow, Idaho, held its yearly fair.
en | - | Athens, Ohio, is a college town.
en | - | A fire broke out in Cairo, Illinois, on Sunday.
en | - | The county sheriff said the Paris school board had met about zoning.
en | - | The sheriff of the county found the car near Lebanon.
en | - | New Mexico borders Texas and Arizona.
en | MEX | New Mexico borders Mexico, said the minister of Mexico.
en | - | New England and New Jersey expect snow.
en | - | Atlanta, Georgia, hosts the fair.
en | - | The Georgia governor spoke in Atlanta about Savannah.
en | - | The house in Little Italy was sold.
en | - | They met on Jordan Street.
en | - | The home in Little Portugal burned.
en | - | Victims were taken to Lebanon Hospital.
en | CHN | Hohhot is the capital of Inner Mongolia in China.
en | IRN | The towns in East Azerbaijan province of Iran were hit.
en | - | The District of Columbia voted, and British Columbia did not.
ru | USA | Город Вашингтон лежит в округе Колумбия, США.
uk | USA | Штат Індіана у США святкує.
sl | USA | Kongresnica iz Nove Mehike je odpotovala v ZDA.
es | - | La Granada musulmana y la Alhambra atraen a Andalucía muchos viajeros.
es | - | El alcalde del Campo de Gibraltar habló en Algeciras.
tr | - | New Mexico eyaletinde yangın çıktı.
# a part of the Americas or a people of it
en | - | Latin America and South America grew faster.
en | - | North American bears sleep in winter.
en | - | The African American museum opened.
es | - | América Latina y América del Sur crecen.
es | - | La cumbre reunió a toda América Latina.
pt | - | A América do Sul e a América Latina crescem.
fr | - | L’Amérique latine et l’Amérique du Sud progressent.
it | - | L’America Latina e l’America del Sud crescono.
de | - | Lateinamerika und Südamerika wachsen.
ru | - | Южная Америка и Латинская Америка растут.
uk | - | Латинська Америка та Південна Америка зростають.
pl | - | Ameryka Południowa i Ameryka Łacińska rosną.
tr | - | Latin Amerika ve Güney Amerika büyüyor.
az | - | Latın Amerikası böyüyür.
ar | - | أمريكا اللاتينية وأمريكا الجنوبية تنمو.
fa | - | آمریکای لاتین و آمریکای جنوبی رشد کردند.
# Northern Ireland is no Ireland, and the north of Cyprus not the Republic
en | GBR | Northern Ireland is a part of the United Kingdom.
de | GBR | Nordirland gehört zum Vereinigten Königreich.
fr | GBR | L’Irlande du Nord fait partie du Royaume-Uni.
es | GBR | Irlanda del Norte es parte del Reino Unido.
pt | GBR | A Irlanda do Norte faz parte do Reino Unido.
it | GBR | L’Irlanda del Nord fa parte del Regno Unito.
ru | GBR | Северная Ирландия входит в состав Великобритании.
uk | GBR | Північна Ірландія залишається у складі Великої Британії.
pl | GBR | Irlandia Północna należy do Wielkiej Brytanii.
bg | - | Северна Ирландия гласува вчера.
tr | GBR | Kuzey İrlanda, Birleşik Krallık'ın bir parçasıdır.
en | TUR | Northern Cyprus thanked Türkiye for the water.
# seas, rivers, straits and peninsulas
en | - | The ship crossed the South China Sea and the Gulf of Oman.
en | - | Fishermen work on the Gulf of Guinea and Lake Chad.
en | - | The Niger Delta and the Congo River flooded.
en | - | The Panama Canal is dry this year.
en | - | The Korean Peninsula was quiet.
en | - | Storms form over the Norwegian Sea and the Gulf of Mexico.
en | - | They bathed in the Jordan River.
fr | - | Le navire a traversé la mer de Chine et le golfe d’Oman.
fr | - | Le golfe de Guinée et le canal de Panama restent calmes.
fr | - | La péninsule coréenne est calme.
es | - | El buque cruzó el golfo de México y el mar de China.
es | - | La península coreana sigue en calma.
pt | - | O navio cruzou o golfo do México e o mar da China.
it | - | La nave ha attraversato il golfo del Messico e il mar della Cina.
de | - | Das Schiff fuhr durch das Südchinesische Meer und den Golf von Oman.
de | - | Auf der koreanischen Halbinsel blieb es ruhig.
ru | - | Судно вошло в Южно-Китайское море и Оманский залив.
ru | - | На Корейском полуострове спокойно.
ru | - | Индийский океан и Мексиканский залив теплеют.
uk | - | Судно увійшло в Мексиканську затоку та Японське море.
pl | - | Statek wpłynął na Morze Południowochińskie i do Zatoki Meksykańskiej.
tr | - | Gemi Güney Çin Denizi ve Umman Körfezi'nden geçti.
tr | - | Hint Okyanusu ve Meksika Körfezi ısınıyor.
tr | - | Kore Yarımadası sakin.
ar | - | عبرت السفينة بحر الصين الجنوبي وخليج عمان.
ar | - | شبه الجزيرة الكورية هادئة.
ar | - | المحيط الهندي يزداد دفئا.
fa | - | کشتی از دریای عمان و اقیانوس هند گذشت.
fa | - | شبه‌جزیره کره آرام است.
# currencies
tr | USA | ABD yeni bir üs kurdu.
tr | - | Fon 50 milyar Japon yeni değerinde.
en | DEU | The fund bought German real estate.
en | - | It paid two million Brazilian real.
az | AZE TUR | Türkiyə Azərbaycana yeni gəmi verib.
ru | USA | США реализовали проект за два года.
en | DEU | German real estate is dear.
en | - | The contract is worth 300 million US dollars.
en | - | The Turkish lira and the Russian ruble fell.
en | CAN | Canada paid 20 million Canadian dollars.
de | - | Der Auftrag kostet 20 Millionen US-Dollar und ebenso viele Schweizer Franken.
fr | - | Le contrat vaut deux millions de dollars américains.
es | - | El contrato vale US$462 millones.
pt | - | O contrato vale US$ 30 milhões.
it | - | Il contratto vale 30 milioni di dollari statunitensi.
ru | - | Курс вырос до 90 российских рублей.
uk | - | Угода коштує мільйон американських доларів.
pl | - | Umowa jest warta milion dolarów amerykańskich.
sl | - | Posel je vreden pet milijonov švicarskih frankov.
tr | - | Anlaşma 30 milyon ABD doları değerinde.
tr | - | Suudi riyali ve Rus rublesi geriledi.
ar | - | تبلغ قيمة العقد ثلاثين مليون دولار أمريكي.
fa | - | ارزش قرارداد سی میلیون دلار آمریکا است.
# languages
en | - | She speaks Russian and writes in French.
en | - | The video shows a man who answers in Spanish.
en | - | The poem was translated from Persian into German.
en | - | The Turkish language school opened.
de | - | Der Kurs in türkischer Sprache beginnt heute.
fr | - | Le cours de langue française commence demain.
es | - | El curso de lengua inglesa empieza mañana.
ru | - | Он говорит на английском языке.
ru | - | Учебник русского языка вышел вчера.
uk | - | Підручник англійської мови вийшов учора.
pl | - | Lekcja języka polskiego trwa godzinę.
sl | - | Učbenik angleškega jezika je izšel.
tr | - | Kitap Rus dilinde yayımlandı.
az | - | Kitab rus dilində nəşr olundu.
# outlets, airlines, ships, streets and teams
en | - | He writes for the Pakistan Point News.
en | - | The Kenya Daily Nation Post was first with it.
en | PAK | The Pakistan Navy told the News.
en | - | The report was aired by France 24 and Iran International.
en | - | Kuwait News Agency and Anadolu Agency reported it.
en | - | The Times of Israel and the Jakarta Post wrote about it.
en | - | Turkish Airlines and Qatar Airways added flights.
en | - | The carrier flies Boeing 737 and Embraer E190 jets.
en | - | USS Vermont and INS Delhi sailed north.
en | - | The frigate “Oman” sank in the storm.
en | - | SANA reported rain.
en | - | The Washington Wizards beat the New England Patriots.
en | - | The crowd wrote #Ukraine on the wall.
de | - | Das berichtete die Times of India.
fr | - | C’est ce qu’a rapporté France Info.
es | - | Lo informó Radio Francia Internacional.
tr | - | Haberi Anadolu Ajansı ve Türk Hava Yolları duyurdu.
tr | - | Azerbaycan Televizyonu yayın yaptı.
uk | - | Про це повідомляє агентство «Інтерфакс-Україна».
ru | - | Об этом сообщила газета «Аргументы».
# another country’s name inside a name
en | SOM,ROU,NGA | A Somali, a Romanian and a Nigerian met.
en | GNB,GNQ,PNG,GIN | Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea met.
en | COD,COG | The Republic of the Congo and the Democratic Republic of the Congo met.
en | KOR,PRK | South Korea and North Korea talked.
en | SDN,SSD | Sudan and South Sudan signed.
en | DMA,DOM | Dominica and the Dominican Republic signed.
en | NER,NGA | Niger and Nigeria signed.
en | GUY,GUF | Guyana and French Guiana share a border.
en | MKD | North Macedonia joined the alliance.
en | ASM,WSM | American Samoa and Samoa voted.
de | NGA | Nigeria und seine Nachbarn berieten.
de | NER | Der Präsident Nigers sprach.
sv | NGA | Nigerias president talade.
da | NGA | Nigerias præsident talte.
nb | NER,NGA | Nigers og Nigerias ledere møttes.
hr | NGA | Nigerija je potpisala sporazum.
hr | NER | Predsjednik Nigera je doputovao.
hu | NGA | Nigéria elnöke beszélt.
ru | NER,NGA | Нигер и Нигерия подписали договор.
uk | NER,NGA | Нігер і Нігерія підписали угоду.
pl | NER,NGA | Niger i Nigeria podpisały umowę.
sl | NGA | Nigerija je podpisala sporazum.
tr | NER,NGA | Nijer ve Nijerya anlaşma imzaladı.
ru | GNB,GIN | Гвинея-Бисау и Гвинея подписали договор.
ru | COD | Демократическая Республика Конго подписала договор.
pl | COD | Demokratyczna Republika Konga podpisała umowę.
fr | COD,COG | La République démocratique du Congo et la République du Congo ont signé.
es | GNQ,GNB | Guinea Ecuatorial y Guinea-Bisáu firmaron.
pt | GNQ,GNB | A Guiné Equatorial e a Guiné-Bissau assinaram.
es | DOM,DMA | La República Dominicana y Dominica firmaron.
it | NER,NGA | Il Niger e la Nigeria hanno firmato.
# inflected names
ru | SYR,IRN,IRQ | Переговоры о Сирии, Иране и Ираке завершены.
ru | EGY,ISR | Президент Египта встретился с премьером Израиля.
ru | CHN,IND | Учения с Китаем и Индией начались.
ru | KOR,PRK | Делегации Южной Кореи и Северной Кореи встретились.
ru | NLD,PHL | Министры Нидерландов и Филиппин подписали договор.
ru | DNK,CUB | Суда Дании и Кубы вышли в море.
ru | CZE,SVK | Чехия передала Словакии вертолёты.
ru | BLR,KAZ | Войска Беларуси и Казахстана учатся вместе.
ru | XKX,SRB | О Косове говорил президент Сербии.
ru | WSM,PLW | Острова Самоа и Палау подписали договор.
ru | TGO,MLI | Того и Мали подписали договор.
ru | VNM,LAO | Поставки во Вьетнам и Лаос выросли.
ru | ARE,SAU | Соглашение с Объединёнными Арабскими Эмиратами и Саудовской Аравией готово.
ru | ZAF,BRA | Корабли Южно-Африканской Республики и Бразилии вышли в море.
ru | LKA,MDV | Делегации Шри-Ланки и Мальдив прибыли.
uk | TUR,AZE | Угоду між Туреччиною та Азербайджаном підписано.
uk | DEU,FRA | Зустріч у Німеччині з президентом Франції відбулася.
uk | ISR,IRN | Ізраїлем та Іраном обмінялися заявами.
uk | CHN,IND | Навчання з Китаєм та Індією почалися.
uk | VNM,KOR | Президент В'єтнаму прибув до Південної Кореї.
uk | MMR | Армія М'янми оголосила навчання.
uk | DNK,NOR | Данія та Норвегія передали літаки.
uk | GBR,POL | Великою Британією та Польщею підписано угоду.
uk | NLD,SWE | Нідерландів і Швеції міністри зустрілися.
uk | MEX,ZAF | Делегації Мексики та ПАР прибули.
pl | CZE,DEU | Rozmowy z Czechami i Niemcami trwają.
pl | HUN,ITA | W Węgrzech i Włoszech odbyły się ćwiczenia.
pl | NOR,SWE | Okręty Norwegii i Szwecji wyszły w morze.
pl | EGY,IRQ | Prezydenci Egiptu i Iraku podpisali umowę.
pl | KAZ,UZB | Delegacje Kazachstanu i Uzbekistanu przybyły.
pl | BLR,LTU | Granica Białorusi z Litwą jest zamknięta.
pl | IND,CHN | Wojska Indii i Chin ćwiczą.
pl | USA,GBR | Stany Zjednoczone i Wielka Brytania podpisały umowę.
pl | KOR,PRK | Korea Południowa i Korea Północna rozmawiają.
pl | NLD,PHL | Umowę Holandii z Filipinami podpisano.
pl | EST,LVA | Wojska Estonii i Łotwy ćwiczyły.
sl | HRV,AUT | Letala Hrvaške in Avstrije so vzletela.
sl | DEU,FRA | Sporazum med Nemčijo in Francijo je podpisan.
sl | USA,GBR | Z Združenimi državami in Veliko Britanijo so podpisali sporazum.
sl | IRN,IRQ | Z Iranom in Irakom so se pogovarjali.
sl | CYP,XKX | Predsednika Cipra in Kosova sta se srečala.
cs | DEU,POL | Jednání s Německem a Polskem skončilo.
cs | TUR,GRC | Lodě Turecka a Řecka vypluly.
cs | IRN,ISR | Delegace Íránu a Izraele přijely.
fi | SWE,NOR | Ruotsin ja Norjan laivastot harjoittelevat.
fi | RUS,EST | Venäjän ja Viron raja suljettiin.
et | FIN,LVA | Soome ja Läti kaitseministrid kohtusid.
lt | POL,LVA | Lenkijos ir Latvijos ministrai susitiko.
lv | LTU,EST | Lietuvas un Igaunijas ministri tikās.
kk | TUR,CHN | Түркияның және Қытайдың әскері жаттықты.
uz | TUR | Turkiyaning elchisi keldi.
az | TUR,GEO | Türkiyənin və Gürcüstanın nazirləri görüşdü.
az | PAK,CHN | Pakistandan və Çindən nümayəndələr gəldi.
az | UKR,POL | Ukraynaya və Polşaya yardım göndərildi.
az | IRN,IRQ | İranla İraqın sərhədində sakitlikdir.
tr | TUR,AZE | Türkiye'nin Azerbaycan'a desteği sürüyor.
tr | PAK,SAU | Pakistan'la Suudi Arabistan'ın anlaşması imzalandı.
tr | UKR,POL | Ukrayna'dan Polonya'ya sevkiyat yapıldı.
tr | MLI,NER | Mali'ye ve Nijer'e heyet gitti.
de | FRA,GBR | Frankreichs und Großbritanniens Minister trafen sich.
de | RUS,UKR | Russlands Angriff auf die Ukraine dauert an.
# demonyms, singular and plural, in their cases
pl | POL UKR | Polscy saperzy uczą ukraińskich kolegów.
pl | DEU USA | Amerykańscy i niemieccy piloci latali razem.
ru | AUS,ITA | Австралиец и итальянец получили награды.
ru | GBR,FRA | Британцы и французы провели учения.
ru | DEU,POL | Немцы и поляки провели учения.
ru | SWE,FIN | Шведами и финнами подписан договор.
ru | TUR,SYR | Турецкие и сирийские военные встретились.
ru | JPN,CHN | Японским и китайским морякам вручили награды.
uk | GBR,EST | Британці та естонці навчали бійців.
uk | TUR,NLD | Турецький і нідерландський кораблі прибули.
pl | DEU,RUS | Niemcy rozmawiali z Rosjanami o granicy.
pl | USA,UKR | Amerykanie szkolili Ukraińców.
pl | KOR | Południowokoreańskie czołgi dotarły do portu.
sl | GBR,USA | Britanci in Američani so vadili skupaj.
tr | USA,RUS | Amerikalıları ve Rusları davet ettiler.
tr | SWE,MNG | İsveçlilere ve Moğolların temsilcilerine teşekkür edildi.
tr | IRL,CYP | İrlandalı subaylar Kıbrıslılarla görüştü.
tr | JPN,CHN | Japonlar Çinlilerle anlaştı.
tr | AZE,TUR | Azerbaycanlı ve Türk subaylar eğitim aldı.
az | TUR,PAK | Türkiyəli və pakistanlı zabitlər görüşdü.
de | POL,FIN | Polnische und finnische Soldaten übten.
de | USA,GBR | Die Amerikaner halfen den Briten.
fr | MAR,ESP | Les soldats marocains et espagnols s’entraînent.
fr | TCD,NER | Les soldats tchadiens et nigériens patrouillent.
es | PER,CHL | Los marinos peruanos y chilenos navegan.
es | MAR,USA | Las tropas marroquíes y estadounidenses entrenan.
pt | BRA,ARG | Os militares brasileiros e argentinos treinam.
it | ITA,TUN | I militari italiani e tunisini si addestrano.
ar | TUR,QAT | اجتمع القادة الأتراك والقطريون أمس.
ar | JOR,EGY | تدرب الجنود الأردنيون والمصريون معا.
ar | RUS | راقب جنود روس وقف إطلاق النار.
fa | IRN,RUS | ناوهای ایرانی و روسی تمرین کردند.
fa | TUR,PAK | افسران ترک و پاکستانی دیدار کردند.
en | NLD,DNK | Dutch and Danish crews trained.
en | CHE,GRC | Swiss and Greek officers met.
en | PHL,THA | Filipino and Thai marines trained.
en | NER,NGA | Nigerien and Nigerian officers met.
en | COG,COD | Congo-Brazzavillean and Congolese officers met.
# double adjectives and compounds
en | TUR,AZE | A Turkish-Azerbaijani drill began.
en | CHN,RUS | The Sino-Russian patrol flew east.
en | FRA,DEU | The Franco-German brigade left.
en | JPN,USA | The US-Japan drill began.
ru | RUS,BLR | Российско-белорусские учения начались.
ru | TUR,AZE | Азербайджано-турецкие учения начались.
ru | ARM,FRA | Армяно-французское соглашение подписано.
ru | IRN,IRQ | Ирано-иракская граница закрыта.
uk | UKR,POL | Польсько-українська бригада навчається.
uk | GBR,UKR | Британсько-українська угода підписана.
pl | POL,UKR | Polsko-ukraińska brygada ćwiczy.
pl | DEU,FRA | Niemiecko-francuski projekt ruszył.
de | DEU,FRA | Die deutsch-französische Brigade übt.
de | USA,TUR | Der US-Präsident lobte den Türkei-Besuch.
de | UKR | Der Ukrainekrieg dauert an.
de | RUS | Die Russlandpolitik ändert sich.
de | AFG | Der Afghanistaneinsatz ist beendet.
de | CHN | Die Chinastrategie wird überarbeitet.
fr | FRA,DEU | Le projet franco-allemand avance.
fr | RUS,BLR | L’exercice russo-biélorusse a commencé.
fr | USA,MAR | L’exercice américano-marocain a commencé.
es | MAR,ESP | La cumbre hispano-marroquí empezó.
es | FRA,ITA | El proyecto franco-italiano avanza.
pt | BRA,FRA | O submarino franco-brasileiro foi lançado.
it | ITA,FRA | Il vertice italo-francese è iniziato.
sl | FRA,USA | Skupni francosko-ameriški projekt napreduje.
tr | TUR,AZE | Türk-Azerbaycan tatbikatı başladı.
# abbreviations in capitals only
en | USA,GBR | The US and the UK signed.
en | ARE,SAU | The UAE and KSA signed.
en | KOR,PRK | The ROK and the DPRK talked.
en | COD,CHN | The DRC and the PRC signed.
en | USA | The U.S. sent ships.
en | - | They told us to wait.
tr | USA,ARE | ABD ve BAE anlaştı.
tr | TUR | TSK tatbikatı tamamladı.
tr | USA | ABD'nin açıklaması geldi.
ru | USA,CHN | США и КНР подписали договор.
ru | RUS,ARE | РФ и ОАЭ подписали договор.
ru | ZAF,PRK | Делегации ЮАР и КНДР прибыли.
ru | DEU | Бундестаг ФРГ одобрил закон.
uk | USA,RUS | США і РФ провели переговори.
uk | ARE,CHN | ОАЕ та КНР підписали угоду.
es | USA,ARE | EE.UU. y EAU firmaron un acuerdo.
es | USA | EEUU envió buques.
pt | USA | Os EUA enviaram navios.
pt | USA,ARE | EUA e EAU assinaram um acordo.
fr | USA,COD | Les USA et la RDC ont signé.
de | USA,ARE | Die USA und die VAE unterzeichneten.
pl | USA,ARE | USA i ZEA podpisały umowę.
it | USA,ARE | Gli USA e gli EAU hanno firmato.
az | USA,ARE | ABŞ və BƏƏ razılaşdı.
# institutions, armed forces and seats of government
en | USA | The Pentagon said the talks went well.
en | RUS | The Kremlin said the talks went well.
en | GBR | Whitehall said the talks went well.
en | FRA | The Quai d’Orsay denied the report.
en | TUR | The SSB signed the contract.
en | USA | The DSCA notified Congress of the sale.
en | KOR | DAPA opened the bidding.
en | ISR | The IDF struck targets.
en | IRN | The IRGC showed a missile.
en | CHN | The PLA Navy sent a destroyer.
en | JPN | The JSDF sent a destroyer.
en | JPN | The Self-Defense Forces took part.
en | PAK | The ISPR issued a statement.
en | IND | The DRDO tested a missile.
en | AUS | The Australian Defence Force took part.
en | JOR | The Jordan Armed Forces took part.
en | RWA | The Rwanda Defence Force took part.
en | ZAF | The SANDF took part.
tr | TUR | MSB açıklama yaptı.
tr | TUR | Beştepe açıklama yaptı.
ru | IRN | КСИР показал ракету.
ru | CHN | НОАК провела учения.
ru | ISR | ЦАХАЛ нанёс удар.
ru | USA | Госдепартамент одобрил продажу.
uk | UKR | ЗСУ отримали нові машини.
pl | POL | MON podpisał umowę.
pl | POL | Wojsko Polskie otrzymało czołgi.
de | DEU | Die Bundeswehr übt im Norden.
fr | FRA | Le ministère des Armées a confirmé la commande.
it | ITA | La Farnesina ha confermato la notizia.
it | ITA | Palazzo Chigi ha confermato la notizia.
es | ESP | La Moncloa confirmó la noticia.
pt | BRA | O Itamaraty confirmou a notícia.
ar | USA | أعلن البنتاغون عن الصفقة.
ar | RUS | أعلن الكرملين موقفه.
ar | IRN | عرض الحرس الثوري صاروخا.
fa | IRN | سپاه پاسداران موشکی نشان داد.
fa | USA | پنتاگون فروش را تایید کرد.
# firms and agencies
en | TUR | ASELSAN won the contract.
en | TUR | Baykar opened a plant.
en | KOR | Hanwha Aerospace won the contract.
en | DEU | Rheinmetall opened a plant.
en | ISR | Elbit Systems won the contract.
en | RUS | Rosoboronexport showed its wares.
en | IND | BrahMos Aerospace won the contract.
en | IDN | PT Pindad won the contract.
en | BRA | Embraer won the contract for the military airlifter.
en | SWE | Saab delivered the fighter.
en | ESP | Navantia launched the corvette.
en | - | A 2000 Ford Taurus left the road, said the sheriff.
en | - | Follow Hal McCoy as he covers the game.
en | - | The pilot of the Boeing 747 landed safely.
ru | RUS | Рособоронэкспорт показал технику.
ru | TUR | Байкар построит завод.
ar | TUR | وقعت أسيلسان عقدا جديدا.
# the capital as government, and as a place
en | TUR,AZE | Ankara and Baku signed a pact.
en | KOR,POL | The treaty between Seoul and Warsaw holds.
en | TUR | Ankara said it would send ships.
en | RUS | Moscow’s envoy spoke.
en | - | The ministers met in Ankara on Monday.
en | - | ANKARA (AA) – The ministers met on Monday.
en | - | The London police closed the street.
en | - | The Paris airport was closed.
en | - | He was born in the city of London.
tr | TUR,AZE | Ankara ile Bakü anlaştı.
tr | - | Heyet Bakü'de bir araya geldi.
tr | AZE | Ankara'da konuşan bakan Bakü'yle ilişkileri övdü.
az | TUR,AZE | Ankara ilə Bakı razılaşdı.
ru | RUS,TUR | Москва и Анкара договорились.
ru | - | Министры встретились в Москве в понедельник.
uk | UKR,POL | Київ і Варшава домовилися.
uk | - | Міністри зустрілися у Варшаві в понеділок.
pl | POL,UKR | Warszawa i Kijów podpisały umowę.
pl | - | Ministrowie spotkali się w Warszawie w poniedziałek.
de | DEU,FRA | Berlin und Paris einigten sich.
de | - | Die Minister trafen sich am Montag in Berlin.
fr | FRA,DEU | Paris et Berlin ont signé un accord.
fr | - | Les ministres se sont réunis lundi à Paris.
es | ESP,MAR | Madrid y Rabat firmaron un acuerdo.
es | - | Los ministros se reunieron el lunes en Madrid.
pt | PRT,ESP | Lisboa e Madrid assinaram um acordo.
pt | - | Os ministros reuniram-se na segunda-feira em Lisboa.
it | ITA,FRA | Roma e Parigi hanno firmato un accordo.
it | - | I ministri si sono incontrati lunedì a Roma.
ar | TUR,QAT | اتفقت أنقرة والدوحة على التعاون.
ar | - | اجتمع الوزراء في أنقرة يوم الاثنين.
fa | IRN,RUS | تهران و مسکو توافق کردند.
fa | - | وزیران روز دوشنبه در تهران دیدار کردند.
# holders of office
en | TUR | Erdogan spoke of the drill.
en | AZE | Zakir Hasanov received his guests.
en | UKR | Zelenskyy thanked his guests.
en | USA | Hegseth received his guests.
en | KOR | Lee Jae-myung received his guests.
en | GBR | John Healey received his guests.
en | PAK | Asim Munir received his guests.
en | ITA | Crosetto received his guests.
ru | AZE | Закир Гасанов принял гостей.
ru | RUS | Белоусов принял гостей.
ru | TUR | Хакан Фидан принял гостей.
uk | UKR | Сибіга прийняв гостей.
pl | POL | Kosiniak-Kamysz przyjął gości.
ar | TUR | استقبل أردوغان ضيوفه.
ar | SAU | استقبل خالد بن سلمان ضيوفه.
fa | IRN | پزشکیان از مهمانان استقبال کرد.
tr | TUR | Yaşar Güler konuklarını kabul etti.
az | AZE | İlham Əliyev qonaqlarını qəbul etdi.
# Arabic and Persian particles before a name
ar | TUR,AZE | وقعت تركيا وأذربيجان اتفاقا للتعاون.
ar | IRQ,JOR | زار الوزير العراق والأردن.
ar | EGY,SDN | عقدت مصر والسودان مناورات.
ar | KWT,QAT | بالكويت وبقطر عقدت اجتماعات.
ar | FRA | للجيش الفرنسي قاعدة هناك.
fa | AZE,TUR | آذربایجان و ترکیه توافق کردند.
fa | CHN | با چین توافق شد.
# a name of two meanings
en | GEO,ARM | Georgia and Armenia joined the drill.
en | - | Georgia joined the drill.
en | JOR | Jordan sent troops to the Gulf.
en | - | Turkey is served with gravy at Thanksgiving dinner.
en | TCD,NER | Chad and Niger, two states of the Sahel, sent troops.
en | - | He ate turkey from good china.
en | KOR,JPN | Korea and Japan signed.
en | - | The weapons were Dane guns.
en | PSE,ISR | Palestine and Israel talked.
es | GEO,RUS | Georgia y Rusia hablaron en Tiflis.
ar | JOR | وصل الوزير إلى العاصمة الأردنية عمان في الأردن.
ar | OMN | وقعت سلطنة عمان اتفاقا للتعاون.
ar | - | بلغ الدعم المالي مستوى عاليا.
ar | FRA,MLI,NER | سحبت فرنسا قواتها من مالي والنيجر في منطقة الساحل.
fa | - | کمک مالی تصویب شد.
tr | - | Mali yardım paketi onaylandı.
tr | - | Sana söyledim.
en | - | Male nurses trained in the ward.
en | MDV | The Maldives sent a delegation from Male.
pt | - | A Praia ficou cheia no domingo.
tr | - | Dili öğrenmek zaman alır.
es | - | La alcaldesa de Santiago de Compostela habló.
es | KOR,PRK | Corea del Sur y Corea del Norte hablaron.
fr | KOR,PRK | La Corée du Sud et la Corée du Nord ont parlé.
de | KOR,PRK | Südkorea und Nordkorea sprachen miteinander.`;

function read(): CountryCase[] {
  let reason = '';
  return rows.trim().split('\n').flatMap((row) => {
    if (row.startsWith('# ')) {
      reason = row.slice(2);
      return [];
    }
    const [language, codes, text] = row.split(' | ') as [string, string, string];
    return [{ reason, language, codes: codes === '-' ? [] : codes.split(',').sort(), text }];
  });
}

export const countryCases: readonly CountryCase[] = read();
