package cn.portcover.trial.news;

import static cn.portcover.trial.news.SomeNews.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import cn.portcover.trial.Workbook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 手册 000 第六章 风险信息: each of its sentences about what the system does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskNewsTest {
  private static final String SEARCH = "/v1/risk-articles";
  private static final List<String> MODULES =
      List.of("COUNTRY_ALERT", "INDUSTRY_ALERT", "BELT_AND_ROAD", "TRADE_NEWS");

  private final Insurer insurer = Insurer.enrolled(Trial.fresh("news-"));
  private final Desk desk = SomeCompany.fresh().member();
  private final FileServer files = new FileServer();

  @AfterAll
  void end() {
    files.close();
  }

  /** A word that no other title of this run has. */
  private static String freshWord() {
    return Trial.fresh("批").substring(0, 1) + Trial.fresh("次").substring(6);
  }

  private String publish(String module, String title) {
    String id = Trial.fresh("FX-");
    SomeNews.publish(insurer, SomeNews.article(id, module, title));
    return id;
  }

  private Reply search(String query) {
    return desk.read(SEARCH + query);
  }

  @Test
  @DisplayName("风险信息内的文章由信用保险公司推送，用户可登录“单一窗口”进行查看。")
  void articlesArePushedByTheInsurerAndReadByWhoeverIsSignedIn() {
    String title = "德国破产预警 " + freshWord();
    String id = publish("COUNTRY_ALERT", title);
    Reply article = desk.read(SomeNews.path(insurer, id));
    assertThat(article.text("title")).isEqualTo(title);
    assertThat(article.text("moduleLabel")).isEqualTo("国别信息预警");
    assertThat(article.text("html")).isEqualTo("<p>账期普遍<strong>拉长</strong>。</p>");
    assertThat(article.text("text")).isEqualTo("账期普遍拉长。");
    assertThat(article.text("source")).isEqualTo("counterparties/" + insurer.id());
    Refused.as(
        401,
        "not-signed-in",
        Trial.send(cn.portcover.testkit.whole.Call.get(SomeNews.path(insurer, id))));
  }

  @Test
  @DisplayName("对文章的查询功能，系统仅对标题进行关键字搜索，不支持全文查找。")
  void theKeywordIsSearchedInTitlesAndInTextsWhenItIsAsked() {
    String word = freshWord();
    publish("INDUSTRY_ALERT", "标题没有那个词 " + word);
    String query = "?keyword=" + encoded("账期普遍");
    assertThat(SomeNews.titles(search(query), "INDUSTRY_ALERT")).isEmpty();
    Reply inText = search(query + "&in=text");
    assertThat(SomeNews.titles(inText, "INDUSTRY_ALERT")).contains("标题没有那个词 " + word);
    assertThat(SomeNews.titles(search(query + "&in=title"), "INDUSTRY_ALERT")).isEmpty();
  }

  @Test
  @DisplayName(
      "在左侧菜单栏中点击“风险信息”，右侧界面展示如下图。" + "主界面中包括四个模块——“国别信息预警、重点行业风险预警、一带一路专报、国际贸易和投资要闻”，更多具体操作可参见下文。")
  void thereAreFourModules() {
    Reply all = search("");
    List<String> labels = new ArrayList<>();
    for (int i = 0; all.at("modules/" + i) != null; i++) {
      labels.add(all.text("modules/" + i + "/moduleLabel"));
    }
    assertThat(labels).containsExactly("国别信息预警", "重点行业风险预警", "一带一路专报", "国际贸易和投资要闻");
  }

  @Test
  @DisplayName("在风险预警信息查询界面，可选择国别、行业，或输入关键字（如下图）。")
  void countryIndustryAndKeywordAreFilters() {
    String word = freshWord();
    String title = "纺织 " + word;
    publish("INDUSTRY_ALERT", title);
    String keyword = "&keyword=" + encoded(word);
    for (String good : List.of("?country=DEU", "?industry=17", "?industry=C", "?country=deu")) {
      assertThat(SomeNews.titles(search(good + keyword), "INDUSTRY_ALERT"))
          .as(good)
          .containsExactly(title);
    }
    for (String other : List.of("?country=FRA", "?industry=18", "?industry=A")) {
      assertThat(SomeNews.titles(search(other + keyword), "INDUSTRY_ALERT")).as(other).isEmpty();
    }
  }

  @Test
  @DisplayName("点击【查询】蓝色按钮，系统查找与输入条件匹配的标题，在下方进行筛选展示（如下图）。")
  void aTitleIsFoundByAnyPartOfIt() {
    String word = freshWord();
    publish("TRADE_NEWS", "海运运价 index " + word + " 回落");
    for (String part : List.of("运价", word, "dex " + word, word + " 回", "INDEX " + word)) {
      assertThat(
              SomeNews.titles(search("?keyword=" + encoded(part) + "&country=DEU"), "TRADE_NEWS"))
          .as(part)
          .contains("海运运价 index " + word + " 回落");
    }
  }

  @Test
  @DisplayName("根据国别、行业、关键字展示的查询结果，当下方模块内查询结果过多时，系统只显示部分条目（按时间进行倒序）。")
  void ofManyOnlyTheNewestAreShown() {
    String word = freshWord();
    for (int i = 1; i <= 7; i++) {
      Trial.clock().advance(Duration.ofSeconds(1));
      publish("BELT_AND_ROAD", word + " 第" + i + "期");
    }
    Reply found = search("?keyword=" + encoded(word));
    assertThat(SomeNews.titles(found, "BELT_AND_ROAD"))
        .containsExactly(word + " 第7期", word + " 第6期", word + " 第5期", word + " 第4期", word + " 第3期");
    assertThat(found.at("modules/2/more")).isEqualTo(true);
    assertThat(found.at("modules/0/more")).isEqualTo(false);
  }

  @Test
  @DisplayName("当下方某个模块内未查询到匹配的结果，则不显示任何信息。")
  void aModuleWithoutAHitIsEmpty() {
    String word = freshWord();
    publish("TRADE_NEWS", word);
    Reply found = search("?keyword=" + encoded(word));
    for (String module : MODULES) {
      assertThat(SomeNews.titles(found, module)).hasSize(module.equals("TRADE_NEWS") ? 1 : 0);
    }
  }

  @Test
  @DisplayName(
      "点击【重置】蓝色按钮，系统自动清空所填写的查询条件，可重新输入。" + "如果想展示所有信息，可清空所有输入条件，直接点击【查询】蓝色按钮，界面的所有模块即可恢复显示默认的信息。")
  void withoutFiltersTheNewestOfEachModuleAreShown() {
    String word = freshWord();
    MODULES.forEach(
        module -> {
          Trial.clock().advance(Duration.ofSeconds(1));
          publish(module, word + module);
        });
    for (String empty : List.of("", "?country=&industry=&keyword=")) {
      Reply all = search(empty);
      for (String module : MODULES) {
        assertThat(SomeNews.titles(all, module)).first().isEqualTo(word + module);
      }
    }
  }

  @Test
  @DisplayName("在“国别风险预警”模块中，可直接点击文章标题，查看具体内容（如下图）。")
  void aTitleLeadsToItsArticle() {
    String word = freshWord();
    publish("COUNTRY_ALERT", word);
    String link = search("?keyword=" + encoded(word)).text("modules/0/items/0/link");
    assertThat(desk.read(link).text("title")).isEqualTo(word);
  }

  @DisplayName(
      "点击“国别风险预警”模块中的 更多>> 字体，可进入国别风险预警的查询页面（如下图），可通过查询条件（国别、行业、关键字）进行查询。"
          + "在上图中，可查看当前模块所有的预警信息，支持下拉或翻页，每页可展示15条信息。"
          + "更多查询、翻页操作，可参考 6.2 国别信息预警，不再赘述。"
          + "一带一路专报模块的查询、翻页等操作，可参考 6.2 国别信息预警。"
          + "国际贸易和投资要闻模块的查询、翻页等操作，可参考 6.2 国别信息预警。")
  @ParameterizedTest
  @ValueSource(strings = {"COUNTRY_ALERT", "INDUSTRY_ALERT", "BELT_AND_ROAD", "TRADE_NEWS"})
  void aModuleIsListedFifteenAPage(String module) {
    String word = freshWord();
    for (int i = 1; i <= 32; i++) {
      Trial.clock().advance(Duration.ofSeconds(1));
      publish(module, word + " " + i);
    }
    List<String> all = new ArrayList<>();
    String list = SEARCH + "/" + module + "?country=DEU&industry=17&keyword=" + encoded(word);
    Object next = 1;
    for (int size : new int[] {15, 15, 2}) {
      Reply page = desk.read(list + "&page=" + next);
      assertThat(SomeNews.titlesAt(page, "items")).hasSize(size);
      all.addAll(SomeNews.titlesAt(page, "items"));
      next = page.at("nextPage");
    }
    assertThat(next).isNull();
    assertThat(all).hasSize(32).doesNotHaveDuplicates().first().isEqualTo(word + " 32");
    assertThat(SomeNews.titlesAt(desk.read(list + "&page=4"), "items")).isEmpty();
    assertThat(desk.read(SEARCH + "/" + module).text("page")).isEqualTo("1");
    Call workbook = Call.get(list + "&page=2&format=xlsx").bearer(desk.token());
    assertThat(Workbook.lines(workbook)).as("all pages, whichever was asked for").hasSize(33);
  }

  @Test
  @DisplayName(
      "点击“重点行业风险预警”模块中的 更多>> 字体，可进入查询页面，点击文章标题后，查看重点行业文章内容（如下图）。" + "若文章带有附件，可点击附件名称，打开新页面查看附件详情。")
  void anAttachmentIsFetchedAndOpened() {
    byte[] pdf = SomeAttachments.pdf();
    files.put("/report.pdf", "application/pdf", pdf);
    String id = publishWith(List.of(file("report.pdf", pdf)));
    String path = SomeNews.path(insurer, id);
    Reply listed = desk.read(SEARCH + "/INDUSTRY_ALERT?keyword=" + encoded(id));
    assertThat(listed.text("items/0/link")).isEqualTo(path);
    assertThat(desk.read(path).text("attachments/0/status")).isEqualTo("AWAITED");
    Refused.as(409, "article-attachment-not-ready", desk.get(path + "/attachments/1"));

    Trial.run("FetchArticleAttachments");

    Reply article = desk.read(path);
    assertThat(article.text("attachments/0/name")).isEqualTo("report.pdf");
    assertThat(article.text("attachments/0/statusLabel")).isEqualTo("可下载");
    Reply opened = desk.get(article.text("attachments/0/link"));
    assertThat(opened.status()).as("%s", opened).isEqualTo(303);
    assertThat(opened.headers().get("location")).contains("report.pdf");
    Refused.as(404, "article-attachment-not-found", desk.get(path + "/attachments/2"));
  }

  private String publishWith(List<Map<String, Object>> attachments) {
    String id = Trial.fresh("FX-");
    SomeNews.publish(
        insurer,
        Fields.with(
            SomeNews.article(id, "INDUSTRY_ALERT", "附件 " + id), "attachments", attachments));
    return id;
  }

  private Map<String, Object> file(String name, byte[] content) {
    return Fields.of(
        "name",
        name,
        "mediaType",
        "application/pdf",
        "size",
        content.length,
        "sha256",
        Sha256.of(content).value(),
        "url",
        files.url("/" + name));
  }

  @Test
  void aFileThatIsNotWhatWasToldIsNotShown() {
    byte[] told = SomeAttachments.pdf();
    files.put("/other.pdf", "application/pdf", SomeAttachments.pdf());
    byte[] program = "MZ this is a program".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    files.put("/program.pdf", "application/pdf", program);
    String id = publishWith(List.of(file("other.pdf", told), file("program.pdf", program)));
    Trial.run("FetchArticleAttachments");
    Reply article = desk.read(SomeNews.path(insurer, id));
    assertThat(article.text("attachments/0/status")).isEqualTo("UNAVAILABLE");
    assertThat(article.text("attachments/1/status")).isEqualTo("UNAVAILABLE");
    assertThat(article.at("attachments/0/link")).isNull();
  }

  @Test
  void aFileThatCannotBeHadIsTriedAgain() {
    byte[] pdf = SomeAttachments.pdf();
    files.refuse("/later.pdf", 503);
    String id = publishWith(List.of(file("later.pdf", pdf)));
    Trial.run("FetchArticleAttachments");
    String path = SomeNews.path(insurer, id);
    assertThat(desk.read(path).text("attachments/0/status")).isEqualTo("AWAITED");
    long asked = files.askedFor("/later.pdf");
    Trial.run("FetchArticleAttachments");
    assertThat(files.askedFor("/later.pdf")).isEqualTo(asked);
    files.put("/later.pdf", "application/pdf", pdf);
    Trial.clock().advance(Duration.ofMinutes(2));
    Trial.run("FetchArticleAttachments");
    assertThat(desk.read(path).text("attachments/0/status")).isEqualTo("STORED");
  }

  @Test
  void aFileThatSomebodyFetchesIsLeftToThem() {
    byte[] pdf = SomeAttachments.pdf();
    String path = "/slow.pdf";
    files.put(
        path,
        exchange -> {
          if (files.askedFor(path) == 1) {
            // The next run begins while this one waits for the insurer's host.
            Trial.run("FetchArticleAttachments");
          }
          exchange.sendResponseHeaders(200, pdf.length);
          exchange.getResponseBody().write(pdf);
        });
    String id = publishWith(List.of(file("slow.pdf", pdf)));
    Trial.run("FetchArticleAttachments");
    assertThat(files.askedFor(path)).isEqualTo(1);
    assertThat(desk.read(SomeNews.path(insurer, id)).text("attachments/0/status"))
        .isEqualTo("STORED");
  }

  @Test
  void searchesThatCannotBeAreRefused() {
    Refused.fields(desk.get(SEARCH + "?country=DE"), "/query/country country-code-two-letters");
    Refused.fields(desk.get(SEARCH + "?industry=99"), "/query/industry industry-code-unknown");
    Refused.fields(
        desk.get(SEARCH + "?in=titles&keyword=" + "x".repeat(51)),
        "/query/in choice-unknown",
        "/query/keyword text-too-long");
    Refused.fields(desk.get(SEARCH + "?keyword=a%00"), "/query/keyword text-character-not-allowed");
    for (String page : List.of("0", "-1", "10001", "99999999999", "x", "1e9")) {
      Refused.as(422, "invalid-fields", desk.get(SEARCH + "/COUNTRY_ALERT?page=" + page));
    }
    Refused.fields(desk.get(SEARCH + "?page=2"), "/query/page parameter-unknown");
    Refused.as(404, "operation-unknown", desk.get(SEARCH + "/NO_MODULE"));
    Refused.as(404, "article-not-found", desk.get(SEARCH + "/articles/" + "0".repeat(32)));
    Refused.as(404, "operation-unknown", desk.get(SEARCH + "/articles/%27%20or%201=1"));
    Refused.as(
        404,
        "article-not-found",
        desk.get(SEARCH + "/articles/" + "0".repeat(32) + "/attachments/1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "_", "'", "\\", "'; drop table article; --", "$1", "🙂🙂", "：：", "{}"})
  void anyTextIsOnlyText(String keyword) {
    for (String in : List.of("title", "text")) {
      Reply reply = desk.get(SEARCH + "?in=" + in + "&keyword=" + encoded(keyword + "x'%"));
      assertThat(reply.status()).as("%s", reply).isEqualTo(200);
      MODULES.forEach(module -> assertThat(SomeNews.titles(reply, module)).isEmpty());
    }
  }
}
