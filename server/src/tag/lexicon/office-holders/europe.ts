/** Office-holders of Europe: `code | office | from | to | names`; see people.ts. */
export const europe = `
GBR|G|2007-06|2010-05|Gordon Brown
GBR|G|2010-05|2016-07|David Cameron,Дэвид Кэмерон~,ديفيد كاميرون
GBR|G|2016-07|2019-07|Theresa May,Тереза Мэй,Терезы Мэй,Тереза Мей,تيريزا ماي
GBR|G|2019-07|2022-09|Boris Johnson,Борис Джонсон~,بوريس جونسون
GBR|G|2022-09|2022-10|Liz Truss,Elizabeth Truss,Лиз Трасс,ليز تراس
GBR|G|2022-10|2024-07|Rishi Sunak,Sunak,Риши Сунак~,ريشي سوناك
GBR|G|2024-07||Keir Starmer,Starmer,Кир Стармер~,Кира Стармера,Стармер~,كير ستارمر,ستارمر
GBR|S|1952-02|2022-09|Queen Elizabeth II
GBR|S|2022-09||King Charles III
GBR|D|2010-05|2011-10|Liam Fox
GBR|D|2011-10|2014-07|Philip Hammond
GBR|D|2014-07|2017-11|Michael Fallon
GBR|D|2017-11|2019-05|Gavin Williamson
GBR|D|2019-05|2019-07|Penny Mordaunt
GBR|D|2019-07|2023-08|Ben Wallace,Бен Уоллес~,بن والاس
GBR|D|2023-08|2024-07|Grant Shapps,Грант Шаппс~
GBR|D|2024-07||John Healey,Джон Хили
GBR|F|2010-05|2014-07|William Hague
GBR|F|2014-07|2016-07|Philip Hammond
GBR|F|2016-07|2018-07|Boris Johnson
GBR|F|2018-07|2019-07|Jeremy Hunt
GBR|F|2019-07|2021-09|Dominic Raab,Доминик Рааб~,Домінік Рааб~
GBR|F|2021-09|2022-09|Liz Truss
GBR|F|2022-09|2023-11|James Cleverly
GBR|F|2023-11|2024-07|David Cameron
GBR|F|2024-07|2025-09|David Lammy,Дэвид Лэмми
GBR|F|2025-09||Yvette Cooper
GBR|C|2018-06|2021-11|Nick Carter
GBR|C|2021-11|2025-09|Tony Radakin
GBR|C|2025-09||Rich Knighton,Richard Knighton
IRL|G|2011-03|2017-06|Enda Kenny
IRL|G|2017-06|2020-06|Leo Varadkar
IRL|G|2020-06|2022-12|Micheál Martin
IRL|G|2022-12|2024-04|Leo Varadkar
IRL|G|2024-04|2025-01|Simon Harris
IRL|G|2025-01||Micheál Martin
FRA|S|2007-05|2012-05|Nicolas Sarkozy,Sarkozy,Саркози,ساركوزي
FRA|S|2012-05|2017-05|François Hollande,Франсуа Олланд~,فرانسوا هولاند
FRA|S|2017-05||Emmanuel Macron,Macron,Макрон~,ماكرون,مکرون
FRA|G|2014-03|2016-12|Manuel Valls
FRA|G|2017-05|2020-07|Édouard Philippe
FRA|G|2020-07|2022-05|Jean Castex
FRA|G|2022-05|2024-01|Élisabeth Borne
FRA|G|2024-01|2024-09|Gabriel Attal
FRA|G|2024-09|2024-12|Michel Barnier
FRA|G|2024-12|2025-09|François Bayrou
FRA|G|2025-09||Sébastien Lecornu,Lecornu,Себастьян Лекорню,Лекорню,لوكورنو
FRA|D|2011-02|2012-05|Gérard Longuet
FRA|D|2012-05|2017-05|Jean-Yves Le Drian,Ле Дриан~
FRA|D|2017-06|2022-05|Florence Parly,Флоранс Парли
FRA|D|2022-05|2025-09|Sébastien Lecornu,Lecornu,Себастьян Лекорню,Лекорню,لوكورنو
FRA|D|2025-10||Catherine Vautrin
FRA|F|2012-05|2016-02|Laurent Fabius
FRA|F|2016-02|2017-05|Jean-Marc Ayrault
FRA|F|2017-05|2022-05|Jean-Yves Le Drian,Ле Дриан~
FRA|F|2022-05|2024-01|Catherine Colonna
FRA|F|2024-01|2024-09|Stéphane Séjourné
FRA|F|2024-09||Jean-Noël Barrot
FRA|C|2017-07|2021-07|François Lecointre
FRA|C|2021-07|2025-09|Thierry Burkhard
FRA|C|2025-09||Fabien Mandon
DEU|G|2005-11|2021-12|Angela Merkel,Merkel,Меркель,ميركل
DEU|G|2021-12|2025-05|Olaf Scholz,Scholz,Шольц~,شولتس,شولتز
DEU|G|2025-05||Friedrich Merz,Merz,Мерц~,ميرتس
DEU|S|2012-03|2017-03|Joachim Gauck
DEU|S|2017-03||Frank-Walter Steinmeier,Steinmeier,Штайнмайер~
DEU|D|2009-10|2011-03|Karl-Theodor zu Guttenberg
DEU|D|2011-03|2013-12|Thomas de Maizière
DEU|D|2013-12|2019-07|Ursula von der Leyen
DEU|D|2019-07|2021-12|Annegret Kramp-Karrenbauer,Kramp-Karrenbauer
DEU|D|2021-12|2023-01|Christine Lambrecht
DEU|D|2023-01||Boris Pistorius,Pistorius,Писториус~,Пісторіус~,بيستوريوس
DEU|F|2009-10|2013-12|Guido Westerwelle
DEU|F|2013-12|2017-01|Frank-Walter Steinmeier
DEU|F|2017-01|2018-03|Sigmar Gabriel
DEU|F|2018-03|2021-12|Heiko Maas
DEU|F|2021-12|2025-05|Annalena Baerbock,Baerbock,Бербок,بيربوك
DEU|F|2025-05||Johann Wadephul,Wadephul,Вадефуль
DEU|C|2018-04|2023-03|Eberhard Zorn
DEU|C|2023-03||Carsten Breuer
ITA|S|2015-02||Sergio Mattarella,Mattarella
ITA|G|2011-11|2013-04|Mario Monti
ITA|G|2013-04|2014-02|Enrico Letta
ITA|G|2014-02|2016-12|Matteo Renzi
ITA|G|2016-12|2018-06|Paolo Gentiloni
ITA|G|2018-06|2021-02|Giuseppe Conte
ITA|G|2021-02|2022-10|Mario Draghi
ITA|G|2022-10||Giorgia Meloni,Meloni,Мелони,Мелоні,ميلوني
ITA|D|2014-02|2018-06|Roberta Pinotti
ITA|D|2018-06|2019-09|Elisabetta Trenta
ITA|D|2019-09|2022-10|Lorenzo Guerini
ITA|D|2022-10||Guido Crosetto,Crosetto,Кросетто
ITA|F|2018-06|2019-09|Enzo Moavero Milanesi
ITA|F|2019-09|2022-10|Luigi Di Maio
ITA|F|2022-10||Antonio Tajani,Tajani,Таяни
ESP|S|2014-06||King Felipe VI,Felipe VI
ESP|G|2011-12|2018-06|Mariano Rajoy
ESP|G|2018-06||Pedro Sánchez,Педро Санчес~
ESP|D|2011-12|2016-11|Pedro Morenés
ESP|D|2016-11|2018-06|María Dolores de Cospedal
ESP|D|2018-06||Margarita Robles,Маргарита Роблес
ESP|F|2018-06|2021-07|Josep Borrell
ESP|F|2021-07||José Manuel Albares
PRT|S|2016-03|2026-03|Marcelo Rebelo de Sousa
PRT|G|2015-11|2024-04|António Costa
PRT|G|2024-04||Luís Montenegro
PRT|D|2015-11|2018-10|José Azeredo Lopes,Azeredo Lopes
PRT|D|2018-10|2022-03|João Gomes Cravinho
PRT|D|2022-03|2024-04|Helena Carreiras
PRT|D|2024-04||Nuno Melo
PRT|F|2015-11|2022-03|Augusto Santos Silva
PRT|F|2022-03|2024-04|João Gomes Cravinho
PRT|F|2024-04||Paulo Rangel
BEL|G|2014-10|2019-10|Charles Michel
BEL|G|2020-10|2025-02|Alexander De Croo
BEL|G|2025-02||Bart De Wever
BEL|D|2014-10|2018-12|Steven Vandeput
BEL|D|2020-10|2025-02|Ludivine Dedonder
BEL|D|2025-02||Theo Francken
NLD|G|2010-10|2024-07|Mark Rutte,Марк Рютте
NLD|G|2024-07|2026-02|Dick Schoof
NLD|D|2012-11|2017-10|Jeanine Hennis-Plasschaert
NLD|D|2017-10|2021-09|Ank Bijleveld
NLD|D|2022-01|2024-07|Kajsa Ollongren
NLD|D|2024-07|2026-02|Ruben Brekelmans,Рубен Брекельманс~
NLD|F|2021-09|2022-01|Ben Knapen
NLD|F|2022-01|2023-09|Wopke Hoekstra
NLD|F|2023-09|2024-07|Hanke Bruins Slot
NLD|F|2024-07|2025-08|Caspar Veldkamp
NLD|G|2026-02||Rob Jetten,Роб Йеттен
NLD|D|2026-02||Dilan Yeşilgöz
NLD|F|2026-02||Tom Berendsen
LUX|G|2013-12|2023-11|Xavier Bettel
LUX|G|2023-11||Luc Frieden
CHE|D|2016-01|2018-12|Guy Parmelin
CHE|D|2019-01|2025-03|Viola Amherd
CHE|D|2025-04||Martin Pfister
AUT|G|2017-12|2019-05|Sebastian Kurz
AUT|G|2020-01|2021-10|Sebastian Kurz
AUT|G|2021-12|2025-01|Karl Nehammer
AUT|G|2025-03||Christian Stocker
AUT|D|2020-01||Klaudia Tanner
SWE|G|2014-10|2021-11|Stefan Löfven
SWE|G|2021-11|2022-10|Magdalena Andersson
SWE|G|2022-10||Ulf Kristersson,Кристерссон~
SWE|D|2012-04|2014-10|Karin Enström
SWE|D|2014-10|2022-10|Peter Hultqvist
SWE|D|2022-10||Pål Jonson,Пол Йонсон~
SWE|F|2014-10|2019-09|Margot Wallström
SWE|F|2019-10|2022-10|Ann Linde
SWE|F|2022-10|2024-09|Tobias Billström
SWE|F|2024-09||Maria Malmer Stenergard
SWE|C|2015-10|2024-09|Micael Bydén
SWE|C|2024-10||Michael Claesson
NOR|G|2005-10|2013-10|Jens Stoltenberg
NOR|G|2013-10|2021-10|Erna Solberg
NOR|G|2021-10||Jonas Gahr Støre,Gahr Støre,Стёре
NOR|D|2013-10|2017-10|Ine Marie Eriksen Søreide
NOR|D|2017-10|2021-10|Frank Bakke-Jensen
NOR|D|2021-10|2022-04|Odd Roger Enoksen
NOR|D|2022-04|2025-02|Bjørn Arild Gram
NOR|D|2025-02||Tore O. Sandvik,Tore Sandvik
NOR|F|2017-10|2021-10|Ine Eriksen Søreide
NOR|F|2021-10|2023-10|Anniken Huitfeldt
NOR|F|2023-10||Espen Barth Eide
NOR|C|2020-08||Eirik Kristoffersen
FIN|S|2012-03|2024-03|Sauli Niinistö,Niinistö,Ниинистё
FIN|S|2024-03||Alexander Stubb,Stubb,Стубб~
FIN|G|2019-12|2023-06|Sanna Marin
FIN|G|2023-06||Petteri Orpo,Орпо
FIN|D|2015-05|2019-06|Jussi Niinistö
FIN|D|2019-06|2023-06|Antti Kaikkonen
FIN|D|2023-06||Antti Häkkänen
FIN|F|2019-06|2023-06|Pekka Haavisto
FIN|F|2023-06||Elina Valtonen
DNK|G|2011-10|2015-06|Helle Thorning-Schmidt
DNK|G|2015-06|2019-06|Lars Løkke Rasmussen
DNK|G|2019-06||Mette Frederiksen,Фредериксен
DNK|D|2016-11|2019-06|Claus Hjort Frederiksen
DNK|D|2019-06|2022-02|Trine Bramsen
DNK|D|2022-02|2022-12|Morten Bødskov
DNK|D|2022-12|2023-08|Jakob Ellemann-Jensen
DNK|D|2023-08||Troels Lund Poulsen
DNK|F|2019-06|2022-12|Jeppe Kofod
DNK|F|2022-12||Lars Løkke Rasmussen
ISL|G|2017-11|2024-04|Katrín Jakobsdóttir
EST|G|2016-11|2021-01|Jüri Ratas
EST|G|2021-01|2024-07|Kaja Kallas,Кая Каллас
EST|G|2024-07||Kristen Michal
EST|S|2016-10|2021-10|Kersti Kaljulaid
EST|S|2021-10||Alar Karis
EST|D|2017-06|2021-01|Jüri Luik
EST|D|2021-01|2022-06|Kalle Laanet
EST|D|2022-07||Hanno Pevkur,Ханно Певкур~
EST|F|2021-01|2022-06|Eva-Maria Liimets
EST|F|2022-07|2023-04|Urmas Reinsalu
EST|F|2023-04||Margus Tsahkna,Цахкна
LVA|S|2019-07|2023-07|Egils Levits
LVA|S|2023-07||Edgars Rinkēvičs,Ринкевич~
LVA|G|2019-01|2023-09|Krišjānis Kariņš
LVA|G|2023-09||Evika Siliņa,Силиня
LVA|D|2014-01|2019-01|Raimonds Bergmanis
LVA|D|2019-01|2022-12|Artis Pabriks
LVA|D|2022-12|2023-09|Ināra Mūrniece
LVA|D|2023-09||Andris Sprūds,Спрудс~
LVA|F|2011-10|2023-07|Edgars Rinkēvičs,Ринкевич~
LVA|F|2024-04||Baiba Braže
LTU|S|2009-07|2019-07|Dalia Grybauskaitė
LTU|S|2019-07||Gitanas Nausėda,Nausėda,Науседа,Науседы
LTU|G|2020-12|2024-12|Ingrida Šimonytė
LTU|G|2024-12|2025-08|Gintautas Paluckas
LTU|D|2012-12|2018-12|Juozas Olekas
LTU|D|2018-12|2020-12|Raimundas Karoblis
LTU|D|2020-12|2024-03|Arvydas Anušauskas,Анушаускас~
LTU|D|2024-03|2024-12|Laurynas Kasčiūnas
LTU|D|2024-12|2025-10|Dovilė Šakalienė
LTU|D|2025-11||Robertas Kaunas,Робертас Каунас~
LTU|G|2025-09||Inga Ruginienė
LTU|F|2012-12|2020-12|Linas Linkevičius
LTU|F|2020-12|2024-12|Gabrielius Landsbergis,Ландсбергис~
LTU|F|2024-12||Kęstutis Budrys
POL|S|2010-08|2015-08|Bronisław Komorowski
POL|S|2015-08|2025-08|Andrzej Duda,Анджей Дуда,Анджея Дуды,أندريه دودا
POL|S|2025-08||Karol Nawrocki,Nawrocki,Навроцк~
POL|G|2007-11|2014-09|Donald Tusk
POL|G|2014-09|2015-11|Ewa Kopacz
POL|G|2015-11|2017-12|Beata Szydło
POL|G|2017-12|2023-12|Mateusz Morawiecki,Morawiecki~,Моравецк~
POL|G|2023-12||Donald Tusk,Tusk,Туск~
POL|D|2007-11|2011-08|Bogdan Klich
POL|D|2011-08|2015-11|Tomasz Siemoniak
POL|D|2015-11|2018-01|Antoni Macierewicz
POL|D|2018-01|2023-11|Mariusz Błaszczak,Błaszczak~,Блащак~
POL|D|2023-12||Władysław Kosiniak-Kamysz,Kosiniak-Kamysz~,Косиняк-Камыш~
POL|F|2007-11|2014-09|Radosław Sikorski
POL|F|2015-11|2018-01|Witold Waszczykowski
POL|F|2018-01|2020-08|Jacek Czaputowicz
POL|F|2020-08|2023-11|Zbigniew Rau
POL|F|2023-12||Radosław Sikorski,Radek Sikorski,Sikorski~,Сикорск~
POL|C|2018-07|2023-10|Rajmund Andrzejczak
POL|C|2023-10||Wiesław Kukuła
CZE|S|2013-03|2023-03|Miloš Zeman
CZE|S|2023-03||Petr Pavel,Петр Павел,Петра Павела
CZE|G|2017-12|2021-12|Andrej Babiš
CZE|G|2021-12|2025-12|Petr Fiala,Петр Фиала
CZE|G|2025-12||Andrej Babiš
CZE|D|2014-01|2017-12|Martin Stropnický
CZE|D|2018-06|2021-12|Lubomír Metnar
CZE|D|2021-12|2025-12|Jana Černochová
CZE|D|2025-12||Jaromír Zůna
CZE|F|2021-12|2025-12|Jan Lipavský
SVK|S|2019-06|2024-06|Zuzana Čaputová
SVK|S|2024-06||Peter Pellegrini
SVK|G|2012-04|2018-03|Robert Fico
SVK|G|2020-03|2021-03|Igor Matovič
SVK|G|2021-04|2023-05|Eduard Heger
SVK|G|2023-10||Robert Fico,Роберт Фицо
SVK|D|2020-03|2023-05|Jaroslav Naď
SVK|D|2023-10||Robert Kaliňák
SVK|F|2023-10||Juraj Blanár
HUN|G|2010-05|2026-05|Viktor Orbán,Orbán,Виктор Орбан~,Віктор Орбан~,أوربان
HUN|G|2026-05||Péter Magyar,Magyar Péter
HUN|S|2012-05|2022-05|János Áder
HUN|S|2024-03||Tamás Sulyok
HUN|D|2010-05|2018-05|István Simicskó
HUN|D|2018-05|2022-05|Tibor Benkő
HUN|D|2022-05|2026-05|Kristóf Szalay-Bobrovniczky
HUN|F|2014-09|2026-05|Péter Szijjártó,Szijjártó,Сийярто,Сіярто
ROU|S|2004-12|2014-12|Traian Băsescu
ROU|S|2014-12|2025-02|Klaus Iohannis,Клаус Йоханнис~
ROU|S|2025-05||Nicușor Dan
ROU|G|2019-11|2020-12|Ludovic Orban
ROU|G|2021-11|2023-06|Nicolae Ciucă
ROU|G|2023-06|2025-05|Marcel Ciolacu
ROU|G|2025-06||Ilie Bolojan
ROU|D|2019-11|2021-11|Nicolae Ciucă
ROU|D|2021-11|2022-10|Vasile Dîncu
ROU|D|2022-10|2025-06|Angel Tîlvăr
ROU|D|2025-12||Radu Miruță
ROU|F|2019-11|2022-11|Bogdan Aurescu
ROU|F|2023-06|2025-06|Luminița Odobescu
ROU|F|2025-06||Oana Țoiu
BGR|S|2012-01|2017-01|Rosen Plevneliev
BGR|S|2017-01|2026-01|Rumen Radev,Румен Радев~
BGR|G|2009-07|2013-03|Boyko Borisov
BGR|G|2014-11|2017-01|Boyko Borisov
BGR|G|2017-05|2021-05|Boyko Borisov,Бойко Борисов~
BGR|G|2021-12|2022-08|Kiril Petkov
BGR|G|2023-06|2024-04|Nikolai Denkov
BGR|D|2017-05|2021-05|Krasimir Karakachanov
BGR|D|2023-06|2024-04|Todor Tagarev
SVN|G|2020-03|2022-06|Janez Janša
SVN|G|2022-06||Robert Golob
SVN|D|2020-03|2022-06|Matej Tonin
SVN|D|2022-06|2024-10|Marjan Šarec
SVN|F|2022-06||Tanja Fajon
HRV|S|2015-02|2020-02|Kolinda Grabar-Kitarović
HRV|S|2020-02||Zoran Milanović
HRV|G|2016-10||Andrej Plenković,Plenković
HRV|D|2016-10|2020-07|Damir Krstičević
HRV|D|2020-07|2023-11|Mario Banožić
HRV|D|2023-11||Ivan Anušić
HRV|F|2019-07||Gordan Grlić Radman
BIH|S|2010-11|2018-11|Bakir Izetbegović
BIH|D|2023-01||Zukan Helez
BIH|F|2023-01||Elmedin Konaković
SRB|S|2012-05|2017-05|Tomislav Nikolić
SRB|S|2017-05||Aleksandar Vučić,Vučić,Вучич~,Вучић~,فوتشيتش
SRB|G|2014-04|2017-05|Aleksandar Vučić,Vučić
SRB|G|2017-06|2024-05|Ana Brnabić
SRB|G|2024-05|2025-04|Miloš Vučević
SRB|G|2025-04||Đuro Macut
SRB|D|2012-07|2013-09|Aleksandar Vučić
SRB|D|2017-06|2020-10|Aleksandar Vulin
SRB|D|2020-10|2022-10|Nebojša Stefanović
SRB|D|2022-10|2024-05|Miloš Vučević
SRB|D|2024-05||Bratislav Gašić
SRB|F|2014-04|2020-10|Ivica Dačić
SRB|F|2020-10|2022-10|Nikola Selaković
SRB|F|2022-10|2024-05|Ivica Dačić
SRB|F|2024-05||Marko Đurić
SRB|C|2018-09||Milan Mojsilović
MNE|S|2018-05|2023-05|Milo Đukanović
MNE|S|2023-05||Jakov Milatović
MNE|G|2023-10||Milojko Spajić
MNE|D|2023-10||Dragan Krapović
XKX|S|2016-04|2020-11|Hashim Thaçi
XKX|S|2021-04|2026-04|Vjosa Osmani
XKX|G|2020-02|2020-06|Albin Kurti
XKX|G|2021-03||Albin Kurti,Kurti,Курти
XKX|D|2021-03||Armend Mehaj
XKX|D|2022-11||Ejup Maqedonci
MKD|G|2017-05|2022-01|Zoran Zaev
MKD|G|2024-06||Hristijan Mickoski
MKD|S|2024-05||Gordana Siljanovska-Davkova
MKD|D|2017-06|2022-01|Radmila Šekerinska
MKD|D|2022-01|2024-06|Slavjanka Petrovska
MKD|D|2024-06||Vlado Misajlovski
ALB|G|2013-09||Edi Rama,Эди Рама
ALB|S|2022-07||Bajram Begaj
ALB|D|2013-09|2017-05|Mimi Kodheli
ALB|D|2017-09|2020-12|Olta Xhaçka
ALB|D|2020-12|2024-07|Niko Peleshi
ALB|D|2024-07||Pirro Vengu
ALB|F|2020-12|2023-09|Olta Xhaçka
GRC|S|2020-03|2025-03|Katerina Sakellaropoulou
GRC|S|2025-03||Konstantinos Tasoulas
GRC|G|2012-06|2015-01|Antonis Samaras
GRC|G|2015-01|2019-07|Alexis Tsipras,Tsipras,Çipras,Ципрас~
GRC|G|2019-07||Kyriakos Mitsotakis,Mitsotakis,Miçotakis,Мицотакис~,Міцотакіс~,ميتسوتاكيس
GRC|D|2015-01|2019-01|Panos Kammenos
GRC|D|2019-01|2019-07|Evangelos Apostolakis
GRC|D|2019-07|2023-06|Nikos Panagiotopoulos,Nikolaos Panagiotopoulos
GRC|D|2023-06||Nikos Dendias,Dendias,Дендиас~
GRC|F|2015-01|2018-10|Nikos Kotzias
GRC|F|2019-07|2023-05|Nikos Dendias
GRC|F|2023-06||George Gerapetritis,Giorgos Gerapetritis,Yerapetritis,Gerapetritis
GRC|C|2024-01||Dimitrios Choupis
CYP|S|2008-02|2013-02|Demetris Christofias
CYP|S|2013-02|2023-02|Nicos Anastasiades,Anastasiades,Anastasiadis,Анастасиадис~
CYP|S|2023-02||Nikos Christodoulides,Christodoulides,Hristodulidis,Христодулидис~
CYP|D|2023-03|2024-01|Michalis Giorgallas
CYP|D|2024-01||Vasilis Palmas
CYP|F|2023-03||Constantinos Kombos
MLT|G|2013-03|2020-01|Joseph Muscat
MLT|G|2020-01||Robert Abela
MDA|S|2016-12|2020-12|Igor Dodon
MDA|S|2020-12||Maia Sandu,Sandu,Майя Санду
MDA|G|2021-08|2023-02|Natalia Gavrilița
MDA|G|2023-02|2025-11|Dorin Recean
MDA|D|2021-08||Anatolie Nosatîi,Anatolie Nosatii
MDA|F|2024-01||Mihai Popșoi
UKR|S|2010-02|2014-02|Viktor Yanukovych,Янукович~
UKR|S|2014-06|2019-05|Petro Poroshenko,Poroshenko,Poroszenk~,Порошенк~,Порошенко,بوروشينكو
UKR|S|2019-05||Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Volodimir Zelenskiy,Vladimir Zelenskiy,Zelensky,Zelenskyy,Zelenskiy,Zelenskyj,Selenskyj,Selenski,Zelenskij,Zelenski,Zelenskïy,Зеленск~,Зеленськ~,Zełensk~,زيلينسكي,زلنسکی,Zelenskego,Zelenskeho,Zelenského
UKR|G|2016-04|2019-08|Volodymyr Groysman
UKR|G|2020-03|2025-07|Denys Shmyhal,Шмыгал~,Шмигал~
UKR|G|2025-07||Yulia Svyrydenko,Свириденко
UKR|D|2014-10|2019-08|Stepan Poltorak,Полторак~
UKR|D|2020-03|2021-11|Andrii Taran,Andriy Taran
UKR|D|2021-11|2023-09|Oleksii Reznikov,Oleksiy Reznikov,Reznikov,Резніков~,Резников~
UKR|D|2023-09|2025-07|Rustem Umerov,Umerov,Умєров~,Умеров~
UKR|D|2025-07|2026-01|Denys Shmyhal,Шмыгал~,Шмигал~
UKR|D|2026-01||Mykhailo Fedorov,Михайло Федоров~,Михаил Федоров~
UKR|F|2014-06|2019-08|Pavlo Klimkin,Климкин~,Клімкін~
UKR|F|2019-08|2020-03|Vadym Prystaiko,Пристайк~
UKR|F|2020-03|2024-09|Dmytro Kuleba,Kuleba,Кулеб~,كوليبا
UKR|F|2024-09||Andrii Sybiha,Andriy Sybiga,Andrij Sybiha,Сибіг~,Сибиг~
UKR|C|2021-07|2024-02|Valerii Zaluzhnyi,Valeriy Zaluzhny,Zaluzhny,Залужн~
UKR|C|2024-02||Oleksandr Syrskyi,Oleksandr Syrsky,Syrskyi,Сырск~,Сирськ~
BLR|S|1994-07||Alexander Lukashenko,Aleksandr Lukashenko,Lukashenko,Lukashenka,Lukaşenko,Loukachenko,Lukaschenko,Łukaszenk~,Лукашенк~,Лукашенко,لوكاشينكو
BLR|D|2015-01|2020-01|Andrei Ravkov
BLR|D|2020-01||Viktor Khrenin,Виктор Хренин~,Хренин~
BLR|F|2012-08|2020-11|Vladimir Makei
BLR|F|2020-11|2022-11|Vladimir Makei,Макей,Макея
BLR|F|2022-12|2024-06|Sergei Aleinik
BLR|F|2024-06||Maxim Ryzhenkov,Максим Рыженков~
RUS|G|2008-05|2012-05|Vladimir Putin,Putin,Путин~
RUS|S|2008-05|2012-05|Dmitry Medvedev,Dmitri Medvedev,Medvedev,Медведев~
RUS|S|2012-05||Vladimir Putin,Putin,Путин~,Путін~,Putinem,Poutine,Putina,Putinu,Putinom,Putinovi,بوتين,پوتین
RUS|G|2012-05|2020-01|Dmitry Medvedev,Medvedev,Медведев~
RUS|G|2020-01||Mikhail Mishustin,Mishustin,Мишустин~
RUS|D|2007-02|2012-11|Anatoly Serdyukov,Сердюков~
RUS|D|2012-11|2024-05|Sergei Shoigu,Sergey Shoigu,Shoigu,Szojgu,Schoigu,Шойгу,Şoygu,Choïgou,شويغو,شويگو
RUS|D|2024-05||Andrei Belousov,Andrey Belousov,Andrej Belousow,Белоусов~,بيلاوسوف,بيلوسوف
RUS|F|2004-03||Sergei Lavrov,Sergey Lavrov,Lavrov,Ławrow~,Lawrow,Lavrova,Лавров~,لافروف,لاوروف
RUS|C|2012-11||Valery Gerasimov,Герасимов~,غيراسيموف
RUS|O|2024-05||Sergei Shoigu,Sergey Shoigu,Shoigu,Szojgu,Schoigu,Шойгу,Şoygu,Choïgou,شويغو
RUS|O|2008-05||Dmitry Peskov,Dmitri Peskov,Песков,Пескова,Пескову,Песковым,Nikolai Patrushev,Патрушев~
`;
