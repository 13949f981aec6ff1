package cn.portcover.infra.bench;

/** The sections of {@code RESULTS.md}, in their order; each bench writes its own. */
public enum Section {
  COLD_START("Cold start"),
  AFTER_PRIMING("First request after initialisation and priming"),
  WARM("Warm operation"),
  MEMORY("Memory of a function"),
  ZIPS("Zips"),
  CARD_SIGNATURES("Card signatures"),
  POLICY_PDF("Policy PDF"),
  REFERENCE_SEARCH("Search in tables of codes"),
  SHIPMENT_REPORT("Shipment report"),
  UPLOADS("Uploads"),
  LISTS("Lists as records grow"),
  HOME("Home page"),
  OFFERS("30 000 offers of one insurer"),
  JOURNEYS("Journeys at a rate"),
  LOCAL("The local system"),
  VERIFY("mvn verify"),
  PROFILE("Where the time goes"),
  ARTICLE_SEARCH("Search in risk news"),
  FEEDS("Feeds"),
  ELIGIBLE_LIST("List of eligible companies"),
  PAYMENTS("Payments"),
  CARGO("Cargo applications"),
  GUARANTEE("Customs-duty guarantees");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  String heading() {
    return "## " + title;
  }
}
