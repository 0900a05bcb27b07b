/** English abbreviations and the words that open English sentences. */
import type { SentenceWords } from '../../model/words/grammar.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const sentences: SentenceWords = {
  titles: words(`
    mr Mr mrs Mrs ms Ms messrs mx dr drs Dr prof profs sr Sr jr st Sts ste rev revd fr hon sen sens rep reps gov govs gen gens lt col cols maj capt cmdr cdr sgt cpl pvt adm
    brig supt insp det pres amb atty dist asst dept vs v cf eg ie e.g i.e no nos p pp vol vols ch fig figs sec art ed eds est approx
    jan feb mar apr aug sept sep oct nov dec mt ft M MM mme mlle mgr`),
  abbreviations: words(`etc inc ltd co corp plc llc llp bros jr sr ave blvd rd sq st a.m p.m am pm al ibid est dept univ min max hrs hr mins lb lbs oz ft`),
  openers: words(`
    the a an this that these those his her its their our my your he she it they we i you there here what when where while who which why how if as but and or so yet nor
    in on at by for from with without within after before since during under over between among against about according to of into through upon despite
    however meanwhile although though because until unless once also then thus therefore moreover furthermore earlier later both each every all any some several many most few more
    no not only even still just yesterday today tomorrow asked two three four five another other others following speaking officials police`),
};
