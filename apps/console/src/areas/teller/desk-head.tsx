import { Link } from '@tanstack/react-router';
import { DeskCounterDrawerDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Icon } from '../../ui/icons.js';
import { useCounterWords } from '../counter/words.js';
import { useTellerWords } from './words.js';

/** Beside the name of either desk: the way to the other one, and the drawer both share. */
export function DeskHead() {
  const words = useTellerWords();
  const here = useHere();
  const can = useCan();
  return (
    <>
      {can('orders.sell') && can('savings.teller') && (
        <nav className="desk-switch" aria-label={words.switch}>
          <Link to={here('/loket')} className="button button-quiet" activeOptions={{ exact: true }}>
            {words.shop}
          </Link>
          <Link to={here('/loket/simpanan')} className="button button-quiet">
            {words.savings}
          </Link>
        </nav>
      )}
      <DrawerLink />
    </>
  );
}

function DrawerLink() {
  const words = useCounterWords();
  const format = useFormat();
  const here = useHere();
  const query = useAsk(DeskCounterDrawerDocument, {});
  if (query.data === undefined) return null;
  const { myDrawerSession: session } = query.data;
  return session ? (
    <Link className="button button-quiet" to={here('/loket/laci')}>
      <Icon name="till" /> {words.drawer(session.drawerName, format.money(session.expected))}
    </Link>
  ) : (
    <p className="notice notice-warn counter-no-drawer">
      {words.noDrawer} <Link to={here('/loket/laci')}>{words.openDrawer}</Link>
    </p>
  );
}
