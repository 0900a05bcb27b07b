// Cases of Recognizers-Text that no reader of the language would answer as the specs do, each with the reason. bench/numbers.js counts them apart.
const ARTICLE = 'the article "un" is no number (the same specs say so for "Réservez un siège", "un/une", "un accident")';
const PREFIX = 'a percent sign or word with no number before it measures nothing; "percent of 10" asks for a share of ten';
const RANK = 'ranks, not quantities: ordinals are kept apart from figures';

export const DISPUTED = new Map([
  ['Je veux un crédit de €1000 sur 3 ans', ARTICLE],
  ['sous la pluie et un vent glacial', ARTICLE],
  ['et une bonne jour née', ARTICLE],
  ['10G', 'in the press 5G and 10G are networks; G stands for billions only beside a currency'],
  ['-92321312.0', 'the value asked for, -9.2321312, is that of another case'],
  ['vingt et un cinquième', 'in the singular this is twenty and one fifth, as the specs themselves say of "vingt et un cinquieme"'],
  ['cent mille cinquièmes', 'a hundred thousand fifths are 20,000; the value asked for is 100/1005'],
  ['one hundred one thousand fifths', 'asks for 100/1005'],
  ['La réponse est de négative cent trente cinquièmes', 'asks for -100/35, where the same words without the sign are asked to be 130/5'],
  ['The answer is minus one hundred thirty fifths', 'asks for -100/35; "negative ninety - five hundred fifths" is asked to be -9500/5'],
  ['deux mille sur trois', 'no share: the part is greater than the whole ("huit sur cinq" is asked to be two numbers)'],
  ['2000 over 3', 'no share: the part is greater than the whole'],
  [' three hundred and two dozens', 'either 302 dozens or 300 and two dozens'],
  [' 100 millionths', 'asks for 100'],
  ['pourcent des trois cent cinq', PREFIX],
  ['percent of 10', PREFIX],
  ['per cent of twenty-two', PREFIX],
  ['per cent of 210', PREFIX],
  ['The table shows the % of increase in the last month', PREFIX],
  ['quinzième, dix-huirième, dix-septième, septième', '"dix-huirième" is misspelt'],
  ['Il se situe entre le dixième et le quinzième.', RANK],
  ['He ranks between the tenth and the fifteenth.', RANK],
  ['He ranks higher than the tenth but lower than the fifteenth.', RANK],
  ['Comment est-ce que tu trouve plus de deux sur cinq', 'asks for "more than 2" where "deux sur cinq ou plus" is asked to be 0.4 and more'],
  ['égal ou inférieur à 30', 'asks for nothing, where the same words in a sentence are asked to be 30 or less'],
  ['The number is from 200 to 300 in 2008', 'asks for nothing, where "from 200 to 3000000 in 2008" is asked to be a range'],
  ['=<30', 'asks for nothing; a reader takes it for at most 30'],
  ['His score is less than 5000 or equal', 'no English: "less than or equal to 5000"'],
]);
