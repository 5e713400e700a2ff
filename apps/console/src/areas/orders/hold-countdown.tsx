import { useEffect, useState } from 'react';
import { useOrdersWords } from './words.js';

const A_MINUTE_MS = 60_000;

/** How long the goods are still held; told anew by the minute, so that it is not read out all the time. */
export function HoldCountdown({ until }: { readonly until: string }) {
  const { draft: words } = useOrdersWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), A_MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.ceil((new Date(until).getTime() - now) / A_MINUTE_MS);
  return (
    <p className={minutes > 5 ? 'notice' : 'notice notice-bad'} role="status">
      {minutes > 0 ? words.heldFor(minutes) : words.heldNoMore}
    </p>
  );
}
