import type { UseMutationResult } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';

type Notice = Schemas['NoticeView'];

interface Opening {
  /** Marks it as read, and leads to the record that it tells of. */
  open: (notice: Notice) => void;
  reading: UseMutationResult<Notice, Error, string>;
}

export function useOpenNotice(): Opening {
  const navigate = useNavigate();
  const reading = useAction((id: string, attempt) =>
    answered(api.POST('/notices/{id}/reading', { params: { path: { id }, header: attempt } })),
  );
  const open = (notice: Notice) => {
    if (notice.status === 'UNREAD') reading.mutate(notice.id);
    void navigate(routeOf(notice.link));
  };
  return { open, reading };
}
