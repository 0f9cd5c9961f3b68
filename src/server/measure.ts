import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { entityProps } from '../model/kind.ts';
import { factProps } from '../model/link.ts';
import { kinds, links } from '../model/model.ts';
import type { Prop } from '../model/values/word.ts';

export interface Sizes {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields with every fragment written out. */
  readonly fields: number;
  /** Entities that can come back at most, by the sizes of pages. */
  readonly entities: number;
}

const none: Sizes = { depth: 0, fields: 0, entities: 0 };
const defaultPage = 20;
/** Lists that have no pages, such as evidence; most are shorter, some are longer. */
const unpagedSize = 10;
const unpaged = new Set(
  [entityProps, factProps, ...kinds.map(({ props }) => props), ...links.map(({ props }) => props)].flatMap((props) =>
    Object.entries<Prop>(props).flatMap(([name, { word }]) => (word.list && word.refersTo ? [name] : [])),
  ),
);
const beyond = Number.MAX_SAFE_INTEGER;

const namesOf = (set: SelectionSetNode | undefined): readonly string[] =>
  (set?.selections ?? []).flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
/** A picture of flows or of a network: two lists without pages beside each other, where a connection has but one. */
const isPicture = (set: SelectionSetNode | undefined): boolean =>
  ['nodes', 'links'].every((name) => namesOf(set).includes(name));

/** The size of a page, whether it stands there, is a variable, or is left out; null for a field that is no list. */
function pageSize(
  field: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  within: SelectionSetNode | undefined,
): number | null {
  const value = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'ids')?.value;
  if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind === Kind.VARIABLE) {
    const given = variables[value.name.value];
    return Array.isArray(given) ? given.length : typeof given === 'number' ? Math.max(0, given) : defaultPage;
  }
  if (unpaged.has(field.name.value)) return unpagedSize;
  const isListed = ['nodes', 'links'].includes(field.name.value) && isPicture(within);
  const inner = field.selectionSet;
  const isConnection = namesOf(inner).some((name) => ['edges', 'nodes'].includes(name)) && !isPicture(inner);
  return value || isListed || isConnection ? defaultPage : null;
}

/** The defaults of page sizes; other variables do not count. */
function defaultsOf(operation: OperationDefinitionNode | null | undefined): Record<string, number> {
  const defaults = (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }): [string, number][] =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  return Object.fromEntries(defaults);
}

/** How much an operation asks for. Each fragment is measured once, so that the measuring cannot be made dear. */
export function measure(
  document: DocumentNode,
  operationName: string | undefined,
  given: Readonly<Record<string, unknown>>,
): Sizes {
  const operation = getOperationAST(document, operationName);
  const variables = { ...defaultsOf(operation), ...given };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Sizes>();

  function ofFragment(name: string): Sizes {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, none);
    const sizes = ofSelections(fragments.get(name)?.selectionSet);
    measured.set(name, sizes);
    return sizes;
  }
  function ofField(field: FieldNode, within: SelectionSetNode | undefined): Sizes {
    if (field.name.value.startsWith('__')) return { depth: 1, fields: 1, entities: 0 };
    const inner = ofSelections(field.selectionSet);
    const size = pageSize(field, variables, within);
    const entities = size === null ? inner.entities : size * (1 + inner.entities);
    return { depth: inner.depth + 1, fields: inner.fields + 1, entities };
  }
  function ofSelections(set: SelectionSetNode | undefined): Sizes {
    let sum = none;
    for (const each of set?.selections ?? []) {
      const sizes =
        each.kind === Kind.FIELD
          ? ofField(each, set)
          : each.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(each.name.value)
            : ofSelections(each.selectionSet);
      sum = {
        depth: Math.max(sum.depth, sizes.depth),
        fields: Math.min(beyond, sum.fields + sizes.fields),
        entities: Math.min(beyond, sum.entities + sizes.entities),
      };
    }
    return sum;
  }
  return ofSelections(operation?.selectionSet);
}
