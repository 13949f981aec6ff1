package cn.portcover.operation.port;

import cn.portcover.domain.attachment.FileFault;
import cn.portcover.domain.attachment.FileType;
import java.util.Set;

/** Looks into a file that somebody uploaded. */
public interface FileChecks {
  /**
   * Whether the bytes are what they are said to be, and nothing else besides. Nothing in it is
   * unpacked or run; any bytes at all are answered within limits, never by an exception.
   */
  Set<FileFault> faults(byte[] content, FileType claimed);
}
