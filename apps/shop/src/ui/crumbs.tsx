import type { Reader } from './reader.js';

interface Crumb {
  readonly href: string;
  readonly name: string;
}

export function Crumbs({ trail, reader }: { trail: readonly Crumb[]; reader: Reader }) {
  return (
    <nav class="crumbs" aria-label={reader.t.common.trail}>
      <ol>
        {[{ href: '/', name: reader.t.common.home }, ...trail].map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
