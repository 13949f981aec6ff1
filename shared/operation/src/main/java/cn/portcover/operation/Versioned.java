package cn.portcover.operation;

/** An answer that shows a record: its version becomes the ETag. */
public interface Versioned {
  long version();
}
