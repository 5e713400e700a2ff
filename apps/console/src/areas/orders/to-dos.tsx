import { Link } from '@tanstack/react-router';
import { DeskOrderToDosDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Badge } from '../../ui/badges.js';
import { useOrdersWords } from './words.js';

/** What waits for a decision: orders nobody took on in time, and returns. Nothing where nothing waits. */
export function ToDos() {
  const { toDos: words } = useOrdersWords();
  const format = useFormat();
  const nodes = useAsk(DeskOrderToDosDocument, {}).data?.orderToDos.nodes ?? [];
  if (nodes.length === 0) return null;
  return (
    <section className="notice notice-warn to-dos" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul className="ledger">
        {nodes.map(({ id, kind, orderId, orderNumber, buyerName, amount, since }) => (
          <li key={`${kind}${id}`}>
            <span>
              <Link to="." search={(old: object) => ({ ...old, pesanan: orderId }) as never} resetScroll={false}>
                {orderNumber}
              </Link>{' '}
              {buyerName} <Badge tone={kind === 'ACCEPT_OVERDUE' ? 'bad' : 'wait'}>{words.kinds[kind]}</Badge>
            </span>
            <span>
              {format.money(amount)} <span className="under">{words.since(format.time(since))}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
