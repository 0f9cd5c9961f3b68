import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** What random arguments are taken from: values of the dataset, and some that are wrong. */
export interface Pool {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
}
const dates = ['2022', '2023-06', '2027-12-31', '2028', '1900', '2022-02-30'];
const sizes = [1, 2, 3, 1, 2, 3, 0, 101, -1];
const deepest = 7;

/**
 * A valid operation. Each choice is made by the next whole number, the first one where there are no more, so that
 * fewer and smaller numbers make a smaller operation.
 */
export function randomOperation(schema: GraphQLSchema, numbers: readonly number[], pool: Pool): string {
  let used = 0;
  let names = 0;
  const next = (choices: number) => (numbers[used++] ?? 0) % choices;
  const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;
  const often = () => next(3) > 0;

  function value(type: GraphQLInputType, name: string): string {
    if (isNonNullType(type)) return value(type.ofType, name);
    if (isListType(type)) return `[${Array.from({ length: next(4) }, () => value(type.ofType, name)).join(', ')}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) return `{${given(Object.values(type.getFields()), isRequiredInputField)}}`;
    if (type.name === 'Int') return String(pick(sizes));
    if (type.name === 'Boolean') return String(pick([true, false]));
    if (type.name === 'Date') return JSON.stringify(pick(dates));
    return JSON.stringify(pick(type.name === 'ID' ? pool.ids : pool.texts));
  }
  function given<T extends GraphQLArgument | GraphQLInputField>(inputs: readonly T[], required: (input: T) => boolean) {
    // Pages are always small: the standard size would multiply with every level.
    const chosen = inputs.filter((input) => required(input) || input.name === 'first' || next(4) === 0);
    return chosen.map((input) => `${input.name}: ${value(input.type, input.name)}`).join(', ');
  }
  function field(one: GraphQLField<unknown, unknown>, depth: number): string {
    const args = given(one.args, isRequiredArgument);
    names += 1;
    return `f${names}: ${one.name}${args ? `(${args})` : ''}${selection(getNamedType(one.type), depth + 1)}`;
  }
  function selection(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return '';
    const parts = ['__typename'];
    if (isObjectType(type) || isInterfaceType(type)) {
      const all = Object.values(type.getFields());
      const some = depth < deepest ? all : all.filter((each) => isLeafType(getNamedType(each.type)));
      for (let count = 1 + next(3); count > 0 && some.length > 0; count -= 1) parts.push(field(pick(some), depth));
    }
    if (isAbstractType(type) && depth < deepest && often()) {
      const concrete = pick(schema.getPossibleTypes(type));
      parts.push(`... on ${concrete.name}${selection(concrete, depth + 1)}`);
    }
    return ` { ${parts.join(' ')} }`;
  }

  const query = schema.getQueryType();
  return query ? `query Random${selection(query, 0)}` : '';
}
