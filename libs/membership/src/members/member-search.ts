import { parsePhoneNumber } from '@lumbung/kernel';
import { TenantVault } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { literally, nameKey, phoneHash } from './contact.js';

/** What stands in the register where a text may mean a member: beside `m`, after `like`. */
export interface MemberWords {
  /** Compared with `m.name_key like '%' || … || '%'`. */
  readonly name: string;
  /** Compared with `m.member_no ilike … || '%'`. */
  readonly number: string;
  /** Compared with `m.phone_hash`; null when the text is no telephone number. */
  readonly phoneHash: Buffer | null;
}

/** For searches of other domains that join the register: the same words find the same member everywhere. */
@Injectable()
export class MemberSearch {
  constructor(private readonly vault: TenantVault) {}

  /** Ask before opening a transaction: the first time it fetches the cooperative's key. */
  async wordsOf(text: string): Promise<MemberWords> {
    const search = text.trim();
    const phone = parsePhoneNumber(search);
    return {
      name: literally(nameKey(search) || search),
      number: literally(search),
      phoneHash: phone ? phoneHash(await this.vault.keys(), phone) : null,
    };
  }
}
