import type { EquipmentWords } from './words.ts';

export const es: EquipmentWords = {
  none: 'cañón~ de agua, imágen~ de satélite, imagen~ de satélite, imagen~ satelital~',
  aircraft: 'avión, aviones, avión de combate, aviones de combate, avion~ de combate, caza, cazas, caza~ de combate, cazabombardero~, avion~ de transporte, avion~ de entrenamiento, avion~ militar~, aeronave~, aeronave~ de combate, avion~ cisterna, avion~ de patrulla marítima, bombardero~, helicóptero~, helicóptero~ de ataque, helicóptero~ de transporte',
  uncrewed: 'dron, drones, dron~ armado~, drones kamikaze~, drones de combate, vehículo~ aéreo~ no tripulado~, aeronave~ no tripulada~, avion~ no tripulado~, sistema~ no tripulado~, municion~ merodeadora~',
  'air-defence': 'sistema~ de defensa aérea, sistema~ antiaéreo~, defensa aérea, defensa antiaérea, sistema~ antimisil~, escudo antimisiles, misil~ antiaéreo~, misil~ tierra-aire, batería~ antiaérea~, batería~ de defensa aérea, sistema~ antidron~, defensa antimisiles',
  armour: 'tanque, tanques, carro~ de combate, vehículo~ blindado~, blindado~, vehículo~ de combate, vehículo~ militar~, transporte~ blindado~, tanqueta~',
  artillery: 'obús, obuses, cañón, cañones, artillería, pieza~ de artillería, sistema~ de artillería, lanzacohetes, lanzacohetes múltiple~, mortero~, sistema~ lanzacohetes',
  missiles: 'misil~, misil~ de crucero, misil~ balístico~, misil~ antibuque~, misil~ antitanque~, misil~ aire-aire, misil~ hipersónico~, torpedo~, bomba~ guiada~, munición guiada',
  ships: 'buque~ de guerra, fragata~, corbeta~, destructor~, portaaviones, patrullero~, patrullera~, patrullero~ oceánico~, lanchas, lancha~ patrullera~, buque~ militar~, cazaminas, dragaminas, buque~ de apoyo, buque~ anfibio~, buque~ logístico~, buque~ escuela, lancha~ interceptora~',
  submarines: 'submarino~, submarino~ nuclear~, submarino~ de ataque',
  sensors: 'radar, radares, sonar, visión nocturna, visor~ nocturno~, cámara~ térmica~, sistema~ de vigilancia, sensor~',
  satellites: 'satélite~, satélite~ espía~, satélite~ de observación, satélite~ de comunicacion~',
  'small-arms': 'fusil, fusiles, fusil~ de asalto, rifle~, ametralladora~, pistola~, arma~ ligera~, armas ligeras, lanzagranadas',
  ammunition: 'munición, municiones, proyectil~, cartucho~, granadas, bomba, bombas, explosivo~, mina~ antipersona~, cohete~, mina~ marina~',
  'electronic-warfare': 'guerra electrónica, sistema~ de guerra electrónica, inhibidor~, perturbador~',
  other: 'simulador~, chaleco~ antibalas, paracaídas, equipo~ de desminado, camion~, hospital de campaña, radio~ táctica~',
};
