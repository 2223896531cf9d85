import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../support/fact-text.ts';

/** A Wednesday. */
const published = '2024-06-12';

type Case = [language: string, text: string, time: string];

describe('when it happens, told on Wednesday 12 June 2024', () => {
  it.each<Case>([
    ['en', 'The ministers met on Monday.', '2024-06-10'],
    ['en', 'The ministers met yesterday in Baku.', '2024-06-11'],
    ['en', 'They will sign it on Friday.', '2024-06-14'],
    ['en', 'They met last Friday.', '2024-06-07'],
    ['en', 'The drill begins next month.', '2024-07-01..2024-07-31 month'],
    ['en', 'The drill was held last week.', '2024-06-03..2024-06-09'],
    ['en', 'The drill runs from 3 to 14 June.', '2024-06-03..2024-06-14'],
    ['en', 'The drill ran June 3-14.', '2024-06-03..2024-06-14'],
    ['en', 'The drill runs from 30 May to 5 June.', '2024-05-30..2024-06-05'],
    ['en', 'It was signed on June 3, 2024.', '2024-06-03'],
    ['en', 'It was signed on the 3rd of June.', '2024-06-03'],
    ['en', 'The exercise starts in September.', '2024-09-01..2024-09-30 month'],
    ['en', 'Delivery starts in 2027.', '2027-01-01..2027-12-31 year'],
    ['en', 'The contract for delivery in 2027 was signed on Monday.', '2024-06-10'],
    ['en', 'They met two days ago.', '2024-06-10'],
    ['en', 'The visit begins in three days.', '2024-06-15'],
    ['en', 'The visit took place in January.', ''],
    ['en', 'It happened on 28 December.', ''],
    ['tr', 'Bakanlar salı günü görüştü.', '2024-06-11'],
    ['tr', 'Tatbikat gelecek ay başlayacak.', '2024-07-01..2024-07-31 month'],
    ['tr', 'Tatbikat 3-14 Haziran tarihlerinde yapıldı.', '2024-06-03..2024-06-14'],
    ['tr', 'Anlaşma 3 Haziran’da imzalandı.', '2024-06-03'],
    ['tr', 'Tatbikat Eylül’de yapılacak.', '2024-09-01..2024-09-30 month'],
    ['tr', 'Heyet dün geldi.', '2024-06-11'],
    ['tr', 'Teslimat 2027 yılında başlayacak.', '2027-01-01..2027-12-31 year'],
    ['az', 'Təlim iyunun 3-dən 14-dək keçirilir.', '2024-06-03..2024-06-14'],
    ['az', 'Görüş iyunun 10-da olub.', '2024-06-10'],
    ['az', 'Təlim gələn ay başlayır.', '2024-07-01..2024-07-31 month'],
    ['az', 'Nazirlər dünən görüşüblər.', '2024-06-11'],
    ['az', 'Sənəd 3 iyun 2024-cü ildə imzalanıb.', '2024-06-03'],
    ['ru', 'Министры встретились в понедельник.', '2024-06-10'],
    ['ru', 'Учения пройдут с 3 по 14 июня.', '2024-06-03..2024-06-14'],
    ['ru', 'Учения пройдут в следующем месяце.', '2024-07-01..2024-07-31 month'],
    ['ru', 'Договор подписали вчера.', '2024-06-11'],
    ['ru', 'Учения пройдут в сентябре.', '2024-09-01..2024-09-30 month'],
    ['ru', 'Поставки начнутся в 2027 году.', '2027-01-01..2027-12-31 year'],
    ['ru', 'Визит состоится через неделю.', '2024-06-17..2024-06-23'],
    ['uk', 'Міністри зустрілися у вівторок.', '2024-06-11'],
    ['uk', 'Навчання тривали з 3 до 14 червня.', '2024-06-03..2024-06-14'],
    ['uk', 'Минулого тижня відбулися навчання.', '2024-06-03..2024-06-09'],
    ['fr', 'Le traité a été signé le 3 juin.', '2024-06-03'],
    ['fr', 'L’exercice a lieu du 3 au 14 juin 2024.', '2024-06-03..2024-06-14'],
    ['fr', 'La visite aura lieu le mois prochain.', '2024-07-01..2024-07-31 month'],
    ['fr', 'Ils se sont vus lundi dernier.', '2024-06-10'],
    ['fr', 'Les livraisons commencent en 2027.', '2027-01-01..2027-12-31 year'],
    ['de', 'Die Minister trafen sich am Montag.', '2024-06-10'],
    ['de', 'Die Übung läuft vom 3. bis 14. Juni.', '2024-06-03..2024-06-14'],
    ['de', 'Der Besuch ist nächste Woche.', '2024-06-17..2024-06-23'],
    ['de', 'Der Vertrag wurde vor zwei Tagen unterzeichnet.', '2024-06-10'],
    ['es', 'El acuerdo fue firmado el 3 de junio de 2024.', '2024-06-03'],
    ['es', 'El ejercicio va del 3 al 14 de junio.', '2024-06-03..2024-06-14'],
    ['es', 'La visita fue la semana pasada.', '2024-06-03..2024-06-09'],
    ['pt', 'O acordo foi assinado em 3 de junho.', '2024-06-03'],
    ['pt', 'A visita será na próxima semana.', '2024-06-17..2024-06-23'],
    ['pt', 'O exercício vai de 3 a 14 de junho.', '2024-06-03..2024-06-14'],
    ['it', 'I ministri si sono incontrati lunedì.', '2024-06-10'],
    ['it', 'L’esercitazione va dal 3 al 14 giugno.', '2024-06-03..2024-06-14'],
    ['it', 'La visita sarà il mese prossimo.', '2024-07-01..2024-07-31 month'],
    ['pl', 'Wizyta odbędzie się w przyszłym tygodniu.', '2024-06-17..2024-06-23'],
    ['pl', 'Ćwiczenia trwają od 3 do 14 czerwca.', '2024-06-03..2024-06-14'],
    ['pl', 'Umowę podpisano 3 czerwca 2024 roku.', '2024-06-03'],
    ['ar', 'التقى الوزيران الاثنين في باكو.', '2024-06-10'],
    ['ar', 'تبدأ المناورات الشهر المقبل.', '2024-07-01..2024-07-31 month'],
    ['ar', 'وقع الاتفاق في 3 يونيو.', '2024-06-03'],
    ['ar', 'زار الوفد أنقرة الأسبوع الماضي.', '2024-06-03..2024-06-09'],
    ['fa', 'وزیران دوشنبه دیدار کردند.', '2024-06-10'],
    ['fa', 'رزمایش ماه آینده آغاز می‌شود.', '2024-07-01..2024-07-31 month'],
    ['fa', 'توافق در ۱۴ خرداد امضا شد.', '2024-06-03'],
  ])('%s: %s', (language, text, time) => {
    expect(timeOf(text, language, published)).toBe(time);
  });

  it.each<[language: string, text: string]>([
    ['en', 'In 2013 the two countries signed a treaty.'],
    ['en', 'The treaty of 15 June 2021 was recalled.'],
    ['en', 'The minister said on Monday that the army is ready.'],
    ['en', 'BAKU, 3 June – The ministers agreed.'],
    ['en', 'The two may march together.'],
    ['en', 'The mission stays until the end of March 2026.'],
    ['en', 'The 2016 memorandum is in force.'],
    ['en', 'It was the last day of the talks.'],
    ['en', 'They spoke of the Second of the Seven points.'],
    ['tr', 'Kara Kuvvetleri Komutanı Ocak konuştu.'],
    ['tr', 'Pazar payı büyük.'],
    ['ru', 'Окружающая среда важна.'],
    ['ru', 'В 2013 году стороны подписали договор.'],
    ['ru', 'Об этом министр сообщил в понедельник.'],
    ['fr', 'Mais les deux pays sont d’accord.'],
    ['de', 'Der Minister sagte am Montag, die Armee sei bereit.'],
    ['pt', 'A segunda reunião foi boa.'],
    ['es', 'Por la mañana hablaron.'],
    ['az', 'Nazir bazar iqtisadiyyatından danışıb.'],
  ])('is not told here, %s: %s', (language, text) => {
    expect(timeOf(text, language, published)).toBe('');
  });
});

describe('without a day of publication', () => {
  it.each<Case>([
    ['en', 'The ministers met on Monday.', ''],
    ['en', 'The ministers met on 3 June.', ''],
    ['en', 'The drill begins next month.', ''],
    ['en', 'Delivery starts in 2027.', ''],
    ['en', 'The ministers met on 3 June 2024.', '2024-06-03'],
    ['ru', 'Учения прошли с 3 по 14 июня 2024 года.', '2024-06-03..2024-06-14'],
  ])('only whole dates count, %s: %s', (language, text, time) => {
    expect(timeOf(text, language, null)).toBe(time);
  });
});

it('a year is chosen so that the day lies nearest to publication', () => {
  expect(timeOf('They met on 28 December.', 'en', '2024-01-05')).toBe('2023-12-28');
  expect(timeOf('The drill starts on 10 January.', 'en', '2024-12-20')).toBe('2025-01-10');
});
