import {
  DownloadOutlined,
  PrinterOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { fetchFile, keepFile } from '../api/files';
import { useTexts } from '../i18n/texts';
import { useKeys } from './keys';
import { Loaded } from './Loaded';
import type { PdfPage } from './pdf';
import { ProblemAlert } from './ProblemAlert';
import { uiTexts } from './texts';

interface Props {
  /** `/v1/policies/{number}/documents/policy` */
  path: string;
  /** Its name for people and, with `.pdf`, in the folder of downloads. */
  name: string;
  /** When all its pages are shown. */
  shown?: () => void;
}

const STEPS = [0.6, 0.8, 1, 1.25, 1.5, 2];

/** A document of the platform, shown in the page: no plug-in and no other window. */
export function PdfView({ path, name, shown }: Props) {
  const say = useTexts(uiTexts);
  const [step, setStep] = useState(2);
  const query = useQuery({
    queryKey: ['file', path],
    queryFn: async ({ signal }) => {
      const file = await fetchFile(path, signal);
      const { openPdf } = await import('./pdf');
      return { file, ...(await openPdf(file)) };
    },
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const file = query.data?.file;
  useKeys({ 'alt+p': () => window.print() });
  return (
    <section className="pdf" aria-label={name}>
      <Space className="pdf-tools no-print" wrap>
        <Button
          icon={<ZoomOutOutlined />}
          aria-label={say('zoomOut')}
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        />
        <Button
          icon={<ZoomInOutlined />}
          aria-label={say('zoomIn')}
          disabled={step === STEPS.length - 1}
          onClick={() => setStep(step + 1)}
        />
        <Button
          icon={<DownloadOutlined />}
          disabled={!file}
          onClick={() => file && keepFile(file, `${name}.pdf`)}
        >
          {say('download')}
        </Button>
        <Button icon={<PrinterOutlined />} disabled={!file} onClick={() => window.print()}>
          {say('print')}
        </Button>
      </Space>
      <Loaded query={query} rows={12}>
        {({ pages }) => <Pages pages={pages} zoom={STEPS[step] ?? 1} shown={shown} />}
      </Loaded>
    </section>
  );
}

function Pages({
  pages,
  zoom,
  shown,
}: {
  pages: PdfPage[];
  zoom: number;
  shown: (() => void) | undefined;
}) {
  const [drawn, setDrawn] = useState(0);
  const told = useRef(false);
  useEffect(() => {
    if (drawn < pages.length || told.current) return;
    told.current = true;
    shown?.();
  }, [drawn, pages.length, shown]);
  return (
    // Whoever scrolls by keys must be able to come here.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="pdf-pages" role="document" tabIndex={0}>
      {pages.map((page, index) => (
        <Sheet
          key={index}
          page={page}
          number={index + 1}
          of={pages.length}
          zoom={zoom}
          done={() => setDrawn((before) => before + 1)}
        />
      ))}
    </div>
  );
}

interface SheetProps {
  page: PdfPage;
  number: number;
  of: number;
  zoom: number;
  done: () => void;
}

function Sheet({ page, number, of, zoom, done }: SheetProps) {
  const say = useTexts(uiTexts);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [error, setError] = useState<unknown>();
  const tell = useRef(done);
  useEffect(() => {
    if (!canvas.current) return;
    // Sharp on screens with more than one point for a pixel, and on paper.
    const scale = 1.6 * zoom * Math.min(window.devicePixelRatio, 2);
    const target = document.createElement('canvas');
    const shownOn = canvas.current;
    page.draw(target, scale).then(() => {
      shownOn.width = target.width;
      shownOn.height = target.height;
      shownOn.getContext('2d')?.drawImage(target, 0, 0);
      tell.current();
    }, setError);
  }, [page, zoom]);
  return (
    <figure
      aria-label={say('pageOf', { page: number, pages: of })}
      className="pdf-sheet"
      style={{ width: `${zoom * 100}%`, maxWidth: `${zoom * 60}rem` }}
    >
      <canvas ref={canvas} aria-hidden style={{ aspectRatio: `${page.width} / ${page.height}` }} />
      <figcaption className="for-ears">{page.text}</figcaption>
      <ProblemAlert error={error} />
    </figure>
  );
}
