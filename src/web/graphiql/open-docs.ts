import { pick, type SchemaReference, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

/** What GraphiQL would know if one clicked on a type, or on one of its fields, in a query. */
function referenceTo(schema: GraphQLSchema, name: string): SchemaReference | undefined {
  const [typeName = '', fieldName] = name.split('.');
  const type = schema.getType(typeName);
  if (!type) return undefined;
  const fieldDef = fieldName && (isObjectType(type) || isInterfaceType(type)) ? type.getFields()[fieldName] : undefined;
  // The other members are about places in a query, and this is in none.
  const reference = fieldDef
    ? { kind: 'Field', typeInfo: { schema, parentType: type, fieldDef } }
    : { kind: 'NamedType', typeInfo: { schema, type } };
  return reference as unknown as SchemaReference;
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
