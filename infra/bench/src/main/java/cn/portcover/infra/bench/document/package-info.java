/** What a policy's PDF costs beside the same pages drawn with Apache PDFBox. */
@NullMarked
package cn.portcover.infra.bench.document;

import org.jspecify.annotations.NullMarked;
