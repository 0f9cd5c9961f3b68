import { Actor } from './families/actor.ts';
import { Part } from './families/part.ts';
import { Policy } from './families/policy.ts';
import type { Family, Kind } from './kind.ts';
import { ActionLine } from './kinds/action-line.ts';
import { Alliance } from './kinds/alliance.ts';
import { Amendment } from './kinds/amendment.ts';
import { Annex } from './kinds/annex.ts';
import { Answer } from './kinds/answer.ts';
import { BudgetArticle } from './kinds/budget-article.ts';
import { Commitment } from './kinds/commitment.ts';
import { Committee } from './kinds/committee.ts';
import { Conflict } from './kinds/conflict.ts';
import { Document } from './kinds/document.ts';
import { Dossier } from './kinds/dossier.ts';
import { Event } from './kinds/event.ts';
import { Footnote } from './kinds/footnote.ts';
import { Goal } from './kinds/goal.ts';
import { Ministry } from './kinds/ministry.ts';
import { Motion } from './kinds/motion.ts';
import { Municipality } from './kinds/municipality.ts';
import { Observation } from './kinds/observation.ts';
import { Office } from './kinds/office.ts';
import { Organisation } from './kinds/organisation.ts';
import { Party } from './kinds/party.ts';
import { Passage } from './kinds/passage.ts';
import { Person } from './kinds/person.ts';
import { Plan } from './kinds/plan.ts';
import { Project } from './kinds/project.ts';
import { Question } from './kinds/question.ts';
import { Redirect } from './kinds/redirect.ts';
import { Regulation } from './kinds/regulation.ts';
import { Section } from './kinds/section.ts';
import { Series } from './kinds/series.ts';
import { Source } from './kinds/source.ts';
import { Statement } from './kinds/statement.ts';
import { Study } from './kinds/study.ts';
import { Suggestion } from './kinds/suggestion.ts';
import { TargetGroup } from './kinds/target-group.ts';
import { Topic } from './kinds/topic.ts';
import type { End } from './link.ts';
import { About } from './links/about.ts';
import { AddressedTo } from './links/addressed-to.ts';
import { Addresses } from './links/addresses.ts';
import { AddsMoneyTo } from './links/adds-money-to.ts';
import { Answers } from './links/answers.ts';
import { AppearedIn } from './links/appeared-in.ts';
import { AskedBy } from './links/asked-by.ts';
import { Backs } from './links/backs.ts';
import { BelongsTo } from './links/belongs-to.ts';
import { Broader } from './links/broader.ts';
import { BudgetOf } from './links/budget-of.ts';
import { CarriesOut } from './links/carries-out.ts';
import { Cites } from './links/cites.ts';
import { Commissions } from './links/commissions.ts';
import { Concerns } from './links/concerns.ts';
import { Consults } from './links/consults.ts';
import { ContributesTo } from './links/contributes-to.ts';
import { CoordinatedWith } from './links/coordinated-with.ts';
import { Coordinates } from './links/coordinates.ts';
import { CountedBy } from './links/counted-by.ts';
import { Finances } from './links/finances.ts';
import { FootnoteOf } from './links/footnote-of.ts';
import { Funds } from './links/funds.ts';
import { GovernedBy } from './links/governed-by.ts';
import { Holds } from './links/holds.ts';
import { InDossier } from './links/in-dossier.ts';
import { MadeBy } from './links/made-by.ts';
import { Measures } from './links/measures.ts';
import { MemberOf } from './links/member-of.ts';
import { Mentions } from './links/mentions.ts';
import { ObservationOf } from './links/observation-of.ts';
import { OfficeOf } from './links/office-of.ts';
import { PartOf } from './links/part-of.ts';
import { PartOfDocument } from './links/part-of-document.ts';
import { Promised } from './links/promised.ts';
import { PromisedTo } from './links/promised-to.ts';
import { Prompts } from './links/prompts.ts';
import { PublishedBy } from './links/published-by.ts';
import { RefersTo } from './links/refers-to.ts';
import { ServesOn } from './links/serves-on.ts';
import { Submitted } from './links/submitted.ts';
import { Succeeds } from './links/succeeds.ts';
import { TakesPartIn } from './links/takes-part-in.ts';
import { TakesPlaceIn } from './links/takes-place-in.ts';
import { Targets } from './links/targets.ts';
import { WorksFor } from './links/works-for.ts';
import { WrittenBy } from './links/written-by.ts';

/** What exists. A new kind or link is one file and one line here; everything else follows. */
export const kinds = [
  Ministry,
  Municipality,
  Organisation,
  Alliance,
  Committee,
  Party,
  Person,
  Office,
  Plan,
  Goal,
  ActionLine,
  Project,
  TargetGroup,
  Topic,
  Commitment,
  Regulation,
  Event,
  Dossier,
  Document,
  Question,
  Answer,
  Footnote,
  Annex,
  Section,
  Passage,
  Amendment,
  Motion,
  Study,
  BudgetArticle,
  Series,
  Observation,
  Statement,
  Conflict,
  Suggestion,
  Source,
  Redirect,
] as const;
export const families = [Actor, Policy, Part] as const;
export const links = [
  Funds,
  Finances,
  AddsMoneyTo,
  BudgetOf,
  MemberOf,
  Coordinates,
  BelongsTo,
  Holds,
  OfficeOf,
  ServesOn,
  WorksFor,
  Succeeds,
  PartOf,
  ContributesTo,
  Targets,
  Addresses,
  CarriesOut,
  Commissions,
  TakesPartIn,
  Consults,
  TakesPlaceIn,
  GovernedBy,
  CoordinatedWith,
  Submitted,
  Prompts,
  AskedBy,
  AddressedTo,
  About,
  InDossier,
  PartOfDocument,
  Answers,
  RefersTo,
  Cites,
  FootnoteOf,
  Mentions,
  Promised,
  PromisedTo,
  Concerns,
  MadeBy,
  WrittenBy,
  PublishedBy,
  Backs,
  ObservationOf,
  CountedBy,
  AppearedIn,
  Broader,
  Measures,
] as const;

export type AnyKind = (typeof kinds)[number];
export type KindName = AnyKind['name'];
export type AnyLink = (typeof links)[number];
export type LinkType = AnyLink['type'];

/** The kinds that may stand at an end. */
export const kindsAt = (end: End): readonly Kind[] => (end.kinds === 'all' ? kinds : end.kinds);

/** The families that a kind belongs to. */
export const familiesOf = (kind: Kind): readonly Family[] =>
  families.filter((family) => family.kinds.some(({ name }) => name === kind.name));
