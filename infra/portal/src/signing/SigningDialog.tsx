import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { answered, api, type Schemas } from '../api/client';
import { useTexts } from '../i18n/texts';
import { useHasCard, useSession } from '../session/useSession';
import { Loaded } from '../ui/Loaded';
import { agentSign, type AgentCard } from './agent';
import { CardChoice } from './CardChoice';
import { signingTexts } from './texts';
import type { ToBeSigned } from './useSigning';
import { Waiting } from './Waiting';

interface Props {
  wanted: ToBeSigned;
  signed: (signature: Schemas['CardSignature']) => void;
  cancelled: () => void;
}

/** Shows the statement, lets a card be chosen, waits for the agent. */
export function SigningDialog({ wanted, signed, cancelled }: Props) {
  const say = useTexts(signingTexts);
  const { company } = useSession();
  const hasCard = useHasCard();
  const [card, setCard] = useState<AgentCard>();
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  const request = useQuery({
    queryKey: ['/signing-requests', wanted],
    queryFn: () => answered(api.POST('/signing-requests', { body: wanted })),
    enabled: hasCard,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  const signing = useMutation({
    mutationFn: async () => {
      if (!card || !request.data) throw new Error('nothing to sign with yet');
      const { id, bytesToSign, statement } = request.data;
      const purpose = statement.split('\n')[0] ?? say('title');
      const cms = await agentSign(card.id, bytesToSign, purpose, leaving.current.signal);
      return { signingRequestId: id, cms };
    },
    onSuccess: signed,
  });
  return (
    <Modal
      open
      title={say('title')}
      okText={say('sign')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: !card || !request.data, loading: signing.isPending }}
      onOk={() => signing.mutate()}
      onCancel={cancelled}
      mask={{ closable: false }}
      width={640}
    >
      {!hasCard ? (
        <Alert type="warning" showIcon title={say('cardNeeded')} />
      ) : (
        <div className="signing" aria-live="polite">
          <h2>{say('whatIsSigned')}</h2>
          <Loaded query={request} rows={4}>
            {({ statement }) => <pre className="statement">{statement}</pre>}
          </Loaded>
          <CardChoice
            uscc={company.uscc}
            chosen={card}
            choose={setCard}
            disabled={signing.isPending}
          />
          <Waiting pending={signing.isPending} error={signing.error} />
        </div>
      )}
    </Modal>
  );
}
