import type { ReactNode } from 'react';
import type { Place } from '../graph/fragments.ts';
import { Passages } from './passages.tsx';

/** What | fact | proof. A label that repeats the one above is there for whoever does not see it. */
export function Row({
  what,
  repeated,
  children,
  places,
}: {
  what: string;
  repeated?: boolean;
  children: ReactNode;
  places?: readonly Place[];
}) {
  return (
    <div className={places ? 'row' : 'row wide'}>
      <dt>{repeated ? <span className="vh">{what}</span> : what}</dt>
      <dd className="val">{children}</dd>
      {places ? (
        <dd className="proof">
          <Passages places={places} />
        </dd>
      ) : null}
    </div>
  );
}
