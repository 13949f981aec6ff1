import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { fetchFile, keepFile } from '../api/files';
import { ProblemAlert } from './ProblemAlert';

interface Props {
  /** The API's link, `/v1/…`. */
  path: string;
  /** On the button. */
  name: string;
  /** In the folder of downloads. */
  fileName: string;
}

/** Hands over a file that the page cannot show. */
export function FileButton({ path, name, fileName }: Props) {
  const keep = useMutation({ mutationFn: async () => keepFile(await fetchFile(path), fileName) });
  return (
    <>
      <Button
        icon={<DownloadOutlined />}
        aria-label={`${name} ${fileName}`}
        loading={keep.isPending}
        onClick={() => keep.mutate()}
      >
        {name}
      </Button>
      <ProblemAlert error={keep.error} />
    </>
  );
}
