import '@lumbung/web-tokens/console.css';
import './styles/console.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { Fault } from './api/ask.js';
import { openRouter } from './router.js';
import { ToastProvider } from './ui/toast.js';
import { chosenEnglish, LocaleProvider, type English } from './words/locale.js';

const PASSING = new Set(['OFFLINE', 'GATEWAY_SILENT', 'INTERNAL_SERVER_ERROR']);

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // The session ended while somebody worked: the door opens, and leads back here.
    onError: (error) => {
      if (error instanceof Fault && error.code === 'UNAUTHENTICATED')
        queries.setQueriesData({ queryKey: ['viewer'] }, null);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Without a network a question fails with a sentence, instead of waiting without one.
      networkMode: 'always',
      retry: (count, error) => count < 1 && error instanceof Fault && PASSING.has(error.code),
    },
  },
});

const root = document.getElementById('root');
if (root !== null)
  void Promise.all([openRouter(), chosenEnglish()]).then(([router, english]) => show(root, router, english));

function show(on: HTMLElement, router: AnyRouter, english: English | null): void {
  createRoot(on).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LocaleProvider first={english}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </LocaleProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
