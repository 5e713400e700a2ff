import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { FAULT_CODES, knownMessages, translate, type FaultCode } from '@lumbung/platform';

const FAULTS: Record<FaultCode, string> = {
  UNAUTHENTICATED: 'Nobody signed in, or the session or key is unknown, expired or revoked. Sign in again.',
  FORBIDDEN: 'Signed in, but none of the roles held here allows it.',
  NOT_FOUND: "No such thing in this cooperative. Another cooperative's thing answers the same.",
  BAD_USER_INPUT: 'The document or a value is not as the schema asks; `fields` names the values, with reasons.',
  CONFLICT: 'The `requestId` was used before with another input, or somebody else changed the same thing.',
  RATE_LIMITED: 'Too many requests; `retryAfterSeconds` says when to come back.',
  INTERNAL_SERVER_ERROR: 'Our fault. `reference` finds it in our log.',
};

/** `OUT_OF_STOCK` of `OutOfStock`. */
export function codeOf(typeName: string): string {
  return typeName.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** Every refusal of the schema with its code and sentences, as docs/errors.md shows them. */
export function refusalsOf(
  schema: GraphQLSchema,
): { type: string; code: string; description: string; hasSentence: boolean }[] {
  const userError = schema.getType('UserError');
  if (!isInterfaceType(userError)) return [];
  return [...schema.getPossibleTypes(userError)]
    .filter(isObjectType)
    .map((type) => ({
      type: type.name,
      code: codeOf(type.name),
      description: type.description ?? '',
      hasSentence: knownMessages('id').has(codeOf(type.name)) && knownMessages('en').has(codeOf(type.name)),
    }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** The page for developers: faults, then refusals. */
export function errorsPage(schema: GraphQLSchema): string {
  const faults = FAULT_CODES.map((code) => `| \`${code}\` | ${FAULTS[code]} |`);
  const refusals = refusalsOf(schema).map(
    ({ code, type, description }) =>
      `| \`${code}\` | \`${type}\` | ${cell(description)} | ${cell(translate(code, 'id'))} | ${cell(translate(code, 'en'))} |`,
  );
  return `<!-- Made from the code by \`npm run schema\`: do not edit. -->

# Errors

A **fault** stands under \`errors\` with \`extensions.code\`:

| Code | Meaning |
| --- | --- |
${faults.join('\n')}

A **refusal** is data: a member of the mutation's union that implements \`UserError\`. Select
\`... on UserError { code message }\` everywhere, and the particular type where its numbers help. In the sentences
\`{…}\` stands for a value.

| Code | Type | Meaning | Indonesian | English |
| --- | --- | --- | --- | --- |
${refusals.join('\n')}
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
