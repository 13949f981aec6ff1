import { Alert, Button } from 'antd';
import dayjs from 'dayjs';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from './ProblemAlert';
import { uiTexts } from './texts';
import type { SaveState } from './useAutosave';

/** Says quietly that a draft is kept, and loudly when it is not. */
export function AutosaveNote({ state, load }: { state: SaveState; load: () => void }) {
  const say = useTexts(uiTexts);
  switch (state.is) {
    case 'conflict':
      return (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={say('conflict')}
          description={say('conflictDetail')}
          action={<Button onClick={load}>{say('loadLatest')}</Button>}
        />
      );
    case 'refused':
      return (
        <>
          <span className="quiet">{say('saveRefused')}</span>
          <ProblemAlert error={state.error} />
        </>
      );
    default:
      return (
        <span role="status" className="quiet">
          {state.is === 'saving' && say('saving')}
          {state.is === 'dirty' && say('unsaved')}
          {state.is === 'saved' && say('savedAt', { time: dayjs(state.at).format('HH:mm:ss') })}
        </span>
      );
  }
}
