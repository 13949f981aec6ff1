import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { useTexts } from '../i18n/texts';
import { FieldForm } from '../ui/FieldForm';
import { useFieldFaults } from '../ui/fieldFaults';
import { ProblemAlert } from '../ui/ProblemAlert';
import { uiTexts } from '../ui/texts';
import { sessionTexts } from './texts';
import { sessionBegun } from './token';

type Fields = Omit<Schemas['SignInWithPasswordSignIn'], 'captchaId'>;

/** User name, password and captcha; a captcha is good for one try. */
export function PasswordSignIn() {
  const say = useTexts(sessionTexts);
  const ui = useTexts(uiTexts);
  const [form] = Form.useForm<Fields>();
  const faults = useFieldFaults(form);
  const captcha = useQuery({
    queryKey: ['/session/captchas'],
    queryFn: () => answered(api.POST('/session/captchas')),
    staleTime: Infinity,
    gcTime: 0,
  });
  const signIn = useMutation({
    mutationFn: (fields: Fields) =>
      answered(
        api.POST('/session/password', {
          body: { ...fields, captchaId: captcha.data?.captchaId ?? '' },
        }),
      ),
    onSuccess: sessionBegun,
    onError: (error) => {
      form.resetFields(['captcha']);
      void captcha.refetch();
      faults.show(error);
    },
  });
  const required = [{ required: true, message: ui('required') }];
  return (
    <FieldForm<Fields>
      form={form}
      requiredMark={false}
      submit={() => form.submit()}
      onFinish={(fields) => signIn.mutate(fields)}
    >
      <p>{say('passwordMay')}</p>
      <Form.Item name="userName" label={say('userName')} rules={required}>
        <Input autoComplete="username" />
      </Form.Item>
      <Form.Item name="password" label={say('password')} rules={required}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <div className="captcha">
        <Form.Item name="captcha" label={say('captcha')} rules={required}>
          <Input autoComplete="off" onPressEnter={() => form.submit()} />
        </Form.Item>
        {captcha.data && (
          <img src={`data:image/png;base64,${captcha.data.image}`} alt={say('captchaImage')} />
        )}
        <Button type="link" onClick={() => void captcha.refetch()}>
          {say('anotherCaptcha')}
        </Button>
      </div>
      <ProblemAlert error={signIn.error ?? captcha.error} faults={faults.others} />
      <Button type="primary" size="large" block htmlType="submit" loading={signIn.isPending}>
        {say('signIn')}
      </Button>
    </FieldForm>
  );
}
