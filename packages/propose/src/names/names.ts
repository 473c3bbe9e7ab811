import type { Features } from '../tagger/features/index.ts';
import type { Gazetteer } from '../tagger/gazetteer.ts';
import { decode, LABEL_COUNT, type Model } from '../tagger/tagger.ts';
import type { Token, TokenSentence } from '../words/tokens.ts';
import { withAgreement } from './agreement.ts';
import { withCompletion } from './completion.ts';
import { withCompanies } from './kinds/companies.ts';
import { withContexts } from './kinds/contexts.ts';
import { withHeaded } from './kinds/headed.ts';
import { withMedia } from './kinds/media.ts';
import { withMembers } from './kinds/members.ts';
import { withKinds } from './kinds/nameKinds.ts';
import { withNicknames } from './kinds/nicknames.ts';
import { withNobody, withSomebody, withWholeLands } from './kinds/nobody.ts';
import { withPartners } from './kinds/partners.ts';
import { withTeams } from './kinds/teams.ts';
import { withoutTrades } from './kinds/trades.ts';
import { withAddressed, withInstitutions, withMonthNames, withQuietFirst } from './missed.ts';
import { withoutNoNames } from './noNames.ts';
import { inTurn, type Pass, type TokenName, taggedText } from './pass.ts';
import { withSigns } from './signs.ts';
import { withCuts } from './spans/cuts.ts';
import { withEdges, withoutTitles } from './spans/edges.ts';
import { withoutEpithets } from './spans/epithets.ts';
import { withJoints } from './spans/joints.ts';
import { withLists } from './spans/lists.ts';
import { withCampus, withCouples, withOf, withSubjects } from './spans/ofNames.ts';
import { withRolls } from './spans/rolls.ts';
import { withRuns } from './spans/runs.ts';
import { withTitleCase } from './spans/titleCase.ts';
import { withWholePlaces } from './spans/wholePlaces.ts';

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
  withoutEpithets,
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
