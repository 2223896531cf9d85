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
`;
