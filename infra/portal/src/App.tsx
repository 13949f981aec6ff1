import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import { useEffect } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import theme from '../theme.json';
import { Refusal } from './api/refusal';
import { useLanguage } from './i18n/useLanguage';
import { screens } from './screens/screens';
import { SignInScreen } from './session/SignInScreen';
import { useSessionState } from './session/useSession';
import { Broken, NotFound } from './shell/NotFound';
import { Shell } from './shell/Shell';
import { SigningProvider } from './signing/SigningProvider';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What was refused is refused again; what was not answered may be answered.
      retry: (count, error) => !(error instanceof Refusal) && count < 2,
    },
  },
});

const router = createBrowserRouter([
  {
    Component: Shell,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [
      { ErrorBoundary: Broken, children: screens },
      { path: '*', Component: NotFound },
    ],
  },
]);

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Localized />
    </QueryClientProvider>
  );
}

function Localized() {
  const [language] = useLanguage();
  return (
    <ConfigProvider
      locale={language === 'en' ? english : chinese}
      theme={{ ...theme, zeroRuntime: true }}
      button={{ autoInsertSpace: false }}
    >
      <Door />
    </ConfigProvider>
  );
}

/** Screens for those who signed in; what one company saw is gone when its person leaves. */
function Door() {
  const { session } = useSessionState();
  const signedIn = session !== undefined;
  useEffect(() => {
    if (!signedIn) queries.clear();
  }, [signedIn]);
  if (!signedIn) return <SignInScreen />;
  return (
    <SigningProvider>
      <RouterProvider router={router} />
    </SigningProvider>
  );
}
