import { useLocation, useSearch } from 'wouter';
import { valueLabel } from '../texts/labels.ts';
import { useMoneyTexts } from '../texts/money.ts';

/** What of the money of an entity is shown, as the address says. */
export interface MoneyChoice {
  readonly id: string | null;
  readonly year: number | null;
  readonly phase: string | null;
  readonly level: 'FINEST' | 'ACTION_LINE';
}

const coded = (value: string) => value.toLowerCase().replaceAll('_', '-');
const decoded = (value: string) => value.toUpperCase().replaceAll('-', '_');

/** The choice in the address; what means nothing there counts as not chosen. */
export function useMoneyChoice(): MoneyChoice {
  const asked = new URLSearchParams(useSearch());
  const year = Number(asked.get('year'));
  const phase = asked.get('phase');
  return {
    id: asked.get('id'),
    year: Number.isInteger(year) && year > 0 && year < 10_000 ? year : null,
    phase: phase && /^[a-z-]+$/.test(phase) ? decoded(phase) : null,
    level: asked.get('level') === coded('ACTION_LINE') ? 'ACTION_LINE' : 'FINEST',
  };
}

interface Option {
  readonly value: string;
  readonly label: string;
}
function Options({
  name,
  legend,
  options,
  chosen,
}: {
  name: string;
  legend: string;
  options: readonly Option[];
  chosen: string;
}) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choose = (value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    navigate(`${path}?${next}`.replaceAll('%2F', '/'), { replace: true, state: window.history.state });
  };
  return (
    <fieldset className="opts">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

/** The switches of the picture; one that has nothing to choose is not there. */
export function MoneyOptions({
  choice,
  years,
  phases,
  levels,
}: {
  choice: MoneyChoice;
  years: readonly number[];
  phases: readonly string[];
  levels: boolean;
}) {
  const { m, language } = useMoneyTexts();
  return (
    <div className="switches">
      {levels ? (
        <Options
          name="level"
          legend={m.show}
          chosen={choice.level === 'FINEST' ? '' : coded(choice.level)}
          options={[
            { value: '', label: m.levels.FINEST ?? '' },
            { value: coded('ACTION_LINE'), label: m.levels.ACTION_LINE ?? '' },
          ]}
        />
      ) : null}
      {phases.length > 1 ? (
        <Options
          name="phase"
          legend={m.phases}
          chosen={choice.phase === null ? '' : coded(choice.phase)}
          options={[
            { value: '', label: m.anyPhase },
            ...phases.map((phase) => ({ value: coded(phase), label: valueLabel('MoneyPhase', phase, language) })),
          ]}
        />
      ) : null}
      {years.length > 1 ? (
        <Options
          name="year"
          legend={m.years}
          chosen={choice.year === null ? '' : String(choice.year)}
          options={[
            { value: '', label: m.allYears },
            ...years.map((year) => ({ value: String(year), label: String(year) })),
          ]}
        />
      ) : null}
    </div>
  );
}
