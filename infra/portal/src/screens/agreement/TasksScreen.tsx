import { Button, Space } from 'antd';
import { Link } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { unlessNotSigned } from '../../signing/notSigned';
import { useSigning } from '../../signing/useSigning';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { moment } from '../../ui/format';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { RecordList } from '../../ui/RecordList';
import './agreement.css';
import { isSignedHere, maySign, recordOf, send, toBeSigned } from './task';
import { agreementTexts } from './texts';

type Task = Schemas['SigningTaskView'];

/** 待签事项: what waits for a card signature. */
export function TasksScreen() {
  const say = useTexts(agreementTexts);
  return (
    <Page title={say('tasks')}>
      <RecordList<Task>
        path="/signing-tasks"
        label={say('tasks')}
        exportAs={say('tasks')}
        load={(query, signal) => answered(api.GET('/signing-tasks', { params: { query }, signal }))}
        rowKey={(task) => task.id ?? `${task.purpose} ${task.subject ?? ''}`}
        empty={say('tasksEmpty')}
        columns={[
          { key: 'act', title: say('act'), render: ({ act }) => <div className="act">{act}</div> },
          {
            key: 'cardNeeded',
            title: say('cardNeeded'),
            render: ({ cardNeeded }) => say(`card_${cardNeeded}`),
          },
          { key: 'by', title: say('preparedBy'), render: ({ preparedBy }) => preparedBy ?? '' },
          {
            key: 'at',
            title: say('preparedAt'),
            render: ({ preparedAt }) => preparedAt && moment(preparedAt),
          },
          { key: 'until', title: say('taskUntil'), render: ({ until }) => until && moment(until) },
          { key: 'action', title: say('action'), render: (task) => <Actions task={task} /> },
        ]}
      />
    </Page>
  );
}

function Actions({ task }: { task: Task }) {
  const say = useTexts(agreementTexts);
  const { medium } = useSession().person;
  const sign = useSigning();
  const signing = useAction(async (what: Task, attempt) =>
    send(what, await sign(toBeSigned(what)), attempt),
  );
  const removal = useAction((id: string, attempt) =>
    answered(api.DELETE('/signing-tasks/{id}', { params: { path: { id }, header: attempt } })),
  );
  const { id } = task;
  const record = recordOf(task);
  const allowed = maySign(task, medium);
  return (
    <>
      <Space wrap>
        {record !== undefined && <Link to={routeOf(record)}>{say('open')}</Link>}
        {isSignedHere(task) && (
          <Button
            size="small"
            type="primary"
            disabled={!allowed}
            {...(allowed ? {} : { title: say('otherCard') })}
            loading={signing.isPending}
            onClick={() => signing.mutate(task)}
          >
            {say('sign')}
          </Button>
        )}
        {id !== undefined && (
          <ConfirmButton
            size="small"
            label={say('remove')}
            question={say('removeWhy')}
            act={() => removal.mutateAsync(id)}
          />
        )}
      </Space>
      <ProblemAlert error={unlessNotSigned(signing.error)} />
    </>
  );
}
