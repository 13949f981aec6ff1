import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Radio, Spin } from 'antd';
import { useTexts } from '../i18n/texts';
import { agentCards, type AgentCard } from './agent';
import { AgentMissing } from './AgentMissing';
import { signingTexts } from './texts';

interface Props {
  /** Only this company's cards; cards that do not tell their company are shown too. */
  uscc?: string;
  chosen: AgentCard | undefined;
  choose: (card: AgentCard) => void;
  disabled?: boolean;
}

/** The cards that the signing agent has; while it is not found, how to start it. */
export function CardChoice({ uscc, chosen, choose, disabled }: Props) {
  const say = useTexts(signingTexts);
  const query = useQuery({
    queryKey: ['signing-agent'],
    queryFn: ({ signal }) => agentCards(signal),
    retry: false,
    // Whoever starts the agent or inserts a card need not press anything here.
    refetchInterval: (last) => (last.state.data?.length ? 10_000 : 3_000),
  });
  const again = () => void query.refetch();
  if (query.isPending)
    return (
      <Spin description={say('looking')}>
        <div className="waiting" />
      </Spin>
    );
  if (query.isError) return <AgentMissing again={again} />;
  const cards = query.data.filter((card) => !uscc || !card.uscc || card.uscc === uscc);
  if (cards.length === 0) {
    return (
      <Alert
        type="warning"
        showIcon
        title={say(query.data.length === 0 ? 'noCards' : 'noCardOfCompany')}
        action={<Button onClick={again}>{say('checkAgain')}</Button>}
      />
    );
  }
  // While the agent asks for its PIN, only the card that it asks for.
  const shown = disabled ? cards.filter((card) => card.id === chosen?.id) : cards;
  return (
    <fieldset className="card-choice" disabled={disabled}>
      <legend>{say('chooseCard')}</legend>
      <Radio.Group
        value={chosen?.id}
        disabled={disabled ?? false}
        onChange={(event) => {
          const card = cards.find((one) => one.id === event.target.value);
          if (card) choose(card);
        }}
      >
        {shown.map((card) => (
          <Radio key={card.id} value={card.id}>
            <CardLine card={card} />
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}

function CardLine({ card }: { card: AgentCard }) {
  const say = useTexts(signingTexts);
  const medium =
    card.medium === 'LEGAL_PERSON_CARD' || card.medium === 'OPERATOR_CARD'
      ? say(`medium_${card.medium}`)
      : undefined;
  return (
    <span className="card-line">
      <strong>{card.company ?? card.label}</strong>
      <span className="quiet">
        {[medium, card.person, card.uscc, card.algorithm, card.notAfter?.slice(0, 10)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}
