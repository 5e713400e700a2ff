import {
  astFromValue,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  typeFromAST,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

const LITERALS = new Set<string>([Kind.INT, Kind.FLOAT, Kind.STRING, Kind.OBJECT]);

/**
 * Whether a document means the same after compiling. A compiled query carries its literals as JSON, in which an amount
 * written into the document is no longer Money but a bare number; variables come through well.
 */
export function survivesCompiling(schema: GraphQLSchema, document: DocumentNode): boolean {
  const info = new TypeInfo(schema);
  let survives = true;
  const enter = (node: ASTNode) => {
    if (!LITERALS.has(node.kind)) return;
    const type = getNamedType(info.getInputType());
    const isOurScalar = isScalarType(type) && !isSpecifiedScalarType(type);
    if (isOurScalar || (node.kind === Kind.OBJECT && isInputObjectType(type) && hasOurDefault(type))) survives = false;
  };
  visit(document, visitWithTypeInfo(info, { enter }));
  return survives;
}

function hasOurDefault(type: GraphQLInputType): boolean {
  if (!isInputObjectType(type)) return false;
  return Object.values(type.getFields()).some((field) => {
    const named = getNamedType(field.type);
    return field.defaultValue !== undefined && isScalarType(named) && !isSpecifiedScalarType(named);
  });
}

/** The variables of an operation that are input objects: a compiled query overlooks the defaults of their required fields. */
export function inputVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): ReadonlyMap<string, GraphQLInputType> {
  const operations = document.definitions.filter(
    (it): it is OperationDefinitionNode => it.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operationName ? operations.find(({ name }) => name?.value === operationName) : operations[0];
  const found = new Map<string, GraphQLInputType>();
  for (const { variable, type } of operation?.variableDefinitions ?? []) {
    const meant = typeFromAST(schema, type as never);
    if (isInputType(meant) && isInputObjectType(getNamedType(meant))) found.set(variable.name.value, meant);
  }
  return found;
}

/** The variables with the defaults of absent fields, as a client would have sent them. */
export function withDefaults(
  variables: Readonly<Record<string, unknown>>,
  types: ReadonlyMap<string, GraphQLInputType>,
): Record<string, unknown> {
  const filled = { ...variables };
  for (const [name, type] of types) if (name in filled) filled[name] = fill(type, filled[name]);
  return filled;
}

function fill(type: GraphQLInputType, value: unknown): unknown {
  const bare = getNullableType(type);
  if (value === null || typeof value !== 'object') return value;
  if (isListType(bare))
    return Array.isArray(value) ? value.map((part) => fill(bare.ofType, part)) : fill(bare.ofType, value);
  if (!isInputObjectType(bare) || Array.isArray(value)) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const field of Object.values(bare.getFields())) {
    if (filled[field.name] !== undefined) filled[field.name] = fill(field.type, filled[field.name]);
    else if (field.defaultValue !== undefined) {
      const literal = astFromValue(field.defaultValue, field.type);
      if (literal) filled[field.name] = valueFromASTUntyped(literal);
    }
  }
  return filled;
}
