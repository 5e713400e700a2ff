import { useState } from 'react';
import { DeskVouchersDocument, type DeskPromotionFragment, type DeskVouchersQuery } from '@lumbung/web-api';
import { ask, Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Section } from '../../ui/page.js';
import { Empty, FaultNotice, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useLocale } from '../../words/index.js';
import { saveCodes } from './codes-file.js';
import { MakeVouchersDialog } from './make-vouchers-dialog.js';
import { usePromotionsWords } from './words.js';

type Voucher = DeskVouchersQuery['promotionVouchers']['nodes'][number];

const PAGE = 50;
const FILE_PAGE = 100;

/** The codes that open a promotion: made here, listed, and taken along as a file. */
export function Vouchers({ promotion }: { readonly promotion: DeskPromotionFragment }) {
  const words = usePromotionsWords();
  const format = useFormat();
  const slug = useSlug();
  const { locale } = useLocale();
  const [first, setFirst] = useState(PAGE);
  const [isMaking, setMaking] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const query = useAsk(DeskVouchersDocument, { promotionId: promotion.id, first }, { keepsPrevious: true });

  /** Every code, page by page: a file is for all of them, not only for what is on the screen. */
  async function save(): Promise<void> {
    setSaving(true);
    setFault(null);
    try {
      const all: Voucher[] = [];
      for (let after: string | null | undefined; ;) {
        const { promotionVouchers: page } = await ask({ slug, locale }, DeskVouchersDocument, {
          promotionId: promotion.id,
          first: FILE_PAGE,
          after,
        });
        all.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      saveCodes(`Kode ${promotion.name}`, [
        [words.code, words.used, words.codeUses],
        ...all.map(({ code, uses, maxUses }) => [code, String(uses), maxUses == null ? '' : String(maxUses)]),
      ]);
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR'));
    }
    setSaving(false);
  }
  return (
    <Section
      title={words.vouchers}
      note={words.vouchersNote}
      actions={
        <div className="page-actions">
          {promotion.voucherCount > 0 && (
            <button
              type="button"
              className="button button-quiet button-small"
              aria-busy={isSaving}
              onClick={() => void save()}
            >
              {words.csv}
            </button>
          )}
          {promotion.state !== 'ENDED' && (
            <button type="button" className="button button-small" onClick={() => setMaking(true)}>
              {words.makeVouchers}
            </button>
          )}
        </div>
      }
    >
      {fault !== null && <FaultNotice fault={fault} />}
      <Loaded query={query} lines={3}>
        {({ promotionVouchers: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noVouchers}>{words.noVouchersText}</Empty>
          ) : (
            <>
              <Table<Voucher>
                caption={words.vouchers}
                rows={nodes}
                keyOf={(row) => row.id}
                columns={[
                  { key: 'code', head: words.code, cell: (row) => <code>{row.code}</code> },
                  {
                    key: 'used',
                    head: words.used,
                    isNumber: true,
                    cell: (row) =>
                      row.maxUses == null
                        ? `${format.count(row.uses)}, ${words.unlimited}`
                        : words.usesOf(format.count(row.uses), format.count(row.maxUses)),
                  },
                  { key: 'at', head: words.createdAt, isTight: true, cell: (row) => format.time(row.createdAt) },
                ]}
              />
              {pageInfo.hasNextPage && first < FILE_PAGE && (
                <button type="button" className="button button-quiet button-small" onClick={() => setFirst(FILE_PAGE)}>
                  {words.more}
                </button>
              )}
            </>
          )
        }
      </Loaded>
      {isMaking && <MakeVouchersDialog promotion={promotion} onClose={() => setMaking(false)} />}
    </Section>
  );
}
