import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { CnyField } from '../../ui/CnyField';
import { DateField } from '../../ui/DateField';
import { FieldForm } from '../../ui/FieldForm';
import { money } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { limitTexts } from './limitTexts';

interface Planned {
  amount: Schemas['Money'];
  period: Schemas['CoverPeriod'];
}

/** 额度测算: whether what is planned fits, and what it would cost. */
export function WhatIf({ limit }: { limit: string }) {
  const say = useTexts(limitTexts);
  const [form] = Form.useForm<Planned>();
  const [asked, setAsked] = useState<Planned>();
  const required = [{ required: true, message: say('required') }];
  const today = dayjs().format('YYYY-MM-DD');
  return (
    <section className="form-section">
      <h2>{say('whatIf')}</h2>
      <p className="quiet">{say('whatIfHint')}</p>
      <FieldForm<Planned> form={form} submit={form.submit} onFinish={setAsked}>
        <div className="form-grid">
          <Form.Item name="amount" label={say('planned')} rules={required}>
            <CnyField />
          </Form.Item>
          <Form.Item name={['period', 'from']} label={say('from')} rules={required}>
            <DateField from={today} />
          </Form.Item>
          <Form.Item name={['period', 'to']} label={say('to')} rules={required}>
            <DateField from={today} />
          </Form.Item>
        </div>
        <Button htmlType="submit">{say('whatIf')}</Button>
      </FieldForm>
      {asked && <WhatIfAnswer limit={limit} amount={asked.amount.amount} period={asked.period} />}
    </section>
  );
}

/** What the platform reckons of it. */
export function WhatIfAnswer({
  limit,
  amount,
  period: { from, to },
}: {
  limit: string;
  amount: string;
  period: Schemas['CoverPeriod'];
}) {
  const say = useTexts(limitTexts);
  const query = useQuery({
    queryKey: [`/guarantee/limits/${limit}/what-if`, amount, from, to],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/guarantee/limits/{id}/what-if', {
          params: { path: { id: limit }, query: { amount, from, to } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
  return (
    <Loaded query={query} rows={2}>
      {({ fits, remainingAfter, shortOf, premium, formula, note }) => (
        <Alert
          role="status"
          type={fits ? 'success' : 'warning'}
          showIcon
          title={
            <>
              {remainingAfter && say('fits', { amount: money(remainingAfter) })}
              {shortOf && say('short', { amount: money(shortOf) })}
              {' · '}
              {say('premium')} <MoneyText of={premium} />
            </>
          }
          description={
            <>
              <div>{formula}</div>
              <div>{note}</div>
            </>
          }
        />
      )}
    </Loaded>
  );
}
