import { type LinkType, links } from '../../model/model.ts';

/**
 * Facts that join documents, passages, statements and figures to what they are about, and things to a subject, group
 * or place that they share. They are true, but they do not connect: along them everything is near everything.
 */
const joiningOnly: readonly LinkType[] = [
  'PART_OF_DOCUMENT',
  'ANSWERS',
  'REFERS_TO',
  'FOOTNOTE_OF',
  'CITES',
  'MENTIONS',
  'IN_DOSSIER',
  'APPEARED_IN',
  'ABOUT',
  'CONCERNS',
  'OBSERVATION_OF',
  'MEASURES',
  'ADDRESSES',
  'TARGETS',
  'BROADER',
  'TAKES_PLACE_IN',
];

/** The sorts of facts that tell how two entities are connected: money, membership, office, promise, work, policy. */
export const tellingLinks: readonly LinkType[] = links
  .map(({ type }): LinkType => type)
  .filter((type) => !joiningOnly.includes(type));
