import type { EquipmentWords } from './words.ts';

export const pt: EquipmentWords = {
  none: 'canhão de água, canhões de água, imagen~ de satélite',
  aircraft: 'avião, aviões, avião de combate, aviões de combate, avião de caça, caça, caças, caça~ de combate, avião de transporte, aviões de transporte, cargueiro~, cargueiro~ militar~, aeronave~, aeronave~ de ataque, avião de treino, aviões de treinamento, avião de patrulha, avião de reabastecimento, aviões-tanque, bombardeiro~, helicóptero~, helicóptero~ de ataque, helicóptero~ de transporte',
  uncrewed: 'drone~, drone~ armado~, drone~ kamikaze, drone~ de combate, veículo~ aéreo~ não tripulado~, aeronave~ não tripulada~, VANT, VANTs, sistema~ não tripulado~, munição vagante, munições vagantes',
  'air-defence': 'sistema~ de defesa aérea, sistema~ de defesa antiaérea, sistema~ antiaéreo~, defesa antiaérea, defesa aérea, míssil antiaéreo, mísseis antiaéreos, bateria~ antiaérea~, sistema~ antimíssil, sistema~ antidrone~',
  armour: 'tanque, tanques, carro~ de combate, blindado~, viatura~ blindada~, veículo~ blindado~, veículo~ de combate, viatura~ militar~, veículo~ militar~',
  artillery: 'obus, obuses, obuseiro~, artilharia, peça~ de artilharia, sistema~ de artilharia, lançador~ de foguetes, lançador~ múltiplo~, morteiro~, canhão, canhões',
  missiles: 'míssil, mísseis, míssil de cruzeiro, mísseis de cruzeiro, míssil antinavio, mísseis antinavio, míssil anticarro, mísseis anticarro, mísseis antitanque, míssil balístico, mísseis balísticos, míssil ar-ar, mísseis ar-ar, torpedo~, bomba~ guiada~',
  ships: 'navio~ de guerra, fragata~, corveta~, contratorpedeiro~, porta-aviões, navio~ patrulha, navio-patrulha, navios-patrulha, patrulha~ oceânico~, lanchas, lancha~ patrulha, lancha~ rápida~, navio~ militar~, caça-minas, navio~ de apoio, navio~ anfíbio~, navio-escola',
  submarines: 'submarino~, submarino~ nuclear~, submarino~ de ataque, submarino~ convenciona~',
  sensors: 'radar, radares, sonar, visão noturna, visão nocturna, câmara~ térmica~, câmera~ térmica~, sistema~ de vigilância, sensor~',
  satellites: 'satélite~, satélite~ espião, satélite~ de observação, satélite~ de comunicaç~',
  'small-arms': 'fuzil, fuzis, espingarda~, espingarda~ de assalto, metralhadora~, pistola~, arma~ ligeira~, armas leves, lança-granadas',
  ammunition: 'munição, munições, projétil, projéteis, cartucho~, granadas, bomba, bombas, explosivo~, foguete~, mina~ antipessoa~',
  'electronic-warfare': 'guerra eletrônica, guerra eletrónica, sistema~ de guerra eletrónica, sistema~ de guerra eletrônica, bloqueador~',
  other: 'simulador~, colete~ à prova de bala, colete~ balístico~, paraquedas, equipamento de desminagem, camião, camiões, caminhão, caminhões, hospital de campanha',
};
