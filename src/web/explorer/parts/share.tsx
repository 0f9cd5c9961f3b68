import { lazy, Suspense, useState } from 'react';
import type { Theme } from '../texts/families.ts';
import { useTexts } from '../texts/language.tsx';
import { sharing } from '../texts/sharing.ts';
import { Waiting } from './states.tsx';

/** What is shared: a view under /embed, of what, and under what name. */
export interface Shared {
  readonly view: 'facts' | 'network' | 'money';
  /** Null where the view is of the whole. */
  readonly id: string | null;
  readonly title: string;
  /** Sections of which one may be chosen; left out where there are none. */
  readonly sections?: readonly Theme[];
  /** What of the address of the page says how the view is set. */
  readonly state?: readonly string[];
  /** Height of the frame at first, in pixels. */
  readonly height: number;
}

const SharePanel = lazy(() => import('./share-panel.tsx').then((part) => ({ default: part.SharePanel })));

/** The control that gives the code of a frame, and the same as a file; what it needs loads when it is opened. */
export function Share(shared: Shared) {
  const { language } = useTexts();
  const { share } = sharing[language];
  const [open, setOpen] = useState(false);
  return (
    <details className="more share" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{share.title}</summary>
      {open ? (
        <Suspense fallback={<Waiting lines={6} />}>
          <SharePanel {...shared} />
        </Suspense>
      ) : null}
    </details>
  );
}
