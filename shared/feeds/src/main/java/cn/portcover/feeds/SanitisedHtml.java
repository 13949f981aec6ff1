package cn.portcover.feeds;

import cn.portcover.operation.port.HarmlessHtml;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * What may stay of HTML is listed; all else goes. Links lead to the web or to mail, in a page of
 * their own that knows nothing of ours. Pictures go: fetched from strangers, each would tell them
 * who reads what. So do styles, classes and ids, which could dress a text up as a part of our page.
 */
@Singleton
final class SanitisedHtml implements HarmlessHtml {
  private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s]+");
  private static final int MOST_PASSES = 4;
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

  /** A link without an address is none; the others open beside our page. */
  private static final ElementPolicy OPENING =
      (name, attributes) -> {
        if (!attributes.contains("href")) {
          return null;
        }
        attributes.add("target");
        attributes.add("_blank");
        return name;
      };

  /** Made when it is first needed. */
  private static final class Policies {
    static final PolicyFactory SHOWN =
        new HtmlPolicyBuilder()
            .allowElements(
                "p",
                "br",
                "hr",
                "div",
                "blockquote",
                "pre",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "ul",
                "ol",
                "li",
                "dl",
                "dt",
                "dd",
                "table",
                "caption",
                "thead",
                "tbody",
                "tfoot",
                "tr",
                "th",
                "td",
                "b",
                "strong",
                "i",
                "em",
                "u",
                "s",
                "sub",
                "sup",
                "small",
                "code")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("td", "th")
            .allowElements(OPENING, "a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();

    private Policies() {}
  }

  @Override
  public Shown of(String html) {
    String shown = settled(html);
    return new Shown(shown, words(shown, Policies.SHOWN).strip());
  }

  /**
   * Sanitised until that changes nothing: what browsers put in order when they read it is put in
   * order here, where it is looked at again.
   */
  private static String settled(String html) {
    String before = html;
    String shown = Policies.SHOWN.sanitize(before);
    for (int i = 1; i < MOST_PASSES && !shown.equals(before); i++) {
      before = shown;
      shown = Policies.SHOWN.sanitize(before);
    }
    return shown;
  }

  @Override
  public String line(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html;
    }
    return words(html, Policies.NOTHING).strip();
  }

  private static String words(String html, PolicyFactory policy) {
    StringBuilder words = new StringBuilder();
    HtmlSanitizer.sanitize(html, policy.apply(new Words(words)));
    return words.toString();
  }

  /** Writes the text down, a line for each block. */
  private record Words(StringBuilder to) implements org.owasp.html.HtmlStreamEventReceiver {
    private static final Pattern INLINE = Pattern.compile("a|b|strong|i|em|u|s|sub|sup|small|code");

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
      apart(name);
    }

    @Override
    public void closeTag(String name) {
      apart(name);
    }

    @Override
    public void text(String text) {
      to.append(text);
    }

    private void apart(String name) {
      String element = name.toLowerCase(Locale.ROOT);
      if (element.equals("td") || element.equals("th")) {
        if (!to.isEmpty() && !Character.isWhitespace(to.charAt(to.length() - 1))) {
          to.append(' ');
        }
      } else if (!INLINE.matcher(element).matches()
          && !to.isEmpty()
          && to.charAt(to.length() - 1) != '\n') {
        to.append('\n');
      }
    }
  }
}
