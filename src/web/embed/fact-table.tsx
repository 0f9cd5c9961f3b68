import { Link } from 'wouter';
import type { Fact, Section } from '../explorer/graph/entity.ts';
import type { Place } from '../explorer/graph/fragments.ts';
import { Disputes } from '../explorer/parts/dispute.tsx';
import { EntityLink } from '../explorer/parts/entity-link.tsx';
import { byPhrase } from '../explorer/parts/passages.tsx';
import { longName, shortName } from '../explorer/parts/place-names.ts';
import { useDetails } from '../explorer/parts/use-details.ts';
import { entityPath } from '../explorer/texts/addresses.ts';
import { amount } from '../explorer/texts/format.ts';
import { useTexts } from '../explorer/texts/language.tsx';
import { sharing } from '../explorer/texts/sharing.ts';

/** The words of a document, each place a link to the sentence itself: nothing opens within a frame. */
function StillPassages({ places }: { places: readonly Place[] }) {
  const { t, language } = useTexts();
  if (places.length === 0) return <span className="dim">{t.place.register}</span>;
  return byPhrase(places).map(({ phrase, places: own }) => (
    <span className="passage" key={phrase}>
      <q className="src" lang={language === 'en' ? 'nl' : undefined}>
        {phrase}
      </q>{' '}
      <span className="refs">
        {own.map((place) => (
          <Link
            key={place.id}
            className="ref"
            href={entityPath(place.part.id)}
            aria-label={`${t.place.open} ${longName(place, language, t)}`}
          >
            {shortName(place, language)}
          </Link>
        ))}
      </span>
    </span>
  ));
}

const centsOf = ({ values }: Fact) => values.find(({ name }) => name === 'amount')?.value;

function FactLine({ fact, money }: { fact: Fact; money: boolean }) {
  const { language } = useTexts();
  const { embed } = sharing[language];
  const { line, sentences } = useDetails(fact);
  const cents = centsOf(fact);
  return (
    <tr>
      <th scope="row">
        <span className="pred">{fact.side.label[language]}</span> <EntityLink of={fact.node} />
        {line ? <span className="dim under">{line}</span> : null}
        {sentences.map((sentence) => (
          <span className="under" key={sentence}>
            {sentence}
          </span>
        ))}
        <Disputes of={fact.proof.disputedBy} />
      </th>
      {money ? (
        <td className="num">
          {typeof cents === 'number' ? amount(cents, language) : null}
          {typeof cents !== 'number' && fact.side.props.amount ? <span className="none">{embed.noAmount}</span> : null}
        </td>
      ) : null}
      <td className="said">
        <StillPassages places={fact.proof.evidence ?? []} />
      </td>
    </tr>
  );
}

/** Facts as a table: what | how much | where it stands. */
export function FactTable({
  sections,
  caption,
  grouped,
}: {
  sections: readonly Section[];
  caption: string;
  grouped: boolean;
}) {
  const { t, language } = useTexts();
  const { embed } = sharing[language];
  const groups = sections.flatMap((section) => section.groups);
  const money = groups.some(({ side }) => side.props.amount);
  const left = groups.reduce((sum, { total, facts }) => sum + total - facts.length, 0);
  return (
    <table>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{embed.fact}</th>
          {money ? (
            <th scope="col" className="num">
              {embed.amount}
            </th>
          ) : null}
          <th scope="col">{embed.said}</th>
        </tr>
      </thead>
      {sections.map(({ theme, groups: own }) => (
        <tbody key={theme}>
          {grouped ? (
            <tr className="group">
              <th scope="rowgroup" colSpan={money ? 3 : 2}>
                {t.themes[theme]}
              </th>
            </tr>
          ) : null}
          {own
            .flatMap(({ facts }) => facts)
            .map((fact) => (
              <FactLine key={fact.proof.id} fact={fact} money={money} />
            ))}
        </tbody>
      ))}
      {left > 0 ? (
        <tfoot>
          <tr>
            <td colSpan={money ? 3 : 2}>{embed.left(left)}</td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}
