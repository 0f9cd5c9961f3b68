import { isScalar, isSeq } from 'yaml';
import { didYouMean } from '../lib/did-you-mean.ts';
import { factPropsOf } from '../model/columns.ts';
import { factId, linkOf, linkTypes } from '../model/ids.ts';
import type { AnyLink } from '../model/model.ts';
import type { DraftPassage } from './draft.ts';
import { shown } from './fault.ts';
import { readPassages } from './read-passages.ts';
import { fault, idOf, type Reading, readProps } from './reading.ts';
import { pairsOf, textOf } from './yaml-file.ts';

export interface FactEnds {
  readonly link: AnyLink;
  readonly subject: string;
  readonly object: string;
}

const slug = (value: unknown) => String(value).replaceAll('|', '-');

/** Notes a fact; the values that tell it from others between the same ends become part of its id. */
export function addFact(
  reading: Reading,
  node: unknown,
  { link, subject, object }: FactEnds,
  {
    values,
    passages,
    as,
  }: { values: Readonly<Record<string, unknown>>; passages: readonly DraftPassage[]; as?: string },
): void {
  const telling = (link.distinct ?? []).map((prop) => values[prop]).filter((value) => value !== undefined);
  const discriminator = [...telling.map(slug), ...(as ? [slug(as)] : [])].join(',');
  const id = factId(link, subject, object, discriminator);
  reading.facts.push({
    id,
    link,
    subject,
    object,
    source: reading.source,
    place: reading.file.placeOf(node),
    values,
    passages,
  });
}

function readFact(reading: Reading, node: unknown): void {
  const pairs = pairsOf(node);
  const [head] = pairs;
  const type = textOf(head?.key);
  const link = linkOf(type);
  if (!head || !link) {
    fault(
      reading,
      'E_LINK',
      head?.key ?? node,
      `A fact begins with its link, found ${shown(type)}.${didYouMean(type, linkTypes)} See docs/reference/links.md.`,
    );
    return;
  }
  const [subject, object, ...rest] = textOf(head.value)
    .split('->')
    .map((end) => idOf(reading, end));
  if (!isScalar(head.value) || !subject || !object || rest.length > 0) {
    fault(
      reading,
      'E_SHAPE',
      head.value ?? head.key,
      `${type} must join two ids, as "from -> to", found ${shown(textOf(head.value))}.`,
    );
    return;
  }
  let values: Record<string, unknown> = {};
  let passages: readonly DraftPassage[] = [];
  let as: string | undefined;
  for (const { key, value } of pairs.slice(1)) {
    const name = textOf(key);
    if (name === 'with') values = readProps(reading, value, { where: type, props: factPropsOf(link), others: [] });
    else if (name === 'at') passages = readPassages(reading, value);
    else if (name === 'as' && /^[a-z0-9.-]+$/.test(textOf(value))) as = textOf(value);
    else if (name === 'as')
      fault(
        reading,
        'E_ID',
        value ?? key,
        `as must be a word of a-z, 0-9, dots and dashes, found ${shown(textOf(value))}.`,
      );
    else
      fault(
        reading,
        'E_SHAPE',
        key,
        `A fact has the keys with, at and as, found "${name}".${didYouMean(name, ['with', 'at', 'as'])}`,
      );
  }
  addFact(reading, head.key, { link, subject, object }, { values, passages, ...(as === undefined ? {} : { as }) });
}

/** The list under `facts`. */
export function readFacts(reading: Reading, list: unknown): void {
  if (!isSeq(list)) fault(reading, 'E_SHAPE', list, 'facts must be a list. See data/README.md.');
  else for (const node of list.items) readFact(reading, node);
}
