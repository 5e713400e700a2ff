import { Link } from '@tanstack/react-router';
import { DeskSavingsProductsDocument, type DeskSavingsProductFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useSavingsProductsWords } from './words.js';

type Product = DeskSavingsProductFragment;

/** All savings a cooperative offers; they are few, and fit on one page. */
export function SavingsProductsPage() {
  const words = useSavingsProductsWords();
  const here = useHere();
  const can = useCan();
  const query = useAsk(DeskSavingsProductsDocument, {});
  const add = can('savings.products') ? (
    <Link to={here('/simpanan/produk/baru')} className="button">
      <Icon name="plus" /> {words.add}
    </Link>
  ) : undefined;
  return (
    <Page title={words.title} lead={words.lead} actions={add}>
      <Loaded query={query}>
        {({ savingsProducts }) =>
          savingsProducts.length === 0 ? (
            <Empty title={words.empty} action={add}>
              {words.emptyText}
            </Empty>
          ) : (
            <ProductTable rows={savingsProducts} />
          )
        }
      </Loaded>
    </Page>
  );
}

function ProductTable({ rows }: { readonly rows: readonly Product[] }) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const here = useHere();
  const some = (amount: number) => (amount > 0 ? format.money(amount) : '–');
  return (
    <Table<Product>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      columns={[
        {
          key: 'name',
          head: words.name,
          cell: (row) => (
            <>
              <Link to={here(`/simpanan/produk/${row.id}`)} className="row-link">
                {row.name}
              </Link>
              <span className="under">
                {row.familyLabel}
                {row.contract && ` · ${words.contracts[row.contract]}`}
              </span>
            </>
          ),
        },
        {
          key: 'first',
          head: words.firstDeposit,
          isNumber: true,
          cell: (row) => some(row.principalAmount ?? row.firstDeposit),
        },
        { key: 'least', head: words.minimumDeposit, isNumber: true, cell: (row) => some(row.minimumDeposit) },
        { key: 'floor', head: words.minimumBalance, isNumber: true, cell: (row) => some(row.minimumBalance) },
        {
          key: 'state',
          head: words.state,
          isTight: true,
          cell: (row) => (
            <Badge tone={row.isActive ? 'good' : 'plain'}>{row.isActive ? words.active : words.inactive}</Badge>
          ),
        },
      ]}
    />
  );
}
