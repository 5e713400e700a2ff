import { HttpException } from '@nestjs/common';
import { GatewayFault, GatewaySilent } from '../../gateway/gateway.faults.js';
import type { Visit } from '../../http/visit.js';
import { NoShop } from '../../layout/frame.js';
import type { ProblemModel } from './problem.view.js';

export interface Problem {
  readonly status: number;
  readonly model: ProblemModel;
  /** Our own doing: it is logged, with the reference the visitor sees. */
  readonly isOurs: boolean;
}

/** What went wrong, in words for a visitor. Nothing of the error itself is shown. */
export function problemOf(error: unknown, visit: Visit, reference: string): Problem {
  const { t } = visit;
  const home = { href: '/', label: t.common.home };
  const again = { href: visit.address, label: t.problem.retry };
  const plain = (status: number, title: string, text: string, next = home): Problem => ({
    status,
    isOurs: false,
    model: { title, text, reference: null, next },
  });
  if (error instanceof NoShop) {
    return plain(404, t.problem.inactive, t.problem.inactiveText, {
      href: visit.platformAddress,
      label: t.problem.directory,
    });
  }
  switch (statusOf(error)) {
    case 403:
      return plain(403, t.problem.forbidden, t.problem.forbiddenText, { href: '/', label: t.common.home });
    case 404:
      return plain(404, t.problem.notFound, t.problem.notFoundText);
    case 409:
      return plain(409, t.problem.expiredForm, t.problem.forbiddenText, again);
    case 429:
      return plain(429, t.problem.tooMany, t.problem.tooManyText, again);
    case 503:
      return { ...plain(503, t.problem.failed, t.problem.silentText, again), isOurs: true };
    default: {
      const { model } = plain(500, t.problem.failed, t.problem.failedText, again);
      return { status: 500, isOurs: true, model: { ...model, reference } };
    }
  }
}

const FAULTS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 404,
  CONFLICT: 409,
  FORBIDDEN: 404,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

function statusOf(error: unknown): number {
  if (error instanceof GatewaySilent) {
    return 503;
  }
  if (error instanceof GatewayFault) {
    return FAULTS[error.code] ?? 500;
  }
  if (error instanceof HttpException) {
    return error.getStatus();
  }
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
