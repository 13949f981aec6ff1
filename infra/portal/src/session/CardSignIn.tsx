import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client';
import { useTexts } from '../i18n/texts';
import { agentSign, type AgentCard } from '../signing/agent';
import { CardChoice } from '../signing/CardChoice';
import { Waiting } from '../signing/Waiting';
import { sessionTexts } from './texts';
import { sessionBegun } from './token';

/** A challenge of the platform is signed with the card; the PIN is typed in the agent. */
export function CardSignIn() {
  const say = useTexts(sessionTexts);
  const [card, setCard] = useState<AgentCard>();
  const signIn = useMutation({
    mutationFn: async (chosen: AgentCard) => {
      const challenge = await answered(api.POST('/session/challenges'));
      const cms = await agentSign(chosen.id, challenge.bytesToSign, say('purpose'));
      const { challengeId } = challenge;
      return answered(api.POST('/session/card', { body: { challengeId, cms } }));
    },
    onSuccess: sessionBegun,
  });
  return (
    <form
      className="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (card) signIn.mutate(card);
      }}
    >
      <p>{say('cardWhy')}</p>
      <CardChoice chosen={card} choose={setCard} disabled={signIn.isPending} />
      <Waiting pending={signIn.isPending} error={signIn.error} />
      <Button
        type="primary"
        size="large"
        block
        htmlType="submit"
        disabled={!card}
        loading={signIn.isPending}
      >
        {say('signIn')}
      </Button>
    </form>
  );
}
