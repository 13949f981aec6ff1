package cn.portcover.referencestore;

import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.Primed;
import cn.portcover.operation.port.Unavailable;
import cn.portcover.referencestore.sql.ArticleHeadingRows;
import cn.portcover.referencestore.sql.BuyerRows;
import cn.portcover.referencestore.sql.EligibleCompanyRows;
import cn.portcover.referencestore.sql.EntryRows;
import cn.portcover.referencestore.sql.TradeDocumentRows;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the repositories. A connection that has died is replaced unseen; what passes by itself is
 * told apart from what is wrong; none of the connections lives through a snapshot.
 */
@Singleton
public final class PostgresDatabase implements Database, Primed {
  static final String SERVICE = "the database of reference data";

  private final Repositories repositories;

  PostgresDatabase(Repositories repositories) {
    this.repositories = repositories;
  }

  @Override
  public <R, T> T ask(Class<R> repository, Function<R, T> question) {
    RepositoryBeans beans = repositories.open();
    try {
      return asked(beans, repository, question);
    } catch (RuntimeException e) {
      SQLException cause = cause(e);
      if (cause == null && beans.isRunning()) {
        throw e;
      }
      if (cause == null) {
        // Another request has just given them up.
        throw new Unavailable(SERVICE, e);
      }
      if (isWithoutConnection(cause) && beans.connections().areNone()) {
        // The pool would go on trying ever more seldom; whoever asks next shall try at once.
        repositories.giveUp(beans);
      }
      if (isPassing(cause)) {
        throw new Unavailable(SERVICE, e);
      }
      throw new IllegalStateException("the database refuses a statement", e);
    }
  }

  /** By a kept connection, and if that one has died by a new one. */
  private static <R, T> T asked(
      RepositoryBeans beans, Class<R> repository, Function<R, T> question) {
    R rows = beans.getBean(repository);
    try {
      return question.apply(rows);
    } catch (RuntimeException e) {
      SQLException cause = cause(e);
      if (cause == null || !isBroken(cause) || isWithoutConnection(cause)) {
        throw e;
      }
    }
    beans.connections().renew();
    return question.apply(rows);
  }

  /** None was free or could be opened in time. */
  private static boolean isWithoutConnection(SQLException e) {
    return e instanceof SQLTransientConnectionException;
  }

  private static @Nullable SQLException cause(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof SQLException cause) {
        return cause;
      }
    }
    return null;
  }

  private static boolean isBroken(SQLException e) {
    @Nullable String state = e.getSQLState();
    return state == null || state.startsWith("08") || state.startsWith("57P");
  }

  /** SQLSTATE classes: too busy, ended by others, not let in, in each other's way. */
  private static boolean isPassing(SQLException e) {
    String state = e.getSQLState();
    return isBroken(e)
        || state.startsWith("53")
        || state.startsWith("57")
        || state.startsWith("58")
        || state.startsWith("28")
        || state.startsWith("40")
        || state.startsWith("55");
  }

  /** Asks what operations ask, and leaves no connection open for a snapshot to hold. */
  @Override
  public void prime(Row served) {
    if (!served.uses().contains(Operation.Uses.REFERENCE)) {
      return;
    }
    try {
      ask(EntryRows.class, rows -> rows.findBySlugAndCode("countries", "CHN"));
      ask(EntryRows.class, rows -> rows.like("countries", "chn", "chn%", "%chn%", null, 1));
      ask(BuyerRows.class, rows -> rows.findByInsurerAndCode("", ""));
      ask(BuyerRows.class, rows -> rows.search(null, "", "-", "-", "-", "-", "-", "-", 1));
      ask(TradeDocumentRows.class, rows -> rows.contents(new String[] {""}));
      ask(EligibleCompanyRows.class, rows -> rows.editions("", new String[] {""}));
      ask(ArticleHeadingRows.class, rows -> rows.byTitle("-", "-", "-", "-", "-", 1, 0));
    } catch (IllegalStateException e) {
      // Before the first migration there are no tables; all that leads to them has been used.
    } finally {
      repositories.open().connections().closeIdle();
    }
  }
}
