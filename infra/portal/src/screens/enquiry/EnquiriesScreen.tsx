import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { enquiryTexts } from './texts';

/** 投保咨询 (手册 000 第五章). */
export function EnquiriesScreen() {
  const say = useTexts(enquiryTexts);
  return (
    <Page title={say('enquiries')} actions={<Link to="/enquiries/new">{say('newEnquiry')}</Link>}>
      <RecordList<Schemas['EnquirySummary']>
        path="/enquiries"
        label={say('enquiries')}
        exportAs={say('enquiries')}
        load={(query, signal) => answered(api.GET('/enquiries', { params: { query }, signal }))}
        rowKey={({ serial }) => serial}
        empty={say('empty')}
        filters={[
          {
            name: 'status',
            label: say('status'),
            options: (['DRAFT', 'SUBMITTED', 'ANSWERED'] as const).map((value) => ({
              value,
              label: say(`status_${value}`),
            })),
          },
        ]}
        columns={[
          {
            key: 'serial',
            title: say('serial'),
            render: ({ serial }) => <Link to={`/enquiries/${serial}`}>{serial}</Link>,
          },
          { key: 'company', title: say('companyName'), render: (one) => one.companyName },
          { key: 'contact', title: say('contact'), render: ({ contact }) => contact },
          { key: 'landline', title: say('landline'), render: ({ landline }) => landline },
          { key: 'email', title: say('email'), render: ({ email }) => email },
          { key: 'subject', title: say('subject'), render: (one) => one.subjectLabel },
          {
            key: 'submittedOn',
            title: say('submittedOn'),
            render: ({ submittedOn }) => submittedOn ?? '',
          },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
        ]}
      />
    </Page>
  );
}
