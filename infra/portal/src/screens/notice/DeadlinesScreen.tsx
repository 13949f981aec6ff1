import { Button, Empty, Space } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { fetchFile, keepFile } from '../../api/files';
import { routeOf } from '../../api/links';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { ListRows } from '../../ui/ListRows';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useDaysLeft } from '../../ui/useDaysLeft';
import { useNarrow } from '../../ui/useNarrow';
import { weeksOf } from './month';
import './notice.css';
import { noticeTexts } from './texts';

type Deadline = Schemas['Deadline'];

const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** 期限日历: a month at a time, and all of them as a list. */
export function DeadlinesScreen() {
  const say = useTexts(noticeTexts);
  const narrow = useNarrow();
  const [error, setError] = useState<unknown>();
  const query = useRecord('/deadlines', (signal) =>
    answered(
      api.GET('/deadlines', { params: { query: { format: 'json' } }, parseAs: 'json', signal }),
    ),
  );
  const calendar = () =>
    fetchFile('/v1/deadlines?format=ics').then(
      (file) => keepFile(file, `${say('deadlines')}.ics`),
      setError,
    );
  return (
    <Page
      title={say('deadlines')}
      actions={<Button onClick={() => void calendar()}>{say('calendarFile')}</Button>}
    >
      <ProblemAlert error={error} />
      <Loaded query={query}>
        {({ items, holidaysKnownThrough }) => (
          <>
            {!narrow && <Month deadlines={items} />}
            <h2>{say('all')}</h2>
            <All deadlines={items} />
            <p className="quiet">{say('holidays', { year: holidaysKnownThrough })}</p>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Month({ deadlines }: { deadlines: readonly Deadline[] }) {
  const say = useTexts(noticeTexts);
  const [month, setMonth] = useState(() => dayjs().format('YYYY-MM'));
  const move = (months: number) =>
    setMonth(dayjs(`${month}-01`).add(months, 'month').format('YYYY-MM'));
  const today = dayjs().format('YYYY-MM-DD');
  return (
    <section aria-label={month}>
      <Space className="no-print">
        <Button onClick={() => move(-1)}>{say('previousMonth')}</Button>
        <strong aria-live="polite">{month}</strong>
        <Button onClick={() => move(1)}>{say('nextMonth')}</Button>
      </Space>
      <table className="month">
        <thead>
          <tr>
            {DAYS.map((day) => (
              <th key={day} scope="col">
                {say(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={index}>
              {week.map((day, column) => (
                <td key={column} className={day === today ? 'today' : ''}>
                  {day && <time dateTime={day}>{Number(day.slice(8))}</time>}
                  {deadlines
                    .filter(({ on }) => on === day)
                    .map((deadline) => (
                      <Link key={deadline.kind + deadline.about} to={routeOf(deadline.link)}>
                        {deadline.label}
                      </Link>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function All({ deadlines }: { deadlines: readonly Deadline[] }) {
  const say = useTexts(noticeTexts);
  const left = useDaysLeft();
  return (
    <ListRows<Deadline>
      items={deadlines}
      busy={false}
      rowKey={({ kind, about }) => kind + about}
      empty={<Empty description={say('deadlinesEmpty')} />}
      columns={[
        { key: 'on', title: say('at'), render: ({ on }) => on },
        {
          key: 'label',
          title: say('title'),
          render: ({ label, link }) => <Link to={routeOf(link)}>{label}</Link>,
        },
        { key: 'left', title: say('status'), render: ({ daysLeft }) => left(daysLeft) },
      ]}
    />
  );
}
