import type { PlatformTx } from '@lumbung/platform';

export type MessagePurpose = 'passwordReset' | 'staffInvitation' | 'collectionReceipt' | 'savingsNotice';

export interface Message {
  readonly purpose: MessagePurpose;
  /** Null where nobody is to be told: that does the same work and sends nothing. */
  readonly to: { readonly phone?: string | null; readonly email?: string | null } | null;
  /** What the person reads, in the language of the request. */
  readonly text: string;
}

/** The way out of the house to a person's phone (WhatsApp) or mailbox. */
export abstract class Messenger {
  /** Hands a message over together with the transaction: it is not sent when the transaction is undone. */
  abstract send(tx: PlatformTx, message: Message): Promise<void>;
}
