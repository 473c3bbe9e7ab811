/** A text and who says what in it, as `speaker: words`; `-` where nobody is to be named. */
export interface Marked {
  readonly kind: string;
  readonly text: string;
  readonly said: readonly string[];
}

const row = (kind: string, text: string, ...said: string[]): Marked => ({ kind, text, said });

/** Texts of our own in which each speaker is marked by hand. */
export const MARKED: readonly Marked[] = [
  row(
    'several sentences',
    '“The pump failed twice. Nobody came to mend it. We carried water by hand,” said Lena Orvik.',
    'Lena Orvik: The pump failed twice. Nobody came to mend it. We carried water by hand,',
  ),
  row(
    'verb before its subject',
    '“The pump has failed,” tweeted Lena Orvik on Sunday.',
    'Lena Orvik: The pump has failed,',
  ),
  row(
    'verb before its subject',
    '“The pump has failed,” posted Lena Orvik on Sunday.',
    'Lena Orvik: The pump has failed,',
  ),
  row(
    'verb before its subject',
    '“The pump has failed,” announced Lena Orvik on Sunday.',
    'Lena Orvik: The pump has failed,',
  ),
  row(
    'verb before its subject',
    '“The pump has failed,” admitted Lena Orvik on Sunday.',
    'Lena Orvik: The pump has failed,',
  ),
  row(
    'verb before its subject',
    '“The pump has failed,” suggested Lena Orvik on Sunday.',
    'Lena Orvik: The pump has failed,',
  ),
  row(
    'verb before its subject',
    '“The pump has failed,” predicted Lena Orvik on Sunday.',
    'Lena Orvik: The pump has failed,',
  ),
  row(
    'verb before its subject',
    '“The pump has failed,” testified Lena Orvik on Sunday.',
    'Lena Orvik: The pump has failed,',
  ),
  row(
    'verb before its subject',
    '“The pump has failed,” vowed Lena Orvik on Sunday.',
    'Lena Orvik: The pump has failed,',
  ),
  row(
    'said earlier',
    'Lena Orvik earlier told a meeting the pump had failed.',
    'Lena Orvik: the pump had failed.',
  ),
  row('no report', 'The authority makes firms issue a flood warning if they expect high water.'),
  row(
    'source with what it is',
    'According to Lena Orvik, a nurse, the pump had failed twice.',
    'Lena Orvik: the pump had failed twice.',
  ),
  row(
    'source with what it is',
    'According to Lena Orvik, Norland army spokeswoman, the talks came after a call.',
    'Lena Orvik: the talks came after a call.',
  ),
  row(
    'source with what it is',
    'According to Lena Orvik, two men, a guard and three boys were on the quay.',
    'Lena Orvik: two men, a guard and three boys were on the quay.',
  ),
  row(
    'source with what it is',
    'According to Lena Orvik, the general election, put off twice, will be held in May.',
    'Lena Orvik: the general election, put off twice, will be held in May.',
  ),
  row(
    'source with what it is',
    'According to Lena Orvik, head of the board, the pump had failed.',
    'Lena Orvik: the pump had failed.',
  ),
  row(
    'source with what it is',
    'According to Lena Orvik, the harbour, closed since May, will open in June.',
    'Lena Orvik: the harbour, closed since May, will open in June.',
  ),
  row(
    'goes on speaking',
    'Lena Orvik told Bo Tovin that the pump had failed. “You knew of it,” she said.',
    'Lena Orvik: the pump had failed.',
    'Lena Orvik: You knew of it,',
  ),
  row(
    'beside a speaker that is no person',
    'VelisRail says that no trains will run. Lena Orvik has thanked those who worked for what she called “a night of extraordinary service”.',
    'VelisRail: no trains will run.',
    'Lena Orvik: a night of extraordinary service',
  ),
  row(
    'letters behind a name',
    '“Nobody came to mend the pump,” said Lena Orvik KC, who prosecuted.',
    'Lena Orvik: Nobody came to mend the pump,',
  ),
  row(
    'several sentences',
    'Lena Orvik said: “The pump failed twice. Nobody came to mend it.”',
    'Lena Orvik: The pump failed twice. Nobody came to mend it.',
  ),
  row(
    'several sentences',
    '"The pump failed twice. Nobody came," Lena Orvik told reporters on Monday.',
    'Lena Orvik: The pump failed twice. Nobody came,',
  ),
  row(
    'several sentences',
    '“We have waited a year. Is that fair? I doubt it,” she said. Lena Orvik left.',
    'she: We have waited a year. Is that fair? I doubt it,',
  ),
  row(
    'several sentences',
    '“The pump failed,” said Lena Orvik. “Nobody came to mend it. We carried water.”',
    'Lena Orvik: The pump failed,',
    'Lena Orvik: Nobody came to mend it. We carried water.',
  ),
  row(
    'several sentences',
    '“The pump failed,” Lena Orvik said, “and nobody came. We carried water.”',
    'Lena Orvik: The pump failed,',
    'Lena Orvik: and nobody came. We carried water.',
  ),
  row(
    'several paragraphs',
    '“The pump failed in the first week of May.\n\n“Nobody came to mend it,” said Lena Orvik.',
    'Lena Orvik: The pump failed in the first week of May.',
    'Lena Orvik: Nobody came to mend it,',
  ),
  row(
    'colon',
    'Lena Orvik said: "The pump failed twice this spring."',
    'Lena Orvik: The pump failed twice this spring.',
  ),
  row(
    'colon',
    'In a letter to the council, Lena Orvik wrote: "The pump failed twice."',
    'Lena Orvik: The pump failed twice.',
  ),
  row(
    'colon',
    'Lena Orvik was blunt: “The pump has never worked.”',
    'Lena Orvik: The pump has never worked.',
  ),
  row(
    'colon',
    'The sign at the gate was plain: “Nobody passes here at night.”',
    '-: Nobody passes here at night.',
  ),
  row(
    'head of a phrase',
    'Ana Maila of Song in Africa commented that the choir would sing again.',
    'Ana Maila: the choir would sing again.',
  ),
  row(
    'head of a phrase',
    'Professor Adam Scale of the British Met Office said the storm would turn north.',
    'Adam Scale: the storm would turn north.',
  ),
  row(
    'head of a phrase',
    '“The storm will turn north,” said Adam Scale of the British Met Office.',
    'Adam Scale: The storm will turn north,',
  ),
  row(
    'head of a phrase',
    'Family members of Rui Carvalho said the funeral would be private.',
    'Family members of Rui Carvalho: the funeral would be private.',
  ),
  row(
    'head of a phrase',
    '“The crane is too old,” the lawyer for Rui Carvalho said.',
    'the lawyer for Rui Carvalho: The crane is too old,',
  ),
  row(
    'head of a phrase',
    '“The crane is too old,” said a lawyer for Rui Carvalho.',
    'a lawyer for Rui Carvalho: The crane is too old,',
  ),
  row(
    'head of a phrase',
    'Rui Carvalho’s brother said the crane was too old.',
    'Rui Carvalho’s brother: the crane was too old.',
  ),
  row(
    'head of a phrase',
    'The mother of Rui Carvalho told the court that he was at home.',
    'The mother of Rui Carvalho: he was at home.',
  ),
  row(
    'head of a phrase',
    'A neighbour of Lena Orvik in Lisbon said the house had been empty.',
    'A neighbour of Lena Orvik in Lisbon: the house had been empty.',
  ),
  row(
    'head of a phrase',
    'Minister of Transport Rui Carvalho said the bridge would open in May.',
    'Rui Carvalho: the bridge would open in May.',
  ),
  row(
    'head of a phrase',
    'Lawyer Rui Carvalho said the bridge had never been safe.',
    'Rui Carvalho: the bridge had never been safe.',
  ),
  row(
    'head of a phrase',
    'One of the judges said the file had been lost.',
    'One of the judges: the file had been lost.',
  ),
  row(
    'title after a name',
    'Karri Pillai, SC, told the inquiry that the file had been lost.',
    'Karri Pillai: the file had been lost.',
  ),
  row(
    'title after a name',
    'Karri Pillai, QC, said the file had been lost.',
    'Karri Pillai: the file had been lost.',
  ),
  row(
    'apposition',
    'Lena Orvik, a nurse from Lisbon, said the ward was full.',
    'Lena Orvik: the ward was full.',
  ),
  row(
    'apposition',
    'Lena Orvik, 43, who runs the ward, said it was full every night.',
    'Lena Orvik: it was full every night.',
  ),
  row(
    'apposition',
    'Lena Orvik, a nurse from Braga, Portugal, said the ward was full.',
    'Lena Orvik: the ward was full.',
  ),
  row(
    'apposition',
    'The company’s director, Lena Orvik, said the mine would close.',
    'Lena Orvik: the mine would close.',
  ),
  row('apposition', '“The ward is full,” said the head nurse, Lena Orvik.', 'Lena Orvik: The ward is full,'),
  row(
    'apposition',
    '“The ward is full,” said Lena Orvik, head of the hospital in Lisbon.',
    'Lena Orvik: The ward is full,',
  ),
  row(
    'apposition',
    'Gen. Rui Carvalho, commander of the fleet said “the ships are ready to sail”.',
    'Rui Carvalho: the ships are ready to sail',
  ),
  row(
    'nested speech',
    'Lena Orvik said Rui Carvalho had told her: “The crane is too old.”',
    'Lena Orvik: The crane is too old.',
  ),
  row(
    'nested speech',
    'Rui Carvalho told Lena Orvik that he would go, the White House said.',
    'White House: Rui Carvalho told Lena Orvik that he would go',
  ),
  row(
    'two speakers',
    'Lena Orvik said “the crane is too old”, and Rui Carvalho said “it will last for years”.',
    'Lena Orvik: the crane is too old',
    'Rui Carvalho: it will last for years',
  ),
  row(
    'two speakers',
    'Lena Orvik and Rui Carvalho said the crane was too old.',
    'Lena Orvik and Rui Carvalho: the crane was too old.',
  ),
  row(
    'stretch',
    'On the farm issue, Budler said that the land had been sold.',
    'Budler: the land had been sold.',
  ),
  row(
    'stretch',
    'On the matter of the lost harbour files, Lena Orvik said that they had been burnt.',
    'Lena Orvik: they had been burnt.',
  ),
  row(
    'stretch',
    'Lena Orvik told the judges hearing the case, which began in May, that the files had been burnt.',
    'Lena Orvik: the files had been burnt.',
  ),
  row(
    'stretch',
    'Lena Orvik said that, as the ship was late, nobody was paid.',
    'Lena Orvik: as the ship was late, nobody was paid.',
  ),
  row(
    'stretch',
    'Asked about the files, Lena Orvik said they had been burnt in 2004.',
    'Lena Orvik: they had been burnt in 2004.',
  ),
  row('too little', 'Lena Orvik said in a statement today.'),
  row('too little', 'Lena Orvik told the meeting of the harbour board.'),
  row('places', 'The ship lies in Lisbon, said Lena Orvik.', 'Lena Orvik: The ship lies in Lisbon'),
  row('places', 'Lena Orvik, from Lisbon, said the ship was late.', 'Lena Orvik: the ship was late.'),
  row('places', 'Pakistan said the talks would go on.', 'Pakistan: the talks would go on.'),
  row(
    'places',
    'Officials in Lisbon said the talks would go on.',
    'Officials in Lisbon: the talks would go on.',
  ),
  row('places', 'Police in Lisbon said the road was closed.', 'Police in Lisbon: the road was closed.'),
  row(
    'mixed marks',
    '"The pump has failed again,” said Lena Orvik.',
    'Lena Orvik: The pump has failed again,',
  ),
  row(
    'mixed marks',
    '“The pump has failed again," said Lena Orvik.',
    'Lena Orvik: The pump has failed again,',
  ),
  row(
    'single marks',
    '‘We won’t pay for the pump,’ said Lena Orvik.',
    'Lena Orvik: We won’t pay for the pump,',
  ),
  row(
    'single marks',
    "'We won't pay for the pump,' said Lena Orvik.",
    "Lena Orvik: We won't pay for the pump,",
  ),
  row('single marks', 'The workers’ union and the owners’ club met. Lena Orvik left early.'),
  row(
    'single marks',
    '‘They called it “a small leak” for years,’ said Lena Orvik.',
    'Lena Orvik: They called it “a small leak” for years,',
  ),
  row(
    'dash',
    '— We will not pay for the pump, said Lena Orvik.',
    'Lena Orvik: We will not pay for the pump,',
  ),
  row(
    'dash',
    '– We will not pay for the pump! said Lena Orvik. – Not this year.',
    'Lena Orvik: We will not pay for the pump!',
    'Lena Orvik: Not this year.',
  ),
  row('dash', '– a pump for the harbour\n– a crane for the yard'),
  row('held at arm’s length', 'The “shadow fleet” left the port on Monday.'),
  row('held at arm’s length', 'The band played a song called “The Long Road to the Sea” in Lisbon.'),
  row('held at arm’s length', 'Lena Orvik wrote a book, “A Short History of Cranes and Pumps”, in 2004.'),
  row('held at arm’s length', 'The team named its robot “Gull.” It won.'),
  row('denial', 'The judge denied bail to the two men from Lisbon.'),
  row('denial', 'The ministry denied the request for asylum.'),
  row(
    'denial',
    'Lena Orvik denied calling the plan “a gift to smugglers and thieves”.',
    'Lena Orvik: denied calling the plan “a gift to smugglers and thieves”.',
  ),
  row(
    'denial',
    'Lena Orvik denied that she had said “the harbour is ours to sell”.',
    'Lena Orvik: denied that she had said “the harbour is ours to sell”.',
  ),
  row('denial', 'Lena Orvik did not say that the harbour would be sold.'),
  row('denial', 'Lena Orvik declined to say whether the harbour would be sold.'),
  row(
    'beside a quotation',
    'Lena Orvik left the room, saying “the harbour is not for sale”.',
    'Lena Orvik: the harbour is not for sale',
  ),
  row(
    'beside a quotation',
    'Lena Orvik called the plan “a gift to smugglers and thieves”.',
    'Lena Orvik: a gift to smugglers and thieves',
  ),
  row(
    'beside a quotation',
    'Lena Orvik described the plan as “a gift to smugglers and thieves”.',
    'Lena Orvik: a gift to smugglers and thieves',
  ),
  row(
    'beside a quotation',
    'The vote was close, with Lena Orvik saying: “The harbour is not for sale.”',
    'Lena Orvik: The harbour is not for sale.',
  ),
  row(
    'beside a quotation',
    '“The harbour is not for sale.” — Lena Orvik',
    'Lena Orvik: The harbour is not for sale.',
  ),
  row(
    'beside a quotation',
    'The report said the pump “had not been mended since the war”.',
    'The report: had not been mended since the war',
  ),
  row(
    'beside a quotation',
    'In the words of the harbour master, Lena Orvik, “the pump is a ruin and a danger”.',
    'Lena Orvik: the pump is a ruin and a danger',
  ),
  row('no report', 'Lena Orvik concluded a treaty with the owners.'),
  row('no report', 'The treaty was not officially concluded until 1783.'),
  row('no report', 'Lena Orvik answered five questions by letter.'),
  row('no report', 'The southern states sent ships to Lisbon.'),
  row('no report', 'Lena Orvik asked the harbour board to mend the pump.'),
  row(
    'pronoun',
    'Lena Orvik said the pump had failed. “We carried water,” she said.',
    'Lena Orvik: the pump had failed.',
    'Lena Orvik: We carried water,',
  ),
  row(
    'source',
    'The pump will be mended in May, according to a report by Lena Orvik.',
    'Lena Orvik: The pump will be mended in May',
  ),
  row(
    'source',
    'The pump will be mended in May, according to the lawyer for Lena Orvik.',
    'the lawyer for Lena Orvik: The pump will be mended in May',
  ),
  row(
    'verb of speech after the words',
    'Lena Orvik left. “The pump will fail again by May,” Orvik wrote to Jan Petrou in Dalsund after the vote.',
    'Lena Orvik: The pump will fail again by May,',
  ),
  row(
    'verb of speech after the words',
    '“No part was sent, and none was asked for,” averred Lena Orvik, “so that nobody has one.”',
    'Lena Orvik: No part was sent, and none was asked for,',
    'Lena Orvik: so that nobody has one.',
  ),
  row(
    'relative clause',
    'Back from the coast was spokesman Jan Petrou, who said “none of this comes as a surprise to us.”',
    'Jan Petrou: none of this comes as a surprise to us.',
  ),
  row(
    'same subject',
    'Lena Orvik closed the meeting, but said that the pump “would be mended before the winter”.',
    'Lena Orvik: would be mended before the winter',
  ),
  row(
    'same subject',
    'The boat sank, and Lena Orvik said “nobody was on board that night”.',
    'Lena Orvik: nobody was on board that night',
  ),
  row(
    'pronoun',
    'Lena Orvik came home. She told the council to wait: “The pump will be mended in the spring.”',
    'Lena Orvik: The pump will be mended in the spring.',
  ),
  row(
    'pronoun',
    'Lena Orvik came home. Later that year in an address at Dalsund she stated that “the pump won’t last another winter.”',
    'Lena Orvik: the pump won’t last another winter.',
  ),
  row(
    'what somebody is quoted with',
    '“You cannot sell the pump and keep the water,” the statement quoted Lena Orvik as saying.',
    'Lena Orvik: You cannot sell the pump and keep the water,',
  ),
  row(
    'what somebody is quoted with',
    '“You cannot sell the pump and keep the water,” read a statement from Lena Orvik.',
    'Lena Orvik: You cannot sell the pump and keep the water,',
  ),
  row(
    'what somebody is quoted with',
    '“We are tired,” Lena Orvik said. She went on: “You cannot sell the pump.”',
    'Lena Orvik: We are tired,',
    'Lena Orvik: You cannot sell the pump.',
  ),
  row(
    'words for a thing',
    'Jan Petrou hailed the vote as “a great day for all of us here”.',
    'Jan Petrou: a great day for all of us here',
  ),
  row(
    'words for a thing',
    'Jan Petrou condemned what he called “the theft of a pump by rich men”.',
    'Jan Petrou: the theft of a pump by rich men',
  ),
  row(
    'words for a thing',
    'Jan Petrou vowed to “fight the sale in every court of the land”.',
    'Jan Petrou: fight the sale in every court of the land',
  ),
  row(
    'words for a thing',
    'Jan Petrou expressed hope that “the two sides will meet before the winter”.',
    'Jan Petrou: the two sides will meet before the winter',
  ),
  row(
    'held at arm’s length',
    'The pump stood for the “slow decay of a whole town” to some. Lena Orvik said she would leave.',
    'Lena Orvik: she would leave.',
  ),
  row('held at arm’s length', 'Rain fell on the “oldest house in the valley” that Lena Orvik bought.'),
  row(
    'same subject',
    'Rain fell—Lena Orvik relented and said “you are welcome to look at it”.',
    'Lena Orvik: you are welcome to look at it',
  ),
  row(
    'verb of thought',
    'Lena Orvik felt that the pump “is a sort of nightmare for the town”.',
    'Lena Orvik: is a sort of nightmare for the town',
  ),
  row(
    'before a speech of its own',
    'Head teacher, Lena Orvik, said:\n\n“The pupils dug the beds. They planted them in spring.”',
    'Lena Orvik: The pupils dug the beds. They planted them in spring.',
  ),
  row(
    'before a speech of its own',
    'Velis Council’s member for education, children’s services and transport, Ivo Brandt, said:\n\n“This helps the whole town.”',
    'Ivo Brandt: This helps the whole town.',
  ),
  row(
    'office and name',
    'Mayor of Lisbon, Ivo Brandt, said: “The quay is shut.”',
    'Ivo Brandt: The quay is shut.',
  ),
  row(
    'day of saying',
    'Lena Orvik said Monday the terms of the sale allow the farm to stay.',
    'Lena Orvik: the terms of the sale allow the farm to stay.',
  ),
  row(
    'day of saying',
    'Lena Orvik said Monday would be too late for the ferry.',
    'Lena Orvik: Monday would be too late for the ferry.',
  ),
  row(
    'day between subject and verb',
    'Mayor Ivo Brandt Saturday called the quay “the key to peace in the town.”',
    'Ivo Brandt: the key to peace in the town.',
  ),
  row(
    'whole sentence reported',
    'The mother called the police, saying her son had been taken, said Investigator Ivo Brandt of the Velis Police Department.',
    'Ivo Brandt: The mother called the police, saying her son had been taken',
  ),
  row(
    'closing report with a title',
    'The driver suffered “two small, shallow wounds” that were not grave, said Lt. Ivo Brandt, a police spokesman.',
    'Ivo Brandt: two small, shallow wounds',
  ),
  row(
    'described',
    '“I saw the crane bend. It fell on the quay,” Dr. Orvik described.',
    'Orvik: I saw the crane bend. It fell on the quay,',
  ),
  row('no report', 'After they confirmed that she and the boy were safe, Lena Orvik drove home to Velis.'),
  row('no report', 'When the town announced its break with the league in 1776, Velis was a free state.'),
  row(
    'no report',
    'By holding the line, even if it was not fully “wholly effective,” Velis maintained a strict position on trade.',
  ),
  row(
    'pronoun after a speech that names somebody else',
    'Lena Orvik told the board that it must pay.\n\n“We rely on gifts to help boys such as Ivo Brandt,” she said. “Please give.”',
    'Lena Orvik: it must pay.',
    'Lena Orvik: We rely on gifts to help boys such as Ivo Brandt,',
    'Lena Orvik: Please give.',
  ),
  row(
    'pronoun after a speech that names somebody else',
    'Lena Orvik said that Ivo Brandt had come late. “It happens,” she said.',
    'Lena Orvik: Ivo Brandt had come late.',
    'Lena Orvik: It happens,',
  ),
  row(
    'more behind the report',
    'The wall on the north side is to be done in May, Ivo Brandt said, and the roof is ahead of plan.',
    'Ivo Brandt: The wall on the north side is to be done in May',
  ),
  row(
    'more behind the report',
    'Still, the customs of the town took some time to learn, Lena Orvik said -- above all, its hours.',
    'Lena Orvik: Still, the customs of the town took some time to learn',
  ),
  row(
    'document',
    '“The firm took not one step to check the picture,” the suit said.',
    'the suit: The firm took not one step to check the picture,',
  ),
  row(
    'pairs of single marks',
    "‘‘The pump is old, but it runs,'' Lena Orvik said.",
    'Lena Orvik: The pump is old, but it runs,',
  ),
  row('pairs of single marks', "Lena Orvik said: ''The pump isn't new.''", "Lena Orvik: The pump isn't new."),
  row(
    'pairs of single marks',
    "``The pump is old,'' said Lena Orvik. ``We need a new one.''",
    'Lena Orvik: The pump is old,',
    'Lena Orvik: We need a new one.',
  ),
  row(
    'pairs of single marks',
    '‘‘The pump is old, but it runs,’’ Lena Orvik said.',
    'Lena Orvik: The pump is old, but it runs,',
  ),
  row(
    'brackets behind a name',
    'The Velis Harbour Union (VHU) said the strike would end on Monday.',
    'Velis Harbour Union: the strike would end on Monday.',
  ),
  row(
    'brackets behind a name',
    'Lena Orvik (Labour, Velis North) told the council that the quay was safe.',
    'Lena Orvik: the quay was safe.',
  ),
  row(
    'brackets behind a name',
    '“The ferry is always late,” said Lena Orvik (45), who lives by the quay.',
    'Lena Orvik: The ferry is always late,',
  ),
  row(
    'nickname',
    'Lena “Gull” Orvik said the ferry would “not sail before the ice is gone”.',
    'Lena Orvik: not sail before the ice is gone',
  ),
  row(
    'nickname',
    '“The ferry is always late,” said Rui "Little Rui" Carvalho.',
    'Rui Carvalho: The ferry is always late,',
  ),
  row(
    'for whom somebody speaks',
    'A spokesman for Mr Carvalho said the ferry was sold.',
    'A spokesman for Mr Carvalho: the ferry was sold.',
  ),
  row(
    'for whom somebody speaks',
    'A lawyer for Dr Orvik said the ward was full.',
    'A lawyer for Dr Orvik: the ward was full.',
  ),
  row(
    'pronoun behind a role',
    'A guard said the gate was open. He added: “Nobody had told us to close it.”',
    'A guard: the gate was open.',
    'A guard: Nobody had told us to close it.',
  ),
  row(
    'pronoun behind a role',
    'Two nurses said the ward was full. They said beds stood in the corridor.',
    'Two nurses: the ward was full.',
    'Two nurses: beds stood in the corridor.',
  ),
  row(
    'pronoun behind a role',
    'A guard said Rui Carvalho had the key. He said the gate was open.',
    'A guard: Rui Carvalho had the key.',
    'He: the gate was open.',
  ),
  row(
    'pronoun a paragraph later',
    'Lena Orvik has run the ferry since 2019.\n\nThe boat is old and small.\n\n“It leaks all the time,” she said.',
    'Lena Orvik: It leaks all the time,',
  ),
  row(
    'pronoun a paragraph later',
    'Lena Orvik runs the ferry.\n\nA woman stood on the quay.\n\n“It leaks all the time,” she said.',
    'she: It leaks all the time,',
  ),
  row(
    'pronoun that begins a sentence',
    'Lena Orvik said that Ana Okoro was late. She added that the hall was cold.',
    'Lena Orvik: Ana Okoro was late.',
    'Lena Orvik: the hall was cold.',
  ),
  row(
    'pronoun after the name that begins the sentence',
    'Two owners said the mine was safe. Rui Carvalho did not go because he did not want to see it, he said.',
    'Two owners: the mine was safe.',
    'Rui Carvalho: Rui Carvalho did not go because he did not want to see it',
  ),
  row(
    'speech behind the one whom a sentence is about',
    'Farmer Lena Orvik keeps ninety goats.\n\n“They eat whatever they can find.”',
    'Lena Orvik: They eat whatever they can find.',
  ),
  row(
    'speech behind the one whom a sentence is about',
    'For Lena Orvik, 34, the winter was long. “We ate whatever we could find.”',
    'Lena Orvik: We ate whatever we could find.',
  ),
  row(
    'speech behind the one whom a sentence is about',
    'Lena Orvik met Ana Okoro by the ferry. “We ate whatever we could find.”',
    '-: We ate whatever we could find.',
  ),
  row(
    'speech behind the one whom a sentence is about',
    'Lena Orvik was found dead on Monday. “We will miss her very much.”',
    '-: We will miss her very much.',
  ),
];
