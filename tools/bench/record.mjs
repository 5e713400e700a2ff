// Hears which SQL the real code sends for a request, with its values and in which round trips.
const QUERY = '/graphql';

/** Opens the gateway over a database inside this process, without a port, and hands out `record`. */
export async function recording(url, env, work) {
  const { listenToStatements, loadConfig } = await import('@lumbung/platform');
  const { createGateway } = await import('../../apps/gateway/dist/server.js');
  const app = await createGateway(loadConfig({ ...env, DATABASE_URL: url }));
  try {
    await app.init();
    const http = app.getHttpAdapter().getInstance();
    await http.ready();
    const ask = (headers, body) =>
      http.inject({ method: 'POST', url: QUERY, headers: { 'content-type': 'application/json', ...headers }, body });
    return await work(async (headers, body, isWrite = false) => {
      // The keys of a cooperative are kept for longer than one request: they are fetched before.
      if (isWrite) await ask(headers, JSON.stringify({ query: '{ order(token: "none") { id } }' }));
      return heard(listenToStatements, () => ask(headers, body));
    });
  } finally {
    await app.close();
  }
}

async function heard(listenToStatements, work) {
  const trips = [];
  let turn = 0;
  let turnOfTrip = -1;
  let ticking = false;
  const stop = listenToStatements(({ text, values, role }) => {
    if (role !== 'lumbung_app') return;
    // What is sent before any answer can have come back travels together.
    if (turn !== turnOfTrip) trips.push([]);
    turnOfTrip = turn;
    trips.at(-1).push(values ? { text, values } : { text });
    if (ticking) return;
    ticking = true;
    setImmediate(() => {
      turn++;
      ticking = false;
    });
  });
  const answer = await work().finally(stop);
  const parsed = answer.json();
  const [begin, commit] = [trips[0]?.[0]?.text, trips.at(-1)?.at(-1)?.text];
  if (answer.statusCode !== 200 || parsed.errors || !begin?.startsWith('BEGIN') || commit !== 'COMMIT') {
    throw new Error(`This request cannot be recorded: ${answer.body.slice(0, 500)} ${begin} … ${commit}`);
  }
  return { trips, answer: parsed };
}

export const messagesOf = ({ trips }) => trips.reduce((sum, trip) => sum + trip.length, 0);
