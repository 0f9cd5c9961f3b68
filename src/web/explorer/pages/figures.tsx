import { KindPage } from './kind.tsx';

/** All series of figures. */
export const FiguresPage = () => <KindPage kind="Series" />;
