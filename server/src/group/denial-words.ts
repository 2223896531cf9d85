/** Beginnings of words that say that something is not so, as `wordsOf` folds them. `hits` are what they must find, `misses` what not. */
interface DenialWords {
  forms: string;
  hits: string[];
  misses: string[];
}

export const denialWords: Readonly<Record<string, DenialWords>> = {
  en: { forms: 'denies denied denying refutes refuted', hits: ['Serbia denies it bought missiles'], misses: ['Denys Shmyhal visits Warsaw'] },
  tr: { forms: 'yalanla', hits: ['Bağdat SİHA alımını yalanladı'], misses: ['Ankara ve Bağdat anlaştı'] },
  az: { forms: 'təkzib', hits: ['Bakı xəbəri təkzib edib'], misses: ['Bakıda təlim keçirilib'] },
  ru: { forms: 'опроверг отрица', hits: ['Белград опроверг закупку ракет'], misses: ['Белград закупил ракеты'] },
  uk: { forms: 'спростов спростув запереч', hits: ['Київ спростував поставку'], misses: ['Київ отримав ракети'] },
  de: { forms: 'dementier bestreit bestritt', hits: ['Ungarn dementiert Rückgabe'], misses: ['Ungarn gibt Jets zurück'] },
  fr: { forms: 'dement', hits: ['Dakar dément l’achat de drones'], misses: ['Dakar achète des drones'] },
  es: { forms: 'desmient desminti niega niegan', hits: ['Lima desmiente la compra'], misses: ['Lima negocia la compra'] },
  pt: { forms: 'desment desmint negou', hits: ['Lisboa desmente a compra'], misses: ['Lisboa negocia a compra'] },
  it: { forms: 'smenti smentis', hits: ['Roma smentisce la vendita'], misses: ['Roma vende navi'] },
  pl: { forms: 'zaprzecz zdementow dementuj', hits: ['Warszawa zaprzecza zakupowi'], misses: ['Warszawa kupuje drony'] },
  ar: { forms: 'تنفي ينفي نفت نفى', hits: ['الرياض تنفي شراء طائرات'], misses: ['الرياض تشتري طائرات'] },
  zh: { forms: '否认', hits: ['北京否认出售潜艇'], misses: ['北京出售潜艇'] },
  ja: { forms: '否定', hits: ['防衛省は輸出を否定した'], misses: ['防衛省は輸出を発表した'] },
};
