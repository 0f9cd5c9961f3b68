import { everyPage } from './every-page.ts';

// Each language in one width and theme; explorer-access.all.ts takes the others as well.
everyPage({ nl: [{ width: 1280, theme: 'light' }], en: [{ width: 390, theme: 'dark' }] });
