package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.problem;
import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.json.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of an enquiry. */
final class EnquirySteps {
  private static final String ENQUIRIES = "/v1/enquiries";
  private final Play play;
  private String serial = "";
  private long version;

  EnquirySteps(Play play) {
    this.play = play;
  }

  void chooseDivisions() throws Steps.Broken {
    play.steps.must(
        "choose 省/市—市—区 one after another",
        "陕西省, 西安市 in it, 雁塔区 in that",
        () -> {
          require("610000", "?q=610000");
          require("610100", "?parent=610000&limit=100");
          require("610113", "?parent=610100&limit=100");
          return "610000 610100 610113";
        });
  }

  private void require(String code, String query) throws Exception {
    Tree found = status(200, play.company.get("/v1/reference/divisions" + query));
    that(
        found.at("items").items().stream().anyMatch(e -> e.at("code").textOrEmpty().equals(code)),
        code + " is not among " + found);
  }

  void whatIsMissingIsToldAtOnce() {
    play.steps.check(
        "save what is not complete",
        "each wrong field is named, the chain of divisions and the other need too",
        () -> {
          var form = form();
          form.remove("contact");
          form.put("mobile", "12345");
          form.put("address", address("610000", "110100", "610113"));
          form.put("need", Map.of("subject", "OTHER"));
          Tree refused = problem(422, "invalid-fields", play.company.post(ENQUIRIES, form));
          List<String> wrong =
              refused.at("errors").items().stream()
                  .map(each -> each.at("pointer").textOrEmpty())
                  .sorted()
                  .toList();
          same("fields", List.of("/address/city", "/contact", "/mobile", "/need/otherNeed"), wrong);
          return String.join(", ", wrong);
        });
  }

  void save() throws Steps.Broken {
    play.steps.must(
        "save the enquiry",
        "a draft (暂存) with a serial of 19 digits",
        () -> {
          Tree saved = status(201, play.company.post(ENQUIRIES, form()));
          serial = Expect.text(saved, "serial");
          that(serial.matches("[0-9]{19}"), "the serial is " + serial);
          return seen(saved, "DRAFT");
        });
  }

  void isInTheList(String expected) {
    play.steps.check(
        "find it in the list of enquiries",
        serial + " is " + expected,
        () ->
            soon(
                () -> {
                  Tree list = status(200, play.company.get(ENQUIRIES + "?limit=100"));
                  for (Tree each : list.at("items").items()) {
                    if (each.at("serial").textOrEmpty().equals(serial)) {
                      same("status", expected, each.at("status").textOrEmpty());
                      return each.at("subjectLabel").textOrEmpty();
                    }
                  }
                  throw new Mismatch("not among the first hundred");
                }));
  }

  void change() throws Steps.Broken {
    play.steps.must(
        "change the draft",
        "我有其他需求, in the company's words",
        () -> {
          var form = form();
          form.put("need", Map.of("subject", "OTHER", "otherNeed", "希望了解出口前附加险。"));
          Tree changed = status(200, play.company.put(path(), form, version));
          same("other need", "希望了解出口前附加险。", changed.at("need", "otherNeed").textOrEmpty());
          return seen(changed, "DRAFT");
        });
  }

  void submit() throws Steps.Broken {
    play.steps.must(
        "submit the enquiry",
        "已提交",
        () -> {
          var answer = play.company.post(path() + "/submission", null, version, play.freshKey());
          return seen(status(200, answer), "SUBMITTED");
        });
  }

  void isReadOnly() {
    play.steps.check(
        "change what was submitted",
        "refused: it can only be viewed",
        () -> {
          Tree now = status(200, play.company.get(path()));
          long current = Expect.number(now, "version");
          Tree refused =
              problem(409, "enquiry-not-open", play.company.put(path(), form(), current));
          return refused.at("detail").textOrEmpty();
        });
  }

  void arrives() throws Steps.Broken {
    play.steps.must(
        "the insurer receives the enquiry",
        "enquiry.submitted with the address by its names",
        () -> {
          var received = play.insurer.awaitReceived("enquiry.submitted", "serial", serial);
          Tree address = received.data().at("address");
          same("city", "西安市", address.at("city", "name").textOrEmpty());
          return address.toString();
        });
  }

  void isAnswered() throws Steps.Broken {
    play.steps.must(
        "read the insurer's answer",
        "已回复, with whom to ask further",
        () ->
            soon(
                () -> {
                  Tree view = status(200, play.company.get(path()));
                  same("status", "ANSWERED", view.at("status").textOrEmpty());
                  return Expect.text(view, "answer", "handler", "name")
                      + ": "
                      + Expect.text(view, "answer", "text");
                }));
  }

  void history() {
    play.steps.check(
        "look up the enquiry's history",
        "DRAFT → SUBMITTED → ANSWERED",
        () ->
            OfferSteps.historyIs(
                status(200, play.company.get(path() + "/history")),
                "status",
                List.of("DRAFT", "SUBMITTED", "ANSWERED")));
  }

  void removeDraft() {
    play.steps.check(
        "remove a draft that is not wanted",
        "it is gone, and what was submitted stays",
        () -> {
          Tree draft = status(201, play.company.post(ENQUIRIES, form()));
          String gone = ENQUIRIES + "/" + Expect.text(draft, "serial");
          status(204, play.company.delete(gone, Map.of(), Expect.number(draft, "version")));
          problem(404, "enquiry-not-found", play.company.get(gone));
          Tree now = status(200, play.company.get(path()));
          long current = Expect.number(now, "version");
          problem(409, "enquiry-not-open", play.company.delete(path(), Map.of(), current));
          return gone;
        });
  }

  private String seen(Tree view, String expected) throws Mismatch {
    same("status", expected, view.at("status").textOrEmpty());
    version = Expect.number(view, "version");
    return view.at("statusLabel").textOrEmpty() + " " + view.at("message").textOrEmpty();
  }

  private String path() {
    return ENQUIRIES + "/" + serial;
  }

  private Map<String, Object> form() {
    var form = new LinkedHashMap<String, Object>();
    form.put("insurerId", InsurerDesk.INSURER);
    form.put("companyName", play.holder.name());
    form.put("address", address("610000", "610100", "610113"));
    form.put("contact", "张敏");
    form.put("mobile", "13892840617");
    form.put("landline", "029-88316427");
    form.put("email", "zhangmin@qinchuan.example");
    return form;
  }

  private static Map<String, Object> address(String province, String city, String district) {
    return Map.of(
        "province", province, "city", city, "district", district, "street", "科技路 48 号创业广场 B 座");
  }
}
