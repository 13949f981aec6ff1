package cn.portcover.infra.agent;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Calls the functions of a PKCS#11 library (OASIS PKCS #11 v2.40) through the foreign function
 * interface. Only what {@link Pkcs11Reader} needs: the JDK's own provider signs, but cannot show a
 * certificate before the PIN, nor how many tries are left.
 */
final class Cryptoki {
  static final AddressLayout POINTER = ValueLayout.ADDRESS;

  /** CK_ULONG is C's unsigned long: 4 bytes on Windows, 8 elsewhere. */
  private static final MemoryLayout ULONG =
      Objects.requireNonNull(Linker.nativeLinker().canonicalLayouts().get("long"));

  static final long ULONG_BYTES = ULONG.byteSize();

  /** On Windows, structures are packed to one byte (§2.1). */
  private static final boolean PACKED =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private static final long OS_LOCKING_OK = 2;
  private static final long OK = 0;
  private static final long ALREADY_INITIALIZED = 0x191;

  /** Places of the functions in CK_FUNCTION_LIST (§3.6), counted from C_Initialize. */
  enum Function {
    INITIALIZE(0),
    GET_SLOT_LIST(4),
    GET_TOKEN_INFO(6),
    OPEN_SESSION(12),
    CLOSE_SESSION(13),
    GET_ATTRIBUTE_VALUE(24),
    FIND_OBJECTS_INIT(26),
    FIND_OBJECTS(27),
    FIND_OBJECTS_FINAL(28);

    private final int place;

    Function(int place) {
      this.place = place;
    }
  }

  /** A function of the library answered with an error code (§3.6, CKR_…). */
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failed(Function function, long code) {
      super("%s answered 0x%x".formatted(function, code));
    }
  }

  private final MemorySegment functions;

  private Cryptoki(MemorySegment functions) {
    this.functions = functions;
  }

  /**
   * Loads and initialises the library; it stays loaded as long as the program runs.
   *
   * @throws IllegalArgumentException when it is no library for this machine, or not of PKCS#11
   */
  static Cryptoki load(Path library) {
    var symbols = SymbolLookup.libraryLookup(library, Arena.global());
    var entry =
        symbols
            .find("C_GetFunctionList")
            .orElseThrow(() -> new IllegalArgumentException("not a PKCS#11 library: " + library));
    try (var arena = Arena.ofConfined()) {
      var list = arena.allocate(POINTER);
      long code = invoke(entry, list);
      if (code != OK) {
        throw new IllegalArgumentException("C_GetFunctionList answered " + code);
      }
      var cryptoki = new Cryptoki(list.get(POINTER, 0).reinterpret(functionOffset(29)));
      cryptoki.initialize(arena);
      return cryptoki;
    }
  }

  private void initialize(Arena arena) {
    // CK_C_INITIALIZE_ARGS: four absent mutex functions, flags, reserved.
    var args = arena.allocate(4 * POINTER.byteSize() + 8 + POINTER.byteSize(), 8);
    putUlong(args, 4 * POINTER.byteSize(), OS_LOCKING_OK);
    long code = invoke(pointer(Function.INITIALIZE), args);
    // The JDK's provider shares the library with us and may have come first.
    if (code != OK && code != ALREADY_INITIALIZED) {
      throw new Failed(Function.INITIALIZE, code);
    }
  }

  /**
   * Calls a function.
   *
   * @param args {@code Long} for CK_ULONG, {@code Byte} for CK_BBOOL, {@code MemorySegment} for
   *     pointers
   * @throws Failed when it does not answer CKR_OK
   */
  void call(Function function, Object... args) {
    long code = invoke(pointer(function), args);
    if (code != OK) {
      throw new Failed(function, code);
    }
  }

  private MemorySegment pointer(Function function) {
    return functions.get(ValueLayout.ADDRESS_UNALIGNED, functionOffset(function.place));
  }

  /** The list begins with CK_VERSION, two bytes, and a gap where structures are not packed. */
  private static long functionOffset(int place) {
    return (PACKED ? 2 : POINTER.byteSize()) + place * POINTER.byteSize();
  }

  private static long invoke(MemorySegment function, Object... args) {
    var layouts = Arrays.stream(args).map(Cryptoki::layoutOf).toArray(MemoryLayout[]::new);
    var types = Arrays.stream(args).map(Cryptoki::typeOf).toArray(Class<?>[]::new);
    MethodHandle handle =
        MethodHandles.explicitCastArguments(
            Linker.nativeLinker().downcallHandle(function, FunctionDescriptor.of(ULONG, layouts)),
            MethodType.methodType(long.class, types));
    try {
      return (long) handle.invokeWithArguments(args);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a native function threw", e);
    }
  }

  private static MemoryLayout layoutOf(Object arg) {
    return switch (arg) {
      case Long _ -> ULONG;
      case Byte _ -> ValueLayout.JAVA_BYTE;
      default -> POINTER;
    };
  }

  private static Class<?> typeOf(Object arg) {
    return switch (arg) {
      case Long _ -> long.class;
      case Byte _ -> byte.class;
      default -> MemorySegment.class;
    };
  }

  static long ulong(MemorySegment from, long offset) {
    return ULONG_BYTES == 4
        ? Integer.toUnsignedLong(from.get(ValueLayout.JAVA_INT_UNALIGNED, offset))
        : from.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
  }

  static void putUlong(MemorySegment to, long offset, long value) {
    if (ULONG_BYTES == 4) {
      to.set(ValueLayout.JAVA_INT_UNALIGNED, offset, (int) value);
    } else {
      to.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, value);
    }
  }

  /** A CK_ATTRIBUTE (§3.3): type, pointer to the value, its length. */
  static MemorySegment attribute(Arena arena, long type, MemorySegment value) {
    var attribute = arena.allocate(24, 8);
    putUlong(attribute, 0, type);
    attribute.set(ValueLayout.ADDRESS_UNALIGNED, valueOffset(), value);
    putUlong(attribute, lengthOffset(), value.byteSize());
    return attribute;
  }

  /** The length that the library wrote into a CK_ATTRIBUTE. */
  static long attributeLength(MemorySegment attribute) {
    return ulong(attribute, lengthOffset());
  }

  private static long valueOffset() {
    return PACKED ? ULONG_BYTES : POINTER.byteSize();
  }

  private static long lengthOffset() {
    return valueOffset() + POINTER.byteSize();
  }
}
