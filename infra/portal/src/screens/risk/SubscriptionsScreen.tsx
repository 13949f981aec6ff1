import { Button, Checkbox, Form, Popconfirm } from 'antd';
import { Link } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { filled } from '../../ui/filled';
import { moment } from '../../ui/format';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { RecordList } from '../../ui/RecordList';
import { ReferenceName } from '../../ui/ReferenceName';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { Status } from '../../ui/Status';
import './risk.css';
import { riskTexts } from './texts';

type Topic = Schemas['SubscribeWantedTopic'];
type Subscription = Schemas['RiskSubscriptionView'];

/** 风险信息订阅: of which new articles the company is told. */
export function SubscriptionsScreen() {
  const say = useTexts(riskTexts);
  return (
    <Page title={say('subscriptions')} actions={<Link to="/risk-articles">{say('back')}</Link>}>
      <NewSubscription />
      <RecordList<Subscription>
        path="/risk-subscriptions"
        label={say('subscriptions')}
        exportAs={say('subscriptions')}
        load={(query, signal) =>
          answered(api.GET('/risk-subscriptions', { params: { query }, signal }))
        }
        rowKey={(subscription) => subscription.subscriptionId}
        empty={say('noSubscriptions')}
        columns={[
          {
            key: 'country',
            title: say('country'),
            render: ({ country }) =>
              country ? <ReferenceName table="countries" code={country} /> : say('any'),
          },
          {
            key: 'industry',
            title: say('industry'),
            render: ({ industry }) =>
              industry ? <ReferenceName table="industries" code={industry} /> : say('any'),
          },
          {
            key: 'ownBuyers',
            title: say('ownBuyers'),
            render: ({ ownBuyers }) => (ownBuyers ? say('ownBuyersYes') : ''),
          },
          {
            key: 'subscribedAt',
            title: say('subscribedAt'),
            render: ({ subscribedAt }) => moment(subscribedAt),
          },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
          {
            key: 'actions',
            title: say('actions'),
            render: (subscription) => <Unsubscribe subscription={subscription} />,
          },
        ]}
      />
    </Page>
  );
}

function NewSubscription() {
  const say = useTexts(riskTexts);
  const [form] = Form.useForm<Topic>();
  const faults = useFieldFaults(form);
  const subscribe = useAction(
    (topic: Topic, attempt) =>
      answered(
        api.POST('/risk-subscriptions', { params: { header: attempt }, body: filled(topic) }),
      ),
    () => form.resetFields(),
  );
  const send = () => subscribe.mutate(form.getFieldsValue(), { onError: faults.show });
  return (
    <section className="tile">
      <p className="quiet">{say('subscribeHint')}</p>
      <FieldForm<Topic> form={form} submit={send} onFinish={send} className="risk-subscribe">
        <Form.Item name="country" label={say('country')}>
          <ReferenceSelect table="countries" />
        </Form.Item>
        <Form.Item name="industry" label={say('industry')}>
          <ReferenceSelect table="industries" />
        </Form.Item>
        <Form.Item name="ownBuyers" valuePropName="checked">
          <Checkbox>{say('ownBuyers')}</Checkbox>
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={subscribe.isPending}>
          {say('subscribe')}
        </Button>
      </FieldForm>
      <ProblemAlert error={subscribe.error} faults={faults.others} />
    </section>
  );
}

function Unsubscribe({ subscription }: { subscription: Subscription }) {
  const say = useTexts(riskTexts);
  const end = useAction(async (id: string, attempt) => {
    await answered(
      api.DELETE('/risk-subscriptions/{id}', { params: { path: { id }, header: attempt } }),
    );
  });
  if (subscription.status !== 'ACTIVE') return null;
  return (
    <>
      <Popconfirm
        title={say('unsubscribeAsk')}
        okText={say('unsubscribe')}
        cancelText={say('keep')}
        onConfirm={() => end.mutate(subscription.subscriptionId)}
      >
        <Button size="small" loading={end.isPending}>
          {say('unsubscribe')}
        </Button>
      </Popconfirm>
      <ProblemAlert error={end.error} />
    </>
  );
}
