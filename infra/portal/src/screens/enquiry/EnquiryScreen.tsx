import { Alert } from 'antd';
import { useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { EnquiryForm } from './EnquiryForm';
import { enquiryTexts } from './texts';

/** 新增, 修改, 查看 (手册 000 §5.1–5.4). */
export function EnquiryScreen() {
  const say = useTexts(enquiryTexts);
  const serial = useParams()['serial'] ?? 'new';
  if (serial === 'new') {
    return (
      <Page title={say('newEnquiry')}>
        <EnquiryForm />
      </Page>
    );
  }
  return <Kept serial={serial} />;
}

function Kept({ serial }: { serial: string }) {
  const say = useTexts(enquiryTexts);
  const path = { serial };
  const query = useRecord(`/enquiries/${serial}`, (signal) =>
    answered(api.GET('/enquiries/{serial}', { params: { path }, signal })),
  );
  return (
    <Page title={say('enquiry', { serial })}>
      <Loaded query={query}>
        {(enquiry) =>
          enquiry.mayEdit ? (
            <EnquiryForm key={serial} enquiry={enquiry} />
          ) : (
            <Details enquiry={enquiry} />
          )
        }
      </Loaded>
      <StatusHistory
        path={`/enquiries/${serial}/history`}
        read={(signal) =>
          answered(api.GET('/enquiries/{serial}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

function Details({ enquiry }: { enquiry: Schemas['EnquiryView'] }) {
  const say = useTexts(enquiryTexts);
  const { address, answer, need } = enquiry;
  const place = [address.province, address.city, address.district].map(({ name }) => name);
  return (
    <>
      {enquiry.message !== undefined && <Alert type="info" showIcon title={enquiry.message} />}
      {answer && (
        <section>
          <h2>{say('answer')}</h2>
          <p className="prose">{answer.text}</p>
          <Facts
            items={[
              [
                say('handler'),
                [answer.handler.name, answer.handler.phone, answer.handler.email]
                  .filter(Boolean)
                  .join(' '),
              ],
              [say('at'), moment(answer.at)],
            ]}
          />
        </section>
      )}
      <Facts
        items={[
          [say('status'), <Status status={enquiry.status} label={enquiry.statusLabel} />],
          [say('insurer'), enquiry.insurer.name],
          [say('companyName'), enquiry.companyName],
          [say('address'), [...place, address.street].join(' ')],
          [say('contact'), enquiry.contact],
          [say('mobile'), enquiry.mobile],
          [say('landline'), enquiry.landline],
          [say('email'), enquiry.email],
          [say('subject'), need.subjectLabel],
          [say('otherNeed'), need.otherNeed],
        ]}
      />
    </>
  );
}
