/** English names of feasts and named days. */
import type { DateEntry } from '../../model/words/dates.js';

const FEASTS: readonly (readonly [string, string])[] = [
  ['newYear', "new year's day|new year 's day|new years day|new year day"], ['newYearEve', "new year 's eve|new years eve|new year eve"], ['epiphany', 'epiphany|twelfth night'], ['martinLutherKing', 'martin luther king day|mlk day'], ['valentine', "valentine 's day|valentines day|saint valentine 's day"],
  ['presidentsDay', "presidents ' day|presidents day|president 's day"], ['womensDay', "international women 's day|women 's day"], ['stPatrick', "st patrick 's day|st. patrick 's day|saint patrick 's day"], ['aprilFools', "april fools ' day|april fool 's day|april fools"], ['earthDay', 'earth day'],
  ['mardiGras', 'shrove tuesday|mardi gras'], ['ashWednesday', 'ash wednesday'], ['palmSunday', 'palm sunday'], ['maundyThursday', 'maundy thursday'], ['goodFriday', 'good friday'], ['easter', 'easter|easter sunday|easter day'], ['easterMonday', 'easter monday'],
  ['ascension', 'ascension day'], ['pentecost', 'pentecost|whit sunday|whitsun'], ['whitMonday', 'whit monday'], ['labourDay', 'may day'], ['victoryEurope', 've day|v-e day'], ['victoryDayEast', 'victory day'], ['europeDay', 'europe day'], ['anzacDay', 'anzac day'],
  ['mothersDayUs', "mother 's day|mothers ' day|mothers day"], ['fathersDay', "father 's day|fathers ' day|fathers day"], ['memorialDay', 'memorial day'], ['juneteenth', 'juneteenth'], ['independenceUs', 'independence day|fourth of july'], ['canadaDay', 'canada day'], ['bastilleDay', 'bastille day'],
  ['labourDayUs', 'labor day|labour day'], ['columbusDay', 'columbus day'], ['electionDayUs', 'election day'], ['halloween', "halloween|hallowe'en"], ['allSaints', "all saints ' day|all saints day"], ['guyFawkes', 'guy fawkes night|bonfire night'], ['armistice', 'armistice day|remembrance day'], ['veteransDay', "veterans day|veterans ' day"],
  ['thanksgiving', 'thanksgiving|thanksgiving day'], ['blackFriday', 'black friday'], ['christmasEve', 'christmas eve|xmas eve'], ['christmas', 'christmas|christmas day|xmas'], ['boxingDay', 'boxing day'],
];

export const feasts: readonly DateEntry[] = FEASTS.map(([feast, words]) => [words, { role: 'feast', feast }]);
