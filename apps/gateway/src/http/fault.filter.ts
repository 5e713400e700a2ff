import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { newId } from '@lumbung/kernel';
import { Fault, log, type FaultCode } from '@lumbung/platform';
import type { FastifyReply } from 'fastify';

const STATUS: Record<FaultCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
};

/** What the routes beside GraphQL answer to a fault: its code and its sentence; an unknown error keeps its words to itself. */
@Catch()
export class FaultFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL answers its own faults (see formatFault in platform).
    if (host.getType<string>() !== 'http') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof Fault) {
      void reply.code(STATUS[error.code]).send({ code: error.code, message: error.message });
      return;
    }
    if (error instanceof HttpException) {
      void reply.code(error.getStatus()).send(error.getResponse());
      return;
    }
    const status = (error as { statusCode?: number }).statusCode;
    if (status === 413 || status === 415 || status === 406) {
      void reply.code(status).send({ code: 'BAD_USER_INPUT', message: (error as Error).message });
      return;
    }
    const reference = newId();
    log.error({ err: error, reference }, 'unexpected fault');
    void reply
      .code(500)
      .send({ code: 'INTERNAL_SERVER_ERROR', message: `Something went wrong on our side. Reference: ${reference}.` });
  }
}
