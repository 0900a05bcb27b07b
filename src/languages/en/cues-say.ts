/** English verbs that state, explain, reveal and assess: what is said without taking sides. */
import type { CueRow } from '../../text/frames.js';

export const SAYING: readonly CueRow[] = [
  ['declare', null, 'q t B w', 'say'],
  ['declare', null, 'q t B', 'state, claim, insist, argue, contend, assert, estimate, allege, reckon, predict, forecast, stress, maintain, theorise, theorize, speculate, opine, posit'],
  ['declare', null, 'l', 'call, label, brand, dub, deem, term'],
  ['declare', null, 'q t b i o', 'report'],
  ['declare', null, 'for/n', 'claim responsibility'],
  ['declare', null, 't b', 'rule'],
  ['deny', null, 't', 'lie'],
  ['declare', null, 'q t b w X>of|about/n @', 'tell, inform, notify, remind'],
  ['declare', null, 'q t b', `add, note, explain, declare, write, observe, remark, comment, reply, respond, answer, emphasise, emphasize, underline, underscore,
    highlight, reiterate, repeat, announce, reveal, confirm, disclose, mention, suggest, tweet, post, blog, testify, recall, recount, retort, clarify, elaborate, affirm, reaffirm, quip, joke, hint, imply, indicate, surmise, summarise, summarize, propound, share, specify, point out, spell out, make clear, go on, make it clear, put forward, let it be known`],
  ['declare', null, 'o', 'announce, confirm, reveal, disclose, reiterate, reaffirm, highlight, stress, emphasise, emphasize, underline, underscore, declare'],
  ['declare', null, 't b', 'find, show'],
  ['declare', null, 'q', 'believe, think, feel, continue, counter'],
  ['declare', null, 'q t', 'conclude, reason, muse'],
  ['declare', null, 'q', 'exclaim, shout, yell, cry, whisper, mutter, murmur, ask, wonder, inquire, enquire, ponder, chant, intone, scream, proclaim, sum up, laugh, sigh, sob, begin, rejoin, boast, brag, gush, enthuse, marvel, chime in, pipe up'],
  ['declare', null, 'q i X>>as/n', 'describe, characterise, characterize, portray, depict, label, brand, dub, refer'],
  ['declare', null, 'of|about/q', 'speak'],
];
