import { useState } from 'react';
import { DeskAgreementsDocument, type AgreementScope } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { AgreeDialog } from './agree-dialog.js';
import { AgreementTable } from './agreement-table.js';
import { useSellersWords } from './words.js';

/** Commissions: which are agreed, which of them counts, and new ones. */
export function TermsPage() {
  const words = useSellersWords();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'jenis' | 'semua' | 'setelah' | 'sebelum'>();
  const [isAgreeing, setAgreeing] = useState(false);
  const query = useAsk(
    DeskAgreementsDocument,
    {
      filter: {
        scope: search.jenis as AgreementScope | undefined,
        inForce: search.semua === '1' ? undefined : true,
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const agree = can('consignment.terms') && (
    <button type="button" className="button" onClick={() => setAgreeing(true)}>
      <Icon name="plus" /> {words.agree}
    </button>
  );
  return (
    <Page title={words.terms} lead={words.termsLead} actions={agree}>
      <div className="notice">
        <p>{words.termsWho}</p>
        <p className="hint">{words.termsWhen}</p>
      </div>
      <Filters label={words.terms}>
        <FilterSelect
          label={words.agreeFor}
          value={search.jenis}
          everything={words.anyScope}
          options={Object.entries(words.scopes)}
          onChange={(jenis) => set({ jenis })}
        />
        <FilterSelect
          label={words.state}
          value={search.semua ?? ''}
          everything={words.onlyInForce}
          options={[['1', words.everyAgreement]]}
          onChange={(semua) => set({ semua })}
        />
      </Filters>
      <Loaded query={query}>
        {({ consignmentAgreements: { nodes, pageInfo }, standard }) => (
          <>
            {standard.nodes.length === 0 && (
              <div className="notice notice-warn">
                <p>{words.noStandard}</p>
              </div>
            )}
            {nodes.length === 0 ? (
              <Empty title={words.noAgreements} action={agree}>
                {words.noAgreementsText}
              </Empty>
            ) : (
              <>
                <AgreementTable rows={nodes} isStale={query.isPlaceholderData} />
                <Pager pageInfo={pageInfo} />
              </>
            )}
          </>
        )}
      </Loaded>
      {isAgreeing && <AgreeDialog onClose={() => setAgreeing(false)} />}
    </Page>
  );
}
