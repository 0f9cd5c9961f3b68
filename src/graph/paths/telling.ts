import { type LinkType, links } from '../../model/model.ts';

/** The sorts of facts that tell how two entities are connected: money, membership, office, promise, work, policy. */
export const tellingLinks: readonly LinkType[] = links.filter(({ joins }) => !joins).map(({ type }): LinkType => type);
