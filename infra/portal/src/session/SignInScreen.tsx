import { Alert, Spin } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { CardSignIn } from './CardSignIn';
import { sessionTexts } from './texts';
import { wasSignedIn } from './token';
import { useSessionState } from './useSession';

const PasswordSignIn = lazy(async () => {
  const [{ PasswordSignIn: form }] = await Promise.all([
    import('./PasswordSignIn'),
    import('../generated/antd-screens.css'),
  ]);
  return { default: form };
});

type Way = 'card' | 'password';

/** 登录: by card through the signing agent, or by password. */
export function SignInScreen() {
  const say = useTexts(sessionTexts);
  const { ending } = useSessionState();
  const told = ending === 'none' ? wasSignedIn() && say('reloaded') : say(`ended_${ending}`);
  return (
    <main className="sign-in" id="content">
      <div className="sign-in-box">
        <header>
          <img src="/portcover.svg" alt="" width={40} height={40} />
          <h1>
            <small>{say('platform')}</small>
            {say('desk')}
          </h1>
          <LanguageSwitch />
        </header>
        <p className="quiet">{say('introduction')}</p>
        {told && <Alert type="info" showIcon title={told} role="status" />}
        <Ways />
      </div>
    </main>
  );
}

function Ways() {
  const say = useTexts(sessionTexts);
  const [way, setWay] = useState<Way>('card');
  const tab = (of: Way, text: string) => (
    <button
      type="button"
      role="tab"
      id={`way-${of}`}
      aria-selected={way === of}
      aria-controls="way"
      onClick={() => setWay(of)}
    >
      {text}
    </button>
  );
  return (
    <>
      <div role="tablist" className="ways">
        {tab('card', say('byCard'))}
        {tab('password', say('byPassword'))}
      </div>
      <div role="tabpanel" id="way" aria-labelledby={`way-${way}`}>
        <Suspense fallback={<Spin />}>
          {way === 'card' ? <CardSignIn /> : <PasswordSignIn />}
        </Suspense>
      </div>
    </>
  );
}
