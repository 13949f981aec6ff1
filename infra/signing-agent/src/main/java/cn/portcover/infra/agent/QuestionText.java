package cn.portcover.infra.agent;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question to the person as labelled lines, the same in the window and on the console. */
final class QuestionText {
  private QuestionText() {}

  /** Who asks, what for, and with which card; what is not known is left out. */
  static Map<String, String> facts(PinEntry.Question question) {
    var card = question.card();
    var facts = new LinkedHashMap<String, String>();
    put(facts, Phrase.REQUESTER, question, question.requester());
    put(facts, Phrase.PURPOSE, question, question.purpose());
    put(facts, Phrase.CARD, question, card.label());
    put(facts, Phrase.COMPANY, question, card.company());
    put(facts, Phrase.PERSON, question, card.person());
    put(
        facts,
        Phrase.VALID_UNTIL,
        question,
        card.notAfter() == null ? null : card.notAfter().toString());
    return facts;
  }

  /** How much there is to read, so that nothing hides below the edge of the window. */
  static String extent(PinEntry.Question question) {
    var text = question.statement().text();
    return Phrase.STATEMENT.in(question.language())
        + " ("
        + Phrase.LINES
            .in(question.language())
            .formatted(text.lines().count(), text.codePointCount(0, text.length()))
        + ")";
  }

  /** Facts and statement for a console. */
  static String plain(PinEntry.Question question) {
    var out = new StringBuilder();
    facts(question)
        .forEach((label, value) -> out.append(label).append(": ").append(value).append('\n'));
    out.append(extent(question)).append(":\n\n");
    question.statement().text().lines().forEach(line -> out.append("  ").append(line).append('\n'));
    return out.append('\n').toString();
  }

  /** Labels come from certificates and file names: control characters in them are not shown. */
  private static void put(
      Map<String, String> facts, Phrase label, PinEntry.Question question, @Nullable String value) {
    if (value != null) {
      facts.put(
          label.in(question.language()), value.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?"));
    }
  }
}
