import { useEffect, useState } from 'react';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { FaultNotice, Waiting } from '../ui/states.js';
import { useViewerQuery, ViewerContext } from './viewer.js';

/** Everything behind this door needs somebody; a stranger is asked in and comes back to where he wanted to go. */
export function SignedIn() {
  const query = useViewerQuery();
  if (query.isPending) {
    return (
      <div className="page">
        <Waiting />
      </div>
    );
  }
  if (query.isError && query.data === undefined) {
    return (
      <main className="page">
        <FaultNotice fault={query.error} onRetry={() => void query.refetch()} />
      </main>
    );
  }
  if (!query.data) return <ToTheDoor />;
  return (
    <ViewerContext value={query.data}>
      <Outlet />
    </ViewerContext>
  );
}

/** Leads to the door once. While the door loads, the address is already the door's: asked again, it would lead there and back for ever. */
function ToTheDoor() {
  const navigate = useNavigate();
  const { href } = useLocation();
  const [from] = useState(href);
  useEffect(
    () => void navigate({ to: '/masuk', search: { kembali: from === '/' ? undefined : from }, replace: true }),
    [navigate, from],
  );
  return null;
}
