import { Alert, Button, Input } from 'antd';
import { useTexts } from '../i18n/texts';
import { agentPort, keepAgentPort } from './agent';
import { signingTexts } from './texts';

/** How to start the signing agent, in words that can be copied. */
export function AgentMissing({ again }: { again: () => void }) {
  const say = useTexts(signingTexts);
  return (
    <Alert
      type="warning"
      showIcon
      title={say('missing')}
      description={
        <div className="agent-missing">
          <p>{say('missingWhy')}</p>
          <pre>java -jar infra/signing-agent/target/portcover-signing-agent.jar</pre>
          <p>{say('missingOrigin')}</p>
          <pre>PORTCOVER_AGENT_ORIGINS={location.origin}</pre>
          <p>{say('browserAsks')}</p>
          <div className="agent-port">
            <label htmlFor="agent-port">{say('port')}</label>
            <Input
              id="agent-port"
              inputMode="numeric"
              maxLength={5}
              defaultValue={agentPort()}
              onChange={(event) => keepAgentPort(Number(event.target.value))}
            />
            <Button onClick={again}>{say('checkAgain')}</Button>
          </div>
        </div>
      }
    />
  );
}
