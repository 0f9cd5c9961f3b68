import type { Suggested } from '../graph/suggestions.ts';
import { number } from '../texts/format.ts';
import { links } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { Passages } from './passages.tsx';

/** What a rule found and nobody has judged: never filled, never counted. */
export function SuggestionBox({ of }: { of: Suggested }) {
  const { t, language } = useTexts();
  const { rule, confidence, linkType, subject, object, evidence } = of;
  return (
    <div className="sug">
      <p className="sug-h">
        <span>{t.entity.suggestion(rule)}</span>
        <span>{t.entity.certainty(number(confidence, language))}</span>
      </p>
      <p className="s">
        {subject ? <EntityLink of={subject} /> : null}{' '}
        <span className="pred">{links[linkType]?.out.label[language] ?? t.entity.suggestedRow}</span>{' '}
        {object ? <EntityLink of={object} /> : null}
      </p>
      {evidence?.length ? <Passages places={evidence} /> : null}
      <p className="xs dim">{t.entity.suggestionNote}</p>
    </div>
  );
}
