import type { ReactNode } from 'react';
import { useFormat } from '../format/use-format.js';

interface TimelineEvent {
  readonly id: string;
  readonly at: string;
  readonly title: ReactNode;
  readonly who?: string | null;
  readonly text?: string | null;
}

/** What happened, oldest first: when, what, by whom, and in which words. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const format = useFormat();
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li key={event.id}>
          <p>{event.title}</p>
          <p className="hint">
            {format.time(event.at)}
            {event.who && ` · ${event.who}`}
          </p>
          {event.text && <blockquote>{event.text}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
