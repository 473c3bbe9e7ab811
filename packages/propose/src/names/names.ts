import type { Features } from '../tagger/features/index.ts';
import type { Gazetteer } from '../tagger/gazetteer.ts';
import { decode, LABEL_COUNT, type Model } from '../tagger/tagger.ts';
import type { Token, TokenSentence } from '../words/tokens.ts';
import { withAgreement } from './agreement.ts';
import { withCompanies } from './companies.ts';
import { withCompletion } from './completion.ts';
import { withContexts } from './contexts.ts';
import { withCuts } from './cuts.ts';
import { withEdges, withoutTitles } from './edges.ts';
import { withHeaded } from './headed.ts';
import { withJoints } from './joints.ts';
import { withLists } from './lists.ts';
import { withMedia } from './media.ts';
import { withMembers } from './members.ts';
import { withAddressed, withInstitutions, withMonthNames, withQuietFirst } from './missed.ts';
import { withKinds } from './nameKinds.ts';
import { withNicknames } from './nicknames.ts';
import { withNobody, withSomebody, withWholeLands } from './nobody.ts';
import { withoutNoNames } from './noNames.ts';
import { withCampus, withCouples, withOf, withSubjects } from './ofNames.ts';
import { withPartners } from './partners.ts';
import { inTurn, type Pass, type TokenName, taggedText } from './pass.ts';
import { withRolls } from './rolls.ts';
import { withRuns } from './runs.ts';
import { withSigns } from './signs.ts';
import { withTeams } from './teams.ts';
import { withTitleCase } from './titleCase.ts';
import { withoutTrades } from './trades.ts';
import { withWholePlaces } from './wholePlaces.ts';

/** From the tagger's best labels to names: first where they begin and end, then what they are. */
const PASSES: readonly Pass[] = [
  withTitleCase,
  withWholePlaces,
  withHeaded,
  withoutTrades,
  withCuts,
  withEdges,
  withJoints,
  withOf,
  withCouples,
  withSubjects,
  withQuietFirst,
  withMonthNames,
  withAddressed,
  withoutTitles,
  withRuns,
  withMedia,
  withPartners,
  withCompanies,
  withSigns,
  withMembers,
  withRolls,
  withLists,
  withContexts,
  withAgreement,
  withNobody,
  withSomebody,
  withWholeLands,
  withKinds,
  withCampus,
  withTeams,
  withoutNoNames,
  withInstitutions,
  withNicknames,
  withCompletion,
];

/**
 * The names of a text: the tagger's best labels, then one kind for all occurrences of the same words, a bare surname
 * as the person named in full, an acronym as what it abbreviates, and occurrences that the tagger missed; without peoples
 * and offices.
 */
export function namesOf(
  model: Model,
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  features: Features,
  gazetteer: Gazetteer,
): TokenName[] {
  const labels = new Uint8Array(tokens.length);
  const emissions = new Float32Array(tokens.length * LABEL_COUNT);
  decode(model, features, sentences, labels, emissions);
  const text = taggedText(tokens, sentences, gazetteer, emissions);
  return inTurn(...PASSES)(text, rangesOf(labels));
}

/** Ranges of begin-inside labels. */
export function rangesOf(labels: Uint8Array): TokenName[] {
  const names: TokenName[] = [];
  for (const [i, label] of labels.entries()) {
    if (label % 2 === 0) continue;
    let to = i + 1;
    while (labels[to] === label + 1) to++;
    names.push({ from: i, to, kind: (label - 1) / 2 });
  }
  return names;
}
