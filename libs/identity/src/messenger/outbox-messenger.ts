import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@lumbung/kernel';
import { Config, log, type PlatformTx } from '@lumbung/platform';
import { Vault } from '../secrets/vault.js';
import { Messenger, type Message } from './messenger.js';

/**
 * Puts messages into a table, sealed, where a carrier (WhatsApp, mail) will find them once one is connected. Outside
 * production the text also goes to the log, so that a developer can follow the link.
 */
@Injectable()
export class OutboxMessenger extends Messenger {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    super();
  }

  override async send(tx: PlatformTx, { purpose, to, text }: Message): Promise<void> {
    const id = newId();
    const recipient = to?.phone ?? to?.email ?? '';
    await tx.rows(ADD, [
      id,
      purpose,
      to?.phone ? 'phone' : 'email',
      this.vault.seal('message recipient', id, recipient),
      this.vault.seal('message text', id, text),
      this.clock.now(),
      recipient !== '',
    ]);
    if (recipient !== '' && !this.config.isProduction) log.info({ purpose, text }, 'a message waits for its carrier');
  }
}

const ADD = /* sql */ `
  insert into identity.outgoing_message (id, purpose, channel, recipient_sealed, text_sealed, created_at)
  select $1::uuid, $2, $3, $4::bytea, $5::bytea, $6::timestamptz where $7::boolean
`;
