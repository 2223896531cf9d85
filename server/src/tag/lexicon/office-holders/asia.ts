/** Office-holders of South and East Asia and the Pacific: `code | office | from | to | names`; see people.ts. */
export const asia = `
IND|G|2004-05|2014-05|Manmohan Singh,Манмохан Сингх~
IND|G|2014-05||Narendra Modi,Modi,Нарендр~ Мод~,Моди,Модi,مودي,مودی
IND|S|2022-07||Droupadi Murmu
IND|D|2006-10|2014-05|A. K. Antony,AK Antony
IND|D|2014-11|2017-03|Manohar Parrikar
IND|D|2017-09|2019-05|Nirmala Sitharaman
IND|D|2019-05||Rajnath Singh,Раджнатх Сингх~,راجناث سينغ
IND|F|2014-05|2019-05|Sushma Swaraj
IND|F|2019-05||S. Jaishankar,S Jaishankar,Subrahmanyam Jaishankar,Jaishankar,Джайшанкар~,جايشانكار
IND|C|2020-01|2021-12|Bipin Rawat
IND|C|2022-09||Anil Chauhan
IND|C|2010-03|2012-05|V. K. Singh,VK Singh
IND|C|2012-06|2014-07|Bikram Singh
IND|C|2014-08|2016-12|Dalbir Singh Suhag,Dalbir Singh
IND|C|2017-01|2019-12|Bipin Rawat
IND|C|2020-01|2022-04|Manoj Mukund Naravane,M. M. Naravane,MM Naravane,M M Naravane,Naravane
IND|C|2022-05|2024-06|Manoj Pande
IND|C|2024-07||Upendra Dwivedi
IND|C|2019-05|2021-11|Karambir Singh
IND|C|2021-11|2024-04|R. Hari Kumar,R Hari Kumar
IND|C|2024-04||Dinesh K. Tripathi,Dinesh K Tripathi,Dinesh Tripathi
IND|C|2019-09|2021-09|R. K. S. Bhadauria,RKS Bhadauria
IND|C|2021-09|2024-09|V. R. Chaudhari,VR Chaudhari,Vivek Ram Chaudhari
IND|O|2014-05||Ajit Doval
PAK|G|2008-03|2012-06|Yousaf Raza Gilani
PAK|G|2013-06|2017-07|Nawaz Sharif
PAK|G|2018-08|2022-04|Imran Khan,Имран Хан~,عمران خان
PAK|G|2022-04|2023-08|Shehbaz Sharif,Shahbaz Sharif,Şahbaz Şerif,Шахбаз Шариф~,شهباز شريف,شهباز شریف
PAK|G|2024-03||Shehbaz Sharif,Shahbaz Sharif,Şahbaz Şerif,Шахбаз Шариф~,شهباز شريف,شهباز شریف
PAK|S|2008-09|2013-09|Asif Ali Zardari
PAK|S|2018-09|2024-03|Arif Alvi
PAK|S|2024-03||Asif Ali Zardari,Zardari
PAK|D|2013-11|2017-07|Khawaja Asif,Khawaja Muhammad Asif
PAK|D|2018-08|2022-04|Pervez Khattak
PAK|D|2022-04|2023-08|Khawaja Asif,Khawaja Muhammad Asif
PAK|D|2024-03||Khawaja Asif,Khawaja Muhammad Asif,Khawaja Mohammad Asif,خواجه آصف
PAK|F|2018-08|2022-04|Shah Mahmood Qureshi
PAK|F|2022-04|2023-08|Bilawal Bhutto Zardari
PAK|F|2024-03||Ishaq Dar,Исхак Дар~,إسحاق دار
PAK|C|2007-11|2013-11|Ashfaq Parvez Kayani
PAK|C|2013-11|2016-11|Raheel Sharif
PAK|C|2016-11|2022-11|Qamar Javed Bajwa,Bajwa
PAK|C|2022-11||Asim Munir,Syed Asim Munir,Асим Мунир~,عاصم منير,عاصم منیر
PAK|C|2022-11||Sahir Shamshad Mirza
PAK|C|2021-03||Zaheer Ahmed Babar Sidhu,Zaheer Ahmad Babar Sidhu
BGD|G|2009-01|2024-08|Sheikh Hasina,Шейх Хасина
BGD|G|2024-08|2026-02|Muhammad Yunus
BGD|G|2026-02||Tarique Rahman
BGD|D|2026-02||Tarique Rahman
BGD|F|2026-02||Khalilur Rahman
BGD|C|2018-06|2021-06|Aziz Ahmed
BGD|C|2021-06|2024-06|S. M. Shafiuddin Ahmed,SM Shafiuddin Ahmed,Shafiuddin Ahmed
BGD|C|2024-06||Waker-uz-Zaman
LKA|S|2005-11|2015-01|Mahinda Rajapaksa
LKA|S|2015-01|2019-11|Maithripala Sirisena
LKA|S|2019-11|2022-07|Gotabaya Rajapaksa
LKA|S|2022-07|2024-09|Ranil Wickremesinghe
LKA|S|2024-09||Anura Kumara Dissanayake,Dissanayake
LKA|C|2019-08|2022-05|Shavendra Silva
LKA|C|2022-06|2024-12|Vikum Liyanage,Vikum Liyange
LKA|C|2025-01||Lasantha Rodrigo
NPL|G|2022-12|2024-07|Pushpa Kamal Dahal
NPL|G|2024-07|2025-09|K. P. Sharma Oli
NPL|C|2018-09|2021-09|Purna Chandra Thapa
NPL|C|2021-09|2024-09|Prabhu Ram Sharma
NPL|C|2024-09||Ashok Raj Sigdel
MDV|S|2018-11|2023-11|Ibrahim Mohamed Solih
MDV|S|2023-11||Mohamed Muizzu,Muizzu
MMR|G|2016-04|2021-02|Aung San Suu Kyi
MMR|S|2021-02||Min Aung Hlaing,Мин Аун Хлайн~
CHN|S|2003-03|2013-03|Hu Jintao,Ху Цзиньтао
CHN|S|2013-03||Xi Jinping,Си Цзиньпин~,Сі Цзіньпін~,شي جين بينغ,شی جین‌پینگ,شی جین پینگ
CHN|G|2013-03|2023-03|Li Keqiang,Ли Кэцян~
CHN|G|2023-03||Li Qiang,Ли Цян~
CHN|D|2008-03|2013-03|Liang Guanglie
CHN|D|2013-03|2018-03|Chang Wanquan
CHN|D|2018-03|2023-03|Wei Fenghe,Вэй Фэнхэ
CHN|D|2023-03|2023-10|Li Shangfu,Ли Шанфу
CHN|D|2023-12||Dong Jun,Дун Цзюнь
CHN|F|2013-03|2022-12|Wang Yi,Ван И
CHN|F|2022-12|2023-07|Qin Gang,Цинь Ган~
CHN|F|2023-07||Wang Yi,Ван И,وانغ يي
CHN|O|2022-12||Wang Yi
CHN|O|2022-10|2025-10|He Weidong
CHN|O|2017-10|2026-01|Zhang Youxia,Чжан Юся
TWN|S|2008-05|2016-05|Ma Ying-jeou
TWN|S|2016-05|2024-05|Tsai Ing-wen,Цай Инвэнь
TWN|S|2024-05||Lai Ching-te,William Lai,Лай Циндэ
TWN|D|2021-02|2024-05|Chiu Kuo-cheng
TWN|D|2024-05||Wellington Koo
JPN|G|2012-12|2020-09|Shinzo Abe,Shinzō Abe,Синдзо Абэ,شينزو آبي
JPN|G|2020-09|2021-10|Yoshihide Suga
JPN|G|2021-10|2024-10|Fumio Kishida,Kishida,Кисида,Кисиды
JPN|G|2024-10|2025-10|Shigeru Ishiba,Ishiba,Исиба
JPN|G|2025-10||Sanae Takaichi,Takaichi,Такаити
JPN|D|2012-12|2014-09|Itsunori Onodera
JPN|D|2014-12|2016-08|Gen Nakatani
JPN|D|2016-08|2017-07|Tomomi Inada
JPN|D|2017-08|2018-10|Itsunori Onodera
JPN|D|2018-10|2019-09|Takeshi Iwaya
JPN|D|2019-09|2020-09|Taro Kono
JPN|D|2020-09|2022-08|Nobuo Kishi
JPN|D|2022-08|2023-09|Yasukazu Hamada
JPN|D|2023-09|2024-10|Minoru Kihara
JPN|D|2024-10|2025-10|Gen Nakatani
JPN|D|2025-10||Shinjiro Koizumi
JPN|F|2012-12|2017-08|Fumio Kishida
JPN|F|2017-08|2019-09|Taro Kono
JPN|F|2019-09|2021-11|Toshimitsu Motegi
JPN|F|2021-11|2023-09|Yoshimasa Hayashi
JPN|F|2023-09|2024-10|Yoko Kamikawa
JPN|F|2024-10|2025-10|Takeshi Iwaya
JPN|F|2025-10||Toshimitsu Motegi
JPN|C|2019-04|2023-03|Koji Yamazaki
JPN|C|2023-03|2025-08|Yoshihide Yoshida
KOR|S|2008-02|2013-02|Lee Myung-bak
KOR|S|2013-02|2017-03|Park Geun-hye
KOR|S|2017-05|2022-05|Moon Jae-in,Мун Чжэ Ин~
KOR|S|2022-05|2025-04|Yoon Suk Yeol,Yoon Suk-yeol,Юн Сок Ёль,يون سوك يول
KOR|S|2025-06||Lee Jae Myung,Lee Jae-myung,Ли Чжэ Мён~
KOR|D|2010-12|2014-06|Kim Kwan-jin
KOR|D|2014-06|2017-07|Han Min-koo,Han Min-goo
KOR|D|2017-07|2018-09|Song Young-moo
KOR|D|2018-09|2020-09|Jeong Kyeong-doo
KOR|D|2020-09|2022-05|Suh Wook
KOR|D|2022-05|2023-10|Lee Jong-sup
KOR|D|2023-10|2024-09|Shin Won-sik
KOR|D|2024-09|2024-12|Kim Yong-hyun
KOR|D|2025-07||Ahn Gyu-back
KOR|F|2017-06|2021-02|Kang Kyung-wha
KOR|F|2021-02|2022-05|Chung Eui-yong
KOR|F|2022-05|2024-01|Park Jin
KOR|F|2024-01|2025-07|Cho Tae-yul
KOR|F|2025-07||Cho Hyun
PRK|S|1994-07|2011-12|Kim Jong Il,Kim Jong-il
PRK|S|2011-12||Kim Jong Un,Kim Jong-un,Kim Dzong Un~,Ким Чен Ын~,Кім Чен Ин~,كيم جونغ أون,کیم جونگ اون
PRK|O|2014-01||Kim Yo Jong,Kim Yo-jong
PRK|F|2022-06||Choe Son Hui,Choe Son-hui
PRK|D|2024-10||No Kwang Chol
MNG|G|2021-01|2025-06|Luvsannamsrain Oyun-Erdene
PHL|S|2010-06|2016-06|Benigno Aquino
PHL|S|2016-06|2022-06|Rodrigo Duterte,Duterte,Дутерте
PHL|S|2022-06||Ferdinand Marcos Jr,Bongbong Marcos,Ferdinand Marcos
PHL|D|2016-06|2022-06|Delfin Lorenzana,Lorenzana
PHL|D|2023-06||Gilberto Teodoro,Gilbert Teodoro
PHL|F|2018-10|2022-06|Teodoro Locsin
PHL|F|2022-07|2025-06|Enrique Manalo
PHL|C|2023-07||Romeo Brawner
IDN|S|2004-10|2014-10|Susilo Bambang Yudhoyono,Yudhoyono
IDN|S|2014-10|2024-10|Joko Widodo,Jokowi,Джоко Видодо
IDN|S|2024-10||Prabowo Subianto,Prabowo,Прабово
IDN|D|2014-10|2019-10|Ryamizard Ryacudu
IDN|D|2019-10|2024-10|Prabowo Subianto,Prabowo,Прабово
IDN|D|2024-10||Sjafrie Sjamsoeddin
IDN|C|2017-12|2021-11|Hadi Tjahjanto
IDN|C|2018-11|2022-12|Andika Perkasa,Andhika Perkasa
IDN|C|2021-11|2023-10|Dudung Abdurachman
IDN|C|2022-12|2023-11|Yudo Margono
IDN|C|2023-11||Agus Subiyanto
IDN|F|2014-10|2024-10|Retno Marsudi
IDN|F|2024-10||Sugiono
MYS|G|2009-04|2018-05|Najib Razak
MYS|G|2018-05|2020-03|Mahathir Mohamad
MYS|G|2020-03|2021-08|Muhyiddin Yassin
MYS|G|2021-08|2022-11|Ismail Sabri Yaakob
MYS|G|2022-11||Anwar Ibrahim
MYS|D|2013-05|2018-05|Hishammuddin Hussein
MYS|D|2018-05|2020-02|Mohamad Sabu
MYS|D|2022-12|2023-12|Mohamad Hasan
MYS|D|2023-12||Mohamed Khaled Nordin,Khaled Nordin
MYS|F|2023-12||Mohamad Hasan
SGP|G|2004-08|2024-05|Lee Hsien Loong
SGP|G|2024-05||Lawrence Wong
SGP|D|2011-05|2025-05|Ng Eng Hen
SGP|D|2025-05||Chan Chun Sing
SGP|F|2015-10||Vivian Balakrishnan
VNM|S|2021-04|2023-01|Nguyen Xuan Phuc
VNM|S|2024-05|2024-10|To Lam
VNM|O|2011-01|2024-07|Nguyen Phu Trong
VNM|O|2024-08||To Lam,Tô Lâm
VNM|G|2021-04||Pham Minh Chinh
VNM|D|2016-04|2021-04|Ngo Xuan Lich
VNM|D|2021-04||Phan Van Giang
VNM|F|2021-04|2024-08|Bui Thanh Son
THA|G|2014-08|2023-08|Prayut Chan-o-cha,Prayuth Chan-ocha
THA|G|2023-08|2024-08|Srettha Thavisin
THA|G|2024-08|2025-08|Paetongtarn Shinawatra
THA|G|2025-09||Anutin Charnvirakul
KHM|G|1985-01|2023-08|Hun Sen
KHM|G|2023-08||Hun Manet
KHM|D|2023-08||Tea Seiha
KHM|D|1994-01|2023-08|Tea Banh
LAO|S|2021-03||Thongloun Sisoulith
BRN|S|1967-10||Hassanal Bolkiah
TLS|S|2022-05||José Ramos-Horta
AUS|G|2013-09|2015-09|Tony Abbott
AUS|G|2015-09|2018-08|Malcolm Turnbull
AUS|G|2018-08|2022-05|Scott Morrison
AUS|G|2022-05||Anthony Albanese,Albanese,Альбанезе
AUS|D|2018-08|2019-05|Christopher Pyne
AUS|D|2019-05|2021-03|Linda Reynolds
AUS|D|2021-03|2022-05|Peter Dutton
AUS|D|2022-05||Richard Marles,Marles,Марлз~
AUS|F|2013-09|2018-08|Julie Bishop
AUS|F|2018-08|2022-05|Marise Payne
AUS|F|2022-05||Penny Wong
AUS|C|2018-07|2024-07|Angus Campbell
AUS|C|2024-07||David Johnston
NZL|G|2008-11|2016-12|John Key
NZL|G|2017-10|2023-01|Jacinda Ardern
NZL|G|2023-01|2023-11|Chris Hipkins
NZL|G|2023-11||Christopher Luxon
NZL|D|2017-10|2020-11|Ron Mark
NZL|D|2020-11|2023-02|Peeni Henare
NZL|D|2023-11||Judith Collins
NZL|F|2020-11|2023-11|Nanaia Mahuta
NZL|F|2023-11||Winston Peters
PNG|G|2019-05||James Marape
PNG|D|2023-01||Billy Joseph
FJI|G|2007-01|2022-12|Frank Bainimarama
FJI|G|2022-12||Sitiveni Rabuka
SLB|G|2019-04|2024-05|Manasseh Sogavare
`;
