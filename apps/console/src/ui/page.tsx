import { useEffect, type ReactNode } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { Icon } from './icons.js';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly back?: LinkProps & { readonly label: string };
  readonly actions?: ReactNode;
  /** Beside the title: what state the thing is in. */
  readonly badge?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: its name in the window's title and as the only h1, what one can do with the whole at the right. */
export function Page({ title, lead, back, actions, badge, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Lumbung`;
  }, [title]);
  return (
    <div className="page">
      {back !== undefined && (
        <Link {...back} className="back">
          <Icon name="left" /> {back.label}
        </Link>
      )}
      <header className="page-head">
        <div>
          <h1>
            {title} {badge}
          </h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function Section({
  title,
  note,
  actions,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="section">
      <header className="section-head">
        <h2>{title}</h2>
        {actions}
      </header>
      {note !== undefined && <p className="hint">{note}</p>}
      {children}
    </section>
  );
}

/** Words and their values, as on a form that has been filled in. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children === null || children === undefined || children === '' ? '–' : children}</dd>
    </div>
  );
}
