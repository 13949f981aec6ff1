package cn.portcover.infra.catalogue;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.session.NotSignedIn;
import cn.portcover.operation.AdministratorNeeded;
import cn.portcover.operation.CardNeeded;
import cn.portcover.operation.CompanySessionNeeded;
import cn.portcover.operation.KeyUsedForAnotherRequest;
import cn.portcover.operation.LegalPersonCardNeeded;
import cn.portcover.operation.RequestInProgress;
import cn.portcover.operation.catalogue.Row;
import io.micronaut.http.annotation.Body;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an operation may refuse: its own refusals and those of its caller and shape. */
public final class Refusals {
  private Refusals() {}

  public static Set<Class<? extends Refusal>> of(Row row) {
    Set<Class<? extends Refusal>> all = new LinkedHashSet<>(row.refuses());
    switch (row.grant()) {
      case MEMBER -> all.addAll(List.of(NotSignedIn.class, CompanySessionNeeded.class));
      case CARD ->
          all.addAll(List.of(NotSignedIn.class, CompanySessionNeeded.class, CardNeeded.class));
      case LEGAL_PERSON ->
          all.addAll(
              List.of(NotSignedIn.class, CompanySessionNeeded.class, LegalPersonCardNeeded.class));
      case ADMIN -> all.addAll(List.of(NotSignedIn.class, AdministratorNeeded.class));
      case ANYONE, COUNTERPARTY, PLATFORM -> {}
    }
    boolean hasBody = row.arguments().stream().anyMatch(a -> a.isAnnotationPresent(Body.class));
    if (hasBody) {
      all.addAll(OpenApi.OF_WRITES);
      all.add(InvalidFields.class);
    }
    if (row.isList()) {
      all.addAll(OpenApi.OF_LISTS);
    }
    if (row.ifMatch()) {
      all.addAll(OpenApi.OF_IF_MATCH);
    }
    if (row.isWrite() && row.grant().needsToken()) {
      all.add(RequestInProgress.class);
      all.add(KeyUsedForAnotherRequest.class);
    }
    if (row.keyRequired()) {
      all.addAll(OpenApi.OF_KEYS);
    }
    if (row.path() != null) {
      all.addAll(OpenApi.OF_ALL);
    }
    return all;
  }

  /** The HTTP status of a kind of refusal, by its sealed parent. */
  static int status(Class<? extends Refusal> refusal) {
    return switch (refusal.getSuperclass().getSimpleName()) {
      case "Unreadable" -> 400;
      case "Unidentified" -> 401;
      case "NotPermitted" -> 403;
      case "NotFound" -> 404;
      case "WrongState", "Conflict" -> 409;
      case "Outdated" -> 412;
      case "TooLarge" -> 413;
      case "WrongType" -> 415;
      case "Invalid" -> 422;
      case "Incomplete" -> 428;
      case "TooOften" -> 429;
      case "TryLater" -> 503;
      default -> throw new IllegalStateException(refusal + " is of no known kind");
    };
  }
}
