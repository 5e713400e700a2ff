/**
 * The tax on `product p` for the business day $4, shaped like LineTax. Null when none may be charged: the owner of the
 * goods is no PKP, or the rate of their category is zero. A seller's goods follow the seller, not the cooperative
 * (his tax is his own), but prices contain the tax or not for the whole shop.
 */
export const TAX_COLUMN = /* sql */ `(select jsonb_build_object('category', r.category, 'numerator', r.numerator, 'denominator', r.denominator,
           'isIncluded', coalesce(s.prices_include_tax, true))
      from catalog.tax_rate r left join catalog.tax_settings s on s.tenant_id = $1
     where r.category = p.tax_category and r.valid_from <= $4::date and r.numerator > 0
       and case when p.seller_id is null then s.is_pkp and s.pkp_since <= $4::date
                else (select o.is_pkp from sellers.seller o where o.tenant_id = $1 and o.id = p.seller_id) end
     order by r.valid_from desc limit 1)`;
