import { useState } from 'react';
import { useTexts } from '../texts/language.tsx';

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <button className="btn" type="button" onClick={copy}>
      <span aria-live="polite">{copied ? t.place.copied : label}</span>
    </button>
  );
}
