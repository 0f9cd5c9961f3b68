import { pick, type SchemaReference, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type GraphQLSchema, isInterfaceType, isObjectType, Kind } from 'graphql';

/** What GraphiQL knows of a place in a query that is about nothing. */
const nothing: SchemaReference['typeInfo'] = {
  type: null,
  parentType: null,
  inputType: null,
  directiveDef: null,
  fieldDef: null,
  enumValue: null,
  argDef: null,
  argDefs: null,
  objectFieldDefs: null,
  inputObjectType: null,
  interfaceDef: null,
  objectTypeDef: null,
};

/** What it would know if one clicked on a type, or on one of its fields, in a query. */
function referenceTo(schema: GraphQLSchema, name: string): SchemaReference | undefined {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  if (!type) return undefined;
  const fieldDef = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  return fieldDef
    ? { kind: Kind.FIELD, typeInfo: { ...nothing, parentType: type, fieldDef } }
    : { kind: Kind.NAMED_TYPE, typeInfo: { ...nothing, type } };
}

/** Opens the documentation of a type, or of a field as `Type.field`; nothing where the schema has no such type. */
export function useOpenDocs(): (name: string) => void {
  const { schema, referencePlugin } = useGraphiQL(pick('schema', 'referencePlugin'));
  const { setSchemaReference, setVisiblePlugin } = useGraphiQLActions();
  return (name) => {
    const reference = schema ? referenceTo(schema, name) : undefined;
    if (!reference || !referencePlugin) return;
    setVisiblePlugin(referencePlugin);
    setSchemaReference(reference);
  };
}
