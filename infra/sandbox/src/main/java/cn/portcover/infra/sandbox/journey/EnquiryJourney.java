package cn.portcover.infra.sandbox.journey;

/** 投保咨询 (手册 000 ch. 5): saved, changed, submitted, answered; a draft that is not wanted. */
final class EnquiryJourney implements Journey {
  @Override
  public void play(Play play) throws Steps.Broken {
    var enquiry = new EnquirySteps(play);
    new OfferSteps(play).signIn();
    enquiry.chooseDivisions();
    enquiry.whatIsMissingIsToldAtOnce();
    enquiry.save();
    enquiry.isInTheList("DRAFT");
    enquiry.change();
    enquiry.submit();
    enquiry.isReadOnly();
    enquiry.arrives();
    enquiry.isAnswered();
    enquiry.history();
    enquiry.removeDraft();
  }
}
