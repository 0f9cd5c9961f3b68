import { useTexts } from '../explorer/texts/language.tsx';
import { sharing } from '../explorer/texts/sharing.ts';

/** An address that asks for nothing in the graph. */
export function Missing({ id }: { id: string | null }) {
  const { t, language } = useTexts();
  const { embed } = sharing[language];
  return (
    <main className="view" data-part="view">
      <h1>{t.missing.title}</h1>
      <p>{id ? t.missing.entity(id) : embed.noId}</p>
    </main>
  );
}
