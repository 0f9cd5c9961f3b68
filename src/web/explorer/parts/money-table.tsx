import { Fragment } from 'react';
import type { MoneyFact, MoneyFlows } from '../graph/money.ts';
import type { DrawnStop } from '../graph/money-drawn.ts';
import { totals } from '../graph/money-finding.ts';
import type { MoneyGroup, MoneyRow, MoneyTable as Rows } from '../graph/money-table.ts';
import { stopName } from '../money/stops.ts';
import { euros } from '../texts/format.ts';
import { useMoneyTexts } from '../texts/money.ts';
import { Icon } from './icon.tsx';
import { Figures, Name, type Scale, Who } from './money-cells.tsx';
import { Section } from './page.tsx';
import { ProvenRow } from './proven-row.tsx';

const columns = 6;
const placesOf = (facts: readonly MoneyFact[]) => facts.flatMap(({ evidence }) => evidence ?? []);

/** What documents state for a stop itself: such totals are in no sum beside their parts. */
const statedFor = ({ leftOut }: MoneyFlows, id: string): readonly MoneyFact[] =>
  (leftOut ?? []).flatMap(({ fact, reason }) => (fact?.object?.id === id && totals.includes(reason) ? [fact] : []));

function Sub({ row, scale, bar }: { row: MoneyRow; scale: Scale; bar: boolean }) {
  return (
    <ProvenRow columns={columns} className="sub" places={placesOf(row.link.link.facts ?? [])}>
      <th scope="row" style={{ '--depth': row.depth } as React.CSSProperties}>
        <Name of={row.stop} />
      </th>
      <Figures cents={row.link.amount} scale={scale} bar={bar} part />
      <td>
        <Who of={row.stop} group={false} />
      </td>
    </ProvenRow>
  );
}

/** What goes into a whole and is not told further, or goes out beyond what is stated for it. */
function Odd({ of, scale, depth = 1 }: { of: DrawnStop; scale: Scale; depth?: number }) {
  const { m } = useMoneyTexts();
  return [
    { label: m.unknown, cents: of.gap },
    { label: m.undivided, cents: of.rest },
  ]
    .filter(({ cents }) => cents > 0)
    .map(({ label, cents }) => (
      <ProvenRow key={label} columns={columns} className="sub" places={[]}>
        <th scope="row" style={{ '--depth': depth } as React.CSSProperties}>
          <span className="none">{label}</span>
        </th>
        <Figures cents={cents} scale={scale} bar={false} part />
        <td />
      </ProvenRow>
    ));
}

function Group({ group, scale, flows, plain }: { group: MoneyGroup; scale: Scale; flows: MoneyFlows; plain: boolean }) {
  const stated = statedFor(flows, group.stop.stop.id);
  const places = placesOf(stated.length > 0 ? stated : (group.link?.link.facts ?? []));
  const bar = group.rows.length === 0;
  return (
    <tbody>
      <ProvenRow columns={columns} className={plain ? undefined : 'group'} places={places}>
        <th scope={plain ? 'row' : 'rowgroup'}>
          <Name of={group.stop} />
        </th>
        <Figures cents={group.amount} scale={scale} bar={bar} part />
        <td>
          <Who of={group.stop} group={group.rows.length > 0} />
        </td>
      </ProvenRow>
      {group.rows.map((row, index) => (
        <Fragment key={`${row.link.link.source} ${row.link.link.target}`}>
          <Sub row={row} scale={scale} bar />
          {group.rows.findIndex(({ stop }) => stop === row.stop) === index ? (
            <Odd of={row.stop} scale={scale} depth={row.depth + 1} />
          ) : null}
        </Fragment>
      ))}
      <Odd of={group.stop} scale={scale} />
    </tbody>
  );
}

/** How the money comes to the stop that all of it runs through. */
function Origins({ table: { origins, hub }, byId }: { table: Rows; byId: ReadonlyMap<string, DrawnStop> }) {
  const { m, language } = useMoneyTexts();
  if (origins.length === 0 && !hub?.gap) return null;
  const none = { total: 0, largest: 0 };
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={columns}>
          {m.origins}
        </th>
      </tr>
      {origins.map(({ link, stop }) => {
        const source = byId.get(link.link.source);
        return (
          <ProvenRow
            key={`${link.link.source} ${link.link.target}`}
            columns={columns}
            className="sub"
            places={placesOf(link.link.facts ?? [])}
          >
            <th scope="row">
              {source ? <Name of={source} /> : null} <span className="role">{m.to(stopName(stop, language))}</span>
            </th>
            <Figures cents={link.amount} scale={none} bar={false} part={false} />
            <td />
          </ProvenRow>
        );
      })}
      {hub && hub.gap > 0 ? (
        <ProvenRow columns={columns} className="sub" places={[]}>
          <th scope="row">
            <span className="none">{m.unknown}</span>
          </th>
          <Figures cents={hub.gap} scale={none} bar={false} part={false} />
          <td />
        </ProvenRow>
      ) : null}
    </tbody>
  );
}

/** The sum, and under it each total that a document states, with what lies between. */
function Totals({ table: { total, hub }, flows }: { table: Rows; flows: MoneyFlows }) {
  const { m, language } = useMoneyTexts();
  const stated = hub ? statedFor(flows, hub.stop.id).filter(({ amount }) => typeof amount === 'number') : [];
  const scale = { total, largest: 0 };
  return (
    <tfoot>
      <ProvenRow columns={columns} places={[]}>
        <th scope="row">
          {m.sum} <span className="calc">{m.computed}</span>
        </th>
        <Figures cents={total} scale={scale} bar={false} part />
        <td />
      </ProvenRow>
      {stated.map((fact) => (
        <ProvenRow key={fact.id} columns={columns} className="off" places={fact.evidence ?? []}>
          <th scope="row">{m.total}</th>
          <Figures cents={fact.amount ?? 0} scale={scale} bar={false} part={false} />
          <td>
            {fact.amount !== total ? (
              <a className="neq" href="#tegenspraak">
                <Icon name="neq" /> {m.verdict(euros(Math.abs((fact.amount ?? 0) - total), language))}
              </a>
            ) : null}
          </td>
        </ProvenRow>
      ))}
    </tfoot>
  );
}

/** The amounts of the picture in rows, each with its share, who carries it out, and where it stands. */
export function MoneyTable({ table, flows, stops }: { table: Rows; flows: MoneyFlows; stops: readonly DrawnStop[] }) {
  const { m } = useMoneyTexts();
  const rows = table.groups.flatMap((group) => group.rows);
  const leaves = [
    ...rows.map(({ link }) => link.amount),
    ...table.groups.filter((group) => group.rows.length === 0).map(({ amount }) => amount),
  ];
  const scale = { total: table.total, largest: Math.max(0, ...leaves) };
  const byId = new Map(stops.map((each) => [each.stop.id, each]));
  return (
    <Section id="bedragen" title={m.table}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of nothing but a table that scrolls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <div className="scroll" role="group" tabIndex={0} aria-label={m.table}>
        <table className="sums">
          <caption className="vh">{m.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{m.head.what}</th>
              <th scope="col" className="num">
                {m.head.euro}
              </th>
              <th scope="col" className="hide-s bar-c">
                <span className="vh">{m.head.bar}</span>
              </th>
              <th scope="col" className="num hide-s wide-r">
                {m.head.share} <span className="calc">{m.computed}</span>
              </th>
              <th scope="col">{m.head.who}</th>
              <th scope="col">{m.head.where}</th>
            </tr>
          </thead>
          <Origins table={table} byId={byId} />
          {table.groups.map((group) => (
            <Group key={group.stop.stop.id} group={group} scale={scale} flows={flows} plain={rows.length === 0} />
          ))}
          {table.hub && table.hub.rest > 0 ? (
            <tbody>
              <Odd of={{ ...table.hub, gap: 0 }} scale={scale} />
            </tbody>
          ) : null}
          <Totals table={table} flows={flows} />
        </table>
      </div>
    </Section>
  );
}
