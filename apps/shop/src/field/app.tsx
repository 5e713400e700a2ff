import type { ComponentChildren } from 'preact';
import { openOf, type Bag } from './bag.js';
import { BagContext, useBag, useWay, words } from './context.js';
import { HandoverView } from './views/handover.js';
import { MeView } from './views/me.js';
import { MemberView } from './views/member.js';
import { QueueView } from './views/queue.js';
import { ReceiptView } from './views/receipt.js';
import { RouteView } from './views/route.js';

export function App({ bag }: { bag: Bag }) {
  return (
    <BagContext.Provider value={bag}>
      <Room />
    </BagContext.Provider>
  );
}

function Room() {
  const { phase, bag } = useBag();
  const way = useWay();
  if (phase === 'READY') {
    const [place = '', id = ''] = way.split('/');
    return <Frame place={place}>{viewOf(place, id)}</Frame>;
  }
  return (
    <main class="wait">
      {phase === 'OPENING' && (
        <>
          <h1>{words.route}</h1>
          <p role="status">{words.loading}</p>
        </>
      )}
      {phase === 'SIGN_IN' && (
        <>
          <h1>{words.signInTitle}</h1>
          <p>{words.signInLead}</p>
          <SignIn />
        </>
      )}
      {phase === 'NO_COLLECTOR' && (
        <>
          <h1>{words.notCollectorTitle}</h1>
          <p>{words.notCollectorLead}</p>
          <SignIn />
        </>
      )}
      {phase === 'NO_NETWORK' && (
        <>
          <h1>{words.route}</h1>
          <p>{words.firstOffline}</p>
          <button type="button" class="button" onClick={() => void bag.refresh()}>
            {words.tryAgain}
          </button>
        </>
      )}
    </main>
  );
}

function viewOf(place: string, id: string) {
  if (place === 'anggota') return <MemberView key={id} id={id} />;
  if (place === 'bukti') return <ReceiptView id={id} />;
  if (place === 'antrean') return <QueueView />;
  if (place === 'setor') return <HandoverView />;
  return place === 'saya' ? <MeView /> : <RouteView />;
}

const PLACES = [
  ['', () => words.route],
  ['antrean', () => words.queue],
  ['setor', () => words.handOver],
  ['saya', () => words.me],
] as const;

function Frame({ place, children }: { place: string; children: ComponentChildren }) {
  const { items, pack } = useBag();
  const open = openOf(items).length;
  const shown = place === 'anggota' ? '' : place === 'bukti' ? 'antrean' : place;
  return (
    <>
      <header class="head">
        <strong>{pack?.cooperativeName}</strong>
        <span>{pack?.collectorName}</span>
      </header>
      <Line />
      <main class="body">{children}</main>
      <nav class="foot" aria-label={words.nav}>
        {PLACES.map(([at, label]) => (
          <a key={at} href={`#/${at}`} aria-current={at === shown ? 'page' : undefined}>
            {label()}
            {at === 'antrean' && open > 0 && <span class="count">{open}</span>}
          </a>
        ))}
      </nav>
    </>
  );
}

/** One line that says how it goes with the network and the queue. */
function Line() {
  const { isOnline, isReached, sending, strangers, pack } = useBag();
  const text =
    !isOnline || !isReached
      ? words.offline
      : sending === 'SENDING'
        ? words.sending
        : sending === 'RETRYING'
          ? words.retrying
          : null;
  return (
    <>
      <p class="line" role="status">
        {text}
      </p>
      {isOnline && (sending === 'SIGNED_OUT' || sending === 'OTHER') && (
        <div class="notice notice-warn">
          <p>{sending === 'OTHER' ? words.otherPerson : words.signedOut}</p>
          <SignIn />
        </div>
      )}
      {strangers > 0 && <p class="notice notice-warn">{words.strangers(strangers)}</p>}
      {pack && !pack.isActive && <p class="notice notice-warn">{words.ended}</p>}
    </>
  );
}

function SignIn() {
  return (
    <a class="button" href="/masuk?ke=/lapangan">
      {words.signIn}
    </a>
  );
}
