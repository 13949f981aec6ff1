package cn.portcover.signature;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of the key that seals documents ({@code portcover.seal.*}); one of the two is
 * needed before the first document is sealed, not before the process starts.
 *
 * @param certificatePath file with PEM certificates (RFC 7468), the seal's first
 * @param certificate the same as text, which wins over the file
 */
@ConfigurationProperties("portcover.seal")
public record SealProfile(@Nullable String certificatePath, @Nullable String certificate) {}
