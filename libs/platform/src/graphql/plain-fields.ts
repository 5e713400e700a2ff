import { Extensions } from '@nestjs/graphql';
import { isObjectType, type GraphQLSchema } from 'graphql';

type Answer = (source: never, args: never) => unknown;

const PLAIN = 'plain';

/**
 * A field that is reckoned from its parent alone is answered by this function directly. Going through the framework's
 * resolver chain would cost more than all the rest of a list.
 */
export const AnswerPlainly = (answer: Answer) => Extensions({ [PLAIN]: answer });

/** Puts the plain functions in the place of the framework's resolvers. */
export function usePlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const answer = field.extensions[PLAIN] as Answer | undefined;
      if (answer) field.resolve = (source, args) => answer(source as never, args as never);
    }
  }
  return schema;
}
