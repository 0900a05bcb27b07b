/** How English puts a proposal or a demand, and what becomes of it. */
import type { ProposalWords } from '../../model/words/meetings.js';

const ASK = 'proposal|demand|request|offer|initiative|suggestion|call|invitation|idea|plan|moratorium|draft|compromise';

export const proposals: ProposalWords = {
  puts: [
    'proposed|suggested|demanded|requested|urged|recommended|sought|advocated', 'propose|proposes|proposing|suggest|suggests|suggesting|demand|demands|demanding|request|requests|requesting|urge|urges|urging|seek|seeks|seeking', 'called|call|calls|calling for|on', 'asked|ask|asks|asking for|that', `reiterated|repeated|renewed|presented|submitted|made|tabled|floated|put|maintained|restated|reiterating|repeating|renewing|issued the|a|an|its|his|her|their|our … ${ASK}|demands|proposals`, 'put|puts|putting … on the table', 'put|putting forward', 'offered|offer|offers to|a|an', 'tabled', `the|its|his|her|their|a ${ASK} for|of|to|that`, 'requested|demanded|proposed|suggested by',
  ],
  ownPuts: [
    "we|i 've|have|had? proposed|suggested|requested|demanded|recommended|offered|tabled", 'we|i … proposed|suggested|propose|suggest|demand|request|recommend|offered', 'we|i … put … on the table', `we|i … made|submitted|presented|tabled|put a|an|our|the … ${ASK}|proposals|demands`, 'our|my proposal|demand|offer|request is|was|would|for|to',
  ],
  points: [`this|that|the|its|his|her|their|our ${ASK}`, 'these|those|its|their|the proposals|demands|requests|offers'],
  accepted: ['accepted|approved|endorsed|agreed|embraced|adopted|backed', 'accept|accepts|approve|approves|endorse|endorses|accepting|agreeing', 'was|were|been … accepted|approved|adopted|endorsed|agreed', 'said yes', 'gave … go-ahead|approval|assent|consent|green', 'green light', 'welcomed the|its|their|this … proposal|offer|idea|plan', 'took up'],
  rejected: ['rejected|refused|declined|rebuffed|spurned|dismissed|snubbed|vetoed', 'reject|rejects|refuse|refuses|decline|declines|rebuff|rebuffs|dismiss|dismisses|rejecting|refusing|dismissing', 'turned|turn|turns|turning … down', 'was|were|been … rejected|refused|declined|rebuffed|dismissed', 'ruled|rules|ruling out', 'said no', 'say|says no to', 'rejection|refusal', 'threw|thrown out', 'unacceptable', 'out of the question', 'opposed|opposes|opposing'],
  notAccepted: ['not|n\'t|neither … able|ready|position to accept|agree|approve|respond', 'not|n\'t|neither|never … accept|accepted|agree|agreed|approve|approved|respond|commit', 'not say yes', 'neither yes', 'not yes', 'without … accepting|agreeing|committing', 'without saying yes', 'reserved its|their|his judgment|judgement|answer|response|reply'],
  notRejected: ['not|n\'t|nor|neither|never … reject|rejected|refuse|refused|rule|ruled|dismiss|dismissed|turn|exclude|excluded', 'not say no', 'nor no', 'not no', 'without … rejecting|refusing|ruling|dismissing', 'without saying no', 'or rejected|rejecting', 'left|leaving … open'],
};
