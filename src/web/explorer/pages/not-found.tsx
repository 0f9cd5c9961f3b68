import { Link } from 'wouter';
import { useTitle } from '../parts/page.tsx';
import { useTexts } from '../texts/language.tsx';

export function NotFoundPage({ id }: { id?: string }) {
  const { t } = useTexts();
  useTitle(t.missing.title);
  return (
    <div className="head solo">
      <h1>{t.missing.title}</h1>
      <p className="lead">{id ? t.missing.entity(id) : t.missing.text}</p>
      <p className="links">
        <Link href="/">{t.missing.back}</Link>
      </p>
    </div>
  );
}
