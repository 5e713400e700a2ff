import { formatDateTime, type CooperativeTimeZone } from '@lumbung/kernel';
import { useState } from 'preact/hooks';
import { openOf } from '../bag.js';
import { locale, useBag, words } from '../context.js';

/** The collector himself: how old his pack is, and the way out. */
export function MeView() {
  const { bag, pack, items, isOnline } = useBag();
  const [told, setTold] = useState('');
  const [isWarned, setWarned] = useState(false);
  if (!pack) return null;
  const open = openOf(items).length;

  const refresh = async () => setTold((await bag.refresh()) ? words.refreshed : words.notRefreshed);
  const signOut = async () => {
    if (open > 0 && !isWarned) return setWarned(true);
    await bag.leave();
    // As the shop's own form would: the session ends at the house as well.
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '/keluar' });
    document.body.append(form);
    form.submit();
  };

  return (
    <>
      <h1 tabIndex={-1}>{pack.collectorName}</h1>
      <p>{words.packMade(formatDateTime(new Date(pack.madeAt), pack.timeZone as CooperativeTimeZone, locale))}</p>
      <p class="acts">
        <button type="button" class="button" disabled={!isOnline} onClick={() => void refresh()}>
          {words.refresh}
        </button>
      </p>
      <p role="status">{told}</p>
      <section class="card">
        {isWarned ? (
          <div class="notice notice-warn" role="alert">
            <p>{words.signOutWarning(open)}</p>
          </div>
        ) : (
          <p>{isOnline ? words.signOutLead : words.signOutOffline}</p>
        )}
        <button type="button" class="button button-danger" disabled={!isOnline} onClick={() => void signOut()}>
          {isWarned ? words.signOutAnyway : words.signOut}
        </button>
      </section>
    </>
  );
}
