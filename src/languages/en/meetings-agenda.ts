/** How English says what is on the table. */
import type { AgendaWords } from '../../model/words/meetings.js';

export const agenda: AgendaWords = {
  before: [
    'to discuss|debate|negotiate|address|examine|tackle|review|consider', 'discussed|discussing|discuss|discusses|debated|negotiated|addressed|reviewed|tackled|examined', 'talks|negotiations|meeting|discussions|summit|session|conference|round|consultations on|about|over', 'devoted|dedicated to', 'focused|focus|focuses|focusing|centred|centered|centre|center on', 'agenda : ', 'on the|its|their agenda :|were|are|is|was', 'raise|raised|raises|raising|bring|brought … question|issue|matter|case|subject|topic of', 'raise|raised|raises|raising', 'to talk about', 'talked about|on', 'cover|covers|covered|covering', 'deal|deals|dealt with',
  ],
  after: [
    'is|are|was|were|will|also|be|stands|stand|remains|remain|came|come … on the|their|its|thursday|wednesday|tuesday|monday|friday|saturday|sunday? \'s? agenda', 'is|are|was|were|will|to|would … be? discussed|raised|addressed|debated|reviewed|examined|tackled', 'dominated|dominates|dominate|topped|tops|top … talks|meeting|agenda|discussions|summit|session', 'at the heart|centre|center of … talks|discussions|meeting|negotiations|debate', 'on the table'
  ],
  listed: ['agenda', 'wanted|wants|want|hoped|hopes|intended|intends|plans|planned|will|would|to … raise', 'at the heart|centre|center of … talks|discussions|meeting|negotiations'],
  empty: ['the|a|an question|questions|issue|issues|matter|matters|topic|topics|subject|case|fate|future of', 'the|a|an question|issue|matter|topic|subject'],
  stops: new Set("which that who whom whose where when while after before during since because but for without despite although as if until is are was were has have had will would according monday tuesday wednesday thursday friday saturday sunday".split(' ')),
};
