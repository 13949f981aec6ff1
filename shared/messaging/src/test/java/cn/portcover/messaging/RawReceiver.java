package cn.portcover.messaging;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that speaks no HTTP but what the test tells it to say. */
final class RawReceiver implements AutoCloseable {
  @FunctionalInterface
  interface Talk {
    void over(Socket socket) throws IOException, InterruptedException;
  }

  private final ServerSocket server = new ServerSocket(0, 50, Receiver.onLoopback().getAddress());
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  RawReceiver(Talk talk) throws IOException {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              while (!server.isClosed()) {
                try {
                  Socket socket = server.accept();
                  sockets.add(socket);
                  Thread.ofPlatform().daemon().start(() -> serve(talk, socket));
                } catch (IOException e) {
                  return;
                }
              }
            });
  }

  private static void serve(Talk talk, Socket socket) {
    try (socket) {
      talk.over(socket);
    } catch (IOException | InterruptedException e) {
      // the sender has hung up: what most of these tests are about
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  int port() {
    return server.getLocalPort();
  }

  int connections() {
    return sockets.size();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
