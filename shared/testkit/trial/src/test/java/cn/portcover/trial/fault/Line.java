package cn.portcover.trial.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A line to a service that can be cut, fall silent and be mended, while the service itself runs on.
 */
final class Line implements AutoCloseable {
  /** How the line is. */
  enum State {
    OPEN,
    /** Connections end at once. */
    CUT,
    /** Connections are taken, and nothing is ever said. */
    SILENT
  }

  private final ServerSocket door;
  private final URI service;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile State state = State.OPEN;

  Line(URI service) {
    this.service = service;
    try {
      door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  void become(State next) {
    state = next;
    sockets.forEach(Line::end);
    sockets.clear();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        sockets.add(caller);
        switch (state) {
          case OPEN -> connect(caller);
          case CUT -> end(caller);
          case SILENT -> {}
        }
      } catch (IOException e) {
        // The door is closed, or the service does not answer: the caller sees its connection end.
      }
    }
  }

  private void connect(Socket caller) throws IOException {
    Socket called = new Socket(service.getHost(), service.getPort());
    sockets.add(called);
    threads.execute(() -> copy(caller, called));
    threads.execute(() -> copy(called, caller));
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One side has ended; so does the other.
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It has ended already.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    become(State.CUT);
    threads.shutdownNow();
  }
}
