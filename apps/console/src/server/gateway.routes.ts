import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Gateway } from './gateway.js';

/** Everything that goes to the gateway as it comes: questions, uploads, pictures and papers. */
export function gatewayRoutes(server: FastifyInstance, gateway: Gateway): void {
  server.register(async (scope) => {
    // Bodies are streamed through and not read here.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const path of ['/graphql', '/media', '/documents', '/imports', '/member-imports']) {
      scope.post(path, (request, reply) => gateway.forward(request, reply, path === '/graphql' ? undefined : path));
    }
    for (const path of [
      '/turnover-letters/:id',
      '/member-documents/:id',
      '/journal-attachments/:id',
      '/payroll-files/:id',
      '/bank-statements/:id',
    ])
      scope.post(path, (request, reply) => gateway.forward(request, reply, pathOf(request)));
  });
  server.get('/media/*', (request, reply) => gateway.forward(request, reply, pathOf(request)));
  // What is printed, and lists as files: the address itself says whose it is.
  for (const path of [
    '/papers',
    '/papers/labels',
    '/papers/settlements',
    '/papers/savings',
    '/papers/term-certificates',
    '/papers/statements',
    '/papers/passbook',
    '/exports/file',
    '/exports/orders',
    '/exports/intake',
    '/imports/template',
    '/turnover-letters/:id',
    '/member-documents/:id',
    '/journal-attachments/:id',
    '/return-photos/:id',
  ]) {
    server.get(path, (request, reply) => gateway.forward(request, reply, pathOf(request)));
  }
  // A link cannot carry a header: the tenant of a paper comes as `?koperasi=slug`.
  for (const path of [
    '/documents/*',
    '/payment-proofs/*',
    '/savings-deposit-proofs/*',
    '/books/*',
    '/statements/*',
    '/bank-statements/*',
    '/bank-reconciliations/*',
    '/savings-lists/*',
    '/member-cards/*',
    '/withholding-slips/*',
    '/application-posters/*',
  ]) {
    server.get(path, (request, reply) => {
      const { koperasi } = request.query as { koperasi?: string };
      return gateway.forward(request, reply, pathOf(request), koperasi);
    });
  }
}

function pathOf(request: FastifyRequest): string {
  const url = new URL(request.url, 'http://here');
  url.searchParams.delete('koperasi');
  return url.pathname + url.search;
}
