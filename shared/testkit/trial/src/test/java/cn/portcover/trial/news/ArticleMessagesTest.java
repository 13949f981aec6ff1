package cn.portcover.trial.news;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleMessagesTest {
  private final Insurer insurer = Insurer.enrolled(Trial.fresh("press-"));
  private final Desk desk = SomeCompany.fresh().member();

  private Map<String, Object> event(String type, Map<String, Object> data, long sequence) {
    return Fields.with(
        insurer.event(type, "risk-articles/" + data.get("articleId"), data), "sequence", sequence);
  }

  private static String state(Reply reply) {
    return reply.text("state");
  }

  @Test
  void whatIsPublishedAgainStandsWhateverTheOrder() {
    String id = Trial.fresh("FX-");
    Map<String, Object> first = SomeNews.article(id, "TRADE_NEWS", "初版 " + id);
    Map<String, Object> second = Fields.with(first, "title", "更正 " + id);
    Map<String, Object> newer = event("risk-article.published", second, 5);
    assertThat(state(Trial.send(insurer.signed(newer)))).isEqualTo("APPLIED");
    assertThat(state(Trial.send(insurer.signed(event("risk-article.published", first, 4)))))
        .isEqualTo("SUPERSEDED");
    assertThat(state(Trial.send(insurer.signed(newer)))).isEqualTo("DUPLICATE");
    assertThat(desk.read(SomeNews.path(insurer, id)).text("title")).isEqualTo("更正 " + id);
  }

  @Test
  void whatIsRetractedIsGoneAndComesBackWhenItIsPublishedAgain() {
    String id = Trial.fresh("FX-");
    Map<String, Object> article = SomeNews.article(id, "TRADE_NEWS", "撤回 " + id);
    SomeNews.publish(insurer, article);
    insurer.tell("risk-article.retracted", "risk-articles/" + id, retraction(id));
    Refused.as(404, "article-not-found", desk.get(SomeNews.path(insurer, id)));
    Reply found = desk.read("/v1/risk-articles?keyword=" + SomeNews.encoded(id));
    assertThat(SomeNews.titles(found, "TRADE_NEWS")).isEmpty();
    Trial.clock().advance(Duration.ofSeconds(1));
    SomeNews.publish(insurer, article);
    assertThat(desk.get(SomeNews.path(insurer, id)).status()).isEqualTo(200);
  }

  private static Map<String, Object> retraction(String id) {
    return Fields.of("articleId", id, "reason", "数据有误");
  }

  @Test
  void aRetractionThatComesFirstWaits() {
    String id = Trial.fresh("FX-");
    Reply early = Trial.send(insurer.signed(event("risk-article.retracted", retraction(id), 2)));
    assertThat(state(early)).isEqualTo("PARKED");
    Reply published =
        Trial.send(
            insurer.signed(
                event(
                    "risk-article.published", SomeNews.article(id, "TRADE_NEWS", "先撤 " + id), 1)));
    assertThat(state(published)).isEqualTo("APPLIED");
    Trial.clock().advance(Duration.ofHours(2));
    Trial.run("ReviewWaitingMessages");
    Desk later = SomeCompany.fresh().member();
    Refused.as(404, "article-not-found", later.get(SomeNews.path(insurer, id)));
  }

  @Test
  void aRetractionWithoutANumberThatComesFirstWaitsToo() {
    String id = Trial.fresh("FX-");
    Map<String, Object> retraction =
        insurer.event("risk-article.retracted", "risk-articles/" + id, retraction(id));
    assertThat(state(Trial.send(insurer.signed(retraction)))).isEqualTo("PARKED");
    Trial.clock().advance(Duration.ofMinutes(1));
    SomeNews.publish(insurer, SomeNews.article(id, "TRADE_NEWS", "先撤 " + id));
    assertThat(desk.get(SomeNews.path(insurer, id)).status()).isEqualTo(200);
    Trial.clock().advance(Duration.ofHours(2));
    Trial.run("ReviewWaitingMessages");
    Desk later = SomeCompany.fresh().member();
    Refused.as(404, "article-not-found", later.get(SomeNews.path(insurer, id)));
  }

  @Test
  void aRetractionWithoutANumberOfANumberedArticleHasNoEffectAndIsNotSaidToHaveOne() {
    String id = Trial.fresh("FX-");
    Map<String, Object> article = SomeNews.article(id, "TRADE_NEWS", "编号 " + id);
    Reply published = Trial.send(insurer.signed(event("risk-article.published", article, 7)));
    assertThat(state(published)).isEqualTo("APPLIED");
    Map<String, Object> retraction =
        insurer.event("risk-article.retracted", "risk-articles/" + id, retraction(id));
    assertThat(state(Trial.send(insurer.signed(retraction)))).isEqualTo("SUPERSEDED");
    assertThat(desk.get(SomeNews.path(insurer, id)).status()).isEqualTo(200);
  }

  @Test
  void anInsurerRetractsItsOwnOnly() {
    String id = Trial.fresh("FX-");
    SomeNews.publish(insurer, SomeNews.article(id, "TRADE_NEWS", "别家 " + id));
    Insurer other = Insurer.enrolled(Trial.fresh("press-"));
    Reply theirs = other.send("risk-article.retracted", "risk-articles/" + id, retraction(id));
    assertThat(state(theirs)).isEqualTo("PARKED");
    assertThat(desk.get(SomeNews.path(insurer, id)).status()).isEqualTo(200);
  }

  @Test
  void aFileThatIsLeftOutIsWithdrawn() {
    String id = Trial.fresh("FX-");
    Map<String, Object> article = SomeNews.article(id, "INDUSTRY_ALERT", "附件 " + id);
    SomeNews.publish(
        insurer, Fields.with(article, "attachments", List.of(file("a.pdf"), file("b.pdf"))));
    String path = SomeNews.path(insurer, id);
    assertThat(desk.read(path).at("attachments/1")).isNotNull();
    SomeNews.publish(insurer, Fields.with(article, "attachments", List.of(file("a.pdf"))));
    assertThat(desk.read(path).at("attachments/0")).isNotNull();
    assertThat(desk.read(path).at("attachments/1")).isNull();
    Refused.as(404, "article-attachment-not-found", desk.get(path + "/attachments/2"));
  }

  @Test
  void whatOfficeProgramsLeaveInABodyIsTakenAwayInATitleItIsRefused() {
    String id = Trial.fresh("FX-");
    Map<String, Object> article = SomeNews.article(id, "TRADE_NEWS", "粘贴 " + id);
    SomeNews.publish(
        insurer,
        Fields.with(
            article,
            "html",
            "\uFEFF<p>账\u200B期\u00AD"
                + " <b>\u202E拉长</b>\u2060</p><scr\u200Bipt>alert(1)</scr\u200Bipt>"));
    Reply read = desk.read(SomeNews.path(insurer, id));
    assertThat(read.text("html")).isEqualTo("<p>账期 <b>拉长</b></p>");
    assertThat(read.text("text")).isEqualTo("账期 拉长");
    Refused.fields(
        insurer.send(
            "risk-article.published",
            "risk-articles/" + id,
            Fields.with(article, "title", "发票\u202Efdp.exe")),
        "/data/title text-character-not-allowed");
  }

  @Test
  void aTitleIsTextAndNothingOfItIsLost() {
    for (String title :
        List.of("关于<RCEP>关税减让的提示", "<RCEP>", "A&amp;B <b>涨价</b>", "1 < 2 & 3 > 2")) {
      String id = Trial.fresh("FX-");
      SomeNews.publish(insurer, SomeNews.article(id, "TRADE_NEWS", title));
      assertThat(desk.read(SomeNews.path(insurer, id)).text("title")).isEqualTo(title);
    }
  }

  private static Map<String, Object> file(String name) {
    return Fields.of(
        "name",
        name,
        "mediaType",
        "application/pdf",
        "size",
        100,
        "sha256",
        "ab".repeat(32),
        "url",
        "http://127.0.0.1:1/" + name);
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    Map<String, Object> article = SomeNews.article("W-1", "TRADE_NEWS", "x");
    Refused.fields(
        insurer.send(
            "risk-article.published",
            "risk-articles/W-1",
            Fields.with(
                Fields.with(
                    Fields.with(article, "publishedAt", "2999-01-01T00:00:00Z"),
                    "attachments",
                    List.of(
                        Fields.with(file("a.exe"), "size", 0),
                        Fields.with(file("a/b.pdf"), "url", "http://169.254.169.254/x"),
                        Fields.with(file("a.png"), "url", "ftp://example.com/a.png"))),
                "unknown",
                "is ignored")),
        "/data/publishedAt instant-in-future",
        "/data/attachments/0/mediaType file-type-not-taken",
        "/data/attachments/0/size file-size-range",
        "/data/attachments/1/name file-name-character-not-allowed",
        "/data/attachments/1/url endpoint-address-not-allowed",
        "/data/attachments/2/mediaType file-type-not-taken",
        "/data/attachments/2/url endpoint-scheme-not-allowed");
    Refused.fields(
        insurer.send(
            "risk-article.published",
            "risk-articles/W-1",
            Fields.with(article, "attachments", Collections.nCopies(11, file("a.pdf")))),
        "/data/attachments list-too-long");
    Refused.fields(
        insurer.send(
            "risk-article.published",
            "risk-articles/W-1",
            Fields.with(Fields.with(article, "industries", List.of("99")), "module", "NEWS")),
        "/data/industries/0 industry-code-unknown",
        "/data/module code-unknown");
  }

  @Test
  void whatWasPublishedBeforeThereWereClocksIsRefused() {
    Map<String, Object> article = SomeNews.article("W-3", "TRADE_NEWS", "x");
    for (String early : List.of("0000-01-01T00:00:00Z", "1969-12-31T23:59:59Z")) {
      Refused.fields(
          insurer.send(
              "risk-article.published",
              "risk-articles/W-3",
              Fields.with(article, "publishedAt", early)),
          "/data/publishedAt instant-before-1970");
    }
    SomeNews.publish(insurer, Fields.with(article, "publishedAt", "1970-01-01T00:00:00Z"));
    assertThat(desk.read(SomeNews.path(insurer, "W-3")).text("publishedAt"))
        .isEqualTo("1970-01-01T00:00:00Z");
  }

  @Test
  void nobodyButAnInsurerPublishes() {
    Insurer customs = Insurer.enrolled(Trial.fresh("customs-"), "CUSTOMS");
    Refused.fields(
        customs.send("risk-article.published", "x", SomeNews.article("W-2", "TRADE_NEWS", "x")),
        "/type message-type-unknown");
  }
}
