/** Office-holders of Türkiye, the Caucasus, Central Asia and the Middle East: `code | office | from | to | names`; see people.ts. */
export const middleEast = `
TUR|G|2003-03|2014-08|Recep Tayyip Erdoğan,Tayyip Erdoğan,Erdoğan,Эрдоган~,Ердоган~,أردوغان,اردوغان,Ərdoğan
TUR|S|2014-08||Recep Tayyip Erdoğan,Recep Tayyib Erdoğan,Tayyip Erdoğan,Erdoğan,Erdogana,Erdoganem,Erdoganom,Эрдоган~,Ердоган~,أردوغان,اردوغان,Ərdoğan
TUR|S|2007-08|2014-08|Abdullah Gül,Абдулла Гюль,عبد الله غل
TUR|G|2014-08|2016-05|Ahmet Davutoğlu,Davutoğlu,Давутоглу,داود أوغلو
TUR|G|2016-05|2018-07|Binali Yıldırım,Бинали Йылдырым~,بن علي يلدريم
TUR|D|2002-11|2011-07|Vecdi Gönül
TUR|D|2011-07|2015-07|İsmet Yılmaz
TUR|D|2016-05|2016-05|İsmet Yılmaz
TUR|D|2016-05|2017-07|Fikri Işık
TUR|D|2017-07|2018-07|Nurettin Canikli
TUR|D|2018-07|2023-06|Hulusi Akar,Хулуси Акар~,Хулусі Акар~,خلوصي أكار,خلوصی آکار,خلوصي اكار
TUR|D|2023-06||Yaşar Güler,Yashar Guler,Yaschar Güler,Яшар Гюлер~,يشار غولر,یاشار گولر,ياشار غولر
TUR|F|2009-05|2014-08|Ahmet Davutoğlu,Davutoğlu,Давутоглу
TUR|F|2014-08|2015-08|Mevlüt Çavuşoğlu
TUR|F|2015-11|2023-06|Mevlüt Çavuşoğlu,Mövlud Çavuşoğlu,Çavuşoğlu,Чавушоглу,تشاووش أوغلو,جاويش أوغلو,چاووش اوغلو
TUR|F|2023-06||Hakan Fidan,Хакан Фидан~,Гакан Фідан~,هاكان فيدان,هاکان فیدان
TUR|C|2011-08|2015-08|Necdet Özel
TUR|C|2015-08|2018-07|Hulusi Akar,Хулуси Акар~,خلوصي أكار
TUR|C|2018-07|2023-08|Yaşar Güler,Яшар Гюлер~
TUR|C|2023-08|2025-08|Metin Gürak,Метин Гюрак~
TUR|C|2025-08||Selçuk Bayraktaroğlu
TUR|O|2018-07|2023-06|İsmail Demir
TUR|O|2023-06||Haluk Görgün
TUR|O|2010-05|2023-06|Hakan Fidan
TUR|O|2023-06||İbrahim Kalın
TUR|O|2018-07||Cevdet Yılmaz
AZE|S|2003-10||Ilham Aliyev,İlham Əliyev,Əliyev,Aliyev,Aliev,Alijew~,Alijev,Алиев,Алиева,Алиеву,Алиевым,Алиеве,Алієв~,Әлиев~,إلهام علييف,علييف,الهام علی اف,الهام علی‌اف,علی‌اف,علی اف
AZE|O|2017-02||Mehriban Aliyeva,Mehriban Əliyeva
AZE|G|2019-10||Ali Asadov,Əli Əsədov
AZE|D|1995-02|2013-10|Safar Abiyev,Səfər Əbiyev,Сафар Абиев~
AZE|D|2013-10||Zakir Hasanov,Zakir Hasanlı,Zakir Həsənov,Zakir Gasanov,Закир Гасанов~,Закір Гасанов~,ذاكر حسنوف,ذاکر حسن‌اف,ذاکر حسن اف
AZE|F|2004-04|2020-07|Elmar Mammadyarov,Elmar Məmmədyarov,Эльмар Мамедъяров~,Мамедъяров~
AZE|F|2020-07||Jeyhun Bayramov,Ceyhun Bayramov,Джейхун Байрамов~,جيهون بيراموف,جیحون بایرام‌اف
AZE|C|1993-11|2021-01|Najmaddin Sadigov,Nəcməddin Sadıqov,Necmeddin Sadıkov
AZE|C|2021-06||Karim Valiyev,Kerim Veliyev,Kərim Vəliyev,Керим Велиев~
AZE|O|2018-01||Hikmet Hajiyev,Hikmət Hacıyev,Hikmet Hacıyev,Хикмет Гаджиев~
ARM|S|2008-04|2018-04|Serzh Sargsyan,Serzh Sarkisian,Серж Саргсян~,Serj Sarkisyan
ARM|S|2018-04|2022-02|Armen Sarkissian
ARM|S|2022-03||Vahagn Khachaturyan,Vaagn Khachaturyan,Ваагн Хачатурян~
ARM|G|2018-05||Nikol Pashinyan,Pashinyan,Pachinian,Paschinjan,Paszynian~,Paşinyan,Pashinian,Пашинян~,Пашінян~,باشينيان,پاشینیان
ARM|D|2008-04|2016-10|Seyran Ohanyan,Сейран Оганян~
ARM|D|2016-10|2018-05|Vigen Sargsyan
ARM|D|2018-05|2020-11|David Tonoyan,Давид Тоноян~
ARM|D|2020-11|2021-08|Vagharshak Harutyunyan
ARM|D|2021-08|2021-11|Arshak Karapetyan
ARM|D|2021-11||Suren Papikyan,Сурен Папикян~,Papikyan,Папикян~,سورين بابيكيان
ARM|F|2008-04|2018-05|Edward Nalbandian
ARM|F|2018-05|2020-11|Zohrab Mnatsakanyan
ARM|F|2021-08||Ararat Mirzoyan,Арарат Мирзоян~
ARM|C|2022-07||Edvard Asryan,Eduard Asryan,Эдвард Асрян~
ARM|O|2018-05||Armen Grigoryan
GEO|S|2004-01|2013-11|Mikheil Saakashvili,Saakashvili,Саакашвили
GEO|S|2013-11|2018-12|Giorgi Margvelashvili,Margvelashvili,Маргвелашвили
GEO|S|2018-12|2024-12|Salome Zourabichvili,Salome Zurabishvili,Zurabishvili,Zourabichvili,Зурабишвили
GEO|S|2024-12||Mikheil Kavelashvili,Kavelashvili,Кавелашвили
GEO|G|2012-10|2013-11|Bidzina Ivanishvili
GEO|G|2013-11|2015-12|Irakli Garibashvili
GEO|G|2015-12|2018-06|Giorgi Kvirikashvili
GEO|G|2018-06|2019-09|Mamuka Bakhtadze
GEO|G|2019-09|2021-02|Giorgi Gakharia
GEO|G|2021-02|2024-01|Irakli Garibashvili,Garibashvili,Гарибашвили
GEO|G|2024-02||Irakli Kobakhidze,Kobakhidze,Кобахидзе
GEO|D|2012-10|2014-11|Irakli Alasania
GEO|D|2015-05|2016-08|Tinatin Khidasheli
GEO|D|2016-08|2019-09|Levan Izoria
GEO|D|2019-09|2021-02|Irakli Garibashvili
GEO|D|2021-02|2024-02|Juansher Burchuladze,Burchuladze,Бурчуладзе
GEO|D|2024-02|2025-06|Irakli Chikovani
GEO|D|2025-06||Irakli Chikovani
GEO|F|2018-06|2022-04|David Zalkaliani
GEO|F|2022-04|2024-11|Ilia Darchiashvili
GEO|F|2024-11||Maka Bochorishvili,Maka Botchorishvili
KAZ|S|1990-04|2019-03|Nursultan Nazarbayev,Nazarbayev,Назарбаев~
KAZ|S|2019-03||Kassym-Jomart Tokayev,Kasım Cömert Tokayev,Qasım-Jomart Tokayev,Tokayev,Tokajew~,Tokaïev,Токаев~,توكاييف,توکایف
KAZ|G|2019-02|2022-01|Askar Mamin
KAZ|G|2022-01|2024-02|Alikhan Smailov
KAZ|G|2024-02||Olzhas Bektenov,Олжас Бектенов~
KAZ|D|2014-10|2016-09|Imangali Tasmagambetov
KAZ|D|2016-09|2018-08|Saken Zhasuzakov
KAZ|D|2018-08|2021-08|Nurlan Yermekbayev,Нурлан Ермекбаев~
KAZ|D|2021-08|2022-01|Murat Bektanov
KAZ|D|2022-01|2025-06|Ruslan Zhaksylykov,Ruslan Jaksylykov,Руслан Жаксылыков~
KAZ|D|2025-06||Dauren Kosanov,Даурен Косанов~
KAZ|F|2019-09|2023-03|Mukhtar Tleuberdi
KAZ|F|2023-04|2025-09|Murat Nurtleu,Мурат Нуртлеу
KAZ|F|2025-09||Yermek Kosherbayev,Ермек Кошербаев~
UZB|S|1991-09|2016-09|Islam Karimov,Ислам Каримов~
UZB|S|2016-09||Shavkat Mirziyoyev,Şevket Mirziyoyev,Mirziyoyev,Mirzijojew~,Мирзиеев~,Мирзиёев~,ميرضيايف,میرضیایف
UZB|D|2017-09|2019-02|Abdusalom Azizov
UZB|D|2019-02|2024-11|Bakhodir Kurbanov,Баходир Курбанов~
UZB|D|2024-11||Shukhrat Kholmukhamedov,Шухрат Холмухамедов~
UZB|F|2022-12||Bakhtiyor Saidov,Бахтиёр Саидов~
KGZ|S|2011-12|2017-11|Almazbek Atambayev,Атамбаев~
KGZ|S|2017-11|2020-10|Sooronbay Jeenbekov,Жээнбеков~
KGZ|S|2021-01||Sadyr Japarov,Japarov,Жапаров~
KGZ|D|2021-10||Baktybek Bekbolotov,Бактыбек Бекболотов~
KGZ|F|2022-04||Jeenbek Kulubayev,Жээнбек Кулубаев~
KGZ|O|2020-10||Kamchybek Tashiev,Камчыбек Ташиев~
TJK|S|1994-11||Emomali Rahmon,Рахмон,Рахмона,Рахмону,Рахмоном,Эмомали Рахмон~,رحمان امامعلی
TJK|D|2013-11|2025-01|Sherali Mirzo,Шерали Мирзо
TJK|D|2025-01||Emomali Sobirzoda,Эмомали Собирзода
TJK|F|2013-11||Sirojiddin Muhriddin,Сироджиддин Мухриддин~
TKM|S|2007-02|2022-03|Gurbanguly Berdimuhamedow,Gurbanguly Berdimuhamedov,Гурбангулы Бердымухамедов~
TKM|S|2022-03||Serdar Berdimuhamedow,Serdar Berdimuhamedov,Serdar Berdymukhamedov,Сердар Бердымухамедов~
TKM|F|2001-07||Rashid Meredov,Рашид Мередов~
MNG|S|2021-06||Ukhnaagiin Khurelsukh,Khurelsukh
AFG|S|2001-12|2014-09|Hamid Karzai,Karzai,Карзай
AFG|S|2014-09|2021-08|Ashraf Ghani,Ашраф Гани
AFG|F|2021-09||Amir Khan Muttaqi
AFG|D|2021-09||Mullah Yaqoob,Mohammad Yaqoob
IRN|S|2005-08|2013-08|Mahmoud Ahmadinejad,Ahmadinejad,Ахмадинежад~,احمدی نژاد
IRN|S|2013-08|2021-08|Hassan Rouhani,Rouhani,Ruhani,Рухани,روحاني,روحانی
IRN|S|2021-08|2024-05|Ebrahim Raisi,Ebrahim Raïssi,İbrahim Reisi,Ибрахим Раиси,Раиси,إبراهيم رئيسي,ابراهیم رئیسی
IRN|S|2024-07||Masoud Pezeshkian,Pezeshkian,Pezeşkiyan,Peseschkian,Пезешкиан~,بزشكيان,پزشکیان
IRN|O|1989-06|2026-02|Ali Khamenei,Khamenei,Hamaney,Chamenei,Хаменеи,خامنئي,خامنه‌ای,خامنه ای
IRN|D|2005-08|2013-08|Ahmad Vahidi
IRN|D|2013-08|2017-08|Hossein Dehghan,Хосейн Дехган~
IRN|D|2017-08|2021-08|Amir Hatami,Амир Хатами,أمير حاتمي,امیر حاتمی
IRN|D|2021-08|2024-08|Mohammad Reza Ashtiani,Mohammad-Reza Gharaei Ashtiani,Мохаммад Реза Аштиани,محمد رضا آشتياني,آشتیانی
IRN|D|2024-08|2026-02|Aziz Nasirzadeh,Aziz Nasirzade,Азиз Насирзаде,عزيز نصير زاده,عزیز نصیرزاده
IRN|D|2026-03||Majid Ebnolreza,Majid Ebnelreza,Majid Ibn al-Reza
IRN|O|2026-03||Mojtaba Khamenei,Моджтаба Хаменеи,مجتبى خامنئي,مجتبی خامنه‌ای
IRN|F|2010-12|2013-08|Ali Akbar Salehi
IRN|F|2013-08|2021-08|Mohammad Javad Zarif,Javad Zarif,Zarif,Зариф,Зарифа,ظريف,ظریف
IRN|F|2021-08|2024-05|Hossein Amir-Abdollahian,Hossein Amirabdollahian,Amir-Abdollahian,Abdullahiyan,Абдоллахиян~,عبد اللهيان,امیرعبداللهیان
IRN|F|2024-08||Abbas Araghchi,Araghchi,Araqchi,Arakçi,Araktschi,Аракчи,عراقجي,عراقچی
IRN|C|2016-06|2025-06|Mohammad Bagheri,Мохаммад Багери,محمد باقري,محمد باقری
IRN|C|2025-06|2026-02|Abdolrahim Mousavi,عبدالرحیم موسوی
IRN|O|2019-04|2025-06|Hossein Salami,حسین سلامی
IRN|O|2013-09|2023-05|Ali Shamkhani,Али Шамхани
SYR|S|2000-07|2024-12|Bashar al-Assad,Bashar Assad,Beşar Esad,Baschar al-Assad,Bachar al-Assad,Башар~ Асад~,بشار الأسد,بشار اسد
SYR|S|2025-01||Ahmed al-Sharaa,Ahmad al-Sharaa,Ahmed Şara,Ахмед~ аш-Шараа,أحمد الشرع,احمد الشرع
SYR|D|2024-12||Murhaf Abu Qasra,Marhaf Abu Qasra,مرهف أبو قصرة
SYR|F|2024-12||Asaad al-Shaibani,Asaad Hassan al-Shibani,Асаад аш-Шейбани,أسعد الشيباني
IRQ|G|2006-05|2014-09|Nouri al-Maliki,Nuri al-Maliki
IRQ|G|2014-09|2018-10|Haider al-Abadi
IRQ|G|2020-05|2022-10|Mustafa al-Kadhimi
IRQ|G|2022-10||Mohammed Shia al-Sudani,Mohammed al-Sudani,محمد شياع السوداني
IRQ|S|2022-10||Abdul Latif Rashid
IRQ|D|2022-10||Thabit al-Abbasi,Thabet al-Abbasi,ثابت العباسي
IRQ|F|2020-06||Fuad Hussein,Fouad Hussein,فؤاد حسين
ISR|G|2009-03|2021-06|Benjamin Netanyahu,Binyamin Netanyahu,Netanyahu,Netanjahu,Netanyahou,Нетаньяху,Нетаньягу,نتنياهو,نتانیاهو
ISR|G|2021-06|2022-06|Naftali Bennett
ISR|G|2022-07|2022-12|Yair Lapid
ISR|G|2022-12||Benjamin Netanyahu,Binyamin Netanyahu,Netanyahu,Netanjahu,Netanyahou,Нетаньяху,Нетаньягу,نتنياهو,نتانیاهو
ISR|S|2014-07|2021-07|Reuven Rivlin
ISR|S|2021-07||Isaac Herzog,Ицхак Герцог~
ISR|D|2007-06|2013-03|Ehud Barak
ISR|D|2013-03|2016-05|Moshe Ya'alon,Moshe Yaalon
ISR|D|2016-05|2018-11|Avigdor Lieberman,Авигдор Либерман~
ISR|D|2020-05|2022-12|Benny Gantz,Gantz,Бени Ганц~,غانتس
ISR|D|2022-12|2024-11|Yoav Gallant,Йоав Галант~,يوآف غالانت
ISR|D|2024-11||Israel Katz,Исраэль Кац,يسرائيل كاتس
ISR|F|2009-03|2015-05|Avigdor Lieberman
ISR|F|2020-05|2021-06|Gabi Ashkenazi
ISR|F|2021-06|2022-12|Yair Lapid
ISR|F|2022-12|2024-01|Eli Cohen
ISR|F|2024-01|2024-11|Israel Katz
ISR|F|2024-11||Gideon Sa'ar,Gideon Saar,Гидеон Саар
ISR|C|2019-01|2023-01|Aviv Kochavi
ISR|C|2023-01|2025-03|Herzi Halevi
ISR|C|2025-03||Eyal Zamir
PSE|S|2005-01||Mahmoud Abbas,Mahmud Abbas,Махмуд Аббас~,محمود عباس
JOR|S|1999-02||King Abdullah II,Abdullah II,الملك عبد الله الثاني
JOR|F|2017-01||Ayman Safadi,Ayman al-Safadi,أيمن الصفدي
JOR|C|2019-07||Yousef Huneiti,Yousef Ahmed Huneiti,يوسف الحنيطي
LBN|S|2016-10|2022-10|Michel Aoun
LBN|S|2025-01||Joseph Aoun,جوزيف عون
LBN|G|2021-09|2025-02|Najib Mikati
LBN|G|2025-02||Nawaf Salam
LBN|C|2017-03|2025-01|Joseph Aoun
EGY|S|1981-10|2011-02|Hosni Mubarak,Мубарак~
EGY|S|2012-06|2013-07|Mohamed Morsi,Mohammed Morsi
EGY|S|2014-06||Abdel Fattah el-Sisi,Abdel Fattah al-Sisi,Abdel-Fattah el-Sissi,el-Sisi,al-Sisi,Абдель Фаттах ас-Сиси,ас-Сиси,السيسي,السیسی
EGY|D|2012-08|2014-03|Abdel Fattah el-Sisi
EGY|D|2014-03|2018-06|Sedki Sobhi,Sedky Sobhy
EGY|D|2018-06|2024-07|Mohamed Zaki,Mohammed Zaki,محمد زكي
EGY|D|2024-07|2026-02|Abdel Mageed Saqr,Abdel Meguid Saqr,عبد المجيد صقر
EGY|F|2014-06|2024-07|Sameh Shoukry,سامح شكري
EGY|F|2024-07||Badr Abdelatty,بدر عبد العاطي
SAU|S|2005-08|2015-01|King Abdullah bin Abdulaziz
SAU|S|2015-01||King Salman,Salman bin Abdulaziz,الملك سلمان
SAU|G|2017-06||Mohammed bin Salman,Mohammad bin Salman,Muhammed bin Selman,Мухаммед бин Салман~,محمد بن سلمان
SAU|D|2015-01|2022-09|Mohammed bin Salman,Mohammad bin Salman,Muhammed bin Selman,محمد بن سلمان
SAU|D|2022-09||Khalid bin Salman,Халид бин Салман~,خالد بن سلمان
SAU|F|2015-04|2018-12|Adel al-Jubeir
SAU|F|2019-10||Faisal bin Farhan,Фейсал бин Фархан~,فيصل بن فرحان
SAU|C|2018-02||Fayyadh Al Ruwaili,Fayyad al-Ruwaili,فياض الرويلي
ARE|S|2004-11|2022-05|Khalifa bin Zayed
ARE|S|2022-05||Mohamed bin Zayed,Mohammed bin Zayed,Muhammed bin Zayed,Мухаммед бин Заид~,محمد بن زايد
ARE|O|2005-01|2022-05|Mohamed bin Zayed,Mohammed bin Zayed,محمد بن زايد
ARE|G|2006-01||Mohammed bin Rashid
ARE|D|2024-07||Hamdan bin Mohammed,حمدان بن محمد
ARE|D|2016-01|2024-07|Mohammed bin Ahmad Al Bowardi,Mohammed Al Bowardi,Mohammed Ahmed Al Bowardi,محمد البواردي
ARE|F|2006-02||Abdullah bin Zayed,عبدالله بن زايد,عبد الله بن زايد
QAT|S|2013-06||Tamim bin Hamad,Тамим бин Хамад~,تميم بن حمد
QAT|D|2016-01|2024-11|Khalid bin Mohammed Al Attiyah,Khalid bin Mohammad Al Attiyah,Khalid Al-Attiyah,Khalid al-Attiyah,خالد العطية,خالد بن محمد العطية
QAT|D|2024-11||Saoud bin Abdulrahman,Saud bin Abdulrahman,سعود بن عبد الرحمن
QAT|F|2016-01||Mohammed bin Abdulrahman,محمد بن عبد الرحمن آل ثاني
KWT|S|2023-12||Mishal Al-Ahmad,Meshal Al-Ahmad,مشعل الأحمد
BHR|S|1999-03||Hamad bin Isa,حمد بن عيسى
BHR|G|2020-11||Salman bin Hamad,سلمان بن حمد
OMN|S|2020-01||Haitham bin Tariq,Haitham bin Tarik,هيثم بن طارق
OMN|F|2020-08||Badr Albusaidi,Badr bin Hamad Al Busaidi,بدر البوسعيدي
YEM|S|2022-04||Rashad al-Alimi,رشاد العليمي
`;
