/** English verbs that state, explain, reveal and assess: what is said without taking sides. */
import type { CueRow } from '../../text/frames.js';

export const SAYING: readonly CueRow[] = [
  ['declare', null, 'q t b w', 'say'],
  ['declare', null, 'q t b w X>of|about/n @', 'tell, inform, notify, remind'],
  ['declare', null, 'q t b', `state, add, note, explain, declare, argue, claim, assert, maintain, contend, insist, report, write, observe, remark, comment, reply, respond, answer, counter, continue, conclude, stress, emphasise, emphasize, underline, underscore,
    highlight, reiterate, repeat, announce, reveal, confirm, disclose, allege, mention, suggest, estimate, tweet, post, blog, testify, reason, recall, recount, retort, clarify, elaborate, affirm, reaffirm, opine, posit, predict, forecast, quip, joke, hint, imply, indicate, muse, surmise, theorise, theorize, speculate, summarise, summarize, propound, relate, specify, point out, spell out, make clear, go on, make it clear, put forward, let it be known`],
  ['declare', null, 'o', 'announce, confirm, reveal, disclose, reiterate, reaffirm, highlight, stress, emphasise, emphasize, underline, underscore, declare'],
  ['declare', null, 't b q', 'believe, think, feel, consider, hold, find, show'],
  ['declare', null, 'q', 'exclaim, shout, yell, cry, whisper, mutter, murmur, ask, wonder, inquire, enquire, ponder, chant, intone, scream, proclaim, sum up, laugh, sigh, sob, begin, start, rejoin, volunteer, vent, boast, brag, gush, enthuse, marvel, chime in, pipe up, read'],
  ['declare', null, 'q X>>as/n', 'describe, characterise, characterize, portray, depict, label, brand, dub, refer'],
  ['declare', null, 'of|about|to/n', 'speak'],
];
