import { describe, expect, it } from 'vitest';
import { moneyOf } from '../../../support/fact-text.ts';

type Case = [language: string, text: string, sums: string];

const written = (language: string, text: string): string =>
  moneyOf(text, language)
    .map(({ amount, currency }) => `${amount} ${currency}`)
    .join(', ');

describe('a sum of money', () => {
  it.each<Case>([
    ['en', 'The contract is worth $1.2 billion.', '1200000000 USD'],
    ['en', 'A deal of US$462 million was signed.', '462000000 USD'],
    ['en', 'They will pay 300 m € for it.', '300000000 EUR'],
    ['en', 'The grant of €35m was approved.', '35000000 EUR'],
    ['en', 'It cost £2.26bn in all.', '2260000000 GBP'],
    ['en', 'A loan of 500 million Australian dollars was given.', '500000000 AUD'],
    ['en', 'A loan of C$45 million was given.', '45000000 CAD'],
    ['en', 'The order is worth USD 3,400,000.', '3400000 USD'],
    ['en', 'The order is worth 54 million dollars.', '54000000 USD'],
    ['en', 'The order is worth about two billion euros.', '2000000000 EUR'],
    ['en', 'They promised half a billion dollars.', '500000000 USD'],
    ['en', 'They promised a billion dollars.', '1000000000 USD'],
    ['en', 'Between 3 and 4 billion euros will be spent.', '4000000000 EUR'],
    ['en', 'It costs $3-4 billion.', '4000000000 USD'],
    ['en', 'The line of credit is ₹ 500 crore.', '5000000000 INR'],
    ['en', 'Poland paid 1.5 billion zlotys.', '1500000000 PLN'],
    ['en', 'Sweden gives 20 million Swedish kronor.', '20000000 SEK'],
    ['en', 'It bought them for 1.4 trillion won.', '1400000000000 KRW'],
    ['en', 'Cairo pays 800 million Egyptian pounds.', '800000000 EGP'],
    ['en', 'The deal is worth $ 90 m.', '90000000 USD'],
    ['tr', 'Anlaşmanın değeri 500 milyon dolar.', '500000000 USD'],
    ['tr', '1,5 milyar avroluk anlaşma imzalandı.', '1500000000 EUR'],
    ['tr', '200 milyon lira hibe edildi.', '200000000 TRY'],
    ['tr', 'Bir milyar dolar ödenecek.', '1000000000 USD'],
    ['tr', 'Sözleşme bedeli 27.500.000 TL.', '27500000 TRY'],
    ['az', 'Müqavilə 100 milyon manat dəyərindədir.', '100000000 AZN'],
    ['az', 'Ümumi dəyəri 1,2 milyard dollar olan müqavilə imzalandı.', '1200000000 USD'],
    ['ru', 'Контракт на 2,5 млрд евро подписан.', '2500000000 EUR'],
    ['ru', 'Сумма составила 300 миллионов долларов.', '300000000 USD'],
    ['ru', 'Выделен кредит на миллиард долларов.', '1000000000 USD'],
    ['ru', 'Выделено 50 млн канадских долларов.', '50000000 CAD'],
    ['ru', 'Цена 15 млрд рублей.', '15000000000 RUB'],
    ['ru', 'Стоимость — $5 млн.', '5000000 USD'],
    ['uk', 'Пакет допомоги на 400 мільйонів доларів.', '400000000 USD'],
    ['uk', 'Виділено 1,8 млрд гривень.', '1800000000 UAH'],
    ['fr', 'Le contrat de 5,2 milliards d’euros a été signé.', '5200000000 EUR'],
    ['fr', 'Une aide de 300 millions de dollars américains.', '300000000 USD'],
    ['fr', 'Un contrat d’un milliard d’euros.', '1000000000 EUR'],
    ['fr', 'Un prêt de 150 M€.', '150000000 EUR'],
    ['de', 'Der Vertrag über 3,6 Milliarden Euro wurde unterzeichnet.', '3600000000 EUR'],
    ['de', 'Es kostet 300 Mio. €.', '300000000 EUR'],
    ['de', 'Eine Milliarde Euro wird gezahlt.', '1000000000 EUR'],
    ['de', 'Der Preis beträgt 500.000 Euro.', '500000 EUR'],
    ['es', 'El contrato asciende a 462 millones de dólares.', '462000000 USD'],
    ['es', 'Pagarán mil millones de euros.', '1000000000 EUR'],
    ['es', 'Pagarán 2.500 millones de euros.', '2500000000 EUR'],
    ['pt', 'O contrato vale 827 milhões de euros.', '827000000 EUR'],
    ['pt', 'Recebeu US$ 1,3 bilhão.', '1300000000 USD'],
    ['pt', 'O acordo é de R$ 500 milhões.', '500000000 BRL'],
    ['it', 'Un contratto da 2 miliardi di euro.', '2000000000 EUR'],
    ['it', 'Vale 99,5 milioni di euro.', '99500000 EUR'],
    ['pl', 'Umowa o wartości 6,5 mld dolarów.', '6500000000 USD'],
    ['pl', 'Kosztuje 500 mln zł.', '500000000 PLN'],
    ['ar', 'وقعت صفقة بقيمة 3.5 مليار دولار.', '3500000000 USD'],
    ['ar', 'قدمت منحة بقيمة ٣٠٠ مليون يورو.', '300000000 EUR'],
    ['ar', 'قرض بقيمة مليار دولار.', '1000000000 USD'],
    ['fa', 'قرارداد ۵۰۰ میلیون دلاری امضا شد، یعنی ۵۰۰ میلیون دلار.', '500000000 USD'],
  ])('%s: %s', (language, text, sums) => {
    expect(written(language, text)).toBe(sums);
  });

  it.each<[language: string, text: string]>([
    ['en', 'It dropped two 2,000-pound bombs.'],
    ['en', 'In 2024 won the party of the president.'],
    ['en', 'A multi-billion-dollar deal is near.'],
    ['en', 'Billions of dollars were spent.'],
    ['en', 'They bought 36 F-16s in 2013.'],
    ['en', 'The US dollar fell on Monday.'],
    ['tr', '2024 yılında 36 uçak alındı.'],
    ['ru', 'Потрачены миллиарды долларов.'],
    ['de', 'Im Jahr 2023 kamen 300 Soldaten.'],
    ['it', 'Nel 2024 lei ha firmato.'],
    ['ar', 'مليارات الدولارات أنفقت.'],
  ])('is none of these, %s: %s', (language, text) => {
    expect(written(language, text)).toBe('');
  });

  it('quotes its words', () => {
    const text = 'The contract is worth about US$462 million, he said.';
    const [sum] = moneyOf(text, 'en');
    expect([sum?.surface, text.slice(sum?.start, sum?.end)]).toEqual(['US$462 million', 'US$462 million']);
  });
});
