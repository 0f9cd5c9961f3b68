import { Link } from 'wouter';
import { type Entity, ownValues } from '../graph/entity.ts';
import { NearPicture } from '../near/near-picture.tsx';
import { neighboursOf } from '../near/neighbours.ts';
import { entityPath, viewPath } from '../texts/addresses.ts';
import { familyOf, isPart } from '../texts/families.ts';
import { capital } from '../texts/format.ts';
import { kindLabel, kinds } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { nameLanguage, nameOf } from '../texts/names.ts';
import { valueText } from '../texts/value.ts';
import { Disputes } from './dispute.tsx';
import { Icon } from './icon.tsx';
import { type Item, isText, isUrl, keyFactsOf } from './key-facts.ts';
import { Mark } from './mark.tsx';
import { Strip } from './page.tsx';
import { ViewLinks } from './view-links.tsx';

const shownNames = 3;

function OtherNames({ names }: { names: readonly string[] }) {
  const { t } = useTexts();
  const rest = names.length - shownNames;
  if (names.length === 0) return null;
  return (
    <span className="dim">
      {t.entity.also} {names.slice(0, shownNames).join(', ')}
      {rest > 0 ? ' ' : ''}
      {rest > 0 ? (
        <details className="others">
          <summary>{t.entity.moreNames(rest)}</summary>
          {names.slice(shownNames).join(', ')}
        </details>
      ) : null}
    </span>
  );
}

/** Kind, name, other names, what it is in our own words, and up to five key facts. */
export function EntityHead({ entity, strip }: { entity: Entity; strip?: readonly Item[] }) {
  const { t, language } = useTexts();
  const values = ownValues(entity);
  const name = nameOf(entity, language);
  const texts = values.filter(isText).map((each) => ({
    label: each.label.label[language],
    text: valueText(each.label, each.value, language, t.yesNo),
  }));
  const { left, right } = neighboursOf(entity, language);
  const near =
    left.length + right.length < 2 ? null : (
      <NearPicture
        kind={entity.__typename}
        left={left}
        right={right}
        label={t.entity.nearLabel(name, [...left, ...right].map((each) => each.name).join(', '))}
        href={viewPath('network', entity.id, language)}
      />
    );
  const told = texts.filter(({ text }) => text !== name);
  return (
    <>
      <div className={near ? 'head' : 'head solo'}>
        <div>
          <p className="kind">
            <span className="nb">
              <Mark kind={entity.__typename} />
              <b className={familyOf(entity.__typename)}>{kindLabel(entity.__typename, language)}</b>
            </span>
            <OtherNames names={entity.aliases.filter((alias) => alias !== name)} />
          </p>
          <h1 lang={nameLanguage(entity, language)} className={name.length > 90 ? 'long' : undefined}>
            {name}
          </h1>
          {told.map(({ label, text }, index) => (
            <p className={index === 0 ? 'lead' : 's lead-2'} key={label}>
              {index === 0 ? text : `${capital(label)}: ${text}`}
            </p>
          ))}
          <p className="links">
            {strip ? null : <ViewLinks entity={entity} />}
            {isPart(entity.__typename) ? <Link href={entityPath(entity.id)}>{t.entity.read}</Link> : null}
            {values.filter(isUrl).map(({ name: own, value }) => (
              <a key={own} href={String(value)} rel="noreferrer">
                <Icon name="out" /> {own === 'website' ? t.entity.website : t.entity.register}
              </a>
            ))}
            <Disputes of={entity.disputedBy} />
            {kinds[entity.__typename]?.props.claims && entity.sentence ? (
              <Disputes of={[{ id: entity.id, subject: entity.sentence }]} />
            ) : null}
          </p>
        </div>
        {near}
      </div>
      <Strip items={strip ?? keyFactsOf(entity, t, language).strip} />
    </>
  );
}
