/** What an attachment costs from its reservation to its check, beside the bare store of files. */
@NullMarked
package cn.portcover.infra.bench.upload;

import org.jspecify.annotations.NullMarked;
