import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { RecordList } from '../../ui/RecordList';
import { programmeTexts } from './texts';

/** 政策领取: programmes of governments for small exporters. */
export function ProgrammesScreen() {
  const say = useTexts(programmeTexts);
  return (
    <Page title={say('programmes')}>
      <RecordList<Schemas['ProgrammeView']>
        path="/programmes"
        label={say('programmes')}
        exportAs={say('programmes')}
        load={(_query, signal) => answered(api.GET('/programmes', { signal }))}
        rowKey={({ id }) => id}
        empty={say('empty')}
        columns={[
          {
            key: 'name',
            title: say('name'),
            render: ({ id, name }) => <Link to={`/programmes/${id}`}>{name}</Link>,
          },
          { key: 'publisher', title: say('publisher'), render: ({ publisher }) => publisher },
          { key: 'insurer', title: say('insurer'), render: ({ insurer }) => insurer.name },
          { key: 'collectBy', title: say('collectBy'), render: ({ collectBy }) => collectBy },
          {
            key: 'eligibility',
            title: say('eligibility'),
            render: ({ eligibility }) => eligibility.reasonLabel,
          },
        ]}
      />
    </Page>
  );
}
