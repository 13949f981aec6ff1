package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.Sha256;
import cn.portcover.infra.sandbox.feed.FeedTexts;
import cn.portcover.infra.sandbox.json.Tree;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * 风险信息 (手册 000 ch. 6): subscribed to, pushed by the insurer with a file, pulled from feeds of which
 * some are broken or hostile, searched by country, industry and two characters, read, retracted.
 */
final class RiskNewsJourney implements Journey {
  private static final String SUBSCRIPTIONS = "/v1/risk-subscriptions";

  /** Within it every schedule of news has run; sessions outlast it. */
  private static final Duration A_WHILE = Duration.ofMinutes(6);

  private final URI sandbox;

  RiskNewsJourney(URI sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public void play(Play play) throws Steps.Broken {
    new OfferSteps(play).signIn();
    subscribe(play);
    Tree[] sent = new Tree[1];
    String[] article = new String[1];
    play.steps.must(
        "the insurer publishes an article with a file",
        "found by country, industry and a part of the title, in its module and in no other",
        () -> {
          sent[0] =
              play.insurer.tell(
                  "risk-article.published",
                  Map.of("attachments", List.of(FeedTexts.reportAt(sandbox))));
          Tree found = searched(play, "country=DEU&industry=C&keyword=" + encoded("破产"));
          Tree mine = heading(found, "INDUSTRY_ALERT", sent[0].at("title").textOrEmpty());
          article[0] = Expect.text(mine, "link");
          return mine.at("title").textOrEmpty();
        });
    play.steps.must(
        "time passes and feeds are pulled",
        "articles of the good and the slow feeds are there, whatever the broken and hostile do",
        () -> {
          play.clock.advance(A_WHILE);
          return soon(
              () -> {
                heading(searched(play, ""), "COUNTRY_ALERT", "德国企业破产数量连续三个季度上升");
                heading(searched(play, "country=KAZ"), "BELT_AND_ROAD", "中亚班列运价与通关时效周报");
                heading(
                    searched(play, "keyword=" + encoded("原产地")),
                    "TRADE_NEWS",
                    "RCEP 原产地证书网上核查扩大试点");
                return "RSS, Atom and JSON Feed";
              });
        });
    play.steps.check(
        "look at the home page and the notices",
        "the latest articles; the company is told of the one on Germany",
        () -> soon(() -> told(play, sent[0].at("title").textOrEmpty())));
    play.steps.check(
        "read what a hostile feed brought",
        "its words, and nothing that acts",
        () -> readHostile(play));
    play.steps.check(
        "open the file of the insurer's article",
        "the same bytes",
        () -> openFile(play, article[0]));
    play.steps.check(
        "search the words of the text",
        "not found by title, found by in=text",
        () -> {
          String words = "keyword=" + encoded("推迟开证");
          that(!searched(play, words).toString().contains("里拉"), "found by its title");
          heading(searched(play, words + "&in=text"), "COUNTRY_ALERT", "土耳其里拉再度贬值，进口商付汇困难");
          return "土耳其里拉再度贬值";
        });
    play.steps.check(
        "the insurer retracts its article",
        "nobody reads it any more",
        () -> {
          play.insurer.tell(
              "risk-article.retracted", Map.of("articleId", sent[0].at("articleId").textOrEmpty()));
          Expect.problem(404, "article-not-found", play.company.get(article[0]));
          return "404 article-not-found";
        });
  }

  private static void subscribe(Play play) throws Steps.Broken {
    play.steps.must(
        "subscribe to Germany",
        "once, however often",
        () -> {
          Tree first = status(201, play.company.post(SUBSCRIPTIONS, Map.of("country", "DEU")));
          Tree again = status(201, play.company.post(SUBSCRIPTIONS, Map.of("country", "DEU")));
          same(
              "subscription",
              Expect.text(first, "subscriptionId"),
              Expect.text(again, "subscriptionId"));
          Tree mine = status(200, play.company.get(SUBSCRIPTIONS));
          return mine.at("items").items().size() + " subscriptions";
        });
  }

  private static Tree searched(Play play, String query) throws Exception {
    return status(200, play.company.get("/v1/risk-articles?" + query));
  }

  /** The article of that title among those of the module. */
  private static Tree heading(Tree found, String module, String title) throws Mismatch {
    for (Tree each : found.at("modules").items()) {
      if (each.at("module").textOrEmpty().equals(module)) {
        for (Tree item : each.at("items").items()) {
          if (item.at("title").textOrEmpty().equals(title)) {
            return item;
          }
        }
      }
    }
    throw new Mismatch("no article \"" + title + "\" of " + module + " in " + found);
  }

  private static String told(Play play, String title) throws Exception {
    Tree home = status(200, play.company.get("/v1/home"));
    that(!home.at("riskNews").at("latest").items().isEmpty(), "no latest articles");
    Tree notices = status(200, play.company.get("/v1/notices?limit=100"));
    for (Tree notice : notices.at("items").items()) {
      if (notice.at("text").textOrEmpty().endsWith("：" + title)) {
        status(200, play.company.get(Expect.text(notice, "link")));
        return notice.at("text").textOrEmpty();
      }
    }
    throw new Mismatch("no notice of \"" + title + "\" in " + notices);
  }

  private static String readHostile(Play play) throws Exception {
    Tree found = searched(play, "keyword=" + encoded("来历不明"));
    Tree heading = heading(found, "INDUSTRY_ALERT", "来历不明的重点行业消息");
    Tree article = status(200, play.company.get(Expect.text(heading, "link")));
    String html = Expect.text(article, "html");
    that(html.contains("可读的文字"), "its words are gone: " + html);
    for (String sign : List.of("script", "onclick", "onerror", "onload", "iframe", "<form")) {
      that(!html.contains(sign), sign + " is in " + html);
    }
    that(article.at("originalLink").isAbsent(), "its link leads nowhere good");
    return html;
  }

  private static String openFile(Play play, String article) throws Exception {
    Tree file = status(200, play.company.get(article)).at("attachments").items().getFirst();
    var redirect = play.company.get(Expect.text(file, "link"));
    status(303, redirect);
    var content =
        play.company.follow(
            redirect.header("location").orElseThrow(() -> new Mismatch("303 without Location")));
    status(200, content);
    same("SHA-256", Expect.text(file, "sha256"), Sha256.of(content.body()).value());
    return file.at("name").textOrEmpty();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
