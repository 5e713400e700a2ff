// One cooperative as the domains would leave it: shelves, pictures, goods with prices and stock, books, a way to pay.
import { idSql, nameSql, priceSql, soldSql, tenantId, tenantSlug } from './goods.mjs';

const MEDIA = 20;
const SHELVES = 10;

/** Cards, sheets and search documents are made by the catalogue's own function. */
export async function firstTenant(client, products) {
  const { aStaticQris, aBankAccount } = await import('@lumbung/payments/testing');
  const bank = aBankAccount;
  await client.query(`set session_replication_role = replica; set app.tenant_id = '${tenantId(1)}'`);
  await client.query(`
    insert into platform.tenant (id, slug, state) values ('${tenantId(1)}', '${tenantSlug(1)}', 'ACTIVE');
    select ledger.open_books('${tenantId(1)}', '2026-01-01', now());
    update ledger.account a set id = ${idSql('005', 'n.n')} from (select number, row_number() over (order by number) as n from ledger.account) n where n.number = a.number;
    insert into catalog.category (id, path, slug, name, position)
      select ${idSql('001', 'n')}, array[${idSql('001', 'n')}], 'rak-' || n, 'Rak ' || n, n from generate_series(0, ${SHELVES - 1}) n;
    insert into platform.media (id, width, height, widths) select ${idSql('002', 'n')}, 1280, 960, '{160,320,640,1280}' from generate_series(0, ${MEDIA - 1}) n;
    insert into catalog.product (id, slug, name, description, state, category_id, pirt_no, composition, net_content, created_at, updated_at, published_at)
      select ${idSql('003', 'n')}, 'barang-' || n, ${nameSql('n')}, 'Dibuat anggota koperasi di desa, dikemas rapi dan diantar setiap hari. Simpan di tempat kering.',
             'PUBLISHED', ${idSql('001', `(n % 20) % ${SHELVES}`)}, 'P-IRT 2063575010' || n, 'Bahan pilihan, garam, gula', '500 g',
             now(), now(), now() - n * interval '1 minute' from generate_series(0, ${products - 1}) n;
    insert into catalog.product_image (product_id, media_id, alt, position) select ${idSql('003', 'n')}, ${idSql('002', `n % ${MEDIA}`)}, null, 1 from generate_series(0, ${products - 1}) n;
    insert into catalog.product_variant (id, product_id, sku, name, unit, content_quantity, content_unit, weight_grams, public_price, member_price, low_at, position, created_at)
      select ${idSql('004', 'n')}, ${idSql('003', 'n')}, 'SKU-' || n, '500 g', 'PACK', 500, 'GRAM', 500, ${priceSql('n')},
             case when n % 3 = 0 then ${priceSql('n')} - 500 end, case when n % 50 = 49 then 2000000 else 5 end, 1, now() from generate_series(0, ${products - 1}) n
      union all
      select ${idSql('004', `${products} + n`)}, ${idSql('003', 'n')}, 'SKU-' || n || '-B', '1 kg', 'PACK', 1, 'KILOGRAM', 1000, 2 * ${priceSql('n')},
             null, 5, 2, now() from generate_series(0, ${products - 1}, 2) n;
    insert into catalog.location (id, name, kind, is_pickup_point, priority, is_default, created_at) values (${idSql('006', '0')}, 'Toko', 'SHOP', true, 0, true, now());
    insert into catalog.stock (variant_id, product_id, on_hand, sold, value, average_cost)
      select v.id, v.product_id, 1000000, case v.position when 1 then ${soldSql(`replace(p.slug, 'barang-', '')::integer`, products)} else 0 end, 5000000000, 5000
        from catalog.product_variant v join catalog.product p on p.id = v.product_id;
    insert into catalog.location_stock (location_id, variant_id, on_hand) select ${idSql('006', '0')}, variant_id, on_hand from catalog.stock;
    select catalog.refresh_products('${tenantId(1)}', array(select id from catalog.product));
  `);
  await client.query(
    `insert into payments.settings (updated_at, qris_payload, merchant_name, merchant_city, nmid, qris_imported_at, bank_name, account_no, holder_name)
     values (now(), $1, 'KOPERASI MELATI', 'PASURUAN', 'ID1020000000001', now(), $2, $3, $4)`,
    [aStaticQris(), bank.bankName, bank.accountNo, bank.holderName],
  );
}
