package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.counterparty.MadeUpData;
import cn.portcover.infra.sandbox.counterparty.Message;
import cn.portcover.infra.sandbox.counterparty.Sending;
import cn.portcover.infra.sandbox.counterparty.Sent;
import cn.portcover.infra.sandbox.counterparty.Tamper;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code /messages}: makes a counterparty send a message; {@code /sent}: what was sent. */
public final class MessagesControl implements AutoCloseable {
  private static final int MOST_REPETITIONS = 1000;
  private static final int LONGEST_DELAY = 24 * 3600;

  private final Sending sending;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sandbox-later-", 0).factory());

  public MessagesControl(Sending sending) {
    this.sending = sending;
  }

  public List<Route> routes() {
    return List.of(
        new Route(
            "POST",
            "/messages",
            "sends one message: {sender, type, subject?, id?, sequence?, data?, repeat?,"
                + " delaySeconds?, tamper?}; data is made up for "
                + String.join(", ", MadeUpData.types())
                + " and yours is merged over it",
            this::send),
        new Route(
            "GET", "/sent", "what the counterparties sent: ?sender=&type=&id=&limit=", this::sent));
  }

  /**
   * What is asked for.
   *
   * @param repeat how often the same message is sent again
   * @param delaySeconds real time before it is sent; then the answer does not wait for it
   */
  record Wanted(
      String sender,
      String type,
      @Nullable String subject,
      @Nullable String id,
      @Nullable Long sequence,
      @Nullable Object data,
      @Nullable Integer repeat,
      @Nullable Integer delaySeconds,
      @Nullable Tamper tamper) {}

  private Reply send(Call call) {
    call.requireParametersOf(Set.of());
    var wanted = call.read(Wanted.class);
    int repeat = Bounds.within("repeat", wanted.repeat(), 0, 0, MOST_REPETITIONS);
    int delay = Bounds.within("delaySeconds", wanted.delaySeconds(), 0, 0, LONGEST_DELAY);
    var message =
        sending.write(
            new Sending.Wish(
                wanted.sender(),
                wanted.type(),
                wanted.id(),
                wanted.subject(),
                wanted.sequence(),
                data(wanted.data()),
                wanted.tamper()));
    if (delay > 0) {
      later.schedule(() -> sendLater(message, repeat), delay, TimeUnit.SECONDS);
      return Reply.json(202, promised(message, delay));
    }
    return Reply.json(200, sending.send(message, repeat).tree());
  }

  private void sendLater(Message message, int repeat) {
    var unused = Thread.ofVirtual().start(() -> sending.send(message, repeat));
  }

  private static Map<String, Object> data(@Nullable Object data) {
    if (data != null && !(data instanceof Map)) {
      throw new BadInput(422, "data is no object", "give an object, or leave it out");
    }
    return new Tree(data).members();
  }

  private static Map<String, Object> promised(Message message, int delay) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", message.id());
    tree.put("inSeconds", delay);
    tree.put("body", Tree.read(message.body()).value());
    tree.put("outcome", "/sent?id=" + message.id());
    return tree;
  }

  private Reply sent(Call call) {
    call.requireParametersOf(Set.of("sender", "type", "id", "limit"));
    var items =
        sending.sent().stream()
            .filter(sent -> Bounds.fits(call.parameter("sender"), sent.message().sender()))
            .filter(sent -> Bounds.fits(call.parameter("type"), sent.message().type()))
            .filter(sent -> Bounds.fits(call.parameter("id"), sent.message().id()))
            .limit(Bounds.limit(call))
            .map(Sent::tree)
            .toList();
    return Reply.json(200, Map.of("items", items));
  }

  @Override
  public void close() {
    later.shutdownNow();
  }
}
