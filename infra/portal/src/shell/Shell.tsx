import {
  LogoutOutlined,
  MenuFoldOutlined,
  MenuOutlined,
  MenuUnfoldOutlined,
} from '@ant-design/icons';
import { Button, Spin } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation, useNavigation } from 'react-router';
import { answered, api } from '../api/client';
import { useTexts } from '../i18n/texts';
import { sessionTexts } from '../session/texts';
import { SessionEnd } from '../session/SessionEnd';
import { sessionEnded } from '../session/token';
import { useSession } from '../session/useSession';
import { useNarrow } from '../ui/useNarrow';
import { LanguageSwitch } from './LanguageSwitch';
import { MainMenu } from './MainMenu';
import { shellTexts } from './texts';

/** What is around every screen: who is here, the menu, the language, the way out. */
export function Shell() {
  const say = useTexts(shellTexts);
  const narrow = useNarrow();
  const [folded, setFolded] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const content = useFocusOnNewScreen();
  const unfold = narrow ? drawn : !folded;
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header className="shell-head no-print">
        <Button
          type="text"
          aria-label={say(unfold ? 'fold' : 'unfold')}
          aria-expanded={unfold}
          icon={narrow ? <MenuOutlined /> : folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
          onClick={() => (narrow ? setDrawn(!drawn) : setFolded(!folded))}
        />
        <Link to="/" className="brand">
          <img src="/portcover.svg" alt="" width={28} height={28} />
          <span className="brand-platform">{say('platform')}</span>
          <strong>{say('desk')}</strong>
        </Link>
        <Person />
        <LanguageSwitch />
        <Leave />
      </header>
      <div className="shell-body">
        {unfold && (
          <nav className="shell-menu no-print" aria-label={say('menu')}>
            <MainMenu done={() => setDrawn(false)} />
          </nav>
        )}
        <main id="content" ref={content} tabIndex={-1}>
          <SessionEnd />
          <Suspense fallback={<Spin />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Busy />
    </div>
  );
}

/** After a new screen is opened, keys and screen readers begin at its top. */
function useFocusOnNewScreen() {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    content.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return content;
}

function Person() {
  const say = useTexts(shellTexts);
  const { company, person } = useSession();
  return (
    <span className="person">
      <span>{company.name}</span>
      <span className="quiet">
        {person.name} · {say(`medium_${person.medium}`)}
      </span>
    </span>
  );
}

function Leave() {
  const say = useTexts(shellTexts);
  const leave = () => {
    // The way out is never refused: what the platform cannot end now ends by itself.
    answered(api.DELETE('/session'))
      .catch(() => undefined)
      .finally(() => sessionEnded('left'));
  };
  return (
    <Button type="text" icon={<LogoutOutlined aria-hidden />} onClick={leave}>
      <span className="wide-only">{say('signOut')}</span>
      <span className="for-ears narrow-only">{say('signOut')}</span>
    </Button>
  );
}

function Busy() {
  const say = useTexts(sessionTexts);
  const busy = useNavigation().state === 'loading';
  return busy ? <div className="busy" role="progressbar" aria-label={say('desk')} /> : null;
}
