import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import { currentContext } from '../context/request-context.js';

/** One JSON line per thing worth knowing, with request and tenant, never with personal data. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
  base: { service: process.env.LUMBUNG_SERVICE },
  mixin: () => {
    const context = currentContext();
    return context ? { requestId: context.requestId, tenant: context.tenant?.slug } : {};
  },
  redact: ['password', 'token', 'authorization', 'phone', 'email', 'headers.authorization', 'headers.cookie'],
});

/** Nest's own lines in the same stream. */
export class NestLog implements LoggerService {
  log(message: unknown, context?: string): void {
    log.debug({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    log.error({ context, stack }, String(message));
  }
  warn(message: unknown, context?: string): void {
    log.warn({ context }, String(message));
  }
  debug(message: unknown, context?: string): void {
    log.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: string): void {
    log.trace({ context }, String(message));
  }
}
