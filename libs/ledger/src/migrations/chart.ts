/** Accounts: the standard chart as reference, each cooperative's own chart, and its book. Part of the first migration. */
export const CHART = /* sql */ `
  create schema ledger;
  grant usage on schema ledger to lumbung_app;

  create table ledger.account_template (
    number text primary key check (number ~ '^[1-5]-[0-9]{4}$'),
    name text not null check (length(name) <= 100),
    account_class text not null generated always as (case left(number, 1) when '1' then 'ASSET' when '2' then 'LIABILITY' when '3' then 'EQUITY' when '4' then 'INCOME' 
      else 'EXPENSE' end) stored,
    normal_side text not null check (normal_side in ('DEBIT', 'CREDIT'))
  );
  select platform.make_reference_table('ledger.account_template');
  insert into ledger.account_template (number, name, normal_side) values
    ('1-1010', 'Kas', 'DEBIT'),
    ('1-1020', 'Kas kecil', 'DEBIT'),
    ('1-1110', 'Bank', 'DEBIT'),
    ('1-1120', 'Dompet/QRIS settlement', 'DEBIT'),
    ('1-1210', 'Simpanan pada koperasi lain/sekunder', 'DEBIT'),
    ('1-1310', 'Pinjaman anggota', 'DEBIT'),
    ('1-1320', 'Pinjaman koperasi lain', 'DEBIT'),
    ('1-1330', 'Piutang murabahah', 'DEBIT'),
    ('1-1331', 'Margin murabahah tangguhan', 'CREDIT'),
    ('1-1340', 'Pembiayaan mudharabah', 'DEBIT'),
    ('1-1350', 'Qardh', 'DEBIT'),
    ('1-1390', 'Penyisihan kerugian pinjaman', 'CREDIT'),
    ('1-1410', 'Piutang belanja anggota', 'DEBIT'),
    ('1-1420', 'Piutang non-anggota', 'DEBIT'),
    ('1-1490', 'Penyisihan piutang', 'CREDIT'),
    ('1-1510', 'Persediaan barang dagang', 'DEBIT'),
    ('1-1520', 'Persediaan bahan/pakan', 'DEBIT'),
    ('1-1610', 'Beban dibayar di muka', 'DEBIT'),
    ('1-1620', 'PPN masukan', 'DEBIT'),
    ('1-1710', 'Penyertaan', 'DEBIT'),
    ('1-2010', 'Tanah', 'DEBIT'),
    ('1-2020', 'Bangunan', 'DEBIT'),
    ('1-2030', 'Kendaraan', 'DEBIT'),
    ('1-2040', 'Inventaris', 'DEBIT'),
    ('1-2090', 'Akumulasi penyusutan', 'CREDIT'),
    ('2-1010', 'Simpanan sukarela', 'CREDIT'),
    ('2-1020', 'Simpanan berjangka', 'CREDIT'),
    ('2-1030', 'Simpanan wadiah', 'CREDIT'),
    ('2-1040', 'Utang usaha', 'CREDIT'),
    ('2-1050', 'Utang konsinyasi', 'CREDIT'),
    ('2-1060', 'Utang PPh 4(2)/21/23', 'CREDIT'),
    ('2-1070', 'PPN keluaran', 'CREDIT'),
    ('2-1080', 'Titipan anggota', 'CREDIT'),
    ('2-1090', 'Beban akrual', 'CREDIT'),
    ('2-1110', 'Dana pengurus', 'CREDIT'),
    ('2-1120', 'Dana karyawan', 'CREDIT'),
    ('2-1130', 'Dana pendidikan', 'CREDIT'),
    ('2-1140', 'Dana sosial', 'CREDIT'),
    ('2-1150', 'Dana pembangunan daerah kerja', 'CREDIT'),
    ('2-1160', 'SHU anggota belum dibayar', 'CREDIT'),
    ('2-1170', 'Dana kebajikan/ZIS', 'CREDIT'),
    ('2-2010', 'Utang bank/LPDB', 'CREDIT'),
    ('2-3010', 'Dana syirkah temporer (mudharabah)', 'CREDIT'),
    ('3-1010', 'Simpanan pokok', 'CREDIT'),
    ('3-1020', 'Simpanan wajib', 'CREDIT'),
    ('3-1030', 'Modal penyertaan', 'CREDIT'),
    ('3-1040', 'Hibah/modal sumbangan', 'CREDIT'),
    ('3-1050', 'Cadangan umum', 'CREDIT'),
    ('3-1060', 'Cadangan tujuan risiko', 'CREDIT'),
    ('3-1070', 'SHU tahun berjalan', 'CREDIT'),
    ('3-1080', 'SHU belum dibagi', 'CREDIT'),
    ('3-1090', 'Saldo awal', 'CREDIT'),
    ('4-1010', 'Jasa pinjaman anggota', 'CREDIT'),
    ('4-1020', 'Provisi/administrasi', 'CREDIT'),
    ('4-1030', 'Denda', 'CREDIT'),
    ('4-1040', 'Margin murabahah', 'CREDIT'),
    ('4-1050', 'Bagi hasil', 'CREDIT'),
    ('4-2010', 'Penjualan anggota', 'CREDIT'),
    ('4-2020', 'Penjualan non-anggota', 'CREDIT'),
    ('4-2030', 'Komisi konsinyasi', 'CREDIT'),
    ('4-2040', 'Ongkir', 'CREDIT'),
    ('4-3010', 'Penjualan susu ke IPS', 'CREDIT'),
    ('4-9010', 'Pendapatan bank', 'CREDIT'),
    ('4-9090', 'Pendapatan lain-lain', 'CREDIT'),
    ('5-1010', 'HPP anggota', 'DEBIT'),
    ('5-1020', 'HPP non-anggota', 'DEBIT'),
    ('5-1030', 'Pembelian susu anggota', 'DEBIT'),
    ('5-1040', 'Selisih persediaan', 'DEBIT'),
    ('5-2010', 'Jasa simpanan', 'DEBIT'),
    ('5-2020', 'Bagi hasil simpanan', 'DEBIT'),
    ('5-3010', 'Gaji', 'DEBIT'),
    ('5-3020', 'Operasional', 'DEBIT'),
    ('5-3030', 'Penyusutan', 'DEBIT'),
    ('5-3040', 'Beban penyisihan', 'DEBIT'),
    ('5-3050', 'MDR/biaya bank', 'DEBIT'),
    ('5-4010', 'Beban perkoperasian (RAT, pengurus, pendidikan)', 'DEBIT'),
    ('5-9010', 'PPh final/badan', 'DEBIT');

  create table ledger.account (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null default gen_random_uuid(),
    number text not null check (number ~ '^[1-5]-[0-9]{4}$'),
    name text not null check (length(name) between 1 and 100),
    account_class text not null check (account_class in ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')),
    normal_side text not null check (normal_side in ('DEBIT', 'CREDIT')),
    is_active boolean not null default true,
    primary key (tenant_id, id),
    unique (tenant_id, number)
  );
  select platform.make_tenant_table('ledger.account', 'select');

  -- One row per cooperative: since when it keeps books here, what is closed, and up to which day balances are kept.
  create table ledger.book (
    tenant_id uuid not null default platform.current_tenant(),
    first_day date not null,
    closed_through date,
    balanced_through date,
    opened_at timestamptz not null,
    primary key (tenant_id)
  );
  select platform.make_tenant_table('ledger.book', 'select');

  -- Postings hold this lock shared until they commit; closing a month and keeping balances hold it alone.
  create function ledger.lock_of(p_tenant uuid) returns bigint language sql immutable parallel safe
    as $$ select hashtextextended(p_tenant::text, 5) $$;

  -- Opens the books with the standard chart, and adds accounts the chart gained since. Safe to run twice.
  create function ledger.open_books(p_tenant uuid, p_first_day date, p_at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_opened boolean;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    insert into ledger.book (tenant_id, first_day, opened_at) values (p_tenant, p_first_day, p_at) on conflict do nothing;
    v_opened := found;
    insert into ledger.account (tenant_id, number, name, account_class, normal_side)
    select p_tenant, t.number, t.name, t.account_class, t.normal_side from ledger.account_template t
    on conflict (tenant_id, number) do nothing;
    return v_opened;
  end $$;
  revoke execute on function ledger.open_books from public;
  grant execute on function ledger.open_books to lumbung_app;
`;
