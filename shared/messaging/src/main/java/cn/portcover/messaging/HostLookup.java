package cn.portcover.messaging;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses has a host? One question per delivery; its answer is what is checked and what is
 * connected to.
 */
@FunctionalInterface
public interface HostLookup {
  List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
