import { GatewayFault } from '../../gateway/gateway.faults.js';
import { seeOther, type SeeOther } from '../../http/answer.js';
import type { Visit } from '../../http/visit.js';

/**
 * Lets a seller to his pages. Whoever is not logged in logs in first and comes back here; whoever sells nothing is led
 * to the application. Whose pages they are is decided by the gateway.
 */
export async function forSeller<Answer>(visit: Visit, work: () => Promise<Answer>): Promise<Answer | SeeOther> {
  if (visit.session === null) {
    return seeOther(`/masuk?ke=${pathOf(visit)}`);
  }
  try {
    return await work();
  } catch (error) {
    if (error instanceof GatewayFault && error.code === 'FORBIDDEN') {
      return seeOther('/jadi-penjual');
    }
    throw error;
  }
}

/** Filters are lost on the way through the log-in; a form that was sent begins at its page again. */
function pathOf({ address }: Visit): string {
  return (address.split('?')[0] ?? '').replace(/\/(batal|[0-9a-f-]{36}\/surat)$/, '');
}
