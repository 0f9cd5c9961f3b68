import { storedEntity, storedFact } from '../../src/model/columns.ts';
import { factId } from '../../src/model/ids.ts';
import { Answer } from '../../src/model/kinds/answer.ts';
import { Document } from '../../src/model/kinds/document.ts';
import { Organisation } from '../../src/model/kinds/organisation.ts';
import { Passage } from '../../src/model/kinds/passage.ts';
import { Project } from '../../src/model/kinds/project.ts';
import { Source } from '../../src/model/kinds/source.ts';
import { Funds } from '../../src/model/links/funds.ts';
import { MemberOf } from '../../src/model/links/member-of.ts';
import { PartOfDocument } from '../../src/model/links/part-of-document.ts';
import type { AnyKind, AnyLink } from '../../src/model/model.ts';
import { statementsFor, statementsOf } from '../../src/store/catalogue.ts';
import type { Engine, Value } from '../../src/store/engine.ts';
import { random } from '../harness/random.ts';

// A graph of any size, the same for the same seed: one document with answers and passages, organisations that fund projects
// and belong to each other, and one organisation that funds thousands.

export interface Size {
  /** Organisations and projects together; a tenth as many answers, and half as many passages come with them. */
  readonly entities: number;
  /** Facts of each organisation. */
  readonly degree: number;
  /** Projects that the first organisation funds. */
  readonly hub: number;
}

const atOnce = 2_000;
const padded = (n: number) => String(n).padStart(7, '0');
const sources = ['source/synthetic'];

/** Gathers rows and writes them some thousands at a time. */
class Writing {
  readonly #engine: Engine;
  readonly #waiting = new Map<string, { readonly write: (rows: Value[]) => Promise<unknown>; rows: Value[] }>();
  written = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }
  async #add(key: string, row: Value, write: (rows: Value[]) => Promise<unknown>): Promise<void> {
    const batch = this.#waiting.get(key) ?? { write, rows: [] };
    this.#waiting.set(key, batch);
    batch.rows.push(row);
    this.written += 1;
    if (batch.rows.length >= atOnce) await this.#send(key);
  }
  async #send(key: string): Promise<void> {
    const batch = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (batch) await batch.write(batch.rows);
  }
  entity(kind: AnyKind, id: string, values: Readonly<Record<string, unknown>>): Promise<void> {
    const props = storedEntity(kind, id, { sources, ...values }) as Value;
    const { put } = statementsOf(kind);
    return this.#add(kind.name, { id, props }, (rows) =>
      this.#engine.write([{ statement: put, params: { rows }, expect: rows.length }]),
    );
  }
  fact(link: AnyLink, subject: string, object: string, values: Readonly<Record<string, unknown>>, distinct = '') {
    const id = factId(link, subject, object, distinct);
    const props = storedFact(link, id, { sources, ...values }) as Value;
    const { put } = statementsFor(link);
    return this.#add(link.type, { id, subject, object, props }, (rows) =>
      this.#engine.write([{ statement: put, params: { rows }, expect: rows.length }]),
    );
  }
  async end(): Promise<void> {
    for (const key of [...this.#waiting.keys()]) await this.#send(key);
  }
}

/**
 * Fills an empty store.
 * @returns how many entities and facts were written
 */
export async function fill(
  engine: Engine,
  { entities, degree, hub }: Size,
  seed = 1,
): Promise<{ entities: number; facts: number }> {
  await engine.prepare();
  const next = random(seed);
  const any = (below: number) => Math.floor(next() * below);
  const half = Math.floor(entities / 2);
  const [answers, passages] = [Math.ceil(entities / 10), half];
  const organisation = (n: number) => `organisation/o${padded(n)}`;
  const project = (n: number) => `project/p${padded(n)}`;
  const answer = (n: number) => `answer/synthetic/${n}`;
  const passage = (n: number) => `passage/answer-synthetic/${n % answers}/${n}`;

  const nodes = new Writing(engine);
  await nodes.entity(Source, 'source/synthetic', {
    name: 'Synthetic',
    title: 'Synthetic',
    publisher: 'A test',
    licence: 'CC0-1.0',
  });
  await nodes.entity(Document, 'document/synthetic', { name: 'A document', website: 'https://example.nl/document' });
  for (let n = 0; n < answers; n += 1) await nodes.entity(Answer, answer(n), { name: `Antwoord ${n}`, numbers: [n] });
  for (let n = 0; n < passages; n += 1)
    await nodes.entity(Passage, passage(n), {
      name: `phrase ${n}`,
      phrase: `phrase ${n}`,
      part: answer(n % answers),
      start: n,
      end: n + 8,
      partSha256: 'x',
    });
  for (let n = 0; n < half; n += 1) {
    const evidence = [passage(n)];
    await nodes.entity(Organisation, organisation(n), {
      name: `Stichting "De ${n}" & co`,
      aliases: [`=O${n}`],
      evidence,
      summary: { en: `Number ${n}.`, nl: `Nummer ${n}.` },
    });
    await nodes.entity(Project, project(n), { name: `Project ${n}`, evidence });
  }
  await nodes.end();

  const facts = new Writing(engine);
  for (let n = 0; n < answers; n += 1)
    await facts.fact(PartOfDocument, answer(n), 'document/synthetic', { evidence: [passage(n)] });
  for (let n = 0; n < half; n += 1)
    for (let each = 0; each < degree; each += 1) {
      const evidence = [passage(any(passages)), passage(any(passages))];
      if (each % 3 === 2 && n > 0)
        await facts.fact(MemberOf, organisation(n), organisation(any(n)), { evidence }, String(each));
      else
        await facts.fact(
          Funds,
          organisation(n),
          project(any(half)),
          { evidence, form: 'SUBSIDY', amount: any(10_000_000), from: '2023' },
          String(each),
        );
    }
  for (let n = 0; n < hub; n += 1)
    await facts.fact(
      Funds,
      organisation(0),
      project(n % half),
      { evidence: [passage(0)], form: 'SUBSIDY', amount: n },
      `hub-${n}`,
    );
  await facts.end();
  return { entities: nodes.written, facts: facts.written };
}
