import type { OwnAccountFragment } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import { nameOf } from './home.view.js';
import type { Recipient } from './transfer.controller.js';

/** A name with what stands for it. */
export type Line = readonly [name: string, value: string];

interface Sending {
  readonly from: OwnAccountFragment;
  /** Null where it goes to another member. */
  readonly to: OwnAccountFragment | null;
}

/** Out of which account it goes and into which, or to which member. */
export function fromAndTo({ from, to }: Sending, recipient: Recipient | null, portal: Messages['portal']): Line[] {
  const lines: Line[] = [[portal.sendFrom, `${nameOf(from)} · ${from.number}`]];
  if (recipient) lines.push([portal.recipient, `${recipient.nameMasked} · ${portal.memberNo(recipient.memberNo)}`]);
  if (to) lines.push([portal.sendTo, `${nameOf(to)} · ${to.number}`]);
  return lines;
}

/** What was filled in, sent along with the proof. */
export function Kept({ fields }: { readonly fields: readonly Line[] }) {
  return (
    <>
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl class="ledger">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="said">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
