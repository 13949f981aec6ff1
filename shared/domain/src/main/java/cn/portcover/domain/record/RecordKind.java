package cn.portcover.domain.record;

import cn.portcover.domain.Refusal;
import java.util.function.Supplier;

/**
 * A kind of record.
 *
 * @param name plural noun, as in addresses and subjects: {@code policies}
 * @param notFound what is answered when there is none, or it is another's
 */
public record RecordKind<T extends Kept>(String name, Class<T> type, Supplier<Refusal> notFound) {}
