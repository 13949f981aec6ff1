package cn.portcover.infra.bench.document;

import cn.portcover.document.claim.ReportContents;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;

/**
 * Draws one report again and again in a process whose heap is limited, and tells how much of it
 * lives when it was drawn.
 */
public final class ReportInSmallHeap {
  private static final double MEGABYTE = 1e6;

  private ReportInSmallHeap() {}

  /** Takes the rows of the report, and how often it is drawn. */
  public static void main(String[] arguments) {
    ReportContents report = ShipmentReports.of(Integer.parseInt(arguments[0]));
    int pages = 0;
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      pages = ShipmentReports.drawn(report).pages();
    }
    System.gc();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    System.out.println(pages + " " + heap.getUsed() / MEGABYTE);
  }
}
