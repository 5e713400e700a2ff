// The raw floor: a bare node server that sends the very SQL of the recorded requests with the bare driver, in the same
// round trips, prepared as the platform prepares it, and answers the same JSON. It checks nothing and reckons nothing.
import { createServer } from 'node:http';
import pg from 'pg';
import { forAnother } from './replay.mjs';

const INT8 = 20;
const types = { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) };
const pools = new Map();
const shelves = new Map();
const names = new Map();

function poolOf(url) {
  if (!pools.has(url)) pools.set(url, new pg.Pool({ connectionString: url, max: 12, pipeline: true, types }));
  return pools.get(url);
}

function prepared({ text, values }) {
  if (!values) return text;
  if (!names.has(text)) names.set(text, `f${names.size}`);
  return { name: names.get(text), text, values };
}

async function replay(pool, trips) {
  const client = await pool.connect();
  try {
    for (const trip of trips) await Promise.all(trip.map((message) => client.query(prepared(message))));
    client.release();
  } catch (error) {
    client.release(error);
    throw error;
  }
}

const server = createServer((request, reply) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const [, shelf, number] = request.url.split('/');
    const { pool, sets } = shelves.get(shelf);
    const { trips, answer } = sets[Number(number)];
    let status = 200;
    let body;
    try {
      JSON.parse(Buffer.concat(chunks).toString());
      await replay(pool, trips);
      body = Buffer.from(JSON.stringify(answer));
    } catch (error) {
      status = 500;
      body = Buffer.from(JSON.stringify({ error: error.message }));
    }
    reply.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    reply.end(body);
  });
});

const orders = {
  reads: ({ shelf, url, recordings }) => shelves.set(shelf, { pool: poolOf(url), sets: recordings }),
  writes: ({ shelf, url, recorded, name, from, first, count, size }) => {
    const sets = Array.from({ length: count }, (_, n) => ({
      trips: forAnother(recorded, { name, from, to: first + n, size }),
      answer: recorded.answer,
    }));
    shelves.set(shelf, { pool: poolOf(url), sets });
  },
};

process.on('message', ({ order, ...what }) => {
  orders[order](what);
  process.send('done');
});
process.on('disconnect', () => process.exit(0));
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send('ready'));
