import { address } from './address.ts';
import { courtDecision } from './court-decision.ts';
import { european } from './european.ts';
import type { Form } from './form.ts';
import { gazette } from './gazette.ts';
import { houseNumber } from './house-number.ts';
import { identifier } from './identifier.ts';
import { law } from './law.ts';
import { paper } from './paper.ts';
import { proceedings, writtenQuestions } from './proceedings.ts';
import { publicBody } from './public-body.ts';

/** Every form of notation that is known. */
export const forms: readonly Form[] = [
  address,
  identifier,
  paper,
  writtenQuestions,
  proceedings,
  gazette,
  houseNumber,
  law,
  courtDecision,
  european,
  publicBody,
];
