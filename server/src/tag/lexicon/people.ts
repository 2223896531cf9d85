import type { CountryCode } from '@entente/shared/vocabulary/countries';

/** First and last month in an office, `2018-07`; open where it is still held. */
export interface Term { from: string; to: string | null }

/** A name that stands for a country while its bearer is in office. */
export interface OfficeHolder { code: CountryCode; name: string; terms: Term[] }

/**
 * Heads of state and government, ministers of defence and of foreign affairs, chiefs of staff: `code | from | to | names`.
 * A surname alone stands only where it is hardly anyone else's in the news. Public record.
 */
const rows = `
TUR|2003-03||Recep Tayyip Erdoğan,Recep Tayyip Erdogan,Tayyip Erdogan,Erdoğan,Erdogan,Эрдоган~,Ердоган~,أردوغان
TUR|2018-07|2023-06|Hulusi Akar,Хулуси Акар~,خلوصي أكار
TUR|2023-06||Yaşar Güler,Yasar Guler,Yashar Guler,Yaşar Guler,Яшар Гюлер~,يشار غولر
TUR|2014-08|2023-06|Mevlüt Çavuşoğlu,Mevlut Cavusoglu,Cavusoglu,Çavuşoğlu,Чавушоглу
TUR|2023-06||Hakan Fidan,Хакан Фидан~
TUR|2015-01|2018-07|Fikri Işık,Fikri Isik,Nurettin Canikli,İsmet Yılmaz,Ismet Yilmaz
TUR|2007-08|2014-08|Abdullah Gül,Abdullah Gul
TUR|2018-07||İsmail Demir,Ismail Demir,Haluk Görgün,Haluk Gorgun
TUR|2023-08||Metin Gürak,Metin Gurak,Selçuk Bayraktaroğlu
AZE|2003-10||Ilham Aliyev,İlham Aliyev,İlham Əliyev,Aliyev,Əliyev,Алиев~,Алієв~,إلهام علييف,علييف
AZE|2013-10||Zakir Hasanov,Zakir Hasanlı,Zakir Həsənov,Закир Гасанов~,Закір Гасанов~,ذاكر حسنوف
AZE|2020-07||Jeyhun Bayramov,Ceyhun Bayramov,Джейхун Байрамов~
AZE|2020-07|2021-12|Najmaddin Sadigov,Necmeddin Sadıkov
AZE|2021-06||Karim Valiyev,Kerim Veliyev,Kərim Vəliyev
ARM|2018-05||Nikol Pashinyan,Pashinyan,Paşinyan,Пашинян~,باشينيان
ARM|2008-04|2018-04|Serzh Sargsyan,Serzh Sarkisian
ARM|2021-11||Suren Papikyan,Сурен Папикян~
ARM|2021-08||Ararat Mirzoyan
GEO|2013-11|2018-12|Giorgi Margvelashvili
GEO|2018-12|2024-12|Salome Zourabichvili,Salome Zurabishvili
GEO|2021-02|2024-01|Irakli Garibashvili
GEO|2024-02||Irakli Kobakhidze
GEO|2021-02|2024-02|Juansher Burchuladze,Juansher Burtchuladze
RUS|2000-05||Vladimir Putin,Putin,Путин~,Путін~,Putinem,Poutine,Putina,بوتين
RUS|2012-11|2024-05|Sergei Shoigu,Sergey Shoigu,Shoigu,Шойгу,Şoygu,Choïgou,شويغو
RUS|2024-05||Andrei Belousov,Andrey Belousov,Белоусов~
RUS|2004-03||Sergei Lavrov,Sergey Lavrov,Lavrov,Лавров~,لافروف
RUS|2012-11||Valery Gerasimov,Герасимов~
UKR|2014-06|2019-05|Petro Poroshenko,Poroshenko,Порошенко
UKR|2019-05||Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Zelensky,Zelenskyy,Zelenskiy,Зеленск~,Zełensk~,زيلينسكي,Zelenskiy
UKR|2021-11|2023-09|Oleksii Reznikov,Oleksiy Reznikov,Reznikov,Резніков~,Резников~
UKR|2023-09|2025-07|Rustem Umerov,Umerov,Умєров~,Умеров~
UKR|2025-07||Denys Shmyhal,Шмигал~
UKR|2020-03|2024-09|Dmytro Kuleba,Kuleba,Кулеб~
UKR|2024-09||Andrii Sybiha,Сибіг~
BLR|1994-07||Alexander Lukashenko,Aleksandr Lukashenko,Lukashenko,Лукашенко,Łukaszenk~
BLR|2020-01|2025-12|Viktor Khrenin,Виктор Хренин~,Хренин~
KAZ|2019-03||Kassym-Jomart Tokayev,Tokayev,Токаев~,Tokayev
KAZ|1990-04|2019-03|Nursultan Nazarbayev,Назарбаев~
UZB|2016-12||Shavkat Mirziyoyev,Mirziyoyev,Мирзиеев~,Мирзиёев~
KGZ|2021-01||Sadyr Japarov,Japarov,Жапаров~
TKM|2022-03||Serdar Berdimuhamedow,Serdar Berdimuhamedov
TJK|1994-11||Emomali Rahmon,Рахмон~
IRN|2013-08|2021-08|Hassan Rouhani,Rouhani,Рухани
IRN|2021-08|2024-05|Ebrahim Raisi,Раиси
IRN|2024-07||Masoud Pezeshkian,Pezeshkian,Пезешкиан~
IRN|1989-06||Ali Khamenei,Khamenei,Хаменеи
IRN|2021-08|2024-08|Mohammad Reza Ashtiani,Mohammad-Reza Ashtiani
IRN|2024-08||Aziz Nasirzadeh
IRN|2013-08|2021-08|Javad Zarif,Zarif
IRN|2021-08|2024-05|Hossein Amir-Abdollahian,Amir-Abdollahian
IRN|2024-08||Abbas Araghchi,Araghchi,Araqchi
SYR|2000-07|2024-12|Bashar al-Assad,Bashar Assad
SYR|2025-01||Ahmed al-Sharaa,Ahmad al-Sharaa
ISR|2009-03|2021-06|Benjamin Netanyahu
ISR|2022-12||Benjamin Netanyahu,Netanyahu,Нетаньяху,نتنياهو
ISR|2020-05|2022-12|Benny Gantz,Gantz,غانتس
ISR|2022-12|2024-11|Yoav Gallant
ISR|2024-11||Israel Katz
ISR|2021-06|2022-12|Yair Lapid
PSE|2005-01||Mahmoud Abbas
SAU|2015-01||Mohammed bin Salman,King Salman
SAU|2022-02||Khalid bin Salman,Prince Khalid bin Salman
ARE|2022-05||Mohamed bin Zayed,Mohammed bin Zayed
QAT|2013-06||Tamim bin Hamad
QAT|2016-01|2024-11|Khalid bin Mohammed Al Attiyah,Khalid Al-Attiyah
EGY|2014-06||Abdel Fattah el-Sisi,Abdel Fattah al-Sisi,السيسي
EGY|2018-06|2024-07|Mohamed Zaki
JOR|1999-02||King Abdullah II
IRQ|2022-10||Mohammed Shia al-Sudani
LBY|2021-03||Abdul Hamid Dbeibah,Abdulhamid Dbeibeh
MAR|1999-07||King Mohammed VI,Mohammed VI
MAR|2019-10||Abdellatif Loudiyi
DZA|2019-12||Abdelmadjid Tebboune,Tebboune
DZA|2019-12||Saïd Chengriha,Said Chengriha
TUN|2019-10||Kais Saied
ETH|2018-04||Abiy Ahmed
SOM|2022-05||Hassan Sheikh Mohamud
KEN|2022-09||William Ruto
KEN|2022-10|2024-07|Aden Duale
RWA|2000-04||Paul Kagame,Kagame
UGA|1986-01||Yoweri Museveni,Museveni
ZAF|2018-02||Cyril Ramaphosa,Ramaphosa
NGA|2023-05||Bola Tinubu
GHA|2017-01|2025-01|Nana Akufo-Addo,Akufo-Addo,Mahamudu Bawumia,Bawumia
SEN|2024-04||Bassirou Diomaye Faye
TCD|2021-04||Mahamat Idriss Déby,Mahamat Deby
NER|2023-07||Abdourahamane Tiani,Abdourahamane Tchiani
MLI|2021-05||Assimi Goïta,Assimi Goita
BFA|2022-09||Ibrahim Traoré,Ibrahim Traore
MOZ|2015-01|2025-01|Filipe Nyusi
IND|2014-05||Narendra Modi,Modi
IND|2019-05||Rajnath Singh
IND|2019-05||S. Jaishankar,Jaishankar
PAK|2018-08|2022-04|Imran Khan
PAK|2022-04||Shehbaz Sharif
PAK|2024-03||Khawaja Asif,Khawaja Mohammad Asif
PAK|2022-11||Asim Munir
PAK|2016-11|2022-11|Qamar Javed Bajwa
PAK|2024-03||Ishaq Dar
BGD|2009-01|2024-08|Sheikh Hasina
BGD|2024-08||Muhammad Yunus
CHN|2013-03||Xi Jinping,Си Цзиньпин~,Сі Цзіньпін~
CHN|2013-03||Wang Yi
CHN|2023-12||Dong Jun
CHN|2018-03|2023-03|Wei Fenghe
CHN|2023-03|2023-10|Li Shangfu
JPN|2012-12|2020-09|Shinzo Abe
JPN|2021-10|2024-10|Fumio Kishida,Kishida
JPN|2024-10|2025-10|Shigeru Ishiba
JPN|2025-10||Sanae Takaichi
JPN|2023-09|2024-10|Yoko Kamikawa
JPN|2023-09|2024-10|Minoru Kihara
JPN|2024-10|2025-10|Gen Nakatani
KOR|2022-05|2025-04|Yoon Suk Yeol,Yoon Suk-yeol
KOR|2025-06||Lee Jae Myung,Lee Jae-myung
KOR|2017-05|2022-05|Moon Jae-in
KOR|2024-01|2025-06|Cho Tae-yul
PRK|2011-12||Kim Jong Un,Kim Jong-un,Ким Чен Ын~
PHL|2022-06||Ferdinand Marcos Jr,Bongbong Marcos
PHL|2016-06|2022-06|Rodrigo Duterte,Duterte
PHL|2023-06||Gilberto Teodoro,Gilbert Teodoro
IDN|2014-10|2024-10|Joko Widodo,Jokowi
IDN|2019-10||Prabowo Subianto,Prabowo
IDN|2014-10|2024-10|Retno Marsudi
MYS|2022-11||Anwar Ibrahim
SGP|2004-08|2024-05|Lee Hsien Loong
SGP|2018-05|2025-05|Ng Eng Hen
SGP|2024-05||Lawrence Wong
VNM|2021-04||Phan Van Giang
AUS|2022-05||Anthony Albanese,Albanese
AUS|2022-05||Richard Marles,Marles
AUS|2018-08|2022-05|Scott Morrison
AUS|2022-05||Penny Wong
NZL|2017-10|2023-01|Jacinda Ardern
USA|2009-01|2017-01|Barack Obama,Obama,Обама
USA|2017-01|2021-01|Donald Trump,Trump,Трамп~
USA|2025-01||Donald Trump,Trump,Трамп~,ترامب
USA|2021-01|2025-01|Joe Biden,Biden,Байден~,بايدن,Kamala Harris
USA|2021-01|2025-01|Lloyd Austin,Lloyd J. Austin,Ллойд Остин~
USA|2021-01|2025-01|Antony Blinken,Blinken,Блинкен~
USA|2025-01||Pete Hegseth,Hegseth,Хегсет~
USA|2025-01||Marco Rubio,Rubio
USA|2017-01|2019-01|James Mattis,Jim Mattis
USA|2019-07|2020-11|Mark Esper
USA|2018-04|2021-01|Mike Pompeo,Pompeo
USA|2019-10|2023-09|Mark Milley
GBR|2019-07|2022-09|Boris Johnson
GBR|2022-10|2024-07|Rishi Sunak
GBR|2024-07||Keir Starmer,Starmer
GBR|2019-07|2023-08|Ben Wallace
GBR|2023-08|2024-07|Grant Shapps
GBR|2024-07||John Healey
GBR|2010-05|2016-07|David Cameron
FRA|2017-05||Emmanuel Macron,Macron,Макрон~,ماكرون
FRA|2012-05|2017-05|François Hollande
FRA|2022-05|2025-10|Sébastien Lecornu,Sebastien Lecornu,Lecornu
FRA|2017-06|2022-05|Florence Parly,Jean-Yves Le Drian
FRA|2012-05|2017-05|Jean-Yves Le Drian
DEU|2005-11|2021-12|Angela Merkel,Merkel
DEU|2021-12|2025-05|Olaf Scholz,Scholz,Шольц~
DEU|2025-05||Friedrich Merz,Merz,Мерц~
DEU|2023-01||Boris Pistorius,Pistorius,Писториус~,Пісторіус~
DEU|2021-12|2025-05|Annalena Baerbock,Baerbock
ITA|2022-10||Giorgia Meloni,Meloni
ITA|2022-10||Guido Crosetto,Crosetto
ESP|2018-06||Pedro Sánchez,Pedro Sanchez
ESP|2018-06||Margarita Robles
PRT|2015-11|2018-10|José Azeredo Lopes,Azeredo Lopes
PRT|2024-04||Nuno Melo
POL|2015-08|2025-08|Andrzej Duda
POL|2017-12|2023-12|Mateusz Morawiecki
POL|2018-01|2023-12|Mariusz Błaszczak,Mariusz Blaszczak
POL|2023-12||Donald Tusk,Tusk
POL|2023-12||Władysław Kosiniak-Kamysz,Wladyslaw Kosiniak-Kamysz,Kosiniak-Kamysz~
POL|2025-08||Karol Nawrocki
CZE|2021-12|2025-12|Petr Fiala,Jana Černochová,Jana Cernochova
CZE|2023-03||Petr Pavel
SVK|2023-10||Robert Fico,Robert Kaliňák
HUN|2010-05|2026-05|Viktor Orbán,Viktor Orban,Orbán
HUN|2022-05||Kristóf Szalay-Bobrovniczky
HUN|2014-09|2026-05|Péter Szijjártó,Peter Szijjarto
ROU|2014-12|2025-02|Klaus Iohannis
ROU|2022-10|2025-06|Angel Tîlvăr,Angel Tilvar
BGR|2017-01|2026-01|Rumen Radev
SRB|2017-05||Aleksandar Vučić,Aleksandar Vucic,Vučić,Vucic,Вучич~
SRB|2022-10|2024-05|Miloš Vučević,Milos Vucevic
XKX|2021-03||Albin Kurti,Kurti,Vjosa Osmani
XKX|2021-03||Ejup Maqedonci
ALB|2013-09||Edi Rama
MKD|2024-06||Hristijan Mickoski
GRC|2019-07||Kyriakos Mitsotakis,Mitsotakis,Мицотакис~
GRC|2023-06||Nikos Dendias
CYP|2023-03||Nikos Christodoulides
NLD|2010-10|2024-07|Mark Rutte
NLD|2022-01|2024-07|Kajsa Ollongren
SWE|2022-10||Ulf Kristersson,Pål Jonson,Pal Jonson
NOR|2021-10||Jonas Gahr Støre,Jonas Gahr Store
NOR|2021-10|2025-02|Bjørn Arild Gram,Bjorn Arild Gram
FIN|2024-03||Alexander Stubb
FIN|2023-06||Petteri Orpo,Antti Häkkänen,Antti Hakkanen
DNK|2019-06||Mette Frederiksen,Troels Lund Poulsen
LTU|2019-07||Gitanas Nausėda,Gitanas Nauseda
LTU|2020-12|2024-03|Arvydas Anušauskas,Arvydas Anusauskas
EST|2021-01|2024-07|Kaja Kallas
EST|2022-07||Hanno Pevkur
LVA|2022-12||Andris Sprūds,Andris Spruds
MDA|2020-12||Maia Sandu
CAN|2015-11|2025-03|Justin Trudeau,Trudeau
CAN|2025-03||Mark Carney
CAN|2023-07|2025-05|Bill Blair
BRA|2023-01||Luiz Inácio Lula da Silva,Lula da Silva
BRA|2019-01|2022-12|Jair Bolsonaro,Bolsonaro
ARG|2023-12||Javier Milei,Milei
COL|2022-08||Gustavo Petro
VEN|2013-04|2026-01|Nicolás Maduro,Nicolas Maduro,Maduro
MEX|2024-10||Claudia Sheinbaum
CUB|2018-04||Miguel Díaz-Canel,Miguel Diaz-Canel
NIC|2007-01||Daniel Ortega`;

const holders = new Map<string, OfficeHolder>();
for (const row of rows.trim().split('\n')) {
  const [code, from, to, names] = row.split('|') as [CountryCode, string, string, string];
  for (const name of names.split(',')) {
    const holder = holders.get(`${code} ${name}`) ?? { code, name, terms: [] };
    holder.terms.push({ from, to: to === '' ? null : to });
    holders.set(`${code} ${name}`, holder);
  }
}

/** One row for each name; someone who came back has several terms. */
export const officeHolders: readonly OfficeHolder[] = [...holders.values()];
