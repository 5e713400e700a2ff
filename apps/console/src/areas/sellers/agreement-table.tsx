import { useState } from 'react';
import { formatPercent, type BusinessDate } from '@lumbung/kernel';
import { DeskEndConsignmentAgreementDocument, type DeskAgreementFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { DateField } from '../../ui/value-fields.js';
import { useLocale } from '../../words/index.js';
import { useSellersWords } from './words.js';

interface AgreementTableProps {
  readonly rows: readonly DeskAgreementFragment[];
  /** All rows speak of the same. */
  readonly hidesTarget?: boolean;
  readonly isStale?: boolean;
}

/** Hundredths of a percent as people write them: 1500 is `15%`. */
export function usePercent(): (basisPoints: number) => string {
  const { locale } = useLocale();
  return (basisPoints) => formatPercent((basisPoints / 100).toFixed(2), locale);
}

export function AgreementTable({ rows, hidesTarget = false, isStale }: AgreementTableProps) {
  const words = useSellersWords();
  const format = useFormat();
  const percent = usePercent();
  const can = useCan();
  const [ended, setEnded] = useState<DeskAgreementFragment | null>(null);
  const nameOf = (row: DeskAgreementFragment) => row.targetName ?? words.scopes[row.scope];
  return (
    <>
      <Table<DeskAgreementFragment>
        caption={words.terms}
        rows={rows}
        keyOf={(row) => row.id}
        isStale={isStale}
        columns={[
          ...(hidesTarget
            ? []
            : [
                {
                  key: 'target',
                  head: words.target,
                  cell: (row: DeskAgreementFragment) => (
                    <>
                      <strong>{nameOf(row)}</strong>
                      <span className="under">{words.scopesShort[row.scope]}</span>
                    </>
                  ),
                },
              ]),
          {
            key: 'commission',
            head: words.commission,
            isNumber: true,
            cell: (row) => <strong>{percent(row.commissionBasisPoints)}</strong>,
          },
          {
            key: 'days',
            head: words.validDays,
            cell: (row) => (
              <>
                {format.day(row.validFrom)} – {row.validUntil ? format.day(row.validUntil) : words.noEnd}
                {row.damageBearer && <span className="under">{words.bearers[row.damageBearer]}</span>}
                {row.settlementPeriod && (
                  <span className="under">
                    {words.period} {words.periods[row.settlementPeriod].toLowerCase()}
                  </span>
                )}
                {row.note && <span className="under">{row.note}</span>}
              </>
            ),
          },
          {
            key: 'state',
            head: words.state,
            cell: (row) => (
              <Badge tone={row.isInForce ? 'good' : 'plain'}>{row.isInForce ? words.inForce : words.notInForce}</Badge>
            ),
          },
          {
            key: 'act',
            head: '',
            isNumber: true,
            cell: (row) =>
              can('consignment.terms') &&
              row.isInForce && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.endAgreementOf(nameOf(row))}
                  onClick={() => setEnded(row)}
                >
                  {words.endAgreement}
                </button>
              ),
          },
        ]}
      />
      {ended !== null && <EndDialog agreement={ended} name={nameOf(ended)} onClose={() => setEnded(null)} />}
    </>
  );
}

interface EndDialogProps {
  readonly agreement: DeskAgreementFragment;
  readonly name: string;
  readonly onClose: () => void;
}

function EndDialog({ agreement, name, onClose }: EndDialogProps) {
  const words = useSellersWords();
  const format = useFormat();
  const tell = useToast();
  const [lastDay, setLastDay] = useState<BusinessDate | null>(format.today());
  const act = useAct(DeskEndConsignmentAgreementDocument, {
    onDone: () => {
      tell(words.agreementEnded);
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.endAgreementOf(name)} onClose={onClose}>
      <Form
        act={act}
        submit={words.endAgreement}
        isDanger
        consequence={words.endConsequence}
        onCancel={onClose}
        onSubmit={() => lastDay !== null && void act.run({ agreementId: agreement.id, validUntil: lastDay })}
      >
        <DateField name="validUntil" label={words.lastDay} isRequired value={lastDay} onChange={setLastDay} />
      </Form>
    </Sheet>
  );
}
