import { Button } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { ListRows } from '../../ui/ListRows';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { Status } from '../../ui/Status';
import { coverTexts } from './coverTexts';

type OpenCover = Schemas['OpenCoverView'];

/** 明细查看: heading, special clauses, covers, classes of goods. */
export function OpenCoverScreen() {
  const say = useTexts(coverTexts);
  const navigate = useNavigate();
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/cargo/open-covers/${path.id}`, (signal) =>
    answered(api.GET('/cargo/open-covers/{id}', { params: { path }, signal })),
  );
  return (
    <Page
      title={say('openCover', { number: query.data?.number ?? '' })}
      actions={
        query.data?.mayInsure && (
          <Button
            type="primary"
            onClick={() => void navigate(`/cargo/applications/new?openCover=${path.id}`)}
          >
            {say('insure')}
          </Button>
        )
      }
    >
      <Loaded query={query} rows={12}>
        {(cover) => (
          <>
            <Heading cover={cover} />
            <Clauses cover={cover} />
            <Covers cover={cover} />
            <GoodsClasses cover={cover} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Heading({ cover }: { cover: OpenCover }) {
  const say = useTexts(coverTexts);
  const { header, ending } = cover;
  return (
    <section>
      <h2>{say('header')}</h2>
      <Facts
        items={[
          [say('validity'), <Status status={cover.status} label={cover.statusLabel} />],
          [say('number'), cover.number],
          [say('insurer'), cover.insurer.name],
          [say('product'), cover.productLabel],
          [say('company'), cover.company.name],
          [say('uscc'), cover.company.uscc],
          [say('period'), say('fromTo', { from: cover.validFrom, to: cover.validTo })],
          header.limitPerConveyance && [
            say('limitPerConveyance'),
            <MoneyText of={header.limitPerConveyance} />,
          ],
          header.annualLimit && [say('annualLimit'), <MoneyText of={header.annualLimit} />],
          [say('valuation'), header.valuation],
          [say('transportModes'), header.transportModes.map((mode) => mode.label).join(', ')],
          [say('regions'), header.regions.join(', ')],
          ending && [say('endedOn'), `${ending.on} ${ending.reason}`],
        ]}
      />
    </section>
  );
}

function Clauses({ cover }: { cover: OpenCover }) {
  const say = useTexts(coverTexts);
  return (
    <section className="list">
      <h2>{say('specialClauses')}</h2>
      <ListRows
        items={cover.specialClauses}
        busy={false}
        empty={say('none')}
        rowKey={(clause) => clause.name}
        columns={[
          { key: 'name', title: say('clauseName'), render: ({ name }) => name },
          { key: 'content', title: say('clauseContent'), render: ({ content }) => content },
        ]}
      />
    </section>
  );
}

function Covers({ cover }: { cover: OpenCover }) {
  const say = useTexts(coverTexts);
  return (
    <section className="list">
      <h2>{say('covers')}</h2>
      <ListRows
        items={cover.covers}
        busy={false}
        empty={say('none')}
        rowKey={({ code }) => code}
        columns={[
          { key: 'code', title: say('coverCode'), render: ({ code }) => code },
          { key: 'name', title: say('coverName'), render: ({ name }) => name },
          {
            key: 'rate',
            title: say('rate'),
            render: ({ ratePermille }) => ratePermille,
            right: true,
          },
          { key: 'deductible', title: say('deductible'), render: ({ deductible }) => deductible },
        ]}
      />
    </section>
  );
}

function GoodsClasses({ cover }: { cover: OpenCover }) {
  const say = useTexts(coverTexts);
  return (
    <section className="list">
      <h2>{say('goodsClasses')}</h2>
      <ListRows
        items={cover.goodsClasses}
        busy={false}
        empty={say('none')}
        rowKey={({ hsSection, name }) => hsSection + name}
        columns={[
          { key: 'section', title: say('goodsSection'), render: (goods) => goods.sectionLabel },
          { key: 'name', title: say('goodsName'), render: ({ name }) => name },
          {
            key: 'rate',
            title: say('rate'),
            render: ({ ratePermille }) => ratePermille,
            right: true,
          },
        ]}
      />
    </section>
  );
}
