import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Fault } from '../api/ask.js';
import type { Refusal } from '../api/use-act.js';
import { useCommonWords } from '../words/index.js';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data, Fault>;
  readonly children: (data: Data) => ReactNode;
  /** How many grey lines stand in for what comes. */
  readonly lines?: number;
}

/** Shows what came, or that it is coming, or why it did not come and what to do. */
export function Loaded<Data>({ query, children, lines = 6 }: LoadedProps<Data>) {
  if (query.data !== undefined && !(query.isError && query.isRefetchError === false)) {
    return (
      <>
        {query.isError && <FaultNotice fault={query.error} onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) {
    return <FaultNotice fault={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Waiting lines={lines} />;
}

export function Waiting({ lines = 6 }: { readonly lines?: number }) {
  const words = useCommonWords();
  return (
    <div className="waiting" role="status">
      <span className="unseen">{words.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="waiting-line" />
      ))}
    </div>
  );
}

export function FaultNotice({ fault, onRetry }: { readonly fault: Fault; readonly onRetry?: () => void }) {
  const words = useCommonWords();
  return (
    <div className="notice notice-bad" role="alert">
      <p>{words.faults[fault.code] ?? words.faults.INTERNAL_SERVER_ERROR}</p>
      {fault.reference !== undefined && <p className="hint">{words.reference(fault.reference)}</p>}
      {onRetry !== undefined && fault.code !== 'FORBIDDEN' && fault.code !== 'NOT_FOUND' && (
        <button type="button" className="button button-quiet button-small" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

/** What the house answered to an act that did not happen. */
export function ActNotice({
  act,
}: {
  readonly act: { readonly refusal: Refusal | null; readonly fault: Fault | null };
}) {
  if (act.fault !== null) return <FaultNotice fault={act.fault} />;
  if (act.refusal === null) return null;
  return (
    <div className="notice notice-bad" role="alert">
      <p>{act.refusal.message}</p>
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: what it is, and the one next thing to do. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className="empty-action">{action}</div>}
    </div>
  );
}
