import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { currentContext } from '../context/request-context.js';
import { Fault, FAULT_CODES, type FaultCode } from '../errors/faults.js';
import { log } from '../log/log.js';

const BAD_REQUESTS = new Set<string>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  'BAD_USER_INPUT',
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/** What the parser says when it stops at the limit of tokens. */
const TOO_MANY_TOKENS = /contains more tha[nt] \d+ tokens/;

/** PostgreSQL could not read a value as what it should be (a forged cursor, for one). */
const MALFORMED_VALUES = new Set(['22P02', '22007', '22008', '22003']);

/** Every error that leaves the house: a known fault as it is, anything else as an internal one with a reference number. */
export function formatFault(formatted: GraphQLFormattedError | undefined, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = { locations: formatted?.locations, path: formatted?.path };
  if (cause instanceof Fault) return { ...place, message: cause.message, extensions: { ...cause.extensions } };
  const code = formatted?.extensions?.code;
  if (typeof code === 'string' && BAD_REQUESTS.has(code)) {
    const message = formatted?.message ?? '';
    const limit = TOO_MANY_TOKENS.test(message) ? { limit: true } : {};
    return { ...place, message, extensions: { ...formatted?.extensions, ...limit, code: 'BAD_USER_INPUT' } };
  }
  if (typeof code === 'string' && FAULT_CODES.includes(code as FaultCode) && code !== 'INTERNAL_SERVER_ERROR')
    return formatted as GraphQLFormattedError;
  if (MALFORMED_VALUES.has(sqlStateOf(cause) ?? ''))
    return {
      ...place,
      message: 'A value is not of the form that is asked for.',
      extensions: { code: 'BAD_USER_INPUT' },
    };
  const reference = currentContext()?.requestId ?? 'none';
  log.error({ err: withoutValues(cause), reference }, 'unexpected fault');
  return {
    ...place,
    message: `Something went wrong on our side. Reference: ${reference}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}

/** The values of a failed statement may be personal data: they stay out of the log. */
function withoutValues(cause: unknown): unknown {
  if (cause instanceof QueryFailedError)
    return { message: cause.message, stack: cause.stack, code: (cause.driverError as { code?: string }).code };
  return cause;
}

function sqlStateOf(cause: unknown): string | undefined {
  const { code, driverError } = (cause ?? {}) as { code?: string; driverError?: { code?: string } };
  return driverError?.code ?? code;
}
