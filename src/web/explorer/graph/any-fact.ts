import { links } from '../texts/labels.ts';
import { type Fact, labelled, type Values } from './entity.ts';
import { selection, shownProps } from './entity-query.ts';
import { factTypeName, type Named, type Proof } from './fragments.ts';

// A fact of whatever sort: what to ask of it, and what it says from one of its ends.

/** A fact as it comes in an answer, with the props of its sort. */
export type AnyFact = Proof & Values & { readonly type: string };

/** A prop that means different things at different links has a name of its own at each. */
function answerName(type: string, name: string): string {
  const words = Object.values(links).flatMap(({ props }) => props[name]?.word ?? []);
  return new Set(words).size > 1 ? `${name}_${type}` : name;
}
function propText(type: string, [name, label]: ReturnType<typeof shownProps>[number]): string {
  const alias = answerName(type, name);
  return alias === name ? selection([name, label]) : `${alias}: ${selection([name, label])}`;
}
/** What to ask of a fact beside its ends and its proof: the props of each sort. */
export const factTexts: readonly string[] = Object.entries(links).flatMap(([type, { props }]) => {
  const own = shownProps(props).map((prop) => propText(type, prop));
  return own.length > 0 ? [`... on ${factTypeName(type)} { ${own.join(' ')} }`] : [];
});

/** A fact as it reads from one end, with what stands at the other. */
export interface ReadFact extends Omit<Fact, 'node' | 'below'> {
  readonly node: Named;
}

/** A fact as it reads from its subject, or against that from its object; null for a sort that the model does not have. */
export function factFrom(proof: AnyFact, forward: boolean, node: Named): ReadFact | null {
  const link = links[proof.type];
  if (!link) return null;
  const { out, in: back, props } = link;
  const shown = shownProps(props);
  const values = Object.fromEntries(shown.map(([name]) => [name, proof[answerName(proof.type, name)]]));
  return { side: { ...(forward ? out : back), type: proof.type, props }, node, proof, values: labelled(shown, values) };
}
