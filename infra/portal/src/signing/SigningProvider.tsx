import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Schemas } from '../api/client';
import { NotSigned, SigningContext, type ToBeSigned } from './useSigning';

const SigningDialog = lazy(async () => ({
  default: (await import('./SigningDialog')).SigningDialog,
}));

interface Asked {
  wanted: ToBeSigned;
  signed: (signature: Schemas['CardSignature']) => void;
  cancelled: (why: NotSigned) => void;
}

/** Has one dialog for all screens. */
export function SigningProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  const sign = (wanted: ToBeSigned) =>
    new Promise<Schemas['CardSignature']>((signed, cancelled) =>
      setAsked({ wanted, signed, cancelled }),
    );
  return (
    <SigningContext value={sign}>
      {children}
      {asked && (
        <Suspense>
          <SigningDialog
            wanted={asked.wanted}
            signed={(signature) => {
              asked.signed(signature);
              setAsked(undefined);
            }}
            cancelled={() => {
              asked.cancelled(new NotSigned());
              setAsked(undefined);
            }}
          />
        </Suspense>
      )}
    </SigningContext>
  );
}
