package cn.portcover.operation.catalogue;

import cn.portcover.domain.Refusal;
import cn.portcover.domain.record.Kept;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Grant;
import cn.portcover.operation.Listed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Streamed;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.uri.UriMatchTemplate;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import java.lang.reflect.ParameterizedType;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation as its annotations tell it; no bean is made to read it.
 *
 * @param name the class's simple name, {@code AcknowledgePolicy}
 * @param context the package's last part, {@code policy}
 * @param httpMethod absent for a PLATFORM operation
 * @param path below {@code /v1}, {@code /policies/{policyNumber}/acknowledgement}; absent for a
 *     PLATFORM operation
 * @param every absent unless a schedule runs it
 */
public record Row(
    String name,
    String context,
    @Nullable String httpMethod,
    @Nullable String path,
    int successStatus,
    Grant grant,
    List<Class<? extends Kept>> changes,
    List<Class<? extends Refusal>> refuses,
    CardSignatureNeed signature,
    boolean ifMatch,
    boolean keyRequired,
    List<Class<? extends Kept>> reads,
    List<Operation.Uses> uses,
    @Nullable Duration every,
    List<Class<? extends Kept>> follows,
    BeanDefinition<?> bean,
    @Nullable ExecutableMethod<?, ?> method,
    @Nullable UriMatchTemplate template) {

  static Row of(BeanDefinition<?> bean) {
    AnnotationMetadata of = bean.getAnnotationMetadata();
    Optional<? extends ExecutableMethod<?, ?>> method =
        bean.getExecutableMethods().stream()
            .filter(m -> m.hasStereotype(HttpMethodMapping.class))
            .findFirst();
    Optional<String> path = method.flatMap(m -> m.stringValue(HttpMethodMapping.class));
    CardSignatureNeed signature =
        of.enumValue(Operation.class, "signature", CardSignatureNeed.class)
            .orElse(CardSignatureNeed.NONE);
    String[] packages = bean.getBeanType().getPackageName().split("\\.");
    return new Row(
        bean.getBeanType().getSimpleName(),
        packages[packages.length - 1],
        method.map(Row::verb).orElse(null),
        path.orElse(null),
        method
            .flatMap(m -> m.enumValue(Status.class, io.micronaut.http.HttpStatus.class))
            .map(s -> s.getCode())
            .orElse(200),
        of.enumValue(Operation.class, "caller", Grant.class).orElseThrow(),
        SignedOperations.changes(signature, kinds(of, "changes")),
        SignedOperations.refuses(signature, refusals(of)),
        signature,
        of.booleanValue(Operation.class, "ifMatch").orElse(false),
        of.booleanValue(Operation.class, "keyRequired").orElse(false),
        SignedOperations.reads(signature, kinds(of, "reads")),
        List.of(of.enumValues(Operation.class, "uses", Operation.Uses.class)),
        of.stringValue(Operation.class, "every")
            .filter(every -> !every.isEmpty())
            .map(Duration::parse)
            .orElse(null),
        kinds(of, "follows"),
        bean,
        method.orElse(null),
        path.map(p -> UriMatchTemplate.of("/v1" + p)).orElse(null));
  }

  private static List<Class<? extends Kept>> kinds(AnnotationMetadata of, String member) {
    return Arrays.stream(of.classValues(Operation.class, member))
        .<Class<? extends Kept>>map(c -> c.asSubclass(Kept.class))
        .toList();
  }

  private static List<Class<? extends Refusal>> refusals(AnnotationMetadata of) {
    return Arrays.stream(of.classValues(Operation.class, "refuses"))
        .<Class<? extends Refusal>>map(c -> c.asSubclass(Refusal.class))
        .toList();
  }

  private static String verb(ExecutableMethod<?, ?> method) {
    String annotation = method.getAnnotationNamesByStereotype(HttpMethodMapping.class).getFirst();
    return annotation.substring(annotation.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  public boolean isWrite() {
    return httpMethod != null && !httpMethod.equals("GET");
  }

  /** Whether a schedule runs it. */
  public boolean isScheduled() {
    return Scheduled.class.isAssignableFrom(bean.getBeanType());
  }

  /** Whether it follows the store's stream. */
  public boolean isStreamed() {
    return Streamed.class.isAssignableFrom(bean.getBeanType());
  }

  /** Whether it is told of the writing of this kind of record. */
  public boolean follows(String kind) {
    return follows.stream().anyMatch(each -> RecordKinds.name(each).equals(kind));
  }

  /** Whether it answers a list, of which a page is one answer and a workbook all of it. */
  public boolean isList() {
    return method != null
        && !isWrite()
        && Listed.class.isAssignableFrom(method.getReturnType().getType());
  }

  /** Whether the list has pages to ask for. */
  public boolean isPaged() {
    return arguments().stream().anyMatch(argument -> argument.getType() == Paging.class);
  }

  /** What a list is of. */
  public Class<?> listed() {
    Argument<?> answer = Objects.requireNonNull(method).getReturnType().asArgument();
    return answer
        .getFirstTypeVariable()
        .<Class<?>>map(Argument::getType)
        .orElseGet(() -> listedBy(answer.getType()));
  }

  /** What a list says of itself that is always of the same. */
  private static Class<?> listedBy(Class<?> answer) {
    return Arrays.stream(answer.getGenericInterfaces())
        .filter(each -> each instanceof ParameterizedType of && of.getRawType() == Listed.class)
        .map(each -> (Class<?>) ((ParameterizedType) each).getActualTypeArguments()[0])
        .findFirst()
        .orElseThrow();
  }

  /** The method's arguments; a PLATFORM operation has none that are bound. */
  public List<Argument<?>> arguments() {
    return method == null ? List.of() : List.of(method.getArguments());
  }
}
