import { Alert, Button, Form, Input, Space } from 'antd';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { useHasCard } from '../../session/useSession';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { Facts } from '../../ui/Facts';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { profileTexts } from './texts';

/** 密码账号: set with the card, changed with the password, removed with the card. */
export function AccountSection() {
  const say = useTexts(profileTexts);
  const hasCard = useHasCard();
  const query = useRecord('/session/account', (signal) =>
    answered(api.GET('/session/account', { signal })),
  );
  const none = query.error instanceof Refusal && query.error.is('account-not-found');
  return (
    <section>
      <h2>{say('account')}</h2>
      {none ? (
        <>
          <p>{say(hasCard ? 'accountNone' : 'accountByCard')}</p>
          {hasCard && <SetPassword />}
        </>
      ) : (
        <Loaded query={query} rows={3}>
          {(account) => <Account account={account} />}
        </Loaded>
      )}
    </section>
  );
}

function Account({ account }: { account: Schemas['AccountView'] }) {
  const say = useTexts(profileTexts);
  const hasCard = useHasCard();
  const removal = useAction((_of: string, attempt) =>
    answered(api.DELETE('/session/account', { params: { header: attempt } })),
  );
  return (
    <>
      <Facts
        items={[
          [say('userName'), account.userName],
          [say('person'), account.person],
          [say('setAt'), moment(account.setAt)],
          [say('validUntil'), moment(account.validUntil)],
        ]}
      />
      {hasCard ? <SetPassword userName={account.userName} /> : <ChangePassword />}
      {hasCard && (
        <Space className="form-foot">
          <ConfirmButton
            danger
            label={say('remove')}
            question={say('removeWhy')}
            act={() => removal.mutateAsync(account.userName)}
          />
        </Space>
      )}
    </>
  );
}

function SetPassword({ userName }: { userName?: string }) {
  const say = useTexts(profileTexts);
  const [form] = Form.useForm<Schemas['SetPasswordWanted']>();
  const faults = useFieldFaults(form);
  const set = useAction(
    (body: Schemas['SetPasswordWanted'], attempt) =>
      answered(api.PUT('/session/account', { params: { header: attempt }, body })),
    () => form.resetFields(['password']),
  );
  const submit = () =>
    void form
      .validateFields()
      .then(({ userName: name, password }) =>
        set.mutate({ userName: name, password }, { onError: faults.show }),
      )
      .catch(() => undefined);
  const needed = [{ required: true, message: say('required') }];
  return (
    <>
      <FieldForm<Schemas['SetPasswordWanted']>
        form={form}
        submit={submit}
        initialValues={userName === undefined ? {} : { userName }}
      >
        <div className="form-grid">
          <Form.Item name="userName" label={say('userName')} rules={needed}>
            <Input autoComplete="username" readOnly={userName !== undefined} />
          </Form.Item>
          <Form.Item name="password" label={say('newPassword')} rules={needed}>
            <Input.Password autoComplete="new-password" maxLength={128} />
          </Form.Item>
        </div>
      </FieldForm>
      <ProblemAlert error={set.error} faults={faults.others} />
      {set.isSuccess && <Alert type="success" showIcon role="status" title={say('done')} />}
      <Button loading={set.isPending} onClick={submit}>
        {say('setUp')}
      </Button>
    </>
  );
}

function ChangePassword() {
  const say = useTexts(profileTexts);
  const [form] = Form.useForm<Schemas['ChangePasswordChange']>();
  const faults = useFieldFaults(form);
  const change = useAction(
    (body: Schemas['ChangePasswordChange'], attempt) =>
      answered(api.PUT('/session/account/password', { params: { header: attempt }, body })),
    () => form.resetFields(),
  );
  const submit = () =>
    void form
      .validateFields()
      .then((body) => change.mutate(body, { onError: faults.show }))
      .catch(() => undefined);
  const needed = [{ required: true, message: say('required') }];
  return (
    <>
      <FieldForm<Schemas['ChangePasswordChange']> form={form} submit={submit}>
        <div className="form-grid">
          <Form.Item name="currentPassword" label={say('currentPassword')} rules={needed}>
            <Input.Password autoComplete="current-password" maxLength={128} />
          </Form.Item>
          <Form.Item name="newPassword" label={say('newPassword')} rules={needed}>
            <Input.Password autoComplete="new-password" maxLength={128} />
          </Form.Item>
        </div>
      </FieldForm>
      <ProblemAlert error={change.error} faults={faults.others} />
      {change.isSuccess && <Alert type="success" showIcon role="status" title={say('done')} />}
      <Button loading={change.isPending} onClick={submit}>
        {say('change')}
      </Button>
    </>
  );
}
