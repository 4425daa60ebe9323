package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this computer that counts who asks for something; a line that is opened and never used is no request. */
final class Listener implements AutoCloseable {
  private static final int MOST_WAITING = 50;
  private static final int MOST_MILLISECONDS = 200;
  private static final byte[] NOT_FOUND =
      "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(UTF_8);

  private final AtomicInteger requests = new AtomicInteger();
  private final ServerSocket socket =
      new ServerSocket(0, MOST_WAITING, InetAddress.getLoopbackAddress());

  Listener() throws IOException {
    Thread answering = new Thread(this::answer, "counts requests");
    answering.setDaemon(true);
    answering.start();
  }

  private void answer() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        caller.setSoTimeout(MOST_MILLISECONDS);
        if (caller.getInputStream().read() >= 0) {
          requests.incrementAndGet();
          caller.getOutputStream().write(NOT_FOUND);
        }
      } catch (IOException closedOrGone) {
        continue;
      }
    }
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
