// Turkish: what CLDR's names lack. Endings follow an apostrophe and are cut off before matching; demonyms carry none and are bent by turkic-endings.ts.
import { formsFrom } from '../country-forms.ts';

export const tr = formsFrom(`
TUR | Türkiye Cumhuriyeti | Türk~ | Ankara, Beştepe, Külliye | TC, T.C.
AZE | Azerbeycan, Azerbaycan Cumhuriyeti, Can Azerbaycan | Azerbaycanlı~, Azeri~, Azerbaycan Türk~ | Bakü
USA | Amerika Birleşik Devletleri, Amerika, Birleşik Devletler | Amerikan, Amerikalı~ | Washington, Vaşington, Beyaz Saray, Pentagon | ABD, A.B.D.
CAN | | Kanadalı~ | Ottawa
MEX | | Meksikalı~ |
CUB | | Kübalı~ | Havana
VEN | | Venezuelalı~, Venezüelalı~ | Karakas, Caracas
COL | | Kolombiyalı~ | Bogota
BRA | | Brezilyalı~ | Brasilia
ARG | | Arjantinli~ | Buenos Aires
CHL | | Şilili~ |
PER | | Perulu~ |
ECU | | Ekvadorlu~ |
BOL | | Bolivyalı~ |
URY | | Uruguaylı~ |
PRY | | Paraguaylı~ |
PAN | | Panamalı~ |
GBR | İngiltere, Birleşik Krallık, Britanya, Büyük Britanya, İskoçya, Galler | İngiliz~, Britanyalı~, Britanya, İskoç~ | Londra
IRL | İrlanda Cumhuriyeti | İrlandalı~, İrlanda | Dublin
FRA | | Fransız~ | Paris, Elysee, Elize Sarayı
DEU | Federal Almanya, Batı Almanya, Doğu Almanya | Alman~ | Berlin, Bundestag
ITA | | İtalyan~ | Roma
ESP | | İspanyol~ | Madrid
PRT | | Portekizli~ | Lizbon
NLD | Felemenk | Hollandalı~ | Lahey, Amsterdam
BEL | | Belçikalı~ | Brüksel
LUX | | Lüksemburglu~ |
CHE | | İsviçreli~ | Bern
AUT | | Avusturyalı~ | Viyana
SWE | | İsveçli~ | Stokholm, Stockholm
NOR | | Norveçli~ | Oslo
FIN | | Finlandiyalı~, Finli~, Fin | Helsinki
DNK | | Danimarkalı~, Danimarka | Kopenhag
ISL | | İzlandalı~ | Reykjavik
EST | | Estonyalı~, Eston | Tallinn, Tallin
LVA | | Letonyalı~ | Riga
LTU | | Litvanyalı~ | Vilnius
POL | Lehistan | Polonyalı~, Leh~ | Varşova
CZE | Çek Cumhuriyeti, Çekya, Çekoslovakya | Çek~, Çekoslovak~ | Prag
SVK | | Slovak~, Slovakyalı~ | Bratislava
HUN | | Macar~, Macaristanlı~ | Budapeşte
ROU | | Romen~, Rumen~, Romanyalı~ | Bükreş
BGR | | Bulgar~, Bulgaristanlı~ | Sofya
GRC | | Yunan~, Yunanlı~, Yunanistanlı~ | Atina
CYP | Kıbrıs, Güney Kıbrıs, Güney Kıbrıs Rum Yönetimi, Rum Yönetimi, Kıbrıs Rum Kesimi, Rum kesimi | Kıbrıs Rum~, Kıbrıslı Rum~, Kıbrıslı~ | Lefkoşa | GKRY
SRB | | Sırp~, Sırbistanlı~ | Belgrad
HRV | | Hırvat~, Hırvatistanlı~ | Zagreb
SVN | | Sloven~, Slovenyalı~ | Ljubljana
BIH | Bosna Hersek, Bosna-Hersek, Bosna | Bosnalı~, Boşnak~, Bosna-Hersekli~ | Saraybosna
XKX | | Kosovalı~, Kosovarlar | Priştine
MKD | Kuzey Makedonya, Makedonya | Makedon~, Makedonyalı~, Kuzey Makedonyalı~ | Üsküp
MNE | | Karadağlı~ | Podgorica
ALB | | Arnavut~, Arnavutluklu~ | Tiran
MLT | | Maltalı~ |
RUS | Rusya Federasyonu, Sovyet Rusya, Çarlık Rusyası | Rus~, Rusyalı~ | Moskova, Kremlin
UKR | | Ukraynalı~, Ukrain~ | Kiev, Kyiv
BLR | Beyaz Rusya | Belaruslu~, Belarus | Minsk
MDA | Moldova Cumhuriyeti | Moldovalı~ | Kişinev
GEO | | Gürcü~, Gürcistanlı~ | Tiflis
ARM | | Ermeni~, Ermenistanlı~ | Erivan
KAZ | | Kazak~, Kazakistanlı~ | Astana, Nur-Sultan, Nursultan
UZB | | Özbek~, Özbekistanlı~ | Taşkent
TKM | Türkmenistan | Türkmenistanlı~, Türkmen | Aşkabat
KGZ | Kırgız Cumhuriyeti | Kırgız~, Kırgızistanlı~ | Bişkek
TJK | | Tacik~, Tacikistanlı~ | Duşanbe
MNG | | Moğol~, Moğolistanlı~ | Ulan Batur
CHN | Çin Halk Cumhuriyeti | Çinli~ | Pekin | ÇHC
TWN | Çin Cumhuriyeti | Tayvanlı~ | Taipei
HKG | | Hong Konglu~ |
JPN | | Japon~, Japonyalı~ | Tokyo
KOR | Güney Kore, Kore Cumhuriyeti, Kore | Güney Koreli~, Koreli~ | Seul
PRK | Kuzey Kore, Kore Demokratik Halk Cumhuriyeti | Kuzey Koreli~ | Pyongyang
IND | | Hint, Hintli~, Hindistanlı~ | Yeni Delhi, Delhi
PAK | Pakistan İslam Cumhuriyeti | Pakistanlı~ | İslamabad, Ravalpindi
AFG | | Afgan~, Afganistanlı~ | Kabil
BGD | | Bangladeşli~ | Dakka
LKA | | Sri Lankalı~ | Kolombo
NPL | | Nepalli~ | Katmandu
MDV | Maldivler | Maldivli~ |
MMR | Burma | Myanmarlı~ |
THA | | Taylandlı~ | Bangkok
VNM | | Vietnamlı~ | Hanoi
KHM | | Kamboçyalı~ |
LAO | | Laoslu~ |
IDN | | Endonezyalı~ | Cakarta
MYS | | Malezyalı~ | Kuala Lumpur
SGP | | Singapurlu~ |
PHL | | Filipinli~ | Manila
BRN | Brunei Sultanlığı | Bruneili~ |
AUS | | Avustralyalı~ | Canberra, Kanberra
NZL | | Yeni Zelandalı~ | Wellington
IRN | İran İslam Cumhuriyeti | İranlı~ | Tahran | İİC
IRQ | | Iraklı~ | Bağdat
SYR | Suriye Arap Cumhuriyeti | Suriyeli~ | Şam
LBN | | Lübnanlı~ | Beyrut
JOR | | Ürdünlü~ | Amman
ISR | | İsrailli~ | Tel Aviv, Kudüs, Knesset
PSE | Filistin Devleti, Gazze, Batı Şeria | Filistinli~, Gazzeli~ | Ramallah
EGY | | Mısırlı~ | Kahire
SAU | Suudi Arabistan, S. Arabistan, Suudi Arabistan Krallığı | Suudi~, Suudi Arabistanlı~ | Riyad
ARE | Birleşik Arap Emirlikleri, Emirlikler | BAE’li, Emirlikli~ | Abu Dabi | BAE
QAT | | Katarlı~ | Doha
KWT | | Kuveytli~ |
BHR | | Bahreynli~ | Manama
OMN | Umman Sultanlığı | Ummanlı~ | Maskat
YEM | | Yemenli~ | Sana, Aden
LBY | | Libyalı~ | Trablus
DZA | | Cezayirli~ |
TUN | | Tunuslu~ |
MAR | | Faslı~ | Rabat
MRT | | Moritanyalı~ |
SDN | | Sudanlı~ | Hartum
SSD | Güney Sudan | Güney Sudanlı~ | Juba
SOM | Somaliland, Puntland | Somalili~ | Mogadişu
ETH | | Etiyopyalı~ | Addis Ababa
ERI | | Eritreli~ | Asmara
DJI | | Cibutili~ |
KEN | | Kenyalı~ | Nairobi
UGA | | Ugandalı~ | Kampala
RWA | | Ruandalı~ | Kigali
BDI | | Burundili~ |
TZA | Zanzibar | Tanzanyalı~ |
MOZ | | Mozambikli~ |
ZAF | Güney Afrika, Güney Afrika Cumhuriyeti | Güney Afrikalı~ | Pretoria
ZWE | | Zimbabveli~ |
ZMB | | Zambiyalı~ |
AGO | | Angolalı~ | Luanda
NAM | | Namibyalı~ |
NGA | | Nijeryalı~ | Abuja
NER | | Nijerli~ | Niamey
TCD | | Çadlı~ |
MLI | | Malili~ | Bamako
BFA | | Burkina Fasolu~ |
SEN | | Senegalli~ | Dakar
GMB | | Gambiyalı~ |
GHA | | Ganalı~ | Akra
CIV | Fildişi Sahili, Fildişi Sahilleri | |
CMR | | Kamerunlu~ |
GAB | | Gabonlu~ |
COD | Demokratik Kongo Cumhuriyeti, Kongo Demokratik Cumhuriyeti, KDC | Kongolu~ | Kinşasa
COG | Kongo, Kongo Cumhuriyeti | | Brazavil
CAF | Orta Afrika Cumhuriyeti | |
GIN | Gine | Gineli~ |
GNB | Gine-Bissau | |
GNQ | Ekvator Ginesi | |
TGO | | Togolu~ |
BEN | | Beninli~ |
LBR | | Liberyalı~ |
SLE | | Sierra Leoneli~ |
MDG | | Madagaskarlı~ |
VAT | Vatikan | |
`);
