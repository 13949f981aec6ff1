import { Empty } from 'antd';
import { Link, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ApplicationForm } from './ApplicationForm';
import { cargoTexts } from './texts';

/** 投保, 修改 (手册 002 §5.2.1, §5.2.2). */
export function EditApplicationScreen() {
  const say = useTexts(cargoTexts);
  const path = { id: useParams()['id'] ?? '' };
  const application = useRecord(`/cargo/applications/${path.id}`, (signal) =>
    answered(api.GET('/cargo/applications/{id}', { params: { path }, signal })),
  );
  return (
    <Page
      title={say('edit', { number: application.data?.number ?? '' })}
      actions={<Link to={`/cargo/applications/${path.id}`}>{say('viewDetails')}</Link>}
    >
      <Loaded query={application} rows={16}>
        {(loaded) =>
          loaded.mayEdit ? (
            <UnderCover application={loaded} />
          ) : (
            <Empty description={say('notOpen')}>
              <Link to={`/cargo/applications/${path.id}`}>{say('viewDetails')}</Link>
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The open cover says what can be chosen. */
function UnderCover({ application }: { application: Schemas['CargoApplicationView'] }) {
  const path = { id: application.openCoverId };
  const cover = useRecord(`/cargo/open-covers/${path.id}`, (signal) =>
    answered(api.GET('/cargo/open-covers/{id}', { params: { path }, signal })),
  );
  return (
    <Loaded query={cover} rows={16}>
      {(loaded) => <ApplicationForm application={application} cover={loaded} />}
    </Loaded>
  );
}
