import { render } from 'preact';
import { App } from './app.js';
import { Bag } from './bag.js';

const root = document.getElementById('lapangan');
if (root) {
  const bag = new Bag();
  root.textContent = '';
  render(<App bag={bag} />, root);
  void bag.start();
}
// The page works without it where it must: then it only needs a network to open.
void navigator.serviceWorker?.register('/lapangan/pekerja.js', { scope: '/lapangan' }).catch(() => undefined);
