package io.branchline.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who still holds a body after its answer: a timer holds the stream, and the stream the request with what was read. */
class LimitedBodyTest {
    private static final long LIMIT = 1_000;

    private final TreeSet<Long> timers = new TreeSet<>();
    private long made;
    private boolean ended;
    private boolean endedUnseen;
    private boolean closed;
    private long read;
    private Handler<?> atEnd = unheard -> {};
    private Handler<?> atPart = unheard -> {};

    private final Vertx vertx = proxy(Vertx.class, (self, method, arguments) -> switch (method.getName()) {
        case "setTimer", "setPeriodic" -> {
            timers.add(++made);
            yield made;
        }
        default -> timers.remove(arguments[0]);
    });
    private final HttpConnection connection = proxy(HttpConnection.class, (self, method, arguments) -> {
        closed = true;
        return null;
    });
    private final HttpServerResponse response = proxy(HttpServerResponse.class, (self, method, arguments) -> false);
    private final HttpServerRequest request =
            proxy(HttpServerRequest.class, (self, method, arguments) -> switch (method.getName()) {
                case "isEnded" -> ended;
                case "bytesRead" -> read;
                case "version" -> HttpVersion.HTTP_1_1;
                case "connection" -> connection;
                case "response" -> response;
                case "endHandler" -> {
                    atEnd = (Handler<?>) arguments[0];
                    yield self;
                }
                case "handler" -> {
                    atPart = (Handler<?>) arguments[0];
                    yield self;
                }
                case "resume" -> {
                    ended |= endedUnseen;
                    yield self;
                }
                default -> null;
            });
    private final LimitedBody body = new LimitedBody(request, LIMIT, Duration.ofSeconds(20));

    @Test
    void a_body_that_was_read_is_let_go_with_its_answer() {
        body.counted(InputStream.nullInputStream(), vertx);
        assertThat(timers).hasSize(1);
        ended = true;

        body.drop(vertx);

        assertThat(timers).isEmpty();
    }

    @Test
    void a_body_whose_end_is_told_only_when_it_is_read_on_is_let_go_at_once() {
        body.counted(InputStream.nullInputStream(), vertx);
        endedUnseen = true;

        body.drop(vertx);

        assertThat(timers).isEmpty();
        assertThat(closed).isFalse();
    }

    @Test
    void a_body_that_still_comes_is_let_go_with_its_end() {
        body.counted(InputStream.nullInputStream(), vertx);

        body.drop(vertx);
        assertThat(timers).hasSize(1);
        atEnd.handle(null);

        assertThat(timers).isEmpty();
        assertThat(closed).isFalse();
    }

    @Test
    void a_body_that_never_ends_is_hung_up_on() {
        body.drop(vertx);
        read = 4 * LIMIT;
        atPart.handle(null);
        assertThat(closed).isFalse();
        read++;
        atPart.handle(null);

        assertThat(closed).isTrue();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler does) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, does));
    }
}
