import { useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useRef } from 'react';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { type Autosave, useAutosave } from '../../ui/useAutosave';
import { type CargoInput, inputFrom, inputOf } from './applicationInput';

type Application = Schemas['CargoApplicationView'];

export interface Draft extends Autosave<CargoInput> {
  /** Everything is kept: the version that it has; otherwise the refusal is thrown. */
  kept: () => Promise<number>;
  /** What somebody else made of it, in place of what is in the form. */
  load: () => Promise<void>;
}

/** An application that is kept while it is written. */
export function useDraft(application: Application, form: FormInstance<CargoInput>): Draft {
  const queries = useQueryClient();
  const path = { id: application.id };
  const last = useRef<{ version: number; error?: unknown }>({ version: application.version });
  const autosave = useAutosave<CargoInput>(application.version, async (value, version) => {
    try {
      const saved = await answered(
        api.PUT('/cargo/applications/{id}', {
          params: { path, header: { 'If-Match': ifMatch(version) } },
          body: inputFrom(value),
        }),
      );
      last.current = { version: saved.version };
      queries.setQueryData([`/cargo/applications/${path.id}`], saved);
      return saved.version;
    } catch (error) {
      last.current = { version, error };
      throw error;
    }
  });
  return {
    ...autosave,
    kept: async () => {
      if (await autosave.saveNow()) return last.current.version;
      throw last.current.error;
    },
    load: async () => {
      const newest = await answered(api.GET('/cargo/applications/{id}', { params: { path } }));
      queries.setQueryData([`/cargo/applications/${path.id}`], newest);
      form.setFieldsValue(inputOf(newest));
      last.current = { version: newest.version };
      autosave.reset(newest.version);
    },
  };
}
