/** Keeps the collector's page on the phone, so that it opens where there is no network. Data is none of its business. */
interface Kept {
  readonly edition: string;
  readonly files: readonly string[];
}

// The page is made for browsers, and this file alone runs beside them: what it needs of its world is said here.
interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lifetime {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerWorld {
  readonly LAPANGAN: Kept;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Lifetime) => void): void;
  addEventListener(name: 'fetch', listener: (event: Asking) => void): void;
}

const world = self as unknown as WorkerWorld;
const { edition, files } = world.LAPANGAN;
const NAME = `lapangan-${edition}`;

world.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' }))))
      .then(() => world.skipWaiting()),
  );
});

world.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('lapangan-') && name !== NAME).map((name) => caches.delete(name)),
        ),
      )
      .then(() => world.clients.claim()),
  );
});

world.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== world.location.origin || !files.includes(pathname)) return;
  event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
});
