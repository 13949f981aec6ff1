package cn.portcover.signing;

import cn.portcover.operation.signing.CardSignature;
import org.jspecify.annotations.Nullable;

/** A request that says nothing but that it is signed. */
record SignatureBody(@Nullable CardSignature signature) {}
