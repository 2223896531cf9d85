import type { EquipmentWords } from './words.ts';

export const tr: EquipmentWords = {
  none: 'uydu görüntü~, uydu kanal~, yakıt tank~, su top~, düşünce tank~',
  aircraft: 'savaş uça~, avcı uça~, muharip uça~, jet, jetler~, jeti, eğitim uça~, jet eğitim uça~, nakliye uça~, ulaştırma uça~, askeri uça~, uçak~, uçağ~, tanker uça~, devriye uça~, deniz karakol uça~, bombardıman uça~, keşif uça~, erken ihbar uça~, helikopter~, taarruz helikopter~, genel maksat helikopter~, uçak motor~',
  uncrewed: 'İHA, İHA-SİHA, SİHA, SİHA~, TİHA, İnsansız hava arac~, insansız hava araç~, insansız hava arac~, silahlı insansız hava arac~, silahlı insansız hava araç~, insansız deniz arac~, insansız deniz araç~, insansız kara arac~, SİDA~, dron~, drone~, kamikaze dron~, kamikaze İHA~, dolanan mühimmat~, gezici mühimmat~, insansız uça~, insansız savaş uça~, insansız sistem~',
  'air-defence': 'hava savunma sistem~, hava savunma füze~, füze savunma sistem~, hava savunma batarya~, uçaksavar~, hava savunma top~, karadan havaya füze~, hava savunma radar~, anti-dron sistem~, antidron sistem~',
  armour: 'tank, tankı, tankın, tanklar~, ana muharebe tank~, zırhlı araç~, zırhlı arac~, zırhlı muharebe arac~, zırhlı muharebe araç~, zırhlı personel taşıyıcı~, askeri araç~, askeri arac~, paletli araç~, taktik tekerlekli zırhlı araç~, mayına karşı korumalı araç~, piyade savaş arac~',
  artillery: 'obüs~, fırtına obüs~, çok namlulu roketatar~, ÇNRA, roketatar~, havan topu, havan topları, havan mermi~, topçu sistem~, top sistem~, deniz top~, roket sistem~, kundağı motorlu obüs~',
  missiles: 'füze, füzeler~, füzesi~, füzenin, füzeyi, seyir füze~, balistik füze~, gemisavar füze~, tanksavar füze~, tanksavar~, havadan havaya füze~, güdümlü füze~, güdümlü mühimmat~, akıllı mühimmat~, torpido~, füze sistem~',
  ships: 'savaş gemi~, fırkateyn~, firkateyn~, korvet~, muhrip~, uçak gemi~, karakol gemi~, devriye gemi~, karakol bot~, devriye bot~, hücumbot~, hücum bot~, sahil güvenlik gemi~, sahil güvenlik bot~, mayın avlama gemi~, çıkarma gemi~, amfibi~ gemi~, lojistik destek gemi~, denizde ikmal gemi~, okul gemi~, askeri gemi~',
  submarines: 'denizaltı~, denizaltıs~',
  sensors: 'radar~, radar sistem~, sonar~, gece görüş~, termal kamera~, elektro-optik~, hedefleme pod~, gözetleme sistem~, keşif sistem~',
  satellites: 'uydu, uydusu~, uydular~, gözlem uydu~, haberleşme uydu~, keşif uydu~',
  'small-arms': 'piyade tüfe~, tüfek~, tüfeğ~, keskin nişancı tüfe~, makineli tüfe~, tabanca~, bombaatar~, hafif silah~',
  ammunition: 'mühimmat~, cephane~, top mermi~, mermi~, fişek~, el bomba~, bomba, bombası, bombalar~, uçak bomba~, deniz mayın~, patlayıcı~, barut~, roket, roketi, roketler~',
  'electronic-warfare': 'elektronik harp sistem~, elektronik harp, elektronik savaş sistem~, karıştırıcı~, jammer~, lazer silah~',
  other: 'simülatör~, çelik yelek~, miğfer~, paraşüt~, telsiz~, haberleşme sistem~, komuta kontrol sistem~, savaş yönetim sistem~, mayın temizleme araç~, mayın temizleme ekipman~',
};
