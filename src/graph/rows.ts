import type { Values } from '../model/columns.ts';
import type { Row } from '../model/kind.ts';
import type { AnyKind, families, LinkType } from '../model/model.ts';

/** The row of each kind, by its name. */
export type RowsByKind = { [K in AnyKind as K['name']]: Row<K> };
/** The row of each family: that of any of its kinds. */
export type RowsByFamily = {
  [F in (typeof families)[number] as F['name']]: RowsByKind[F['kinds'][number]['name']];
};
/** An entity of whatever kind; `kind` tells which. */
export type Entity = RowsByKind[keyof RowsByKind];

/** A fact as a row: its ends, and its props by name. A type and no interface, so that it is one of `Values` too. */
export type FactRow = {
  readonly id: string;
  readonly type: LinkType;
  readonly subject: string;
  readonly object: string;
  /** What pages are ordered by. */
  readonly key: number;
  readonly evidence: readonly string[];
  readonly sources: readonly string[];
  readonly disputedBy: readonly string[];
};
/** A fact seen from one end. */
export interface EdgeRow extends FactRow {
  readonly other: string;
}

/** The props of a row by name, for code that goes through them as the model declares them. */
export const valuesOf = (row: Entity | FactRow): Values => row;
