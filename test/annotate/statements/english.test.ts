/** Statements in English: each construct that reports speech, with its source, cue, act and exact content. */
import { describe, expect, test } from 'vitest';
import { saidIn } from './said.js';

describe('quotations', () => {
  test.each([
    ['a cue behind the quotation', '"We will not give in," Tassel said in a statement on Tuesday.', ['Tassel | said | declare | We will not give in,']],
    ['the subject behind the cue', '"We will not give in," said Foreign Minister Oren Tassel, who leads the delegation.', ['Foreign Minister Oren Tassel | said | declare | We will not give in,']],
    ['a quotation broken by its cue', '"The door," she added, "remains open."', ['she | added | declare | The door, // remains open.']],
    ['a second sentence in marks behind the cue', 'The talks ended.\n"We will not give in," he said. "The time has passed."', ['he | said | declare | We will not give in, // The time has passed.']],
    ['a colon', 'Asked about the letter, the minister replied: "I do not know."', ['the minister | replied | declare | I do not know.']],
    ['a headline', "Oren Tassel: 'We will go all the way'", ['Oren Tassel | - | declare | We will go all the way']],
    ['a question before its cue', '"Why should we?" Tassel asked.', ['Tassel | asked | declare | Why should we?']],
    ['an addressee and a clause of time behind the cue', '"We will not give in," he told reporters as he left the hall.', ['he | told | declare | We will not give in,']],
    ['an adverb that is an adjective too', 'Oren Tassel further said, "The road is shut."', ['Oren Tassel | said | declare | The road is shut.']],
    ['a title that looks like a verb', '"The road is shut," asserted state Rep. Linda Orme on Monday.', ['state Rep. Linda Orme | asserted | declare | The road is shut,']],
    ['a second quotation that adverbs join', '"This deserves an answer", it said; and, later, "the guard has been told to shut the bridge at noon".', ['it | said | declare | This deserves an answer', '- | - | declare | the guard has been told to shut the bridge at noon']],
    ['two labels', 'Oren Tassel called the verdict "dangerous" and "foolish".', ['Oren Tassel | called | declare | the verdict "dangerous" and "foolish"']],
    ['a label in marks', 'The union called the offer "an insult".', ['The union | called | declare | the offer "an insult"']],
  ])('%s', (_, text, expected) => expect(saidIn(text, 'en')).toEqual(expected));
});

describe('clauses', () => {
  test.each([
    ['a participle whose agent follows', 'Tassel said that his country accepted the line, an idea first put forward in March by Mirelia.', ['Tassel | said | declare | that his country accepted the line', 'his country | accepted | accept | the line']],
    ['that, behind a day', 'Foreign Minister Oren Tassel said on Tuesday that his country would not give in.', ['Foreign Minister Oren Tassel | said | declare | that his country would not give in']],
    ['no conjunction, behind an addressee', 'Foreign Minister Oren Tassel told reporters on Tuesday his country would not give in.', ['Foreign Minister Oren Tassel | told | declare | his country would not give in']],
    ['a final cue without marks', 'Two men had been arrested, police said.', ['police | said | declare | Two men had been arrested']],
    ['a number with a comma is no pause', 'The port authority said 1,240 ships had been checked.\nAccording to the port authority, 1,240 ships have been checked since May.', ['The port authority | said | declare | 1,240 ships had been checked', 'the port authority | According to | declare | 1,240 ships have been checked since May']],
    ['a cue between commas', 'The delegations, the spokesman recalled, will meet again in March.', ['the spokesman | recalled | declare | The delegations // will meet again in March']],
    ['according to, first and last', 'According to a government spokesman, the delegations parted without agreement.\nThe delegations parted, according to a diplomatic source.',
      ['a government spokesman | According to | declare | the delegations parted without agreement', 'a diplomatic source | according to | declare | The delegations parted']],
    ['a gerund that shares the subject', 'Tassel insisted the deal was dead, adding that no date had been set.', ['Tassel | insisted | declare | the deal was dead', 'Tassel | adding | declare | that no date had been set']],
    ['was quoted as saying', 'A spokesman was quoted as saying that nothing had been decided.', ['A spokesman | saying | declare | that nothing had been decided']],
    ['as, with its subject before it', 'As Tassel notes, the road was never built.', ['Tassel | notes | declare | the road was never built']],
    ['a clause whose subject stands before the cue', 'It was a delay Tassel said would cost millions.', ['a delay Tassel | said | declare | would cost millions']],
    ['a possessive of a family', '"It rained for weeks," the Ormes\' daughter Linda said.', ["the Ormes' daughter Linda | said | declare | It rained for weeks,"]],
    ['what is not yet said ends no clause', 'Mirelia said it would shut the strait and would respond to any raid.', ['Mirelia | said | declare | it would shut the strait and would respond to any raid']],
    ['a gerund goes on with who speaks', 'Tassel said that his country would refuse the terms, warning that the truce was at risk.', ['Tassel | said | declare | that his country would refuse the terms', 'Tassel | warning | warn | that the truce was at risk']],
    ['a clause on both sides of the incise', 'All we have to do, says Tassel, is to wait.', ['Tassel | says | declare | All we have to do // is to wait']],
    ['it was announced', 'It was announced on Monday that the border would close.', ['- | was announced | declare | that the border would close']],
    ['what leads up to the main clause', 'Praising the crews, Oren Tassel left the hall.\nWhile Tassel said that the road was safe, the crowd went elsewhere.', ['Oren Tassel | Praising | welcome | the crews', 'Tassel | said | declare | that the road was safe']],
    ['two verbs, one subject', 'The minister said she was ready to negotiate and promised to answer the letter.', ['The minister | said | declare | she was ready to negotiate', 'The minister | promised | assure | to answer the letter']],
  ])('%s', (_, text, expected) => expect(saidIn(text, 'en')).toEqual(expected));
});

describe('acts of speech and their frames', () => {
  test.each([
    ['accused X of', 'Valdonia accused Mirelia of massing troops at the border.', ['Valdonia | accused | accuse | of massing troops at the border']],
    ['told X to', 'The guard told Tassel to leave the hall and shut the gate.', ['The guard | told | demand | to leave the hall and shut the gate']],
    ['rejected a demand', 'Mirelia rejected the demand for a truce.', ['Mirelia | rejected | refuse | the demand for a truce']],
    ['rejected a claim', 'Mirelia rejected the claim as absurd.', ['Mirelia | rejected | deny | the claim as absurd']],
    ['a list whose last item has a comma too', 'Tassel condemned the blockade, the curfew, and the fines.', ['Tassel | condemned | accuse | the blockade, the curfew, and the fines']],
    ['an adjective that looks like a verb', 'Tassel said this was the time to be alert.', ['Tassel | said | declare | this was the time to be alert']],
    ['a relative clause inside what is said', 'Tassel told the court that the men that had shown no papers were held.', ['Tassel | told | declare | that the men that had shown no papers were held']],
    ['urged X to', 'Corvanne urged Mirel to withdraw its troops.', ['Corvanne | urged | demand | to withdraw its troops']],
    ['called for', 'Tassel called for an immediate ceasefire.', ['Tassel | called | demand | for an immediate ceasefire']],
    ['called on X to', 'Tassel called on both sides to show restraint.', ['Tassel | called on | demand | to show restraint']],
    ['ruled out', 'Mirelia rules out talks, minister says', ['Mirelia | rules out | refuse | talks', 'minister | says | declare | Mirelia rules out talks']],
    ['denied the accusations', 'Mirelia denied the accusations.', ['Mirelia | denied | deny | the accusations']],
    ['denied having', 'He denied having received the letter.', ['He | denied | deny | having received the letter']],
    ['warned against and warned that', 'The prime minister warned against an escalation.\nThe general warned that any attack would be repelled.',
      ['The prime minister | warned | warn | against an escalation', 'The general | warned | warn | that any attack would be repelled']],
    ['described X as', 'The envoy described the proposal as "unacceptable".', ['The envoy | described | declare | the proposal as "unacceptable"']],
    ['a noun of speech that its verb carries', 'The alliance reiterated its call for a ceasefire.', ['The alliance | reiterated | demand | for a ceasefire']],
    ['a relative clause, and the main verb behind it', 'Mirelia, which denies any involvement, offered to open an inquiry.', ['Mirelia | denies | deny | any involvement', 'Mirelia | offered | propose | to open an inquiry']],
    ['an accusation of nobody', 'Mirelia has been accused of violating the truce.', ['- | has been accused | accuse | of violating the truce']],
  ])('%s', (_, text, expected) => expect(saidIn(text, 'en')).toEqual(expected));
});

describe('what is no statement', () => {
  test.each([
    ['a negated cue', 'The president did not say whether the drills would go on.'],
    ['a possibility', 'The president could announce the deal on Friday.'],
    ['nouns that look like verbs', 'Recent reports of clashes and calls at night worried the town.'],
    ['a name in marks', 'Members of the "Forum of the Lakes" met in Corvanne.'],
    ['a thought', 'She felt the room grow cold.'],
    ['the author', 'As we said last week, the lake is dry.'],
    ['a passive order', 'Officials were told to leave the building.'],
  ])('%s', (_, text) => expect(saidIn(text, 'en')).toEqual([]));
});
