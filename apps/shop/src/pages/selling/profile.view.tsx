import type { OwnSellerFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, Field, type FormErrors } from '../../ui/field.js';
import { Photo } from '../../ui/photo.js';
import { RegionSearch, type RegionChoice } from '../../ui/region-search.js';
import type { ApplyForm } from './apply-form.js';
import { PhotoField, TextArea } from './fields.js';
import { SellingView } from './parts.js';

interface ProfileModel {
  readonly seller: OwnSellerFragment;
  readonly form: ApplyForm;
  readonly errors: FormErrors;
  readonly regions: readonly RegionChoice[] | null;
  readonly isSaved: boolean;
}

export function ProfileView({ model, frame }: { model: ProfileModel; frame: ShopFrame }) {
  const { seller, form, errors, isSaved } = model;
  const { t } = frame.visit;
  const { selling } = t;
  const optional = t.common.optional;
  return (
    <SellingView frame={frame} title={selling.profile} lead={selling.profileLead} said={isSaved ? selling.saved : null}>
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action="/saya/jualan/profil" method="post" encType="multipart/form-data" novalidate>
        <button class="unseen" type="submit" name="step" value="send" tabindex={-1} aria-hidden="true">
          {selling.save}
        </button>
        <fieldset class="part">
          <legend>{seller.name}</legend>
          {seller.photo && (
            <p class="own-photo">
              <Photo picture={seller.photo} category="" sizes="120px" />
            </p>
          )}
          <PhotoField
            label={selling.profilePhoto}
            hint={selling.profilePhotoHint}
            ready={selling.photoReady}
            errors={errors}
            optional={optional}
          />
          <TextArea
            name="story"
            label={selling.story}
            hint={selling.storyHint}
            value={form.story}
            errors={errors}
            optional={optional}
          />
        </fieldset>
        <fieldset class="part">
          <legend>{selling.partContact}</legend>
          <Field
            name="phone"
            label={t.checkout.phone}
            hint={selling.phoneNow(seller.phoneMasked)}
            value={form.phone}
            errors={errors}
            optional={optional}
            input={{ type: 'tel', inputmode: 'tel', autocomplete: 'tel' }}
          />
          <p class="hint">{selling.addressNow(seller.address.formatted)}</p>
          <RegionSearch
            text={form.regionText}
            code={form.regionCode}
            regions={model.regions}
            errors={errors}
            reader={frame.visit}
          />
          <Field name="street" label={t.checkout.street} value={form.street} errors={errors} optional={optional} />
        </fieldset>
        <button class="button button-wide" type="submit" name="step" value="send">
          {selling.save}
        </button>
      </form>
      <Papers seller={seller} frame={frame} />
    </SellingView>
  );
}

/** What the office keeps of him; numbers are masked. */
function Papers({ seller, frame }: { seller: OwnSellerFragment; frame: ShopFrame }) {
  const { selling } = frame.visit.t;
  const account = seller.bankAccountMasked
    ? `${seller.bankName} ${seller.bankAccountMasked}, ${seller.bankHolder}`
    : selling.bankNone;
  const rows = [
    [selling.bankAccount, account],
    [selling.memberNo, seller.memberNo],
    [selling.nationalId, seller.nationalIdMasked],
    [selling.npwp, seller.npwpMasked],
    [selling.nib, seller.nib],
    [selling.pirtNo, seller.pirtNo],
    [selling.halalNo, seller.halalCertificateNo],
  ] as const;
  return (
    <section>
      <h2 class="rule">{selling.papers}</h2>
      <dl class="ledger">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? selling.none}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
