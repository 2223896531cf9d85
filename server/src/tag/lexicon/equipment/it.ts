import type { EquipmentWords } from './words.ts';

export const it: EquipmentWords = {
  none: 'cannon~ ad acqua, immagin~ satellitar~',
  aircraft: 'aereo, aerei, aerei da combattimento, aereo da combattimento, aerei da caccia, caccia, cacciabombardier~, caccia multiruolo, velivol~, velivol~ da trasporto, velivol~ da addestramento, aerei da trasporto, aerei da addestramento, addestrator~, aerei cisterna, pattugliator~ marittim~, bombardier~, elicotter~, elicotter~ d\'attacco, elicotter~ da combattimento',
  uncrewed: 'drone, droni, droni armati, droni kamikaze, velivol~ senza pilota, aeromobil~ a pilotaggio remoto, sistem~ senza pilota, munizion~ circuitant~, drone navale, droni navali',
  'air-defence': 'sistem~ di difesa aerea, sistem~ antiaere~, difesa aerea, difesa antiaerea, missil~ antiaere~, missil~ terra-aria, batteri~ antiaere~, sistem~ antimissile, scudo antimissile, difesa antimissile, sistem~ antidrone',
  armour: 'carro armato, carri armati, carri da combattimento, blindat~, mezz~ blindat~, veicol~ blindat~, veicol~ corazzat~, mezz~ corazzat~, veicol~ da combattimento, mezz~ militar~, veicol~ militar~',
  artillery: 'obice, obici, artiglieria, cannon~, pezzi d\'artiglieria, sistem~ d\'artiglieria, lanciarazzi, lanciarazzi multipl~, mortaio, mortai, semovent~',
  missiles: 'missile, missili, missil~ da crociera, missil~ balistic~, missil~ antinave, missil~ anticarro, missil~ aria-aria, missil~ ipersonic~, siluro, siluri, bomb~ guidat~, munizion~ guidat~',
  ships: 'nave da guerra, navi da guerra, fregata, fregate, corvetta, corvette, cacciatorpediniere, portaerei, pattugliatore, pattugliatori, pattugliator~ d\'altura, motovedett~, nave militare, navi militari, cacciamine, dragamine, nave d\'assalto, navi anfibie, nave anfibia, navi logistiche, nave scuola',
  submarines: 'sottomarin~, sommergibil~, sottomarin~ nuclear~',
  sensors: 'radar, sonar, vision~ notturn~, visor~ notturn~, termocamer~, sensor~, sistem~ di sorveglianza',
  satellites: 'satellit~, satellit~ spia, satellit~ di osservazione',
  'small-arms': 'fucil~, fucil~ d\'assalto, mitragliatric~, pistol~, armi leggere, armi leggere, lanciagranate',
  ammunition: 'munizion~, proiettil~, cartucc~, granat~, bomb~, esplosiv~, mine antiuomo, razzo, razzi, bossol~',
  'electronic-warfare': 'guerra elettronica, sistem~ di guerra elettronica, disturbator~, jammer',
  other: 'simulator~, giubbott~ antiproiettile, elmett~, paracadut~, ospedale da campo, camion, mezzi di sminamento',
};
