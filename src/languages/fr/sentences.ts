/** French abbreviations and the words that open French sentences. */
import type { SentenceWords } from '../../model/words/grammar.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const sentences: SentenceWords = {
  titles: words(`
    M MM Mr mme mmes mlle mlles me mes Me Mgr mgr dr drs pr prs st ste sts stes gal Gal cdt col Col cap lt Lt adj sgt cpl
    mons révd rév p pp pl vol chap fig tab art al no nos cf vs env réf tél fax av éd coll hab apr janv févr avr juil sept oct nov déc
    prof sen rep gov gen hon capt cmdr maj ph`),
  abbreviations: words(`etc bd inc ltd corp co sté cie ap jc ibid id op cit ex min max approx h km kg cm mm`),
  openers: words(`
    le la les l' un une des du de d' ce c' cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
    il elle ils elles on je j' nous vous qui que qu' quand lorsque lorsqu' si s' comme mais ou et donc or ni car
    à au aux en dans par pour sur sous avec sans selon après avant depuis pendant durant entre vers chez contre malgré dès
    d'après puis ensuite enfin ainsi alors cependant toutefois pourtant néanmoins aussi certains certaines plusieurs quelques tous toutes tout toute
    chaque aucun aucune celui celle ceux celles cela ceci ça hier aujourd'hui demain interrogé interrogée outre faute lors grâce
    parmi plus moins très même bien déjà encore également parallèlement notamment d'autres autre autres ne n' pas il y deux trois quatre`),
};
