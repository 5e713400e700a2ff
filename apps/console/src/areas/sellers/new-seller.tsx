import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { DeskRegisterSellerDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useHere } from '../../shell/place.js';
import { addressInput } from '../../ui/address-fields.js';
import { Form } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { MemberField, membersWith, type MemberChoice } from '../members/choice/member-field.js';
import { bankOf, sellerDraft, SellerFields } from './seller-fields.js';
import { useSellersWords } from './words.js';

const useMembers = membersWith();

/** Writes down a seller who came to the office. */
export function NewSellerPage() {
  const words = useSellersWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const { draft, set } = useDraft(() => sellerDraft());
  const [member, setMember] = useState<MemberChoice | null>(null);
  const act = useAct(DeskRegisterSellerDocument, {
    onDone: (seller) => {
      tell(words.registered(seller.name));
      void navigate({ to: here(`/toko/penjual/${seller.id}`), replace: true });
    },
  });
  const register = () =>
    void act.run({
      name: draft.name.trim(),
      goodsKind: draft.goodsKind.trim(),
      story: textOrNull(draft.story),
      phone: draft.phone,
      address: addressInput(draft.address),
      bankAccount: bankOf(draft) ?? null,
      nib: textOrNull(draft.nib),
      pirtNo: textOrNull(draft.pirtNo),
      halalCertificateNo: textOrNull(draft.halalCertificateNo),
      nationalIdNo: textOrNull(draft.nationalIdNo),
      npwp: textOrNull(draft.npwp),
      isPkp: draft.isPkp,
      memberId: member?.id ?? null,
    });
  return (
    <Page title={words.newTitle} lead={words.newLead} back={{ to: here('/toko/penjual'), label: words.title }}>
      <Form act={act} submit={words.register} onSubmit={register}>
        <div className="field-row">
          <MemberField
            name="memberId"
            label={words.member}
            hint={words.memberHint}
            useSearch={useMembers}
            nothingFound={words.noMember}
            value={member}
            onChange={setMember}
          />
        </div>
        <SellerFields draft={draft} set={set} />
      </Form>
    </Page>
  );
}
