import { Button, Space } from 'antd';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import './notice.css';
import { noticeTexts } from './texts';
import { useOpenNotice } from './useOpenNotice';

type Notice = Schemas['NoticeView'];

/** 通知: what happened, and the way to where it did. */
export function NoticesScreen() {
  const say = useTexts(noticeTexts);
  const { open, reading } = useOpenNotice();
  return (
    <Page title={say('notices')}>
      <ProblemAlert error={reading.error} />
      <RecordList<Notice>
        path="/notices"
        label={say('notices')}
        exportAs={say('notices')}
        load={(query, signal) => answered(api.GET('/notices', { params: { query }, signal }))}
        rowKey={({ id }) => id}
        empty={say('empty')}
        filters={[
          {
            name: 'status',
            label: say('status'),
            options: (['UNREAD', 'READ'] as const).map((value) => ({
              value,
              label: say(`status_${value}`),
            })),
          },
        ]}
        columns={[
          { key: 'title', title: say('title'), render: ({ title }) => title },
          {
            key: 'text',
            title: say('text'),
            render: ({ text }) => <div className="notice-text">{text}</div>,
          },
          { key: 'at', title: say('at'), render: ({ createdAt }) => moment(createdAt) },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
          { key: 'readBy', title: say('readBy'), render: ({ readBy }) => readBy ?? '' },
          {
            key: 'action',
            title: say('action'),
            render: (notice) => (
              <Space>
                <Button
                  size="small"
                  aria-label={`${say('open')} ${notice.title}`}
                  onClick={() => open(notice)}
                >
                  {say('open')}
                </Button>
                {notice.status === 'UNREAD' && (
                  <Button size="small" onClick={() => reading.mutate(notice.id)}>
                    {say('read')}
                  </Button>
                )}
              </Space>
            ),
          },
        ]}
      />
    </Page>
  );
}
