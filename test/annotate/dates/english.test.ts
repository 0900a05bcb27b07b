import { describe, expect, it } from 'vitest';
import { told } from './reading.js';

// 2021-03-17 is a Wednesday.
const PUBLISHED = '2021-03-17';

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['month first, with weekday and year', 'Wednesday, March 17, 2021', ['Wednesday, March 17, 2021 = 2021-03-17']],
  ['day first', 'on Wednesday, 17 March, and on 2nd May 2020', ['Wednesday, 17 March = 2021-03-17', '2nd May 2020 = 2020-05-02']],
  ['a weekday told as past', 'The envoys met on Monday in Tessel.', ['Monday = 2021-03-15']],
  ['a weekday told as future', 'Talks will resume on Friday.', ['Friday = 2021-03-19']],
  ['a participle ahead', 'A vote is to be held on Monday.', ['Monday = 2021-03-22']],
  ['a bare month told as past', 'Belmarche signed it in October.', ['October = 2020-10']],
  ['May is a month behind a preposition', 'The text was signed in May.', ['May = 2020-05']],
  ['March is a month with a day', 'It began on March 3.', ['March 3 = 2021-03-03']],
  ['last, next and this', 'last week, next year, this month', ['last week = 2021-03-08/2021-03-14', 'next year = 2022', 'this month = 2021-03']],
  ['ago', 'Seventeen years ago, and three days ago', ['Seventeen years ago = 2004', 'three days ago = 2021-03-14']],
  ['since and until', 'Closed since 2014, open until June 2022.', ['2014 = 2014/..', 'June 2022 = ../2022-06']],
  ['by a year', 'Emissions must fall by 2050.', ['2050 = ../2050']],
  ['by the end of the year', 'A deal by the end of the year', ['the end of the year = ../2021-12-31']],
  ['a range is one mention', 'between May 2011 and June 2012, then from 2006 to 2009', ['May 2011 and June 2012 = 2011-05/2012-06', '2006 to 2009 = 2006/2009']],
  ['days in the English order share their month', 'July 8-9, 2020', ['July 8-9, 2020 = 2020-07-08/2020-07-09']],
  ['the same day and two days later', 'On 3 January 2020 they met. The same day it leaked. Two days later they parted.', ['3 January 2020 = 2020-01-03', 'The same day = 2020-01-03', 'Two days later = 2020-01-05']],
  ['a weekday with a part of the day', 'Shots were fired on Monday afternoon.', ['Monday afternoon = 2021-03-15']],
  ['over the weekend, told on a Wednesday', 'They met over the weekend.', ['the weekend = 2021-03-13/2021-03-14']],
  ['clock times', 'at 4:30 p.m. on Monday, they said', ['4:30 p.m. = 2021-03-15T16:30', 'Monday = 2021-03-15']],
  ['hours that share their half of the day', 'It ran from 5 to 6pm.', ['5 = 2021-03-17T17:00', '6pm = 2021-03-17T18:00']],
  ['quarters', 'in the first quarter of 2020 and Q3 2019', ['the first quarter of 2020 = 2020-01/2020-03', 'Q3 2019 = 2019-07/2019-09']],
  ['decades and centuries', 'in the nineteenth century', ['the nineteenth century = 18XX']],
  ['feasts', 'They will leave on Easter Monday, and came back after Christmas 2020.', ['Easter Monday = 2021-04-05', 'Christmas 2020 = 2020-12-25/..']],
  ['compound durations', 'It took one hour and thirty minutes.', ['one hour and thirty minutes = PT1H30M']],
  ['hours behind after last', 'The envoys left after four hours of talks, and after two hours with the press.', ['four hours = PT4H', 'two hours = PT2H']],
  ['an hour behind after, named as one', "They left after four o'clock.", ["four o'clock = 2021-03-17/.."]],
  ['that month is of the year told before', 'They last met in October 2019. A session planned for that December was put off.', ['October 2019 = 2019-10', 'that December = 2019-12']],
  ['that weekday is of the day told before', 'It sank on 3 January 2020. On that Friday the sea was calm. The following Tuesday it rose.', ['3 January 2020 = 2020-01-03', 'that Friday = 2020-01-03', 'The following Tuesday = 2020-01-07']],
  ['a month of that year', 'The pact was drafted in 2016. In May of that year it was signed.', ['2016 = 2016', 'May of that year = 2016-05']],
  ['that before a weekday can be a conjunction', 'She said that Monday was too early.', ['Monday = 2021-03-15']],
  ['a month told as past, nearer ahead', 'The idea was first put forward in June by Tessel.', ['June = 2020-06']],
  ['a month without a verb lies behind', 'An idea of last-minute aides in August', ['August = 2020-08']],
  ['what is wanted before a time lies ahead', 'He urged Tessel to withdraw its ships before winter.', ['winter = ../2021-24']],
  ['a plan is ahead', 'A round is envisaged on 2 May.', ['2 May = 2021-05-02']],
  ['a day quoted counts from the day of the saying', '"It can open tomorrow," the envoy said on Monday.', ['tomorrow = 2021-03-16', 'Monday = 2021-03-15']],
  ['a day quoted counts from the day told before', 'Talks ended on Tuesday without a deal.\n"We came no closer today," the envoy said. "Tomorrow we leave."', ['Tuesday = 2021-03-16', 'today = 2021-03-16', 'Tomorrow = 2021-03-17']],
  ['a day outside of quotations counts from the publication', 'Talks ended on Tuesday. The envoys leave tomorrow.', ['Tuesday = 2021-03-16', 'tomorrow = 2021-03-18']],
  ['the day of a saying is days old at most', 'The pact was signed on 3 May 2019.\n"Today it is dead," the envoy said.', ['3 May 2019 = 2019-05-03', 'Today = 2021-03-17']],
  ['a stamp with a bullet', '12 May 2020 • 8:40am', ['12 May 2020 • 8:40am = 2020-05-12T08:40']],
  ['a paper is no Sunday', 'from the Tessel Sun, August 14, 2020', ['August 14, 2020 = 2020-08-14']],
  ['sets', 'They meet every Tuesday and twice per month.', ['every Tuesday = XXXX-WXX-2', 'month = P1M']],
  ['hours in universal time', 'The ferry sank at 1300 UTC on Monday.', ['1300 UTC = 2021-03-15T13:00Z', 'Monday = 2021-03-15']],
  ['the worst in so many years looks back', 'It was the worst flood in 30 years.', ['30 years = 1991/2021']],
  ['a season of two years', 'The 2019-20 season ended early.', ['2019-20 = 2019/2020']],
  ['years ago this month', 'The dam broke two years ago this month.', ['two years ago this month = 2019-03']],
  ['the first months of a year, the last quarter of this one', 'Sales rose in the first six months of 2020 and in the last quarter of the year.', ['the first six months of 2020 = 2020-01/2020-06', 'the last quarter of the year = 2021-10/2021-12']],
  ['the week of a day, the weekend of a feast', 'The week of April 12 and Easter weekend will be calm.', ['The week of April 12 = 2021-04-12/2021-04-18', 'Easter weekend = 2021-04-03/2021-04-04']],
  ['two weekdays of last week', 'They met on Tuesday and Wednesday of last week.', ['Tuesday = 2021-03-09', 'Wednesday of last week = 2021-03-10']],
  ['what is set to come', 'The port is set to open on December 1.', ['December 1 = 2021-12-01']],
  ['the verb of the next clause has no say', 'They met in May and will travel.', ['May = 2020-05']],
  ['the past year is the one up to now', 'Over the past year the port grew.', ['the past year = 2020/2021']],
  ['last is also a verb', 'The strike will last three weeks.', ['three weeks = P3W']],
  ['that night of a month is no day', 'It was in June. That night the quay burned.', ['June = 2020-06', 'That night = 2020-06']],
  ['the end of the year, its own', "The gate closes by year's end.", ["year's end = ../2021-12-31"]],
  ['a fiscal year is near its year', 'It comes in fiscal year 2022.', ['fiscal year 2022 = 2022~']],
  ['hours in words', 'They met at twenty past eight. They will meet at five-thirty tomorrow evening.', ['twenty past eight = 2021-03-17T08:20', 'five-thirty tomorrow evening = 2021-03-18T17:30']],
  ['rates', 'The ferry runs twice a day and every other week.', ['a day = P1D', 'every other week = P2W']],
  ['as of a day is that day', 'As of Monday, twelve ships had left.', ['Monday = 2021-03-15']],
  ['until at least', 'The port is closed until at least Saturday.', ['Saturday = ../2021-03-20']],
  ['days of two months', 'The fair runs May 28-June 2.', ['May 28-June 2 = 2021-05-28/2021-06-02']],
  ['centuries of years ago', 'It was built six hundred years ago.', ['six hundred years ago = 1421']],
];

const NONE: readonly (readonly [string, string])[] = [
  ['may is a verb', 'This may or may not be right. She may email you.'],
  ['march is a verb and a rally', 'They march against the law. The march began.'],
  ['counts that look like years', 'More than 2000 soldiers and 1900 tanks'],
  ['seconds and quarters of other kinds', 'The second meeting, a quarter of the votes'],
  ['ages', 'A boy of 6 years, aged 12 years'],
  ['feasts that name things', 'The Christmas market and Easter eggs'],
  ['now as a link', 'The party is now declining.'],
  ['ratios and versions', 'This 4:3 screen, version 1.8.86, won 3-1'],
  ['titles', 'as seen on Late Night'],
];

describe('dates in English news', () => {
  it.each(ROWS)('%s', (_name, text, expected) => {
    expect(told(text, 'en', PUBLISHED)).toEqual(expected);
  });

  it.each(NONE)('%s', (_name, text) => {
    expect(told(text, 'en', PUBLISHED)).toEqual([]);
  });
});
