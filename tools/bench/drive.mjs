// Sends a given list of requests over a few kept connections, each as soon as the one before is answered, and times them.
import { connect } from 'node:net';

export function httpRequest({ path, host = '127.0.0.1', headers = {}, body }) {
  const content = Buffer.from(body);
  const lines = [
    `POST ${path} HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    `content-length: ${content.length}`,
  ];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), content]);
}

/** `requestAt(n)` gives the n-th of `total` requests. Fails on an answer without the text `expected`. */
export async function drive({ port, connections, total, requestAt, expected }) {
  const latencies = new Float64Array(total);
  const began = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(connections, total) }, () => oneConnection()));
  const seconds = (performance.now() - began) / 1000;
  latencies.sort();
  return {
    total,
    seconds,
    perSecond: total / seconds,
    p50: latencies[Math.floor(total * 0.5)],
    p99: latencies[Math.floor(total * 0.99)],
  };

  function oneConnection() {
    return new Promise((done, fail) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      const reading = new Answer();
      let sentAt = 0;
      let current = 0;
      const send = () => {
        if (next === total) return socket.end(done);
        current = next++;
        sentAt = performance.now();
        socket.write(requestAt(current));
      };
      socket.on('connect', send);
      socket.on('error', fail);
      socket.on('data', (chunk) => {
        const body = reading.take(chunk);
        if (!body) return;
        latencies[current] = performance.now() - sentAt;
        if (reading.status !== 200 || !body.includes(expected)) {
          socket.destroy();
          fail(new Error(`Request ${current} was answered ${reading.status}: ${body.toString().slice(0, 400)}`));
          return;
        }
        send();
      });
    });
  }
}

/** One answer with a content-length; there is never a second one before the next request. */
class Answer {
  status = 0;
  #chunks = [];
  #length = 0;
  #missing = -1;

  take(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#missing < 0) this.#readHead();
    if (this.#missing < 0 || this.#length < this.#missing) return undefined;
    const body = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#length = 0;
    this.#missing = -1;
    return body;
  }

  #readHead() {
    const start = Buffer.concat(this.#chunks);
    const end = start.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = start.toString('latin1', 0, end);
    this.status = Number(head.slice(9, 12));
    this.#missing = end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  }
}
