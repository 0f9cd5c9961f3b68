import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../harness/dataset.ts';

/** Faults of one file of the document `d`. */
const inFile = (text: string) =>
  faultsOf({ 'documents/d/x.yml': text }).map((fault) => fault.replace('documents/d/x.yml:', ''));
const org = (key: string) => `  ${key}: { name: ${key}, at: { section head: "a head" } }\n`;

describe('a sound dataset', () => {
  it('has no fault', () => {
    expect(inFile(`Organisation:\n${org('a')}`)).toEqual([]);
  });
});

describe('a file that is no plain YAML', () => {
  it.each([
    ['syntax', 'Organisation: [', /^1:16: E_YAML_SYNTAX /m],
    [
      'a key that stands twice',
      `Organisation:\n${org('a')}${org('a')}`,
      /^3:3: E_DUP_KEY A key may stand once in a map, found it twice/,
    ],
    ['an anchor', 'Organisation: &x {}', /^1:18: E_YAML_FEATURE .* found the anchor &x\. Write the value out\./],
    ['an alias', 'Organisation: { a: &x { name: y }, b: *x }', /E_YAML_FEATURE .* the alias \*x/],
    ['a tag', 'Organisation: !!js/function {}', /E_YAML_FEATURE|E_YAML_SYNTAX/],
    ['two documents', 'Organisation: {}\n---\nTopic: {}', /E_YAML_FEATURE/],
    ['a list', '- a\n- b', /^1:1: E_SHAPE A file is a map of kinds and facts/],
  ])('is refused for %s', (_, text, expected) => {
    expect(inFile(text).join('\n')).toMatch(expected);
  });
  it('is refused when it is no UTF-8', () => {
    expect(faultsOf({ 'documents/d/x.yml': Buffer.from([0x41, 0xff, 0xfe]) })[0]).toMatch(
      /^documents\/d\/x\.yml:1:1: E_UTF8 /,
    );
  });
  it('is refused when it nests without end', () => {
    expect(inFile(`Organisation: ${'['.repeat(60)}${']'.repeat(60)}`).join('\n')).toMatch(/E_TOO_LARGE/);
  });
});

describe('names', () => {
  it.each([
    [
      'a kind',
      'Aliance: {}',
      '1:1: E_KIND "Aliance" is no kind, nor "facts". Did you mean "Alliance"? See docs/reference/kinds.md.',
    ],
    [
      'a link',
      'facts:\n  - FUND: a -> b',
      '2:5: E_LINK A fact begins with its link, found "FUND". Did you mean "FUNDS"? See docs/reference/links.md.',
    ],
    ['a key of a fact', 'facts:\n  - FUNDS: source/d -> source/d\n    when: x', 'found "when"'],
  ])('of %s that nothing has are told with the nearest', (_, text, expected) => {
    expect(inFile(text).join('\n')).toContain(expected);
  });
  it('of a prop are told with all that there are', () => {
    const [fault] = inFile('Organisation:\n  a: { naam: x, name: a, at: { section head: "a head" } }');
    expect(fault).toMatch(
      /^2:8: E_PROP Organisation a has no "naam", expected one of name, aliases, abbreviation, .* Did you mean "name"\?/,
    );
  });
  it('that are filled in at load cannot be written', () => {
    expect(
      inFile('Organisation:\n  a: { name: x, sources: [source/d], at: { section head: "a head" } }').join(),
    ).toMatch(/E_PROP .*has no "sources"/);
  });
  it('of keys are lower case', () => {
    expect(inFile('Organisation:\n  A_b: { name: x }')).toEqual([
      '2:3: E_ID A key is made of a-z, 0-9, dots and dashes, found "A_b".',
    ]);
  });
});

describe('values', () => {
  const wrong = (prop: string, kind = 'Alliance') =>
    inFile(`${kind}:\n  a: { name: a, ${prop}, at: { section head: "a head" } }`);
  it.each([
    [
      'an enum value',
      'form: ALLIANC',
      'Alliance',
      '2:23: E_VALUE Alliance a.form must be one of ALLIANCE, PARTNERSHIP, CONSORTIUM, PLATFORM, found "ALLIANC". Did you mean "ALLIANCE"?',
    ],
    [
      'a day that does not exist',
      'from: 2023-02-30',
      'Alliance',
      '2:23: E_VALUE Alliance a.from must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, found "2023-02-30".',
    ],
    ['a text in one language', 'aim: x', 'Alliance', 'must be two texts, as { en: …, nl: … }, found "x".'],
    ['an address', 'website: www.example.nl', 'Plan', 'must be an absolute http or https address'],
    ['a number', 'number: 012', 'Goal', 'must be a whole number of at most 2147483647, such as 12, found "012".'],
  ])('refuse %s', (_, prop, kind, expected) => {
    expect(wrong(prop, kind).join('\n')).toContain(expected);
  });
  it('refuse an amount without its currency', () => {
    const text = `Organisation:\n${org('a')}${org('b')}facts:\n  - FUNDS: organisation/a -> organisation/b\n    with: { form: SUBSIDY, amount: 400.000 }\n    at: { section head: "a head" }`;
    expect(inFile(text)).toEqual([
      '6:36: E_VALUE FUNDS.amount must be an amount in euros without thousands separators, such as EUR 400000 or EUR 12.50, found "400.000".',
    ]);
  });
  it('that are required are asked for', () => {
    expect(inFile('Statement:\n  a: { sort: RULE, at: { section head: "a head" } }')).toContain(
      '2:3: E_REQUIRED statement/a: summary must be two texts, as { en: …, nl: … }; it is required, found nothing.',
    );
    expect(inFile('Organisation:\n  a: { at: { section head: "a head" } }')).toEqual([
      '2:3: E_REQUIRED organisation/a: name must be text of 1 to 20000 characters; it is required, found nothing.',
    ]);
  });
});

describe('ids', () => {
  it('that nothing has are told with the nearest', () => {
    const text = `Organisation:\n${org('movisie')}${org('b')}facts:\n  - MEMBER_OF: organisation/movisi -> organisation/b\n    at: { section head: "a head" }`;
    expect(inFile(text)).toEqual([
      '5:5: E_DANGLING MEMBER_OF: nothing has the id "organisation/movisi". Did you mean "organisation/movisie"?',
    ]);
  });
  it('that stand twice are told with both places', () => {
    const faults = faultsOf({
      'documents/d/x.yml': `Organisation:\n${org('a')}`,
      'documents/d/y.yml': `Organisation:\n${org('a')}`,
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      /^documents\/d\/y\.yml:2:3: E_DUP_ID organisation\/a may be declared once, found it also at .*documents\/d\/x\.yml:2:3\./,
    );
  });
  it('of facts that stand twice are told with both places', () => {
    const fact = '  - MEMBER_OF: organisation/a -> organisation/b\n    at: { section head: "a head" }\n';
    expect(inFile(`Organisation:\n${org('a')}${org('b')}facts:\n${fact}${fact}`).join()).toMatch(
      /^7:5: E_DUP_ID organisation\/a\|MEMBER_OF\|organisation\/b may be declared once/,
    );
  });
  it('at the wrong end of a link are told with what may stand there', () => {
    const text = `Organisation:\n${org('a')}${org('b')}facts:\n  - HOLDS: organisation/a -> organisation/b\n    at: { section head: "a head" }`;
    expect(inFile(text)).toEqual([
      '5:5: E_END HOLDS goes from Person, found the Organisation organisation/a.',
      '5:5: E_END HOLDS goes to Office, found the Organisation organisation/b.',
    ]);
  });
  it('of claims of a conflict must exist', () => {
    const text =
      'Conflict:\n  c: { subject: { en: x, nl: x }, explanation: { en: x, nl: x }, claims: [organisation/none], at: { section head: "a head" } }';
    expect(inFile(text).join()).toContain('E_DANGLING conflict/c.claims: nothing has the id "organisation/none".');
  });
});

describe('cycles', () => {
  it.each(['PART_OF', 'MEMBER_OF', 'SUCCEEDS'])('of %s are told with their path', (type) => {
    const kind = type === 'PART_OF' ? 'Project' : 'Alliance';
    const stem = kind.toLowerCase();
    const facts = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ].map(([x, y]) => `  - ${type}: ${stem}/${x} -> ${stem}/${y}\n    at: { section head: "a head" }\n`);
    expect(inFile(`${kind}:\n${org('a')}${org('b')}${org('c')}facts:\n${facts.join('')}`).join()).toContain(
      `6:5: E_CYCLE ${type} may not lead back to where it began, found ${stem}/a -> ${stem}/b -> ${stem}/c -> ${stem}/a. Remove one of these facts.`,
    );
  });
});

describe('evidence', () => {
  it('is needed for an entity and for a fact of a document', () => {
    expect(inFile('Organisation:\n  a: { name: a }')).toEqual([
      '2:3: E_EVIDENCE organisation/a must name the passage it comes from, found none. Add at: { answer N: "at most 8 words" }.',
    ]);
    expect(
      inFile(`Organisation:\n${org('a')}${org('b')}facts:\n  - MEMBER_OF: organisation/a -> organisation/b`)[0],
    ).toMatch(/^5:5: E_EVIDENCE /);
  });
  it('is at most eight words long', () => {
    expect(
      inFile('Organisation:\n  a: { name: a, at: { section head: "one two three four five six seven eight nine" } }'),
    ).toEqual([
      '2:3: E_EVIDENCE organisation/a must name the passage it comes from, found none. Add at: { answer N: "at most 8 words" }.',
      '2:37: E_PHRASE A phrase has 1 to 8 words, found 9: "one two three four five six seven eight nine". Keep the words that prove the fact.',
    ]);
  });
  it('must be in a part that is declared, at a place that is known', () => {
    expect(inFile('Organisation:\n  a: { name: a, at: { answer 9: "one" } }').join('\n')).toMatch(
      /E_DANGLING The passage is in answer\/d\/9, which is not declared/,
    );
    expect(inFile('Organisation:\n  a: { name: a, at: { section head: "elsewhere" } }')).toEqual([
      '2:37: E_NOT_LOCATED The place of "elsewhere" in section/d/head is not known. Run npm run locate -- FOLDER, where FOLDER holds the documents.',
    ]);
  });
  it('names a part by its kind and key', () => {
    expect(inFile('Organisation:\n  a: { name: a, at: { anwser 1: "one" } }').join('\n')).toMatch(
      /2:23: E_EVIDENCE at must name a part such as "question 1", .* found "anwser 1"\. Did you mean "answer"\?/,
    );
  });
  it('is the source of the file in a register', () => {
    expect(faultsOf({ 'registers/r.yml': 'Source: { r: { title: R } }\nMinistry: { x: { name: X } }' })).toEqual([]);
    expect(faultsOf({ 'registers/r.yml': 'Ministry: { x: { name: X } }' })[0]).toMatch(/E_SOURCE .*with the key "r"/);
  });
});

describe('all faults', () => {
  it('are told at once, in the order of the files', () => {
    const faults = faultsOf({
      'documents/d/y.yml': 'Nothing: {}\nTopic: { A: {} }',
      'documents/d/x.yml': 'Aliance: {}',
    });
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      'documents/d/x.yml:1:1: E_KIND',
      'documents/d/y.yml:1:1: E_KIND',
      'documents/d/y.yml:2:10: E_ID',
    ]);
  });
});
