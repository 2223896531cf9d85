import { describe, expect, it } from 'vitest';
import { equipmentOf } from '../../../support/fact-text.ts';

type Case = [language: string, text: string, things: string];

/** `quantity name (class)`, as the facts say it. */
const written = (language: string, text: string): string =>
  equipmentOf(text, language)
    .map((one) => `${one.quantity === null ? '' : `${one.quantity} `}${one.name} (${one.class})`)
    .join(', ');

describe('equipment', () => {
  it.each<Case>([
    ['en', 'Poland ordered 36 F-16s from the United States.', '36 F-16 (aircraft)'],
    ['en', 'Kuwait received six TB2 drones.', '6 Bayraktar TB2 (uncrewed)'],
    ['en', 'They build a 105 mm gun in Baku.', '105 mm gun (artillery)'],
    ['en', 'They deliver 155-mm shells.', '155-mm shells (ammunition)'],
    ['en', 'It sends 200,000 artillery shells.', '200000 artillery shells (ammunition)'],
    ['en', 'They will build half a dozen frigates.', '6 frigates (ships)'],
    ['en', 'The purchase of two dozen Leopard 2A8 main battle tanks.', '24 Leopard 2 (armour)'],
    ['en', 'Greece bought 24 new Rafale fighter jets.', '24 Rafale (aircraft)'],
    ['en', 'It sold two Type 214 submarines.', '2 Type 209 (submarines)'],
    ['en', 'A battery of Patriot air defence systems arrives.', 'Patriot (air-defence)'],
    ['en', 'They train on the T-72 tank.', 'T-72 (armour)'],
    ['en', 'The MQ-9B was shown.', 'MQ-9B (uncrewed)'],
    ['en', 'They get a new coastal radar and night-vision goggles.', 'coastal radar (sensors), night-vision goggles (sensors)'],
    ['en', 'They showed Ada-class corvettes.', 'Ada-class (ships)'],
    ['en', 'Tank ammunition is produced there.', 'Tank ammunition (ammunition)'],
    ['en', 'A 36-aircraft order was signed.', '36 aircraft (aircraft)'],
    ['en', 'Twenty-four helicopters were leased.', '24 helicopters (aircraft)'],
    ['en', 'Five TC-90 patrol planes were given.', '5 TC-90 (aircraft)'],
    ['en', 'The two share satellite data from a spy satellite.', 'satellite (satellites), spy satellite (satellites)'],
    [
      'en',
      'Electronic warfare systems and assault rifles were shown.',
      'Electronic warfare systems (electronic-warfare), assault rifles (small-arms)',
    ],
    ['tr', '6 adet Bayraktar TB2 teslim edildi.', '6 Bayraktar TB2 (uncrewed)'],
    ['tr', 'Üç denizaltının modernizasyonu tamamlandı.', '3 denizaltının (submarines)'],
    ['tr', 'Azerbaycan’a 30 zırhlı araç gönderildi.', '30 zırhlı araç (armour)'],
    ['tr', 'F-16 savaş uçakları geldi.', 'F-16 (aircraft)'],
    ['tr', 'SİHA ve hava savunma sistemleri gösterildi.', 'SİHA (uncrewed), hava savunma sistemleri (air-defence)'],
    ['az', 'Orduya 12 ədəd zirehli maşın verildi.', '12 zirehli maşın (armour)'],
    ['az', 'Pilotsuz uçuş aparatlarının istehsalı başlayır.', 'Pilotsuz uçuş aparatlarının (uncrewed)'],
    ['ru', 'Египет купит 24 истребителя Су-35.', '24 Su-35 (aircraft)'],
    ['ru', 'Сербия получила шесть МиГ-29.', '6 MiG-29 (aircraft)'],
    ['ru', 'Поставлены зенитные ракетные комплексы и дроны.', 'зенитные ракетные комплексы (air-defence), дроны (uncrewed)'],
    ['ru', 'Передано 50 тысяч снарядов.', '50000 снарядов (ammunition)'],
    ['uk', 'Чехія передасть 1,8 млн снарядів.', '1800000 снарядів (ammunition)'],
    ['uk', 'Дві гаубиці Caesar прибули.', '2 Caesar (artillery)'],
    ['fr', 'Les Émirats commandent 80 avions Rafale.', '80 Rafale (aircraft)'],
    ['fr', 'Quatre sous-marins de type Scorpène seront construits.', '4 Scorpene (submarines)'],
    ['fr', 'La France livre des obus et des canons Caesar.', 'obus (ammunition), Caesar (artillery)'],
    ['de', 'Berlin liefert 14 Leopard-Panzer.', '14 Leopard 2 (armour)'],
    ['de', 'Norwegen kauft vier U-Boote.', '4 U-Boote (submarines)'],
    ['de', 'Die Panzerhaubitze 2000 wird geliefert.', 'PzH 2000 (artillery)'],
    ['es', 'Perú comprará cuatro buques de guerra y un submarino.', '4 buques de guerra (ships), submarino (submarines)'],
    ['es', 'Recibió 24 aviones de combate Super Tucano.', '24 Super Tucano (aircraft)'],
    ['pt', 'Moçambique recebeu dez lanchas.', '10 lanchas (ships)'],
    ['pt', 'Portugal comprou cinco aeronaves KC-390.', '5 KC-390 Millennium (aircraft)'],
    ['it', 'L’Italia vende due fregate FREMM.', '2 FREMM (ships)'],
    ['it', 'Arrivano carri armati e droni.', 'carri armati (armour), droni (uncrewed)'],
    ['pl', 'Polska kupi trzy okręty podwodne.', '3 okręty podwodne (submarines)'],
    ['pl', 'Korea dostarczy 180 czołgów K2.', '180 K2 Black Panther (armour)'],
    ['ar', 'اشترت مصر 24 مقاتلة رافال.', '24 Rafale (aircraft)'],
    ['ar', 'تسلمت طائرات مسيرة ومدرعات.', 'طائرات مسيرة (uncrewed), ومدرعات (armour)'],
    ['ar', 'منظومات الدفاع الجوي وصلت.', 'منظومات الدفاع الجوي (air-defence)'],
    ['fa', 'ایران ۲۴ جنگنده خرید.', '24 جنگنده (aircraft)'],
    ['fa', 'پهپادها و موشک‌های بالستیک.', 'پهپادها (uncrewed), موشک‌های بالستیک (missiles)'],
  ])('%s: %s', (language, text, things) => {
    expect(written(language, text)).toBe(things);
  });

  it.each<[language: string, text: string]>([
    ['en', 'Police used water cannon on the crowd.'],
    ['en', 'The think tank published a report on weapons.'],
    ['en', 'Archer said the patriot Heron left for Caesar’s salad.'],
    ['en', 'The COVID-19 law and G-20 summit were discussed.'],
    ['en', 'The minister chartered a course of satellite imagery.'],
    ['en', 'Military equipment and arms were sold.'],
    ['ru', 'Об этом сообщает агентство Sputnik, пишет РИА.'],
    ['ru', 'Министр и минута.'],
    ['ru', 'Командующий ракетных и артиллерийских войск говорил.'],
    ['ru', 'Глава МИД сказал агентству Спутник о встрече.'],
    ['tr', 'İhale sonuçlandı, toplantı bitti, hava güzel.'],
    ['tr', 'Roketsan yöneticisi konuştu.'],
    ['fr', 'Le chargé d’affaires a parlé de la charte.'],
    ['es', 'El ministro visitó Granada y Cazorla.'],
    ['de', 'Helmut sprach über Panzerknacker.'],
    ['uk', 'Міністр зустрівся з міністром.'],
  ])('is none of these, %s: %s', (language, text) => {
    expect(written(language, text)).toBe('');
  });

  it.each<Case>([
    ['en', 'In 2013 helicopters came.', 'helicopters (aircraft)'],
    ['en', '500 soldiers and tanks came.', 'tanks (armour)'],
    ['en', 'Between 100-150 Gripen E jets are wanted.', 'Gripen (aircraft)'],
    ['en', 'A 5th-generation fighter jet is built.', 'fighter jet (aircraft)'],
    ['en', 'F-16 Block 70 jets were sold.', 'F-16 (aircraft)'],
    ['en', 'A frigate visited.', 'frigate (ships)'],
  ])('has no number where the text gives none, %s: %s', (language, text, things) => {
    expect(written(language, text)).toBe(things);
  });
});
