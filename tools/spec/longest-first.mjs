// The walk over all operations and the browser specs take minutes each: begun first, they run beside the many short ones
// instead of holding one core alone at the end.
import Sequencer from '@jest/test-sequencer';

const LONG = ['/apps/gateway/src/isolation/', '/apps/e2e/src/', '/apps/'];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ path }) {
  const place = LONG.findIndex((part) => path.includes(part));
  return place === -1 ? LONG.length : place;
}
