import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { useReferenceOptions } from '../../ui/useReference';
import { limitTexts } from './limitTexts';

/** 企业征信信息, 企业征信记录信息 (手册 002 §5.5). */
export function AuthorisationsScreen() {
  const say = useTexts(limitTexts);
  const navigate = useNavigate();
  const insurers = useReferenceOptions('insurers');
  return (
    <Page
      title={say('authorisations')}
      actions={
        <Button
          type="primary"
          onClick={() => void navigate('/guarantee/credit-authorisations/new')}
        >
          {say('signAuthorisation')}
        </Button>
      }
    >
      <RecordList<Schemas['CreditAuthorisationSummary']>
        path="/guarantee/credit-authorisations"
        label={say('authorisations')}
        exportAs={say('authorisations')}
        load={(query, signal) =>
          answered(api.GET('/guarantee/credit-authorisations', { params: { query }, signal }))
        }
        rowKey={(authorisation) => authorisation.id}
        empty={say('noAuthorisations')}
        filters={[
          {
            name: 'current',
            label: say('current'),
            options: (['true', 'false'] as const).map((value) => ({
              value,
              label: say(`current_${value}`),
            })),
          },
          { name: 'insurerId', label: say('insurer'), options: insurers },
          { name: 'signedFrom', label: say('signedFrom'), date: true },
          { name: 'signedTo', label: say('signedTo'), date: true },
        ]}
        columns={[
          {
            key: 'insurer',
            title: say('insurer'),
            render: ({ id, insurer }) => (
              <Link to={`/guarantee/credit-authorisations/${id}`}>{insurer.name}</Link>
            ),
          },
          { key: 'by', title: say('signedBy'), render: ({ signedBy }) => signedBy },
          { key: 'at', title: say('signedAt'), render: ({ signedAt }) => moment(signedAt) },
          { key: 'until', title: say('validUntil'), render: ({ validUntil }) => validUntil },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
          {
            key: 'document',
            title: say('document'),
            render: ({ document }) => <PdfButton path={document} name={say('preview')} />,
          },
        ]}
      />
    </Page>
  );
}
