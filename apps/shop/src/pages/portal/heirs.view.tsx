import type { ShopFrame } from '../../layout/frame.js';
import { described, ErrorSummary, Field, FieldError, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { RELATIONS, type HeirRow } from './heirs-form.js';
import { PortalView } from './portal-page.js';

export interface HeirsModel {
  readonly rows: readonly HeirRow[];
  readonly isWaiting: boolean;
  readonly requestId: string;
  readonly errors: FormErrors;
}

interface Props {
  readonly model: HeirsModel;
  readonly frame: ShopFrame;
}

/** The whole list anew, row by row: without a script there are always rows enough for one more. */
export function HeirsView({ model: { rows, isWaiting, requestId, errors }, frame }: Props) {
  const { profile } = frame.visit.t;
  return (
    <PortalView
      frame={frame}
      title={profile.heirsChange}
      lead={profile.heirsLead}
      trail={[{ href: '/saya/profil', name: profile.title }]}
    >
      {isWaiting && <Notice tone="warn" title={profile.waits} />}
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action="/saya/profil/waris" method="post" novalidate>
        <input type="hidden" name="requestId" value={requestId} />
        <p class="hint">{profile.heirsHint}</p>
        {rows.map((row, index) => (
          <Row key={index} row={row} no={index + 1} errors={errors} frame={frame} />
        ))}
        <button class="button button-wide" type="submit">
          {profile.ask}
        </button>
      </form>
    </PortalView>
  );
}

interface RowProps {
  readonly row: HeirRow;
  readonly no: number;
  readonly errors: FormErrors;
  readonly frame: ShopFrame;
}

function Row({ row, no, errors, frame: { visit } }: RowProps) {
  const { profile } = visit.t;
  const relation = `relation${no}`;
  return (
    <fieldset class="part">
      <legend>{profile.heir(no)}</legend>
      {row.id !== null && <input type="hidden" name={`id${no}`} value={row.id} />}
      <Field
        name={`fullName${no}`}
        label={profile.heirName}
        value={row.fullName}
        errors={errors}
        input={{ autocomplete: 'off' }}
      />
      <div class="field">
        <label for={relation}>{profile.relation}</label>
        <select id={relation} name={relation} class="input" {...described(relation, undefined, errors[relation])}>
          <option value="">{profile.choose}</option>
          {RELATIONS.map((value) => (
            <option key={value} value={value} selected={value === row.relation}>
              {profile.relations[value]}
            </option>
          ))}
        </select>
        <FieldError name={relation} errors={errors} />
      </div>
      <Field
        name={`share${no}`}
        label={profile.share}
        value={row.share}
        errors={errors}
        input={{ inputmode: 'decimal', autocomplete: 'off' }}
      />
    </fieldset>
  );
}
