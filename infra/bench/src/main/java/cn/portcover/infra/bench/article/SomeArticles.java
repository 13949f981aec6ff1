package cn.portcover.infra.bench.article;

import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.article.ArticleSource;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles in words that risk news have, some of them in nearly all titles and some in one. */
final class SomeArticles {
  private static final ArticleSource SOURCE = ArticleSource.of(new CounterpartyId("sinosure"));
  private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");
  private static final String[][] COUNTRIES = {
    {"DEU", "德国"}, {"USA", "美国"}, {"TUR", "土耳其"}, {"BRA", "巴西"}, {"IND", "印度"},
    {"RUS", "俄罗斯"}, {"VNM", "越南"}, {"KAZ", "哈萨克斯坦"}, {"NGA", "尼日利亚"}, {"ARG", "阿根廷"},
    {"JPN", "日本"}, {"KOR", "韩国"}, {"FRA", "法国"}, {"ITA", "意大利"}, {"MEX", "墨西哥"},
    {"EGY", "埃及"}, {"PAK", "巴基斯坦"}, {"IDN", "印度尼西亚"}, {"POL", "波兰"}, {"ESP", "西班牙"}
  };
  private static final String[][] INDUSTRIES = {
    {"17", "纺织"}, {"18", "服装"}, {"26", "化工"}, {"31", "钢铁"}, {"34", "机械"},
    {"36", "汽车"}, {"38", "光伏"}, {"39", "电子"}, {"21", "家具"}, {"13", "农产品"}
  };
  private static final String[] EVENTS = {
    "进口商破产", "外汇管制收紧", "上调关税", "发起反倾销调查", "港口罢工", "货币贬值", "推迟付款", "制裁升级", "经济增长放缓", "银行流动性紧张",
    "大选结果公布", "颁布新标准"
  };
  private static final String[] ENDS = {
    "，出口企业须关注风险", "，回款风险上升", "：风险提示", "，市场需求分化", " weekly outlook", "（月报）"
  };
  private static final String[] SENTENCES = {
    "据当地媒体报道，主管部门将于下月公布实施细则。",
    "业内人士认为，短期内订单恢复的可能性不大。",
    "建议企业核查买方资信，缩短账期，及时报损。",
    "今年前三季度，双边贸易额同比变化明显。",
    "部分银行推迟开证，付汇周期普遍延长至九十天以上。",
    "The central bank kept its benchmark rate unchanged.",
    "行业龙头企业的库存水平仍处于高位。",
    "海运价格环比下降，舱位供应充足。",
    "保险机构已相应调整承保条件。"
  };

  private final Random random;

  /**
   * @param seed the same gives the same articles
   */
  SomeArticles(long seed) {
    this.random = new Random(seed);
  }

  /** The article of that number. */
  Article article(int number) {
    String[] country = COUNTRIES[skewed(COUNTRIES.length)];
    String[] industry = INDUSTRIES[skewed(INDUSTRIES.length)];
    String title =
        country[1]
            + industry[1]
            + "行业"
            + EVENTS[random.nextInt(EVENTS.length)]
            + ENDS[random.nextInt(ENDS.length)]
            + " "
            + number;
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      sentences.add(SENTENCES[random.nextInt(SENTENCES.length)]);
    }
    String text = title + "\n" + String.join("\n", sentences);
    return new Article(
        ArticleId.of(SOURCE, "bench-" + number),
        SOURCE,
        "bench-" + number,
        ArticleModule.values()[number % ArticleModule.values().length],
        title,
        FIRST.plus(Duration.ofMinutes(50L * number)),
        List.of(new CountryCode(country[0])),
        List.of(new IndustryCode(industry[0])),
        "<p>" + text.replace("\n", "</p><p>") + "</p>",
        text,
        null);
  }

  /** Small ones far more often than large ones. */
  private int skewed(int most) {
    double drawn = random.nextDouble();
    return (int) (drawn * drawn * most);
  }
}
