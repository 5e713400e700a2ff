import { useState } from 'react';
import { Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { uploadPicture, UploadRefused } from '../../api/upload.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { PhoneField } from '../../ui/value-fields.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import type { Profile } from './profile.js';
import { useSaveProfile } from './use-save-profile.js';
import { useSettingsWords } from './words.js';

/** What buyers see first, and how they reach the cooperative. */
export function ShopFrontForm({ profile }: { readonly profile: Profile }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const { draft, set, isTouched, keep } = useDraft(() => ({
    tagline: profile.tagline ?? '',
    about: profile.about ?? '',
    accent: profile.accent,
    phone: profile.phone ?? null,
    whatsapp: profile.whatsapp ?? null,
    email: profile.email ?? '',
    isTaxable: profile.isTaxable,
    isAcceptingOrders: profile.isAcceptingOrders,
    logo: null as { readonly mediaId: string; readonly url: string } | null,
  }));
  const act = useSaveProfile(keep);
  const save = () =>
    void act.run({
      tagline: textOrNull(draft.tagline),
      about: textOrNull(draft.about),
      accent: draft.accent,
      phone: draft.phone,
      whatsapp: draft.whatsapp,
      email: textOrNull(draft.email),
      isTaxable: draft.isTaxable,
      // Only when it was switched: a draft shop accepts nothing anyway, and must not be paused by saving its colours.
      ...(draft.isAcceptingOrders !== profile.isAcceptingOrders && { isAcceptingOrders: draft.isAcceptingOrders }),
      ...(draft.logo !== null && { logoMediaId: draft.logo.mediaId }),
    });
  const accents = words.accents.some(([colour]) => colour === profile.accent.toLowerCase())
    ? words.accents
    : [[profile.accent, profile.accent] as [string, string], ...words.accents];
  return (
    <Section title={words.shopFront}>
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={isTouched ? common.unsaved : undefined}
        onSubmit={save}
      >
        <div className="columns columns-form">
          <div>
            <Logo current={draft.logo?.url ?? profile.logo?.url} onUploaded={set('logo')} />
            <TextField
              name="tagline"
              label={words.tagline}
              hint={words.taglineHint}
              maxLength={120}
              value={draft.tagline}
              onChange={set('tagline')}
            />
            <TextField
              name="about"
              label={words.about}
              rows={5}
              maxLength={4000}
              value={draft.about}
              onChange={set('about')}
            />
            <fieldset className="field">
              <legend>{words.accent}</legend>
              <div className="swatches">
                {accents.map(([colour, name]) => (
                  <label key={colour} className="swatch">
                    <input
                      type="radio"
                      name="accent"
                      value={colour}
                      checked={draft.accent.toLowerCase() === colour.toLowerCase()}
                      onChange={() => set('accent')(colour)}
                    />
                    <svg viewBox="0 0 36 36" aria-hidden="true">
                      <circle cx="18" cy="18" r="15" fill={colour} />
                    </svg>
                    <span>{name}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          </div>
          <div>
            <PhoneField name="phone" label={words.phone} value={draft.phone} onChange={set('phone')} />
            <PhoneField name="whatsapp" label={words.whatsapp} value={draft.whatsapp} onChange={set('whatsapp')} />
            <TextField name="email" label={words.email} type="email" value={draft.email} onChange={set('email')} />
            <CheckField
              name="isAcceptingOrders"
              label={words.accepting}
              hint={words.acceptingHint}
              isChecked={draft.isAcceptingOrders}
              onChange={set('isAcceptingOrders')}
            />
            <CheckField
              name="isTaxable"
              label={words.isTaxable}
              hint={words.isTaxableHint}
              isChecked={draft.isTaxable}
              onChange={set('isTaxable')}
            />
          </div>
        </div>
      </Form>
    </Section>
  );
}

function Logo({
  current,
  onUploaded,
}: {
  readonly current: string | undefined;
  readonly onUploaded: (logo: { mediaId: string; url: string }) => void;
}) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const slug = useSlug();
  const { locale } = useLocale();
  const [problem, setProblem] = useState<string | null>(null);
  async function send(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setProblem(null);
    try {
      onUploaded({ mediaId: await uploadPicture({ slug, locale }, file), url: URL.createObjectURL(file) });
    } catch (error) {
      setProblem(
        error instanceof UploadRefused
          ? error.message
          : (common.faults[error instanceof Fault ? error.code : 'INTERNAL_SERVER_ERROR'] ?? null),
      );
    }
  }
  return (
    <div className="logo-field">
      {current === undefined ? (
        <span className="thumb thumb-logo" />
      ) : (
        <img className="thumb thumb-logo" src={current} alt={words.logo} width="72" height="72" />
      )}
      <label className="button button-quiet button-small file-button">
        {words.changeLogo}
        <input
          type="file"
          className="unseen"
          accept="image/jpeg,image/png,image/webp"
          onChange={(event) => void send(event.target.files?.[0])}
        />
      </label>
      <p role="alert" className="field-error">
        {problem}
      </p>
    </div>
  );
}
