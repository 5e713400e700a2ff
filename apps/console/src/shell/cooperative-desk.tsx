import { useMemo } from 'react';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { DeskAlertsDocument, DeskTenantDocument, type DeskTenantQuery } from '@lumbung/web-api';
import { SlugContext } from '../api/slug.js';
import { useAsk } from '../api/use-ask.js';
import { TimeZoneContext } from '../format/time-zone.js';
import { Icon } from '../ui/icons.js';
import { Frame } from './frame.js';
import { cooperativePlaces, withAlert } from './navigation.js';
import { NotHere } from './not-here.js';
import { PermissionsContext, useViewer } from './viewer.js';
import { useShellWords } from './words.js';

/** The desk of one cooperative; its slug stands in the address of every screen. */
export function CooperativeDesk() {
  const { slug } = useParams({ strict: false }) as { slug: string };
  return (
    <SlugContext value={slug} key={slug}>
      <Desk slug={slug} />
    </SlugContext>
  );
}

function Desk({ slug }: { readonly slug: string }) {
  const words = useShellWords();
  const viewer = useViewer();
  const tenant = useAsk(DeskTenantDocument, {}).data?.currentCooperative;
  const access = viewer.cooperatives.find(({ cooperative }) => cooperative.slug === slug);
  const permissions = useMemo(() => new Set(access?.permissions), [access]);
  const alerts = useAsk(DeskAlertsDocument, {}, { isEnabled: permissions.has('payments.receipts') }).data;
  const waiting = alerts?.paymentReceipts.totalCount ?? 0;
  const groups = useMemo(
    () =>
      withAlert(
        cooperativePlaces(words, slug, (permission) => permissions.has(permission)),
        `/k/${slug}/uang/belum-dikenali`,
        waiting,
      ),
    [words, slug, permissions, waiting],
  );
  if (access === undefined || permissions.size === 0) return <NotHere />;
  const hasOthers = viewer.cooperatives.length > 1 || viewer.councilAssignment != null;
  return (
    <PermissionsContext value={permissions}>
      <TimeZoneContext value={tenant?.timeZone ?? 'Asia/Jakarta'}>
        <Frame
          tone="daun"
          name={access.cooperative.name}
          role={access.roles.map((role) => role.label).join(', ')}
          groups={groups}
          links={<SideLinks shopUrl={tenant?.shopUrl} hasOthers={hasOthers} />}
          band={<StateBand tenant={tenant} slug={slug} />}
        >
          <Outlet />
        </Frame>
      </TimeZoneContext>
    </PermissionsContext>
  );
}

function SideLinks({ shopUrl, hasOthers }: { readonly shopUrl: string | undefined; readonly hasOthers: boolean }) {
  const words = useShellWords();
  return (
    <ul>
      {shopUrl !== undefined && (
        <li>
          <a className="side-link" href={shopUrl} target="_blank" rel="noreferrer">
            <Icon name="shop" /> {words.openShop}
          </a>
        </li>
      )}
      {hasOthers && (
        <li>
          <Link className="side-link" to="/">
            <Icon name="swap" /> {words.switch}
          </Link>
        </li>
      )}
    </ul>
  );
}

function StateBand({
  tenant,
  slug,
}: {
  readonly tenant: DeskTenantQuery['currentCooperative'] | undefined;
  readonly slug: string;
}) {
  const words = useShellWords();
  if (!tenant || (tenant.state === 'ACTIVE' && tenant.isAcceptingOrders)) return null;
  const text =
    tenant.state === 'DRAFT' ? words.draftBand : tenant.state === 'SUSPENDED' ? words.suspendedBand : words.pausedBand;
  return (
    <div className={tenant.state === 'SUSPENDED' ? 'state-band state-bad' : 'state-band'}>
      <p>
        {text}{' '}
        {tenant.state === 'DRAFT' && (
          <Link to="/k/$slug/mulai" params={{ slug }}>
            {words.onboarding}
          </Link>
        )}
      </p>
    </div>
  );
}
