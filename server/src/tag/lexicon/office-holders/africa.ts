/** Office-holders of Africa: `code | office | from | to | names`; see people.ts. */
export const africa = `
LBY|G|2021-03||Abdul Hamid Dbeibah,Abdulhamid Dbeibeh,Abdul Hamid Dbeiba,Abdülhamid Dibeybe,عبد الحميد الدبيبة
LBY|S|2021-03||Mohamed al-Menfi,Mohammed al-Menfi,محمد المنفي
LBY|G|2016-03|2021-03|Fayez al-Sarraj,Fayez Sarraj,فايز السراج
LBY|O|2015-03||Khalifa Haftar,Haftar,Хафтар~,حفتر
TUN|S|2014-12|2019-07|Beji Caid Essebsi
TUN|S|2019-10||Kais Saied,Kaïs Saïed,قيس سعيد
TUN|D|2021-10|2024-08|Imed Memmich
TUN|D|2024-08||Khaled Sehili
DZA|S|1999-04|2019-04|Abdelaziz Bouteflika,Bouteflika,Бутефлика
DZA|S|2019-12||Abdelmadjid Tebboune,Tebboune,Теббун~,تبون
DZA|C|2004-08|2019-12|Ahmed Gaïd Salah,Gaïd Salah
DZA|C|2019-12||Saïd Chengriha,Chengriha,شنقريحة
DZA|F|2021-07|2023-03|Ramtane Lamamra
DZA|F|2023-03||Ahmed Attaf
MAR|S|1999-07||King Mohammed VI,Mohammed VI,Mohamed VI,محمد السادس
MAR|G|2021-10||Aziz Akhannouch
MAR|D|2010-01||Abdellatif Loudiyi,عبد اللطيف لوديي
MAR|F|2017-04||Nasser Bourita,ناصر بوريطة
MRT|S|2009-08|2019-08|Mohamed Ould Abdel Aziz
MRT|S|2019-08||Mohamed Ould Ghazouani,Mohamed Ould Cheikh El Ghazouani,محمد ولد الشيخ الغزواني
MRT|D|2019-08||Hanena Ould Sidi
SDN|S|1989-06|2019-04|Omar al-Bashir,Омар~ аль-Башир~,عمر البشير
SDN|S|2019-08||Abdel Fattah al-Burhan,Abdel Fattah Burhan,al-Burhan,عبد الفتاح البرهان
SSD|S|2011-07||Salva Kiir,Сальва Киир~
ETH|G|2012-09|2018-04|Hailemariam Desalegn
ETH|G|2018-04||Abiy Ahmed,Абий Ахмед~,آبي أحمد
ETH|D|2021-10||Abraham Belay
ETH|D|2024-05||Aisha Mohammed
ETH|C|2020-11||Birhanu Jula
ERI|S|1993-05||Isaias Afwerki,Исайяс Афеверки,أسياس أفورقي
DJI|S|1999-05||Ismaïl Omar Guelleh,Ismail Omar Guelleh
SOM|S|2012-09|2017-02|Hassan Sheikh Mohamud
SOM|S|2017-02|2022-05|Mohamed Abdullahi Farmajo,Farmajo
SOM|S|2022-05||Hassan Sheikh Mohamud,حسن شيخ محمود
SOM|D|2022-08|2025-03|Abdulkadir Mohamed Nur
SOM|D|2025-04||Ahmed Moalim Fiqi
KEN|S|2013-04|2022-09|Uhuru Kenyatta
KEN|S|2022-09||William Ruto
KEN|D|2013-05|2020-01|Raychelle Omamo
KEN|D|2020-01|2022-10|Monica Juma
KEN|D|2022-10|2024-07|Aden Duale
KEN|D|2024-08||Soipan Tuya
UGA|S|1986-01||Yoweri Museveni,Museveni,Мусевени
UGA|C|2024-03||Muhoozi Kainerugaba
RWA|S|2000-04||Paul Kagame,Kagame,Кагаме
RWA|D|2018-10|2023-06|Albert Murasira
RWA|D|2023-06||Juvenal Marizamunda
BDI|S|2020-06||Évariste Ndayishimiye
TZA|S|2015-11|2021-03|John Magufuli
TZA|S|2021-03||Samia Suluhu Hassan
MOZ|S|2015-01|2025-01|Filipe Nyusi
MOZ|S|2025-01||Daniel Chapo
MDG|S|2019-01|2025-10|Andry Rajoelina
ZAF|S|2009-05|2018-02|Jacob Zuma
ZAF|S|2018-02||Cyril Ramaphosa,Ramaphosa,Рамафоса
ZAF|D|2012-06|2021-08|Nosiviwe Mapisa-Nqakula
ZAF|D|2021-08|2024-06|Thandi Modise
ZAF|D|2024-07||Angie Motshekga
ZAF|F|2019-05|2024-06|Naledi Pandor
ZAF|F|2024-07||Ronald Lamola
NAM|S|2015-03|2024-02|Hage Geingob
ZWE|S|1987-12|2017-11|Robert Mugabe
ZWE|S|2017-11||Emmerson Mnangagwa,Мнангагва
ZMB|S|2021-08||Hakainde Hichilema
AGO|S|1979-09|2017-09|José Eduardo dos Santos
AGO|S|2017-09||João Lourenço
COD|S|2001-01|2019-01|Joseph Kabila
COD|S|2019-01||Félix Tshisekedi,Tshisekedi,Чисекеди
COG|S|1997-10||Denis Sassou Nguesso,Denis Sassou-Nguesso
CAF|S|2016-03||Faustin-Archange Touadéra,Touadéra,Туадер~
CMR|S|1982-11||Paul Biya
GAB|S|2009-10|2023-08|Ali Bongo
GAB|S|2023-09||Brice Oligui Nguema,Oligui Nguema
GNQ|S|1979-08||Teodoro Obiang
TCD|S|1990-12|2021-04|Idriss Déby
TCD|S|2021-04||Mahamat Idriss Déby,Mahamat Déby
NER|S|2011-04|2021-04|Mahamadou Issoufou
NER|S|2021-04|2023-07|Mohamed Bazoum
NER|S|2023-07||Abdourahamane Tiani,Abdourahamane Tchiani,Тчиани
NER|D|2023-08||Salifou Mody
NGA|S|2010-05|2015-05|Goodluck Jonathan
NGA|S|2015-05|2023-05|Muhammadu Buhari,Buhari
NGA|S|2023-05||Bola Tinubu,Tinubu
NGA|D|2023-08|2025-12|Mohammed Badaru,Badaru Abubakar
BEN|S|2016-04|2026-05|Patrice Talon
TGO|S|2005-05|2025-05|Faure Gnassingbé
TGO|G|2025-05||Faure Gnassingbé
GHA|S|2012-07|2017-01|John Mahama,John Dramani Mahama
GHA|S|2017-01|2025-01|Nana Akufo-Addo,Akufo-Addo,Mahamudu Bawumia,Bawumia
GHA|S|2025-01||John Mahama,John Dramani Mahama
CIV|S|2010-12||Alassane Ouattara
CIV|D|2021-04||Téné Birahima Ouattara
LBR|S|2018-01|2024-01|George Weah
LBR|S|2024-01||Joseph Boakai
SLE|S|2018-04||Julius Maada Bio
GIN|S|2010-12|2021-09|Alpha Condé
GIN|S|2021-10||Mamadi Doumbouya,Mamady Doumbouya
GNB|S|2020-02|2025-11|Umaro Sissoco Embaló
SEN|S|2012-04|2024-04|Macky Sall
SEN|S|2024-04||Bassirou Diomaye Faye
SEN|G|2024-04||Ousmane Sonko
GMB|S|2017-01||Adama Barrow
MLI|S|2013-09|2020-08|Ibrahim Boubacar Keïta
MLI|S|2021-05||Assimi Goïta,Assimi Goita,Гойта
MLI|D|2020-10||Sadio Camara
BFA|S|2015-12|2022-01|Roch Marc Christian Kaboré
BFA|S|2022-09||Ibrahim Traoré,Траоре
CPV|S|2021-11||José Maria Neves
`;
