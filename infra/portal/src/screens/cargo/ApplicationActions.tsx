import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useTexts } from '../../i18n/texts';
import { PdfButton } from '../../ui/PdfButton';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { cargoTexts } from './texts';
import { WithdrawDialog } from './WithdrawDialog';

/** What can be done with an application, by its status. */
export function ApplicationActions({
  application,
}: {
  application: Schemas['CargoApplicationView'];
}) {
  const say = useTexts(cargoTexts);
  const navigate = useNavigate();
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, version, links, status } = application;
  const remove = useAction(
    async (of: number, attempt) => {
      await answered(
        api.DELETE('/cargo/applications/{id}', {
          params: { path: { id }, header: { 'If-Match': ifMatch(of), ...attempt } },
        }),
      );
    },
    () => void navigate('/cargo/applications', { replace: true }),
  );
  const { payment, policy } = links;
  return (
    <>
      {application.mayPay && (
        <Button type="primary" onClick={() => void navigate(`/payments/new?application=${id}`)}>
          {say(status === 'PAYMENT_FAILED' ? 'payAgain' : 'pay')}
        </Button>
      )}
      {application.mayEdit && (
        <Button type="primary" onClick={() => void navigate(`/cargo/applications/${id}/edit`)}>
          {say('change')}
        </Button>
      )}
      {application.mayWithdraw && (
        <Button onClick={() => setWithdrawing(true)}>{say('withdraw')}</Button>
      )}
      {policy && (
        <Button onClick={() => void navigate(routeOf(policy))}>{say('viewPolicy')}</Button>
      )}
      {payment && (
        <Button onClick={() => void navigate(routeOf(payment))}>{say('viewPayment')}</Button>
      )}
      <PdfButton path={links.document} name={say('document')} />
      {status === 'DRAFT' && (
        <Popconfirm
          title={say('removeAsk')}
          okText={say('remove')}
          cancelText={say('keep')}
          onConfirm={() => remove.mutate(version)}
        >
          <Button danger loading={remove.isPending}>
            {say('remove')}
          </Button>
        </Popconfirm>
      )}
      <ProblemAlert error={remove.error} />
      {withdrawing && (
        <WithdrawDialog application={application} close={() => setWithdrawing(false)} />
      )}
    </>
  );
}
