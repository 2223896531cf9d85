/** Office-holders of the Americas: `code | office | from | to | names`; see people.ts. */
export const americas = `
USA|S|2009-01|2017-01|Barack Obama,Obama,Обам~,أوباما,اوباما
USA|S|2017-01|2021-01|Donald Trump,Trump,Trumpa,Trumpem,Trumpom,Трамп~,ترامب,ترامپ,Tramp
USA|S|2021-01|2025-01|Joe Biden,Biden,Bidena,Bidenem,Bidenom,Байден~,بايدن,بایدن,Bayden,Kamala Harris,Камал~ Харрис,كامالا هاريس
USA|S|2025-01||Donald Trump,Trump,Trumpa,Trumpem,Trumpom,Трамп~,ترامب,ترامپ,Tramp,JD Vance,J.D. Vance,Джей Ди Вэнс~,جي دي فانس
USA|O|2009-01|2017-01|Joe Biden,Biden,Байден~
USA|O|2017-01|2021-01|Mike Pence
USA|D|2006-12|2011-07|Robert Gates
USA|D|2011-07|2013-02|Leon Panetta
USA|D|2013-02|2015-02|Chuck Hagel
USA|D|2015-02|2017-01|Ash Carter,Ashton Carter
USA|D|2017-01|2019-01|James Mattis,Jim Mattis,Mattis,Мэттис~
USA|D|2019-07|2020-11|Mark Esper
USA|D|2020-11|2021-01|Christopher Miller
USA|D|2021-01|2025-01|Lloyd Austin,Lloyd J. Austin,Ллойд~ Остин~,لويد أوستن,Lloyd Ostin
USA|D|2025-01||Pete Hegseth,Hegseth,Хегсет~,هيغسيث,Гегсет~
USA|F|2009-01|2013-02|Hillary Clinton,Hillary Rodham Clinton
USA|F|2013-02|2017-01|John Kerry,Джон~ Керри
USA|F|2017-02|2018-03|Rex Tillerson,Tillerson
USA|F|2018-04|2021-01|Mike Pompeo,Pompeo,Помпео,بومبيو
USA|F|2021-01|2025-01|Antony Blinken,Anthony Blinken,Blinken,Блинкен~,Блінкен~,بلينكن,بلینکن
USA|F|2025-01||Marco Rubio,Rubio,Рубио,روبيو
USA|C|2007-10|2011-09|Mike Mullen
USA|C|2011-10|2015-09|Martin Dempsey
USA|C|2015-10|2019-09|Joseph Dunford,Joe Dunford
USA|C|2019-10|2023-09|Mark Milley,Milley,Милли
USA|C|2023-10|2025-02|Charles Q. Brown,Charles Brown,CQ Brown
USA|C|2025-04||Dan Caine
USA|O|2017-02|2018-04|H. R. McMaster,HR McMaster
USA|O|2018-04|2019-09|John Bolton
USA|O|2021-01|2025-01|Jake Sullivan,Victoria Nuland
USA|O|2025-01||Keith Kellogg,Steve Witkoff,Witkoff,Tom Barrack
CAN|G|2006-02|2015-11|Stephen Harper
CAN|G|2015-11|2025-03|Justin Trudeau,Trudeau,Трюдо
CAN|G|2025-03||Mark Carney,Карни
CAN|D|2015-11|2021-10|Harjit Sajjan
CAN|D|2021-10|2023-07|Anita Anand
CAN|D|2023-07|2025-05|Bill Blair
CAN|D|2025-05||David McGuinty
CAN|F|2015-11|2017-01|Stéphane Dion
CAN|F|2017-01|2019-11|Chrystia Freeland
CAN|F|2021-10|2025-05|Mélanie Joly
CAN|F|2025-05||Anita Anand
CAN|C|2024-07||Jennie Carignan
MEX|S|2012-12|2018-12|Enrique Peña Nieto,Peña Nieto
MEX|S|2018-12|2024-10|Andrés Manuel López Obrador,López Obrador
MEX|S|2024-10||Claudia Sheinbaum,Sheinbaum
CUB|S|2008-02|2018-04|Raúl Castro
CUB|S|2018-04||Miguel Díaz-Canel,Díaz-Canel,Диас-Канель
NIC|S|2007-01||Daniel Ortega
SLV|S|2019-06||Nayib Bukele,Bukele
HND|S|2022-01|2026-01|Xiomara Castro
GTM|S|2024-01||Bernardo Arévalo
CRI|S|2022-05|2026-05|Rodrigo Chaves
PAN|S|2024-07||José Raúl Mulino
DOM|S|2020-08||Luis Abinader
VEN|S|1999-02|2013-03|Hugo Chávez,Уго Чавес~
VEN|S|2013-04|2026-01|Nicolás Maduro,Maduro,Мадуро,مادورو
VEN|D|2014-10||Vladimir Padrino López,Vladimir Padrino,Padrino López,Падрино Лопес~
COL|S|2010-08|2018-08|Juan Manuel Santos
COL|S|2018-08|2022-08|Iván Duque
COL|S|2022-08||Gustavo Petro,Густаво Петро
COL|D|2022-08|2025-02|Iván Velásquez
COL|D|2025-03||Pedro Sánchez Suárez
ECU|S|2007-01|2017-05|Rafael Correa
ECU|S|2021-05|2023-11|Guillermo Lasso
ECU|S|2023-11||Daniel Noboa,Noboa
PER|S|2011-07|2016-07|Ollanta Humala
PER|S|2022-12|2025-10|Dina Boluarte,Boluarte
PER|S|2025-10|2026-02|José Jerí
PER|D|2024-04|2025-10|Walter Astudillo
BOL|S|2006-01|2019-11|Evo Morales
BOL|S|2020-11|2025-11|Luis Arce
BOL|S|2025-11||Rodrigo Paz
BRA|S|2003-01|2010-12|Luiz Inácio Lula da Silva,Lula da Silva
BRA|S|2011-01|2016-08|Dilma Rousseff
BRA|S|2016-08|2018-12|Michel Temer
BRA|S|2019-01|2022-12|Jair Bolsonaro,Bolsonaro,Болсонару
BRA|S|2023-01||Luiz Inácio Lula da Silva,Lula da Silva,Лула да Силва,Лулой да Силвой
BRA|D|2023-01||José Múcio Monteiro,José Múcio
BRA|F|2023-01||Mauro Vieira
PRY|S|2018-08|2023-08|Mario Abdo Benítez
PRY|S|2023-08||Santiago Peña
URY|S|2020-03|2025-03|Luis Lacalle Pou
URY|S|2025-03||Yamandú Orsi
CHL|S|2010-03|2014-03|Sebastián Piñera
CHL|S|2014-03|2018-03|Michelle Bachelet
CHL|S|2018-03|2022-03|Sebastián Piñera
CHL|S|2022-03|2026-03|Gabriel Boric,Boric
CHL|D|2022-03|2025-03|Maya Fernández
CHL|D|2025-03|2026-03|Adriana Delpiano
CHL|S|2026-03||José Antonio Kast,Хосе Антонио Каст~
CHL|D|2026-03||Fernando Barros
CHL|F|2026-03||Francisco Pérez Mackenna
ARG|S|2007-12|2015-12|Cristina Fernández de Kirchner,Cristina Kirchner
ARG|S|2015-12|2019-12|Mauricio Macri
ARG|S|2019-12|2023-12|Alberto Fernández
ARG|S|2023-12||Javier Milei,Milei,Милей
ARG|D|2023-12|2025-12|Luis Petri
ARG|F|2023-12|2024-10|Diana Mondino
ARG|F|2024-10|2025-10|Gerardo Werthein
GUY|S|2020-08||Irfaan Ali
SUR|S|2020-07|2025-07|Chan Santokhi
TTO|G|2025-05||Kamla Persad-Bissessar
HTI|S|2017-02|2021-07|Jovenel Moïse
`;
