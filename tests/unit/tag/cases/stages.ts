/** How far a sentence says that a cooperation has come. */
export const stageCases = `
en | Poland plans to buy submarines from Sweden. | mooted
en | Poland hopes to sign a tank contract with South Korea. | mooted
en | India offers Armenia radars. | mooted
en | Kenya may host a base. | mooted
en | Vietnam is interested in the missile. | mooted
en | Poland and South Korea are negotiating the purchase of submarines. | negotiated
en | The frigate sale is under discussion. | negotiated
en | Poland and South Korea signed a tank contract. | signed
en | The ministers inked a pact on training. | signed
en | Both sides agreed on patrols. | signed
en | Poland ratified the defence agreement with South Korea. | ratified
en | The treaty entered into force on Friday. | ratified
en | Poland and South Korea began a joint exercise. | under-way
en | Training of the pilots continues. | under-way
en | The navies are holding a drill. | under-way
en | Poland received the first tanks from South Korea. | delivered
en | The second frigate has arrived. | delivered
en | The drones were handed over on Monday. | delivered
en | Poland and South Korea completed a joint exercise. | completed
en | The drill ended with a parade. | completed
en | Germany suspended arms exports to Türkiye. | suspended
en | The talks were put on hold. | suspended
en | Delivery of the jets is frozen. | suspended
en | Malaysia terminated its defence agreement with Israel. | cancelled
en | Chad revoked the pact. | cancelled
en | The order for frigates was scrapped. | cancelled
en | Bern refused the transfer of shells. | cancelled
en | Sweden lifts its ban on arms exports to Türkiye. | under-way
en | Norway resumed the sale of missiles. | under-way
en | The embargo was lifted in May. | under-way
en | The tanks are green. | none
en | A general spoke. | none
tr | Türkiye füze almayı planlıyor. | mooted
tr | İki ülke anlaşma imzaladı. | signed
tr | Meclis anlaşmayı onayladı. | ratified
tr | Tatbikat başladı. | under-way
tr | Araçlar teslim edildi. | delivered
tr | Tatbikat sona erdi. | completed
tr | İhracat askıya alındı. | suspended
tr | Sözleşme iptal edildi. | cancelled
tr | Ambargo kaldırıldı. | under-way
az | Nazirlər saziş imzaladı. | signed
az | Təlim başlayıb. | under-way
az | Saziş ləğv edilib. | cancelled
ru | Стороны подписали договор. | signed
ru | Парламент ратифицировал соглашение. | ratified
ru | Учения начались. | under-way
ru | Учения завершились. | completed
ru | Поставки приостановлены. | suspended
ru | Договор расторгнут. | cancelled
ru | Страна планирует закупку ракет. | mooted
ru | Поставки возобновлены. | under-way
uk | Сторони підписали угоду. | signed
uk | Навчання розпочалися. | under-way
uk | Постачання призупинено. | suspended
fr | Les deux ministres ont signé un accord. | signed
fr | L'exercice a commencé. | under-way
fr | La livraison est suspendue. | suspended
fr | L'accord a été annulé. | cancelled
fr | La coopération a repris. | under-way
de | Die Minister unterzeichneten ein Abkommen. | signed
de | Die Übung hat begonnen. | under-way
de | Die Lieferung wurde ausgesetzt. | suspended
de | Der Vertrag wurde gekündigt. | cancelled
de | Das Parlament ratifizierte den Vertrag. | ratified
es | Los ministros firmaron un acuerdo. | signed
es | El ejercicio comenzó. | under-way
es | La entrega fue suspendida. | suspended
es | El contrato fue cancelado. | cancelled
pt | Os ministros assinaram um acordo. | signed
pt | O exercício começou. | under-way
pt | A venda foi suspensa. | suspended
pt | O contrato foi cancelado. | cancelled
it | I ministri hanno firmato un accordo. | signed
it | La consegna è stata sospesa. | suspended
it | Il contratto è stato annullato. | cancelled
pl | Ministrowie podpisali umowę. | signed
pl | Dostawy wstrzymano. | suspended
pl | Umowę anulowano. | cancelled
ar | وقع الوزيران اتفاقية. | signed
ar | تم تعليق التسليم. | suspended
ar | ألغت الدولة العقد. | cancelled
fa | دو وزیر توافقنامه را امضا کردند. | signed
`;
