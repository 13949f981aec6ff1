package cn.portcover.infra.agent;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/** Reads from the tokens of a PKCS#11 library what needs no PIN. */
final class Pkcs11Reader {
  private static final int MAX_SLOTS = 64;
  private static final int MAX_OBJECTS = 64;

  /** CK_TOKEN_INFO (§3.2): where the fields begin. */
  private static final int LABEL = 0;

  private static final int LABEL_BYTES = 32;
  private static final int SERIAL = 80;
  private static final int SERIAL_BYTES = 16;
  private static final int FLAGS = 96;
  private static final int TOKEN_INFO_BYTES = 256;

  private static final long SERIAL_SESSION = 4;
  private static final long CLASS = 0x0;
  private static final long VALUE = 0x11;
  private static final long ID = 0x102;
  private static final long CERTIFICATE = 1;

  private static final long TOKEN_INITIALIZED = 0x400;
  private static final long USER_PIN_FINAL_TRY = 0x20000;
  private static final long USER_PIN_LOCKED = 0x40000;

  private final Cryptoki cryptoki;

  Pkcs11Reader(Cryptoki cryptoki) {
    this.cryptoki = cryptoki;
  }

  /** A token that is in its reader now. */
  record Token(long slot, String label, String serial, long flags) {
    /** A blank token, or a slot's place for a new one, holds nothing yet. */
    boolean isInitialized() {
      return (flags & TOKEN_INITIALIZED) != 0;
    }

    /**
     * One or none when the token says so (§3.2, CKF_USER_PIN_…); it does not count aloud before.
     */
    OptionalInt triesLeft() {
      if ((flags & USER_PIN_LOCKED) != 0) {
        return OptionalInt.of(0);
      }
      return (flags & USER_PIN_FINAL_TRY) != 0 ? OptionalInt.of(1) : OptionalInt.empty();
    }
  }

  /**
   * @param id the object's CKA_ID, lower-case hexadecimal, which its private key shares
   */
  record Stored(String id, X509Certificate certificate) {}

  List<Long> slotsWithToken() {
    try (var arena = Arena.ofConfined()) {
      var count = arena.allocate(Cryptoki.ULONG_BYTES, Cryptoki.ULONG_BYTES);
      Cryptoki.putUlong(count, 0, MAX_SLOTS);
      var slots = arena.allocate(MAX_SLOTS * Cryptoki.ULONG_BYTES, Cryptoki.ULONG_BYTES);
      cryptoki.call(Cryptoki.Function.GET_SLOT_LIST, (byte) 1, slots, count);
      return LongStream.range(0, Cryptoki.ulong(count, 0))
          .map(i -> Cryptoki.ulong(slots, i * Cryptoki.ULONG_BYTES))
          .boxed()
          .toList();
    }
  }

  /**
   * @throws Cryptoki.Failed when the token is gone
   */
  Token token(long slot) {
    try (var arena = Arena.ofConfined()) {
      var info = arena.allocate(TOKEN_INFO_BYTES, 8);
      cryptoki.call(Cryptoki.Function.GET_TOKEN_INFO, slot, info);
      return new Token(
          slot,
          text(info, LABEL, LABEL_BYTES),
          text(info, SERIAL, SERIAL_BYTES),
          Cryptoki.ulong(info, FLAGS));
    }
  }

  /** The certificates that the token shows to anybody. */
  List<Stored> certificates(long slot) {
    try (var arena = Arena.ofConfined()) {
      var handle = arena.allocate(Cryptoki.ULONG_BYTES, Cryptoki.ULONG_BYTES);
      cryptoki.call(
          Cryptoki.Function.OPEN_SESSION,
          slot,
          SERIAL_SESSION,
          MemorySegment.NULL,
          MemorySegment.NULL,
          handle);
      long session = Cryptoki.ulong(handle, 0);
      try {
        return readAll(arena, session);
      } finally {
        cryptoki.call(Cryptoki.Function.CLOSE_SESSION, session);
      }
    }
  }

  private List<Stored> readAll(Arena arena, long session) {
    var stored = new ArrayList<Stored>();
    for (long object : find(arena, session)) {
      try {
        var certificate = Crypto.readCertificate(read(arena, session, object, VALUE));
        var id = HexFormat.of().formatHex(read(arena, session, object, ID));
        stored.add(new Stored(id, certificate));
      } catch (CertificateException | Cryptoki.Failed e) {
        // Something else than an X.509 certificate, or one that is not for anybody: not a card.
      }
    }
    return stored;
  }

  private List<Long> find(Arena arena, long session) {
    var wanted = arena.allocate(Cryptoki.ULONG_BYTES, Cryptoki.ULONG_BYTES);
    Cryptoki.putUlong(wanted, 0, CERTIFICATE);
    cryptoki.call(
        Cryptoki.Function.FIND_OBJECTS_INIT, session, Cryptoki.attribute(arena, CLASS, wanted), 1L);
    var objects = arena.allocate(MAX_OBJECTS * Cryptoki.ULONG_BYTES, Cryptoki.ULONG_BYTES);
    var count = arena.allocate(Cryptoki.ULONG_BYTES, Cryptoki.ULONG_BYTES);
    cryptoki.call(Cryptoki.Function.FIND_OBJECTS, session, objects, (long) MAX_OBJECTS, count);
    cryptoki.call(Cryptoki.Function.FIND_OBJECTS_FINAL, session);
    return LongStream.range(0, Cryptoki.ulong(count, 0))
        .map(i -> Cryptoki.ulong(objects, i * Cryptoki.ULONG_BYTES))
        .boxed()
        .toList();
  }

  private byte[] read(Arena arena, long session, long object, long type) {
    var value = arena.allocate(16 * 1024);
    var attribute = Cryptoki.attribute(arena, type, value);
    cryptoki.call(Cryptoki.Function.GET_ATTRIBUTE_VALUE, session, object, attribute, 1L);
    return value.asSlice(0, Cryptoki.attributeLength(attribute)).toArray(ValueLayout.JAVA_BYTE);
  }

  private static String text(MemorySegment info, int from, int length) {
    var bytes = info.asSlice(from, length).toArray(ValueLayout.JAVA_BYTE);
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }
}
