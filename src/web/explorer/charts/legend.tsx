import type { Look } from './figures.ts';

interface Item {
  readonly look: Look;
  readonly text: string;
}
const Sign = ({ look, line }: { look: Look; line: boolean }) =>
  line && look !== 'range' ? (
    <circle className={look === 'count' ? 'dot' : 'dot open'} cx="7" cy="7" r="4.5" />
  ) : (
    <rect className={`bar ${look}`} x="1" y={look === 'range' ? 4 : 1} width="12" height={look === 'range' ? 6 : 12} />
  );

/** What each look of a bar or of a point means, of the looks that a picture has. */
export const Legend = ({ of, line }: { of: readonly Item[]; line: boolean }) => (
  <p className="legend">
    {of.map(({ look, text }) => (
      <span className="nb" key={look}>
        <svg className="chart key" viewBox="0 0 14 14" aria-hidden="true">
          <Sign look={look} line={line} />
        </svg>
        {text}
      </span>
    ))}
  </p>
);
