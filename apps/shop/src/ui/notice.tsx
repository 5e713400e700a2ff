import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warn' | 'bad';
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div class={tone === 'info' ? 'notice' : `notice notice-${tone}`} role="status">
      <p>{title}</p>
      {children}
    </div>
  );
}
