import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { sessionTexts } from './texts';
import { sessionEnded } from './token';
import { useSession } from './useSession';

const MINUTE = 60_000;

/** Warns five minutes before the session ends, and ends it when it has. */
export function SessionEnd() {
  const say = useTexts(sessionTexts);
  const { expiresAt } = useSession();
  const [left, setLeft] = useState(() => Date.parse(expiresAt) - Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      const next = Date.parse(expiresAt) - Date.now();
      setLeft(next);
      if (next <= 0) sessionEnded('expired');
    }, 15_000);
    return () => clearInterval(timer);
  }, [expiresAt]);
  if (left > 5 * MINUTE) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={say('expiring', { minutes: Math.max(1, Math.ceil(left / MINUTE)) })}
    />
  );
}
