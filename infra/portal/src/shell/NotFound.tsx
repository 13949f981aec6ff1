import { Alert, Button } from 'antd';
import { useNavigate, useRouteError } from 'react-router';
import { useTexts } from '../i18n/texts';
import { shellTexts } from './texts';

/** An address that no screen has. */
export function NotFound() {
  const say = useTexts(shellTexts);
  const navigate = useNavigate();
  return (
    <Alert
      className="lost"
      type="warning"
      showIcon
      title={say('notFound')}
      description={say('notFoundWhy')}
      action={
        <Button type="primary" onClick={() => void navigate('/')}>
          {say('toHome')}
        </Button>
      }
    />
  );
}

/** A screen that broke; after a new version was deployed its parts may be gone, and a reload helps. */
export function Broken() {
  const say = useTexts(shellTexts);
  const error = useRouteError();
  console.error(error);
  return (
    <Alert
      className="lost"
      type="error"
      showIcon
      title={say('broken')}
      description={say('brokenWhy')}
      action={
        <Button type="primary" onClick={() => location.reload()}>
          {say('reload')}
        </Button>
      }
    />
  );
}
