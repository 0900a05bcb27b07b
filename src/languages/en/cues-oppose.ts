/** English verbs that accuse, deny, refuse, warn and regret. */
import type { CueRow } from '../../text/frames.js';

export const OPPOSING: readonly CueRow[] = [
  ['accuse', null, 'X>of/in q', 'accuse'],
  ['accuse', null, 'X>for|on/in', 'blame, fault'],
  ['accuse', null, 'q o X>for/in', 'criticise, criticize, condemn, denounce, slam, blast, decry, lambast, lambaste, chastise, berate, castigate, rebuke, censure, deplore'],
  ['accuse', null, 'X>with/in', 'charge'],
  ['accuse', null, 'q t b about|of/in', 'complain, protest'],
  ['accuse', null, 'q at|against|over/n', 'rail, fume, hit out, lash out, hit back, object'],
  ['deny', 'acknowledge', 'q t i o', 'deny'],
  ['deny', 'acknowledge', 'q o t', 'dispute, refute, rebut, dismiss, contest, repudiate, disavow, shrug off, brush off'],
  ['refuse', 'accept', 'q o t', 'reject'],
  ['refuse', 'accept', 'o to/i', 'refuse, decline'],
  ['refuse', null, 'q o i', 'rule out, oppose, rebuff, veto, turn down'],
  ['refuse', null, 'to/i', 'vow not'],
  ['warn', null, 'q t B @ of|about|against/in X>of|about|against|not to|to/in', 'warn, caution, alert'],
  ['warn', null, 'q to/i t', 'threaten'],
  ['warn', null, 't b o', 'fear'],
  ['regret', null, 'q t o i', 'regret, lament, bemoan'],
  ['regret', null, 'q for/in', 'apologise, apologize'],
];
