package cn.portcover.messaging.type;

import cn.portcover.domain.application.Decision;
import cn.portcover.domain.enquiry.EnquirySerial;
import cn.portcover.operation.json.Length;

/**
 * {@code enquiry.answered}: what the insurer says to an enquiry.
 *
 * @param handler whom the company may ask further
 */
public record EnquiryAnswered(
    EnquirySerial serial, @Length(4_000) String answer, Decision.Handler handler) {}
