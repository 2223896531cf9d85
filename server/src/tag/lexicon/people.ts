import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { OfficeId } from '@entente/shared/vocabulary/offices';

const offices = {
  S: 'head-of-state',
  G: 'head-of-government',
  D: 'defence-minister',
  F: 'foreign-minister',
  C: 'chief-of-staff',
  O: 'other',
} as const satisfies Record<string, OfficeId>;

/** First and last month in an office, `2018-07`; open where it is still held. */
export interface Term { from: string; to: string | null; office: OfficeId }

/** A name that stands for a country while its bearer is in office. */
export interface OfficeHolder { code: CountryCode; name: string; terms: Term[] }

/**
 * Heads of state and government, ministers of defence and of foreign affairs, chiefs of staff: `code | office | from | to | names`.
 * A surname alone stands only where it is hardly anyone else's in the news. Public record.
 */
const rows = `
TUR|G|2003-03|2014-08|Recep Tayyip Erdoğan,Recep Tayyip Erdogan,Tayyip Erdogan,Erdoğan,Erdogan,Эрдоган~,Ердоган~,أردوغان
TUR|S|2014-08||Recep Tayyip Erdoğan,Recep Tayyip Erdogan,Tayyip Erdogan,Erdoğan,Erdogan,Эрдоган~,Ердоган~,أردوغان
TUR|D|2018-07|2023-06|Hulusi Akar,Хулуси Акар~,خلوصي أكار
TUR|D|2023-06||Yaşar Güler,Yasar Guler,Yashar Guler,Yaşar Guler,Яшар Гюлер~,يشار غولر
TUR|F|2014-08|2023-06|Mevlüt Çavuşoğlu,Mevlut Cavusoglu,Cavusoglu,Çavuşoğlu,Чавушоглу
TUR|F|2023-06||Hakan Fidan,Хакан Фидан~
TUR|D|2015-01|2018-07|Fikri Işık,Fikri Isik,Nurettin Canikli,İsmet Yılmaz,Ismet Yilmaz
TUR|S|2007-08|2014-08|Abdullah Gül,Abdullah Gul
TUR|O|2018-07||İsmail Demir,Ismail Demir,Haluk Görgün,Haluk Gorgun
TUR|C|2023-08||Metin Gürak,Metin Gurak,Selçuk Bayraktaroğlu
AZE|S|2003-10||Ilham Aliyev,İlham Aliyev,İlham Əliyev,Aliyev,Əliyev,Алиев~,Алієв~,إلهام علييف,علييف
AZE|D|2013-10||Zakir Hasanov,Zakir Hasanlı,Zakir Həsənov,Закир Гасанов~,Закір Гасанов~,ذاكر حسنوف
AZE|F|2020-07||Jeyhun Bayramov,Ceyhun Bayramov,Джейхун Байрамов~
AZE|C|2020-07|2021-12|Najmaddin Sadigov,Necmeddin Sadıkov
AZE|C|2021-06||Karim Valiyev,Kerim Veliyev,Kərim Vəliyev
ARM|G|2018-05||Nikol Pashinyan,Pashinyan,Paşinyan,Пашинян~,باشينيان
ARM|S|2008-04|2018-04|Serzh Sargsyan,Serzh Sarkisian
ARM|D|2021-11||Suren Papikyan,Сурен Папикян~
ARM|F|2021-08||Ararat Mirzoyan
GEO|S|2013-11|2018-12|Giorgi Margvelashvili
GEO|S|2018-12|2024-12|Salome Zourabichvili,Salome Zurabishvili
GEO|G|2021-02|2024-01|Irakli Garibashvili
GEO|G|2024-02||Irakli Kobakhidze
GEO|D|2021-02|2024-02|Juansher Burchuladze,Juansher Burtchuladze
RUS|S|2000-05||Vladimir Putin,Putin,Путин~,Путін~,Putinem,Poutine,Putina,بوتين
RUS|D|2012-11|2024-05|Sergei Shoigu,Sergey Shoigu,Shoigu,Шойгу,Şoygu,Choïgou,شويغو
RUS|D|2024-05||Andrei Belousov,Andrey Belousov,Белоусов~
RUS|F|2004-03||Sergei Lavrov,Sergey Lavrov,Lavrov,Лавров~,لافروف
RUS|C|2012-11||Valery Gerasimov,Герасимов~
UKR|S|2014-06|2019-05|Petro Poroshenko,Poroshenko,Порошенко
UKR|S|2019-05||Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Zelensky,Zelenskyy,Zelenskiy,Зеленск~,Zełensk~,زيلينسكي,Zelenskiy
UKR|D|2021-11|2023-09|Oleksii Reznikov,Oleksiy Reznikov,Reznikov,Резніков~,Резников~
UKR|D|2023-09|2025-07|Rustem Umerov,Umerov,Умєров~,Умеров~
UKR|D|2025-07||Denys Shmyhal,Шмигал~
UKR|F|2020-03|2024-09|Dmytro Kuleba,Kuleba,Кулеб~
UKR|F|2024-09||Andrii Sybiha,Сибіг~
BLR|S|1994-07||Alexander Lukashenko,Aleksandr Lukashenko,Lukashenko,Лукашенко,Łukaszenk~
BLR|D|2020-01|2025-12|Viktor Khrenin,Виктор Хренин~,Хренин~
KAZ|S|2019-03||Kassym-Jomart Tokayev,Tokayev,Токаев~,Tokayev
KAZ|S|1990-04|2019-03|Nursultan Nazarbayev,Назарбаев~
UZB|S|2016-12||Shavkat Mirziyoyev,Mirziyoyev,Мирзиеев~,Мирзиёев~
KGZ|S|2021-01||Sadyr Japarov,Japarov,Жапаров~
TKM|S|2022-03||Serdar Berdimuhamedow,Serdar Berdimuhamedov
TJK|S|1994-11||Emomali Rahmon,Рахмон~
IRN|S|2013-08|2021-08|Hassan Rouhani,Rouhani,Рухани
IRN|S|2021-08|2024-05|Ebrahim Raisi,Раиси
IRN|S|2024-07||Masoud Pezeshkian,Pezeshkian,Пезешкиан~
IRN|S|1989-06||Ali Khamenei,Khamenei,Хаменеи
IRN|D|2021-08|2024-08|Mohammad Reza Ashtiani,Mohammad-Reza Ashtiani
IRN|D|2024-08||Aziz Nasirzadeh
IRN|F|2013-08|2021-08|Javad Zarif,Zarif
IRN|F|2021-08|2024-05|Hossein Amir-Abdollahian,Amir-Abdollahian
IRN|F|2024-08||Abbas Araghchi,Araghchi,Araqchi
SYR|S|2000-07|2024-12|Bashar al-Assad,Bashar Assad
SYR|S|2025-01||Ahmed al-Sharaa,Ahmad al-Sharaa
ISR|G|2009-03|2021-06|Benjamin Netanyahu
ISR|G|2022-12||Benjamin Netanyahu,Netanyahu,Нетаньяху,نتنياهو
ISR|D|2020-05|2022-12|Benny Gantz,Gantz,غانتس
ISR|D|2022-12|2024-11|Yoav Gallant
ISR|D|2024-11||Israel Katz
ISR|F|2021-06|2022-12|Yair Lapid
PSE|S|2005-01||Mahmoud Abbas
SAU|S|2015-01||King Salman
SAU|D|2015-01|2022-09|Mohammed bin Salman
SAU|G|2022-09||Mohammed bin Salman
SAU|D|2022-02||Khalid bin Salman,Prince Khalid bin Salman
ARE|S|2022-05||Mohamed bin Zayed,Mohammed bin Zayed
QAT|S|2013-06||Tamim bin Hamad
QAT|D|2016-01|2024-11|Khalid bin Mohammed Al Attiyah,Khalid Al-Attiyah
EGY|S|2014-06||Abdel Fattah el-Sisi,Abdel Fattah al-Sisi,السيسي
EGY|D|2018-06|2024-07|Mohamed Zaki
JOR|S|1999-02||King Abdullah II
IRQ|G|2022-10||Mohammed Shia al-Sudani
LBY|G|2021-03||Abdul Hamid Dbeibah,Abdulhamid Dbeibeh
MAR|S|1999-07||King Mohammed VI,Mohammed VI
MAR|D|2019-10||Abdellatif Loudiyi
DZA|S|2019-12||Abdelmadjid Tebboune,Tebboune
DZA|C|2019-12||Saïd Chengriha,Said Chengriha
TUN|S|2019-10||Kais Saied
ETH|G|2018-04||Abiy Ahmed
SOM|S|2022-05||Hassan Sheikh Mohamud
KEN|S|2022-09||William Ruto
KEN|D|2022-10|2024-07|Aden Duale
RWA|S|2000-04||Paul Kagame,Kagame
UGA|S|1986-01||Yoweri Museveni,Museveni
ZAF|S|2018-02||Cyril Ramaphosa,Ramaphosa
NGA|S|2023-05||Bola Tinubu
GHA|S|2017-01|2025-01|Nana Akufo-Addo,Akufo-Addo
GHA|O|2017-01|2025-01|Mahamudu Bawumia,Bawumia
SEN|S|2024-04||Bassirou Diomaye Faye
TCD|S|2021-04||Mahamat Idriss Déby,Mahamat Deby
NER|S|2023-07||Abdourahamane Tiani,Abdourahamane Tchiani
MLI|S|2021-05||Assimi Goïta,Assimi Goita
BFA|S|2022-09||Ibrahim Traoré,Ibrahim Traore
MOZ|S|2015-01|2025-01|Filipe Nyusi
IND|G|2014-05||Narendra Modi,Modi
IND|D|2019-05||Rajnath Singh
IND|F|2019-05||S. Jaishankar,Jaishankar
PAK|G|2018-08|2022-04|Imran Khan
PAK|G|2022-04||Shehbaz Sharif
PAK|D|2024-03||Khawaja Asif,Khawaja Mohammad Asif
PAK|C|2022-11||Asim Munir
PAK|C|2016-11|2022-11|Qamar Javed Bajwa
PAK|F|2024-03||Ishaq Dar
BGD|G|2009-01|2024-08|Sheikh Hasina
BGD|G|2024-08||Muhammad Yunus
CHN|S|2013-03||Xi Jinping,Си Цзиньпин~,Сі Цзіньпін~
CHN|F|2013-03||Wang Yi
CHN|D|2023-12||Dong Jun
CHN|D|2018-03|2023-03|Wei Fenghe
CHN|D|2023-03|2023-10|Li Shangfu
JPN|G|2012-12|2020-09|Shinzo Abe
JPN|G|2021-10|2024-10|Fumio Kishida,Kishida
JPN|G|2024-10|2025-10|Shigeru Ishiba
JPN|G|2025-10||Sanae Takaichi
JPN|F|2023-09|2024-10|Yoko Kamikawa
JPN|D|2023-09|2024-10|Minoru Kihara
JPN|D|2024-10|2025-10|Gen Nakatani
KOR|S|2022-05|2025-04|Yoon Suk Yeol,Yoon Suk-yeol
KOR|S|2025-06||Lee Jae Myung,Lee Jae-myung
KOR|S|2017-05|2022-05|Moon Jae-in
KOR|F|2024-01|2025-06|Cho Tae-yul
PRK|S|2011-12||Kim Jong Un,Kim Jong-un,Ким Чен Ын~
PHL|S|2022-06||Ferdinand Marcos Jr,Bongbong Marcos
PHL|S|2016-06|2022-06|Rodrigo Duterte,Duterte
PHL|D|2023-06||Gilberto Teodoro,Gilbert Teodoro
IDN|S|2014-10|2024-10|Joko Widodo,Jokowi
IDN|D|2019-10|2024-10|Prabowo Subianto,Prabowo
IDN|S|2024-10||Prabowo Subianto,Prabowo
IDN|F|2014-10|2024-10|Retno Marsudi
MYS|G|2022-11||Anwar Ibrahim
SGP|G|2004-08|2024-05|Lee Hsien Loong
SGP|D|2018-05|2025-05|Ng Eng Hen
SGP|G|2024-05||Lawrence Wong
VNM|D|2021-04||Phan Van Giang
AUS|G|2022-05||Anthony Albanese,Albanese
AUS|D|2022-05||Richard Marles,Marles
AUS|G|2018-08|2022-05|Scott Morrison
AUS|F|2022-05||Penny Wong
NZL|G|2017-10|2023-01|Jacinda Ardern
USA|S|2009-01|2017-01|Barack Obama,Obama,Обама
USA|S|2017-01|2021-01|Donald Trump,Trump,Трамп~
USA|S|2025-01||Donald Trump,Trump,Трамп~,ترامب
USA|S|2021-01|2025-01|Joe Biden,Biden,Байден~,بايدن
USA|O|2021-01|2025-01|Kamala Harris
USA|D|2021-01|2025-01|Lloyd Austin,Lloyd J. Austin,Ллойд Остин~
USA|F|2021-01|2025-01|Antony Blinken,Blinken,Блинкен~
USA|D|2025-01||Pete Hegseth,Hegseth,Хегсет~
USA|F|2025-01||Marco Rubio,Rubio
USA|D|2017-01|2019-01|James Mattis,Jim Mattis
USA|D|2019-07|2020-11|Mark Esper
USA|F|2018-04|2021-01|Mike Pompeo,Pompeo
USA|C|2019-10|2023-09|Mark Milley
GBR|G|2019-07|2022-09|Boris Johnson
GBR|G|2022-10|2024-07|Rishi Sunak
GBR|G|2024-07||Keir Starmer,Starmer
GBR|D|2019-07|2023-08|Ben Wallace
GBR|D|2023-08|2024-07|Grant Shapps
GBR|D|2024-07||John Healey
GBR|G|2010-05|2016-07|David Cameron
FRA|S|2017-05||Emmanuel Macron,Macron,Макрон~,ماكرون
FRA|S|2012-05|2017-05|François Hollande
FRA|D|2022-05|2025-10|Sébastien Lecornu,Sebastien Lecornu,Lecornu
FRA|D|2017-06|2022-05|Florence Parly
FRA|F|2017-06|2022-05|Jean-Yves Le Drian
FRA|D|2012-05|2017-05|Jean-Yves Le Drian
DEU|G|2005-11|2021-12|Angela Merkel,Merkel
DEU|G|2021-12|2025-05|Olaf Scholz,Scholz,Шольц~
DEU|G|2025-05||Friedrich Merz,Merz,Мерц~
DEU|D|2023-01||Boris Pistorius,Pistorius,Писториус~,Пісторіус~
DEU|F|2021-12|2025-05|Annalena Baerbock,Baerbock
ITA|G|2022-10||Giorgia Meloni,Meloni
ITA|D|2022-10||Guido Crosetto,Crosetto
ESP|G|2018-06||Pedro Sánchez,Pedro Sanchez
ESP|D|2018-06||Margarita Robles
PRT|D|2015-11|2018-10|José Azeredo Lopes,Azeredo Lopes
PRT|D|2024-04||Nuno Melo
POL|S|2015-08|2025-08|Andrzej Duda
POL|G|2017-12|2023-12|Mateusz Morawiecki
POL|D|2018-01|2023-12|Mariusz Błaszczak,Mariusz Blaszczak
POL|G|2023-12||Donald Tusk,Tusk
POL|D|2023-12||Władysław Kosiniak-Kamysz,Wladyslaw Kosiniak-Kamysz,Kosiniak-Kamysz~
POL|S|2025-08||Karol Nawrocki
CZE|G|2021-12|2025-12|Petr Fiala
CZE|D|2021-12|2025-12|Jana Černochová,Jana Cernochova
CZE|S|2023-03||Petr Pavel
SVK|G|2023-10||Robert Fico
SVK|D|2023-10||Robert Kaliňák
HUN|G|2010-05|2026-05|Viktor Orbán,Viktor Orban,Orbán
HUN|D|2022-05||Kristóf Szalay-Bobrovniczky
HUN|F|2014-09|2026-05|Péter Szijjártó,Peter Szijjarto
ROU|S|2014-12|2025-02|Klaus Iohannis
ROU|D|2022-10|2025-06|Angel Tîlvăr,Angel Tilvar
BGR|S|2017-01|2026-01|Rumen Radev
SRB|S|2017-05||Aleksandar Vučić,Aleksandar Vucic,Vučić,Vucic,Вучич~
SRB|D|2022-10|2024-05|Miloš Vučević,Milos Vucevic
XKX|G|2021-03||Albin Kurti,Kurti
XKX|S|2021-04||Vjosa Osmani
XKX|D|2021-03||Ejup Maqedonci
ALB|G|2013-09||Edi Rama
MKD|G|2024-06||Hristijan Mickoski
GRC|G|2019-07||Kyriakos Mitsotakis,Mitsotakis,Мицотакис~
GRC|D|2023-06||Nikos Dendias
CYP|S|2023-03||Nikos Christodoulides
NLD|G|2010-10|2024-07|Mark Rutte
NLD|D|2022-01|2024-07|Kajsa Ollongren
SWE|G|2022-10||Ulf Kristersson
SWE|D|2022-10||Pål Jonson,Pal Jonson
NOR|G|2021-10||Jonas Gahr Støre,Jonas Gahr Store
NOR|D|2021-10|2025-02|Bjørn Arild Gram,Bjorn Arild Gram
FIN|S|2024-03||Alexander Stubb
FIN|G|2023-06||Petteri Orpo
FIN|D|2023-06||Antti Häkkänen,Antti Hakkanen
DNK|G|2019-06||Mette Frederiksen
DNK|D|2023-08||Troels Lund Poulsen
LTU|S|2019-07||Gitanas Nausėda,Gitanas Nauseda
LTU|D|2020-12|2024-03|Arvydas Anušauskas,Arvydas Anusauskas
EST|G|2021-01|2024-07|Kaja Kallas
EST|D|2022-07||Hanno Pevkur
LVA|D|2022-12||Andris Sprūds,Andris Spruds
MDA|S|2020-12||Maia Sandu
CAN|G|2015-11|2025-03|Justin Trudeau,Trudeau
CAN|G|2025-03||Mark Carney
CAN|D|2023-07|2025-05|Bill Blair
BRA|S|2023-01||Luiz Inácio Lula da Silva,Lula da Silva
BRA|S|2019-01|2022-12|Jair Bolsonaro,Bolsonaro
ARG|S|2023-12||Javier Milei,Milei
COL|S|2022-08||Gustavo Petro
VEN|S|2013-04|2026-01|Nicolás Maduro,Nicolas Maduro,Maduro
MEX|S|2024-10||Claudia Sheinbaum
CUB|S|2018-04||Miguel Díaz-Canel,Miguel Diaz-Canel
NIC|S|2007-01||Daniel Ortega`;

const holders = new Map<string, OfficeHolder>();
for (const row of rows.trim().split('\n')) {
  const [code, office, from, to, names] = row.split('|') as [CountryCode, keyof typeof offices, string, string, string];
  for (const name of names.split(',')) {
    const holder = holders.get(`${code} ${name}`) ?? { code, name, terms: [] };
    holder.terms.push({ from, to: to === '' ? null : to, office: offices[office] });
    holders.set(`${code} ${name}`, holder);
  }
}

/** One row for each name; someone who came back has several terms. */
export const officeHolders: readonly OfficeHolder[] = [...holders.values()];
