/** Loaded with the first document that is shown, not before. */
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

export interface PdfPage {
  width: number;
  height: number;
  /** For those who hear the page, and for the browser's search. */
  text: string;
  draw: (canvas: HTMLCanvasElement, scale: number) => Promise<void>;
}

export async function openPdf(file: Blob): Promise<{ pages: PdfPage[]; close: () => void }> {
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    isEvalSupported: false,
    useWasm: false,
  });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(document, number));
  }
  return { pages, close: () => void task.destroy() };
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  return {
    width,
    height,
    text: content.items.map((item) => ('str' in item ? item.str : '')).join(' '),
    draw: async (canvas, scale) => {
      const viewport = page.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport }).promise;
    },
  };
}
