import { useSearchParams } from 'wouter';
import { AllSeries } from '../figures/all-series.tsx';
import { SeriesView } from '../figures/series-view.tsx';

/** Figures: all series, or the one that the address names. */
export function FiguresPage() {
  const [params] = useSearchParams();
  const id = params.get('id');
  return id ? <SeriesView key={id} id={id} line={params.get('as') === 'line'} /> : <AllSeries />;
}
