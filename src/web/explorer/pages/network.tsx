import { lazy, Suspense } from 'react';
import { useSearchParams } from 'wouter';
import { askedIn } from '../network/address.ts';
import { SurroundingsPage } from '../network/surroundings-page.tsx';
import { Waiting } from '../parts/states.tsx';

const WholePage = lazy(() => import('../network/whole-page.tsx').then((each) => ({ default: each.WholePage })));

/** What surrounds an entity, or without one the whole graph. Everything that was chosen stands in the address. */
export function NetworkPage() {
  const [params] = useSearchParams();
  const asked = askedIn(params);
  if (asked.id) return <SurroundingsPage key={asked.id} asked={asked} />;
  return (
    <Suspense fallback={<Waiting lines={24} />}>
      <WholePage asked={asked} />
    </Suspense>
  );
}
