/** The same in the languages of full depth. */
export const topicsLanguages = `
tr | Savunma bakanları Ankara'da görüştü. | consultation
tr | İki ordu ortak tatbikat yaptı. | exercise
tr | Subaylara eğitim verildi, askerler kursa katıldı. | training
tr | Zırhlı araçlar satın alındı. | arms-transfer
tr | Füzeler ortak üretilecek. | industry
tr | Orduya askeri yardım yapıldı. | aid
tr | Tugay üsse konuşlandı. | presence
tr | Ordular istihbarat paylaşımı yapacak. | intelligence
tr | Ortak devriyeler başladı. | operations
tr | Savunma iş birliği anlaşması imzalandı. | agreement
tr | Takım savunmada iyi oynadı. | !exercise !arms-transfer
az | Müdafiə nazirləri görüşdü. | consultation
az | İki ordu birgə təlim keçirir. | exercise
az | Hərbi əməkdaşlıq sazişi imzalandı. | agreement
az | Müdafiə sənayesi sahəsində əməkdaşlıq müzakirə olundu. | industry
az | Ordunun istehkamçıları minaları təmizlədi, minatəmizləmə davam edir. | operations
ru | Министры обороны провели переговоры. | consultation
ru | Армии двух стран начали учения. | exercise
ru | Инструкторы обучают солдат. | training
ru | Армия закупила гаубицы. | arms-transfer
ru | Завод будет выпускать беспилотники. | industry
ru | Объявлена военная помощь. | aid
ru | Войска размещены на базе. | presence
ru | Армии обмениваются разведданными. | intelligence
ru | Миротворцы армии патрулируют границу. | operations
ru | Подписано соглашение о военном сотрудничестве. | agreement
ru | Футболист атаковал ворота. | !agreement !training
uk | Міністри оборони провели переговори. | consultation
uk | Армії розпочали навчання. | exercise
uk | Інструктори навчають солдатів. | training
uk | Армія отримала гаубиці та закупила снаряди. | arms-transfer
uk | Завод вироблятиме дрони. | industry
uk | Оголошено військову допомогу. | aid
uk | Сапери армії розміновують поля. | operations
uk | Підписано угоду про оборонну співпрацю. | agreement
fr | Les ministres de la Défense se sont rencontrés. | consultation
fr | Les deux armées ont mené un exercice conjoint. | exercise
fr | Des instructeurs forment les soldats. | training
fr | L'armée achète des hélicoptères. | arms-transfer
fr | Une usine produira des drones. | industry
fr | Une aide militaire a été annoncée. | aid
fr | Les troupes sont stationnées sur la base. | presence
fr | Les armées partagent le renseignement. | intelligence
fr | Les armées mènent des patrouilles conjointes. | operations
fr | Un accord de défense a été signé. | agreement
fr | Le gardien a défendu son but. | !exercise !arms-transfer
de | Die Verteidigungsminister trafen sich zu Gesprächen. | consultation
de | Die Armeen begannen eine gemeinsame Übung. | exercise
de | Ausbilder schulen die Soldaten. | training
de | Das Heer kauft Haubitzen. | arms-transfer
de | Ein Werk wird Drohnen produzieren. | industry
de | Neue Militärhilfe wurde angekündigt. | aid
de | Die Brigade wird dauerhaft stationiert. | presence
de | Die Armeen teilen Geheimdienstinformationen. | intelligence
de | Gemeinsame Patrouillen der Marine beginnen. | operations
de | Ein Verteidigungsabkommen wurde unterzeichnet. | agreement
es | Los ministros de Defensa se reunieron. | consultation
es | Los ejércitos iniciaron un ejercicio conjunto. | exercise
es | Instructores forman a los soldados. | training
es | El ejército compra helicópteros. | arms-transfer
es | Una fábrica producirá drones. | industry
es | Se anunció ayuda militar. | aid
es | Las tropas se despliegan en la base. | presence
es | Los ejércitos comparten inteligencia militar. | intelligence
es | Las armadas harán patrullas conjuntas. | operations
es | Se firmó un acuerdo de defensa. | agreement
es | El portero defendió el gol. | !exercise !arms-transfer
pt | Os ministros da Defesa reuniram-se. | consultation
pt | Os exércitos iniciaram um exercício conjunto. | exercise
pt | Instrutores formam os soldados. | training
pt | O exército compra helicópteros. | arms-transfer
pt | Foi anunciada ajuda militar. | aid
pt | As marinhas farão patrulhas conjuntas. | operations
pt | Foi assinado um acordo de defesa. | agreement
it | I ministri della Difesa si sono incontrati. | consultation
it | Gli eserciti hanno iniziato un'esercitazione congiunta. | exercise
it | Gli istruttori addestrano i soldati. | training
it | L'esercito compra elicotteri. | arms-transfer
it | È stato annunciato un aiuto militare. | aid
it | Le marine faranno pattugliamenti congiunti. | operations
it | È stato firmato un accordo di difesa. | agreement
pl | Ministrowie obrony spotkali się na rozmowach. | consultation
pl | Armie rozpoczęły wspólne ćwiczenia. | exercise
pl | Instruktorzy szkolą żołnierzy. | training
pl | Wojsko kupuje haubice. | arms-transfer
pl | Zakład będzie produkować drony. | industry
pl | Ogłoszono pomoc wojskową. | aid
pl | Wojska stacjonują w bazie. | presence
pl | Podpisano umowę obronną. | agreement
ar | التقى وزير الدفاع نظيره. | consultation
ar | بدأت مناورات عسكرية مشتركة. | exercise
ar | يدرب الضباط الجنود. | training
ar | اشترى الجيش دبابات. | arms-transfer
ar | أعلنت مساعدات عسكرية. | aid
ar | وقع اتفاق دفاعي. | agreement
fa | وزیر دفاع با همتای خود دیدار کرد. | consultation
fa | رزمایش مشترک نظامی آغاز شد. | exercise
fa | ارتش بالگرد خرید. | arms-transfer
ru | Правящая партия обсудила армию и ракеты. | !arms-transfer
ru | Учитывая опыт армии, ракеты хранят в горах. | !training
ru | Ученики написали письмо солдатам. | !exercise
ru | Армия собирается купить ракеты. | !industry
ru | Бригада приняла командование сектором. | !consultation
ru | Армия передала соседям первую партию ракет. | arms-transfer
ru | Стороны окажут взаимную военную помощь в случае нападения. | !aid
ru | Армия получит доступ к военным базам соседа. | presence
ru | Помощник министра рассказал об армии. | !aid
ru | Командующие армий подписали план работы. | agreement
uk | Армія буде мати ракети. | !industry
uk | Прибуток від ракет зріс. | !consultation !arms-transfer
uk | Армія передала сусідам нову партію ракет. | arms-transfer
uk | Коаліція дронів для армії зростає. | !operations
pl | Budżet armii na rakiety wzrósł. | !industry
pl | Armia naprawdę lubi rakiety. | !industry
pl | Partia rządząca chwali armię i rakiety. | !arms-transfer
pl | Sekretarz generalny spotkał się z armią. | !presence
pl | Armia dostanie dostęp do baz sąsiada. | presence
tr | Ordu ve donanma birlikte toplantı yaptı. | !arms-transfer
tr | Açıklama ordu tarafından dün bildirildi. | !agreement
tr | İnsansız hava araçları ordunun elinde. | !industry
tr | Ordu komutanları askeri konuyu ele aldı. | consultation !arms-transfer
tr | Türk askeri Katar'daki üslerin kullanım hakkını aldı. | presence
tr | Taraflardan biri saldırıya uğrarsa diğer ordu askeri yardım yapacak. | !aid
az | Səfər çərçivəsində müdafiə naziri hərbi obyektlərə gedib. | !agreement !presence !industry
az | İki ordunun müttəfiqliyi güclənir. | !agreement
fr | Au cours de la semaine l'armée a parlé de missiles. | !training
fr | L'armée obtient l'accès aux bases du voisin. | presence
fr | En cas d'attaque l'armée promet une aide militaire. | !aid
fr | L'armée étudie l'intelligence artificielle. | !intelligence
de | Der Generalsekretär lobte die Armee. | !consultation
de | Im Rahmen des Besuchs sprach die Armee von Raketen. | !agreement
de | Die Koalition im Bundestag streitet über die Armee. | !operations
de | Die Armee bekommt Zugang zu zwei Stützpunkten. | presence
es | El secretario general elogió al ejército. | !consultation
es | Con la ayuda de un perro el ejército halló misiles. | !aid
es | El ejército tendrá acceso a las bases aéreas. | presence
es | La misión del ejército es clara. | !operations
pt | O exército recebeu dois navios-patrulha. | !operations
pt | O exército terá acesso às bases aéreas. | presence
pt | Com base em dados do exército o general falou. | !presence
it | In base ai dati l'esercito ha missili. | !presence
it | L'esercito avrà accesso alle basi aeree. | presence
it | La missione dell'esercito è chiara. | !operations
ar | قال الأمين العام إن الجيش قوي. | !consultation
ar | وصلت مساعدات إنسانية إلى الجيش. | !aid
ar | يستخدم الجيش الذكاء الاصطناعي. | !intelligence
ar | يسمح الاتفاق للجيش باستخدام القواعد. | presence
fa | ارتش از هوش مصنوعی استفاده می‌کند. | !intelligence
fa | دبیرکل از ارتش ستایش کرد. | !consultation
ru | Германия снабдит Украину танками. | arms-transfer
tr | Türkiye ordusunu zırhlı araçlarla donattı. | arms-transfer
es | El astillero hace cuatro fragatas para la Marina peruana. | arms-transfer
pl | Dowódca armii Kambodży dziękował Chinom za sprzęt. | arms-transfer
`;
