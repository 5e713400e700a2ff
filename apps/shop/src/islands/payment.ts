const CHECK_MS = 8_000;
const CHECK_MOST_MS = 60_000;
const MINUTE_MS = 60_000;
const GRACE_MS = 15_000;

/** Counts down the time to pay, and looks by itself whether the money has come. */
export function payment(element: HTMLElement): void {
  const badge = element.querySelector<HTMLElement>('[data-until]');
  if (badge !== null) {
    countDown(badge, element.querySelector('[data-minute-said]'));
  }
  const { watch, state } = element.dataset;
  if (watch !== undefined) {
    watchState(watch, state ?? '');
  }
}

function countDown(badge: HTMLElement, said: Element | null): void {
  const until = Date.parse(badge.dataset.until ?? '');
  const show = () => {
    const left = Math.max(0, until - Date.now());
    const [hours, minutes] = [Math.floor(left / 3_600_000), Math.floor((left % 3_600_000) / MINUTE_MS)];
    const { left: leftWord = '', hours: hourWord = '', minutes: minuteWord = '' } = badge.dataset;
    const seconds = String(Math.floor((left % MINUTE_MS) / 1000)).padStart(2, '0');
    const clock = hours > 0 ? `${hours} ${hourWord} ${minutes} ${minuteWord}` : `${minutes}.${seconds} ${minuteWord}`;
    badge.textContent = `${leftWord} ${clock}`;
    // Spoken once a minute in the last quarter of an hour, not every second.
    if (said !== null && hours === 0 && minutes < 15 && said.textContent !== `${leftWord} ${minutes} ${minuteWord}`) {
      said.textContent = `${leftWord} ${minutes} ${minuteWord}`;
    }
    if (left === 0) {
      clearInterval(timer);
      // A little later, so that a clock that runs ahead does not ask in vain over and over.
      setTimeout(() => location.reload(), GRACE_MS);
    }
  };
  const timer = setInterval(show, 1_000);
}

/** Asks more and more slowly, and not at all while nobody looks. */
function watchState(address: string, before: string): void {
  let pause = CHECK_MS;
  const check = async () => {
    if (document.visibilityState === 'visible') {
      try {
        const response = await fetch(address);
        const { state } = (await response.json()) as { state: string };
        if (response.ok && state !== before) {
          location.reload();
          return;
        }
      } catch {
        // No line just now; the next round will tell.
      }
      pause = Math.min(pause * 1.3, CHECK_MOST_MS);
    }
    setTimeout(check, pause);
  };
  setTimeout(check, pause);
  document.addEventListener('visibilitychange', () => {
    pause = CHECK_MS;
  });
}
