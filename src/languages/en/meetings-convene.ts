/** How English says that a gathering takes place, will, had, was put off. */
import type { ConveneWords } from '../../model/words/meetings.js';

const TALK = 'talks|negotiations|discussions|meeting|meetings|dialogue|consultations|session|summit|round|rounds|contacts|contact|conference|conversations';

export const convene: ConveneWords = {
  held: [
    'met', 'has|have met', 'was|were|been … held|convened|opened', 'took place', 'taken place', 'gathered', 'convened', 'reconvened', 'assembled', 'sat down', 'came together', 'got together', 'came face to face',
    `held|holding|opened|began|started|resumed|concluded|ended|finished|completed|hosted|reopened|relaunched|restarted|continued|wrapped … ${TALK}`, 'wrapped up', `${TALK} … ended|concluded|closed|opened|began|started|resumed|broke|collapsed|lasted|finished|continued|failed|stalled|yielded|produced|brought`,
    // Where parties come to terms or fail to, they have met.
    'deal|agreement|accord|truce|treaty|compromise|ceasefire … signed|reached|struck|concluded|sealed on|in|at|by|between',
    'reached|signed|struck|sealed|concluded … agreement|deal|accord|truce|treaty|compromise|pact|ceasefire', ', meeting|gathered|gathering|assembled|convened in|at|on', 'walked out of',
    'sat across', 'conferred', 'negotiated', 'lasted', 'ended in|without|with', 'failed … to', 'parted', 'left the table', 'talked for|in|on|again',
  ],
  received: ['attended', 'took part in', 'received', 'welcomed', 'hosted', 'spoke for', 'was|were represented', 'hosts|receives|welcomes|attends'],
  present: ['meet|meets', 'ends|starts|begins|opens|concludes|resumes on|in|at|next', 'is|are|were|was meeting', 'gather|gathers', 'convene|convenes', 'sit|sits down', `hold|holds|open|opens|begin|begins|resume|resumes|end|ends|host|hosts|start|starts … ${TALK}`, 'is|are holding', 'takes|take place', 'talk|talks again', 'is|are taking place', 'was|were … being held|under way', 'is|are under way', 'moves|move to', 'goes|go to', 'continues|continue'],
  planned: [
    'will|would|shall|to meet|gather|convene|reconvene|sit|host|hold|resume|open|begin|start|continue|attend|receive|travel|take', 'will|would|shall … meet|gather|convene|reconvene|hold|resume|open|begin|be', 'is|are|was|were due|set|scheduled|expected|planned|to|slated|supposed|likely|poised to|for|in|on|next', 'due|set|scheduled|expected|planned|slated to|for|in|on|next|at', 'is|are|was|were … scheduled|planned|due|slated', 'planned|scheduled', 'plan|plans|agreed|intend|intends|hope|hopes|want|wants to meet|hold|host|gather|reconvene|resume', 'may|might|could|should|must meet|be|take|convene|resume|gather', "'ll meet", 'is|are to meet|be|take|hold|resume|gather|host', 'to be held', 'upcoming|forthcoming',
  ],
  recalled: ['had … met|gathered|convened|held|taken|hosted|attended|received|been|negotiated|discussed', 'last met', 'last|previously|earlier met|gathered|convened|held', 'met last|earlier|previously', 'dates|dated back to', 'was|were last held', 'last … was|were in|held|on'],
  postponed: ['was|were|is|are|been|be|has|have … postponed|delayed|rescheduled|deferred', 'postponed|rescheduled', 'adjourned|suspended until|indefinitely', 'put|pushed off|back', 'will have to wait', 'postpones|delays|adjourns|postpone|adjourn|delay|put|puts|postponing|delaying … meeting|talks|summit|session|council|conference|round|negotiations|off', 'postponement', 'on hold', 'delayed until|to|by|indefinitely', 'sine die', 'must|will wait'],
  adjourned: ['adjourned|suspended|interrupted', 'broke up'],
  cancelled: ['called|call|calls off', 'cancelled|canceled|cancels|scrapped|scraps', 'cancellation', 'will|would|did not take|go|be|meet', 'never held|took|met', 'pulled|pulls out of'],
};
