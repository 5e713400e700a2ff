import { useMemo } from 'react';
import { Link, Outlet } from '@tanstack/react-router';
import { Icon } from '../ui/icons.js';
import { Frame } from './frame.js';
import { councilPlaces } from './navigation.js';
import { NotHere } from './not-here.js';
import { PermissionsContext, useViewer } from './viewer.js';
import { useShellWords } from './words.js';

/** The desk of a Dekopinda: indigo, so that nobody mistakes it for a cooperative's. */
export function CouncilDesk() {
  const words = useShellWords();
  const { councilAssignment: assignment, cooperatives } = useViewer();
  const permissions = useMemo(() => new Set(assignment?.permissions), [assignment]);
  const groups = useMemo(() => councilPlaces(words, (permission) => permissions.has(permission)), [words, permissions]);
  if (!assignment) return <NotHere />;
  return (
    <PermissionsContext value={permissions}>
      <Frame
        tone="nila"
        name={assignment.council.name}
        role={assignment.roles.map((role) => role.label).join(', ')}
        groups={groups}
        links={
          cooperatives.length > 0 && (
            <Link className="side-link" to="/">
              <Icon name="swap" /> {words.switch}
            </Link>
          )
        }
      >
        <Outlet />
      </Frame>
    </PermissionsContext>
  );
}
