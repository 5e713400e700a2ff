/** Takes parts of lines, $2, out of parcels, and cancels those that hold nothing any more, $3. */
export const TAKEN = `
  with taken as (
    select t.* from jsonb_to_recordset($2::jsonb) as t ("parcelId" uuid, "lineId" uuid, quantity numeric)),
  gone as (
    delete from orders.fulfilment_line l using taken t
     where l.tenant_id = $1 and l.fulfilment_id = t."parcelId" and l.order_line_id = t."lineId" and l.quantity = t.quantity),
  less as (
    update orders.fulfilment_line l set quantity = l.quantity - t.quantity from taken t
     where l.tenant_id = $1 and l.fulfilment_id = t."parcelId" and l.order_line_id = t."lineId" and l.quantity > t.quantity)
  update orders.fulfilment set state = 'CANCELLED' where tenant_id = $1 and id = any ($3::uuid[])`;

/** What waited to be fetched is only packed again. */
export const PACKED_AGAIN = `
  update orders.fulfilment set state = 'PACKED', ready_at = null where tenant_id = $1 and id = any ($2::uuid[])`;
