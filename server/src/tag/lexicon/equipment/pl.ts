import type { EquipmentWords } from './words.ts';

export const pl: EquipmentWords = {
  aircraft: 'samolot~, samolot~ bojow~, samolot~ wielozadaniow~, samolot~ szkoln~, samolot~ szkolno-bojow~, samolot~ transportow~, samolot~ wojskow~, myśliwiec, myśliwc~, myśliwców, śmigłowiec, śmigłowc~, śmigłowców, śmigłowc~ uderzeniow~, śmigłowc~ bojow~, helikopter~, bombowiec, bombowc~',
  uncrewed: 'dron~, bezzałogow~ statk~ powietrzn~, bezzałogowc~, bezzałogowiec, BSP, amunicj~ krążąc~, dron~ bojow~, dron~ kamikadze, bezzałogow~ system~',
  'air-defence': 'system~ obrony powietrznej, system~ obrony przeciwlotniczej, system~ przeciwlotnicz~, obron~ przeciwlotnicz~, zestaw~ przeciwlotnicz~, system~ antyrakietow~, obron~ przeciwrakietow~, tarcz~ antyrakietow~, rakiet~ przeciwlotnicz~, tarcz~ przeciwrakietow~, system~ antydronow~',
  armour: 'czołg~, czołgów, wóz bojowy, wozy bojowe, wozów bojowych, bojow~ wóz piechoty, bojow~ wozy piechoty, bojowych wozów piechoty, transporter~ opancerzon~, pojazd~ opancerzon~, pojazdów opancerzonych, pojazd~ wojskow~, kołow~ transporter~ opancerzon~',
  artillery: 'haubic~, armatohaubic~, artyleri~, armat~, wyrzutni~ rakiet, wyrzutni~ rakietow~, wyrzutni, moździerz~, system~ artyleryjsk~',
  missiles: 'rakieta, rakiety, rakiet, rakietę, rakietami, pocisk~ manewrując~, pocisk~ balistyczn~, pocisk~ przeciwpancern~, pocisk~ przeciwokrętow~, pocisk~ rakietow~, pocisk~ kierowan~, rakiet~ przeciwokrętow~, torped~, bomb~ kierowan~',
  ships: 'okręt~, okręt~ wojenn~, fregat~, korwet~, niszczyciel~, lotniskowiec, lotniskowc~, okręt~ patrolow~, patrolowiec, patrolowc~, niszczyciel~ min, trałowiec, trałowc~, okręt~ desantow~, kuter~ patrolow~',
  submarines: 'okręt~ podwodn~, okrętów podwodnych',
  sensors: 'radar~, stacj~ radiolokacyjn~, sonar~, noktowizor~, kamer~ termowizyjn~, termowizor~',
  satellites: 'satelit~, satelit~ szpiegowsk~, satelit~ rozpoznawcz~',
  'small-arms': 'karabin~, karabink~, karabin~ maszynow~, pistolet~, broń strzelecka, broni strzeleckiej, granatnik~',
  ammunition: 'amunicj~, pocisk~, pocisk~ artyleryjsk~, naboje, nabojów, granat~, bomb~, materiał~ wybuchow~, min~ morsk~',
  'electronic-warfare': 'walk~ elektroniczn~, walk~ radioelektroniczn~, system~ walki elektronicznej, zagłuszark~',
  other: 'symulator~, kamizelk~ kuloodporn~, hełm~, spadochron~, radiostacj~, szpital polowy, ciężarówk~',
};
