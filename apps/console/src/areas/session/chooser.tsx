import { useEffect } from 'react';
import { Link, Navigate } from '@tanstack/react-router';
import { CooperativeBadge } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { Empty } from '../../ui/states.js';
import { SignOut } from '../../shell/side.js';
import { useViewer } from '../../shell/viewer.js';
import { useShellWords } from '../../shell/words.js';
import { useCommonWords } from '../../words/index.js';

/** Everything this person works on; who has only one desk is led straight to it. */
export function ChooserPage() {
  const words = useShellWords();
  const common = useCommonWords();
  const { person, cooperatives, councilAssignment } = useViewer();
  const desks = cooperatives.filter((access) => access.permissions.length > 0);
  useEffect(() => {
    document.title = `${words.chooserTitle} · Lumbung`;
  }, [words]);
  const [only] = desks;
  if (only !== undefined && desks.length === 1 && !councilAssignment)
    return <Navigate to={`/k/${only.cooperative.slug}`} replace />;
  if (desks.length === 0 && councilAssignment) return <Navigate to="/dekopinda" replace />;
  return (
    <main className="page page-alone" id="isi">
      <header className="page-head">
        <div>
          <h1>{words.chooserTitle}</h1>
          <p className="lead">
            {person.fullName} · {words.chooserLead}
          </p>
        </div>
        <SignOut />
      </header>
      {desks.length === 0 ? (
        <Empty title={words.chooserNothing}>{words.chooserNothingText}</Empty>
      ) : (
        <ul className="desks">
          {desks.map(({ cooperative, roles }) => (
            <li key={cooperative.id}>
              <Link to={`/k/${cooperative.slug}`} className="book desk-card">
                <strong>{cooperative.name}</strong>
                <span className="hint">{common.kinds[cooperative.kind]}</span>
                <span className="desk-card-foot">
                  {roles.map((role) => role.label).join(', ')} <CooperativeBadge state={cooperative.state} />
                </span>
              </Link>
            </li>
          ))}
          {councilAssignment && (
            <li>
              <Link to="/dekopinda" className="book desk-card desk-card-council">
                <strong>
                  <Icon name="council" /> {councilAssignment.council.name}
                </strong>
                <span className="hint">{councilAssignment.council.region.name}</span>
                <span className="desk-card-foot">{councilAssignment.roles.map((role) => role.label).join(', ')}</span>
              </Link>
            </li>
          )}
        </ul>
      )}
    </main>
  );
}
