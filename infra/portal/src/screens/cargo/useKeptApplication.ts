import { useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { type Autosave, useAutosave } from '../../ui/useAutosave';
import { type CargoInput, inputFrom, inputOf } from './applicationInput';

type Application = Schemas['CargoApplicationView'];

export interface KeptApplication extends Autosave<CargoInput> {
  /** What somebody else made of it, in place of what is in the form. */
  load: () => Promise<void>;
}

/** An application that is kept while it is written. */
export function useKeptApplication(
  application: Application,
  form: FormInstance<CargoInput>,
): KeptApplication {
  const queries = useQueryClient();
  const path = { id: application.id };
  const known = [`/cargo/applications/${path.id}`];
  const autosave = useAutosave<CargoInput>(application.version, async (value, version) => {
    const saved = await answered(
      api.PUT('/cargo/applications/{id}', {
        params: { path, header: { 'If-Match': ifMatch(version) } },
        body: inputFrom(value),
      }),
    );
    queries.setQueryData(known, saved);
    return saved.version;
  });
  const load = async () => {
    const newest = await answered(api.GET('/cargo/applications/{id}', { params: { path } }));
    queries.setQueryData(known, newest);
    form.setFieldsValue(inputOf(newest));
    autosave.reset(newest.version);
  };
  return { ...autosave, load };
}
