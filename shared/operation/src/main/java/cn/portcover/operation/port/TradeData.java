package cn.portcover.operation.port;

import cn.portcover.domain.trade.TradeDocument;
import java.util.Collection;
import java.util.List;

/** What customs and origin systems have published of exports. */
public interface TradeData {
  /**
   * Whatever bears one of the numbers, of any kind and any company's, and the bills of lading that
   * declarations among them name. What of it may be shown {@link
   * cn.portcover.domain.trade.TradeDataCheck} decides.
   *
   * @param numbers as {@link cn.portcover.domain.trade.TradeDocumentKind#normal} writes them
   */
  List<TradeDocument> find(Collection<String> numbers);

  /**
   * Writes what was published, unless something later is there. Written before the message's own
   * transaction and any number of times: the outcome is the same.
   */
  void put(TradeDocument document, Told told);
}
