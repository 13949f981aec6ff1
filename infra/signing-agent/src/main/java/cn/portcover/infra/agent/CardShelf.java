package cn.portcover.infra.agent;

import java.util.List;

/** A place where cards may be: a folder of files, a module with its readers. */
interface CardShelf {
  /**
   * The cards that are there now; an empty list when there are none or the place is out of order.
   */
  List<Card> cards();
}
