package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.document.layout.SealMark;
import cn.portcover.document.layout.Value;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import cn.portcover.operation.port.Files;
import io.micronaut.http.annotation.Get;
import jakarta.inject.Provider;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** 查看印章: the picture that was given, by a link for five minutes, or the drawn seal as SVG. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = SealNotFound.class,
    uses = Operation.Uses.FILES,
    reads = Seal.class)
final class ViewSealImage {
  private static final Duration LINK = Duration.ofMinutes(5);
  private final Provider<Files> files;

  ViewSealImage(Provider<Files> files) {
    this.files = files;
  }

  @Get("/seals/{id}/image")
  @Answers(status = 303, when = "a link to the picture that was given")
  @Answers(status = 200, when = "drawn, where none was given", media = "image/svg+xml")
  Answer view(String id, Caller caller, Work work) {
    Seal seal = work.require(Seal.KIND, caller.owner(), id);
    Optional<String> file = seal.imageFile();
    return file.isPresent()
        ? Answer.seeOther(
            files.get().link(file.get(), "seal-" + seal.id() + ".png", "image/png", LINK))
        : drawn(seal);
  }

  private static Answer drawn(Seal seal) {
    return new Answer(
        200,
        Map.of(
            "content-type",
            "image/svg+xml; charset=utf-8",
            // Nothing in it may be run or fetched, should a browser open it as a page.
            "content-security-policy",
            "default-src 'none'"),
        SealMark.drawn(Value.own(seal.company().name())).svg());
  }
}
