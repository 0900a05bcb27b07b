/** English verbs that demand, propose, promise, accept, concede and welcome. */
import type { CueRow } from '../../text/frames.js';

export const ENGAGING: readonly CueRow[] = [
  ['demand', null, 'q t o to/i', 'demand'],
  ['demand', null, 'q t b X>to/i o', 'urge'],
  ['demand', null, 'w @ X>to|for/in for|to/in', 'ask, beg, implore, beseech, petition'],
  ['demand', null, 't X>to/i o', 'request'],
  ['demand', null, 'X>to/i', 'order, instruct, direct, command, exhort, press, invite, encourage, call on, call upon, appeal to, advise, tell, pressure, entreat'],
  ['demand', null, 'for/n', 'call, appeal, push, press, plead, campaign, argue'],
  ['demand', null, 'q t o i', 'recommend, advocate, advise'],
  ['demand', null, 'o', 'seek, petition for'],
  ['declare', null, 't b', 'expect'],
  ['propose', null, 'q t o i to/i', 'propose'],
  ['propose', null, 'i o', 'suggest'],
  ['propose', null, 'to/i', 'offer'],
  ['assure', null, 'q t b to/i', 'promise, pledge, vow, swear, guarantee'],
  ['assure', null, 'q t b @', 'assure, reassure'],
  ['assure', null, 'o', 'pledge, promise, guarantee'],
  ['accept', 'refuse', 't to/i', 'agree, consent'],
  ['accept', 'refuse', 'q t o', 'accept, endorse'],
  ['accept', 'refuse', 'q', 'approve'],
  ['accept', null, 'q', 'concur'],
  ['acknowledge', 'refuse', 'q t b i o', 'acknowledge, recognise, recognize'],
  ['acknowledge', 'deny', 'q t b i to/i', 'admit, concede, confess'],
  ['welcome', null, 'q o X>for|as/in', 'welcome, praise, hail, commend, applaud, laud, salute, congratulate, thank'],
];
