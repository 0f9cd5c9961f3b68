import { everyPage } from './every-page.ts';
import type { Look } from './explorer.ts';

const all: readonly Look[] = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);
everyPage({ nl: all, en: all });
