import type { PhoneNumber } from '@lumbung/kernel';
import type { DeskSellerFragment, SellerBankAccountInput } from '@lumbung/web-api';
import { AddressFields, addressDraft, type AddressDraft } from '../../ui/address-fields.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { PhoneField } from '../../ui/value-fields.js';
import { useSellersWords } from './words.js';

/** A seller while he is written down or corrected. What is sealed begins empty, and is only sent when written anew. */
export interface SellerDraft {
  readonly name: string;
  readonly goodsKind: string;
  readonly story: string;
  readonly phone: PhoneNumber | null;
  readonly address: AddressDraft;
  readonly bankName: string;
  readonly accountNo: string;
  readonly holderName: string;
  readonly nib: string;
  readonly pirtNo: string;
  readonly halalCertificateNo: string;
  readonly nationalIdNo: string;
  readonly npwp: string;
  readonly isPkp: boolean;
}

export function sellerDraft(seller?: DeskSellerFragment): SellerDraft {
  return {
    name: seller?.name ?? '',
    goodsKind: seller?.goodsKind ?? '',
    story: seller?.story ?? '',
    phone: null,
    address: addressDraft(seller?.address),
    bankName: '',
    accountNo: '',
    holderName: '',
    nib: seller?.nib ?? '',
    pirtNo: seller?.pirtNo ?? '',
    halalCertificateNo: seller?.halalCertificateNo ?? '',
    nationalIdNo: '',
    npwp: '',
    isPkp: seller?.isPkp ?? false,
  };
}

/** The account, once all of it is there; an account is never half changed. */
export function bankOf({ bankName, accountNo, holderName }: SellerDraft): SellerBankAccountInput | undefined {
  return accountNo.trim() === ''
    ? undefined
    : { bankName: bankName.trim(), accountNo: accountNo.trim(), holderName: holderName.trim() };
}

interface SellerFieldsProps {
  readonly draft: SellerDraft;
  readonly set: <Key extends keyof SellerDraft>(key: Key) => (value: SellerDraft[Key]) => void;
  /** Being corrected: what is known of him, masked. */
  readonly known?: DeskSellerFragment;
}

/** Everything that can be said of a seller. */
export function SellerFields({ draft, set, known }: SellerFieldsProps) {
  const words = useSellersWords();
  const hasBank = [draft.bankName, draft.accountNo, draft.holderName].some((text) => text.trim() !== '');
  const sealed = (masked: string | null | undefined) =>
    known === undefined ? words.sealed : `${masked ? words.now(masked) : ''} ${words.keepEmpty}`.trim();
  return (
    <div className="columns columns-form">
      <Section title={words.business}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          isRequired
          maxLength={120}
          value={draft.name}
          onChange={set('name')}
          isFocused={known === undefined}
        />
        <TextField
          name="goodsKind"
          label={words.goodsKind}
          hint={words.goodsKindHint}
          isRequired
          maxLength={120}
          value={draft.goodsKind}
          onChange={set('goodsKind')}
        />
        <TextField
          name="story"
          label={words.story}
          hint={words.storyHint}
          rows={3}
          maxLength={2000}
          value={draft.story}
          onChange={set('story')}
        />
        <PhoneField
          name="phone"
          label={words.phone}
          hint={sealed(known?.phoneMasked)}
          isRequired={known === undefined}
          value={draft.phone}
          onChange={set('phone')}
        />
        <AddressFields value={draft.address} onChange={set('address')} isRequired />
      </Section>
      <Section title={words.bank} note={known?.bankAccountMasked ? words.keepEmpty : words.bankHint}>
        <TextField
          name="bankName"
          label={words.bankName}
          isRequired={hasBank}
          maxLength={60}
          value={draft.bankName}
          onChange={set('bankName')}
        />
        <TextField
          name="accountNo"
          label={words.accountNo}
          hint={sealed(known?.bankAccountMasked)}
          isRequired={hasBank}
          inputMode="numeric"
          maxLength={40}
          value={draft.accountNo}
          onChange={set('accountNo')}
        />
        <TextField
          name="holderName"
          label={words.holderName}
          isRequired={hasBank}
          maxLength={100}
          value={draft.holderName}
          onChange={set('holderName')}
        />
        <h3>{words.papers}</h3>
        <TextField
          name="nib"
          label={words.nib}
          inputMode="numeric"
          maxLength={30}
          value={draft.nib}
          onChange={set('nib')}
        />
        <TextField name="pirtNo" label={words.pirtNo} maxLength={30} value={draft.pirtNo} onChange={set('pirtNo')} />
        <TextField
          name="halalCertificateNo"
          label={words.halalNo}
          maxLength={60}
          value={draft.halalCertificateNo}
          onChange={set('halalCertificateNo')}
        />
        <TextField
          name="nationalIdNo"
          label={words.nationalId}
          hint={sealed(known?.nationalIdMasked)}
          inputMode="numeric"
          maxLength={30}
          value={draft.nationalIdNo}
          onChange={set('nationalIdNo')}
        />
        <TextField
          name="npwp"
          label={words.npwp}
          hint={sealed(known?.npwpMasked)}
          inputMode="numeric"
          maxLength={30}
          value={draft.npwp}
          onChange={set('npwp')}
        />
        <CheckField
          name="isPkp"
          label={words.isPkp}
          hint={words.isPkpHint}
          isChecked={draft.isPkp}
          onChange={set('isPkp')}
        />
      </Section>
    </div>
  );
}
