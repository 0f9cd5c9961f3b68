import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ask, counted, loadDataset } from '../../harness/graph.ts';
import { onBothStores } from '../../harness/stores.ts';
import { putEntities, putFacts, type Written } from '../money/fill.ts';

onBothStores('conflicts', (store) => {
  let engine: ReturnType<typeof counted>;
  beforeAll(async () => {
    engine = counted(await store.open());
    await loadDataset(engine);
  }, 120_000);
  afterAll(() => engine.close());

  async function data(source: string): Promise<Record<string, unknown>> {
    const answer = await ask(engine, source);
    expect(answer.errors).toBeUndefined();
    return answer.data ?? {};
  }

  it('tell what each claim about money makes of the total, and where it stands', async () => {
    const found = await data(
      '{ conflict(id: "conflict/totaal-meerjarenplan") { sides { amount saidIn { name } } effects { entity { id } phase difference parts totals { total more beyondParts } } } }',
    );
    expect(found).toEqual({
      conflict: {
        sides: [
          { amount: 135_000_000, saidIn: [{ name: 'Antwoord 7' }, { name: 'Antwoord 38' }, { name: 'Antwoord 1' }] },
          {
            amount: 138_900_000,
            saidIn: [{ name: 'Antwoord 38' }, { name: 'Bijlage: Begroting van het Meerjarenplan 2022-2025' }],
          },
        ],
        effects: [
          {
            entity: { id: 'plan/meerjarenplan-zelfbeschikking' },
            phase: 'BUDGETED',
            difference: 3_900_000,
            parts: 138_900_000,
            totals: [
              { total: 135_000_000, more: 0, beyondParts: -3_900_000 },
              { total: 138_900_000, more: 3_900_000, beyondParts: 0 },
            ],
          },
        ],
      },
    });
  });
  it('have sides with passages and no effects where they are not about money, and read nothing for them', async () => {
    engine.log.length = 0;
    const { conflict } = (await data(
      '{ conflict(id: "conflict/hoofddoel-een-of-twee") { effects { difference } sides { amount claim { __typename } passages { phrase } } } }',
    )) as { conflict: { effects: unknown[]; sides: { amount: null; passages: unknown[] }[] } };
    expect(conflict.effects).toEqual([]);
    expect(conflict.sides.map(({ amount, passages }) => [amount, passages.length > 0])).toEqual([
      [null, true],
      [null, true],
    ]);
    expect(engine.log.filter((name) => name.startsWith('read/'))).toEqual([]);
  });
  it('read their effects in as many statements for many as for one', async () => {
    const plans = Array.from({ length: 30 }, (_, i) => `plan/n${i}`);
    await putEntities(engine, plans);
    const facts = plans.flatMap((object) =>
      [1, 2].map(
        (i): Written => ({
          type: 'FINANCES',
          subject: 'budget-article/szw-13',
          object,
          as: `PAID,2022,${i}`,
          values: { phase: 'PAID', amount: i * 100, from: '2022', to: '2022' },
        }),
      ),
    );
    await putFacts(engine, facts);
    for (const [i, plan] of plans.entries())
      await putEntities(engine, [`conflict/n${i}`], () => ({
        subject: { en: 'x', nl: 'x' },
        explanation: { en: 'x', nl: 'x' },
        claims: [1, 2].map((n) => `budget-article/szw-13|FINANCES|${plan}|PAID,2022,${n}`),
      }));
    const read = async (first: number) => {
      engine.log.length = 0;
      const found = await data(
        `{ conflicts(first: ${first}) { nodes { effects { difference totals { total claim { id } } } } } }`,
      );
      return { found: JSON.stringify(found), log: [...engine.log] };
    };
    const [few, many] = [await read(2), await read(40)];
    expect(many.found.match(/"difference":100,/g)).toHaveLength(30);
    const rounds = (log: readonly string[]) => log.filter((name) => name === 'read/money-to').length;
    expect([rounds(few.log), rounds(many.log)]).toEqual([1, 1]);
    expect(many.log.length).toBeLessThanOrEqual(few.log.length + 4);
  });
});
