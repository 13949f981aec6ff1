package cn.portcover.messaging;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Blocks of addresses that are not the public internet: the IANA special-purpose registries (RFC
 * 6890 and successors) and the instance metadata services of cloud providers.
 */
final class AddressBlocks {
  /** Usable where everything runs on one machine or in one private network. */
  private static final List<Block> PRIVATE =
      List.of(
          Block.of("127.0.0.0/8"),
          Block.of("10.0.0.0/8"),
          Block.of("172.16.0.0/12"),
          Block.of("192.168.0.0/16"),
          Block.of("::1/128"),
          Block.of("fc00::/7"));

  /**
   * Metadata services inside blocks that are otherwise private or public (AWS over IPv6, Azure's
   * platform address).
   */
  private static final List<Block> METADATA =
      List.of(Block.of("fd00:ec2::/32"), Block.of("fd20:ce::/32"), Block.of("168.63.129.16/32"));

  private static final List<Block> SPECIAL_IPV4 =
      List.of(
          Block.of("0.0.0.0/8"), // this network; Linux connects it to itself
          Block.of("100.64.0.0/10"), // carrier NAT; Alibaba Cloud's metadata 100.100.100.200
          Block.of("169.254.0.0/16"), // link-local; metadata 169.254.169.254, 169.254.170.2
          Block.of("192.0.0.0/24"), // protocol assignments; Oracle's metadata 192.0.0.192
          Block.of("192.0.2.0/24"), // documentation
          Block.of("192.88.99.0/24"), // 6to4 relays
          Block.of("198.18.0.0/15"), // benchmarks
          Block.of("198.51.100.0/24"), // documentation
          Block.of("203.0.113.0/24"), // documentation
          Block.of("224.0.0.0/4"), // multicast
          Block.of("240.0.0.0/4")); // reserved, and the broadcast address

  /**
   * Everything outside is link-local, multicast, unspecified, mapped, translated or not given out.
   */
  private static final Block GLOBAL_IPV6 = Block.of("2000::/3");

  private static final List<Block> SPECIAL_IPV6 =
      List.of(
          Block.of("2001::/23"), // protocol assignments; Teredo, which carries an IPv4 address
          Block.of("2001:db8::/32"), // documentation
          Block.of("2002::/16"), // 6to4, which carries an IPv4 address
          Block.of("3fff::/20")); // documentation

  /**
   * Addresses of the IPv4 internet as IPv6-only networks see them (RFC 6052): what counts is the
   * IPv4 address in it.
   */
  private static final Block TRANSLATED = Block.of("64:ff9b::/96");

  private AddressBlocks() {}

  static boolean isPrivate(InetAddress address) {
    return within(PRIVATE, address) && !within(METADATA, address);
  }

  static boolean isPublic(InetAddress address) {
    if (within(PRIVATE, address) || within(METADATA, address)) {
      return false;
    }
    if (address instanceof Inet4Address) {
      return !within(SPECIAL_IPV4, address);
    }
    if (TRANSLATED.holds(address)) {
      return isPublic(lastFour(address));
    }
    return GLOBAL_IPV6.holds(address) && !within(SPECIAL_IPV6, address);
  }

  private static boolean within(List<Block> blocks, InetAddress address) {
    return blocks.stream().anyMatch(block -> block.holds(address));
  }

  private static InetAddress lastFour(InetAddress address) {
    byte[] b = address.getAddress();
    return InetAddress.ofLiteral(
        (b[12] & 0xff) + "." + (b[13] & 0xff) + "." + (b[14] & 0xff) + "." + (b[15] & 0xff));
  }

  private record Block(InetAddress first, int bits) {
    static Block of(String written) {
      int slash = written.indexOf('/');
      return new Block(
          InetAddress.ofLiteral(written.substring(0, slash)),
          Integer.parseInt(written.substring(slash + 1)));
    }

    boolean holds(InetAddress address) {
      byte[] mine = first.getAddress();
      byte[] other = address.getAddress();
      if (mine.length != other.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> (i % 8);
        if ((mine[i / 8] & mask) != (other[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
