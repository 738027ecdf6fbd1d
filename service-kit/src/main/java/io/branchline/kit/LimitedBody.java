package io.branchline.kit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, of which no more than the limit is ever given on. What is refused or left over is read and dropped
 * up to four times the limit and for half a minute, so that a client that writes first sees the answer; then it is hung up on.
 */
final class LimitedBody {
    private static final int DROPPED_FACTOR = 4;
    private static final long DROPPED_FOR_MS = 30_000;
    private static final int BLOCK = 8_192;
    private static final int FIRST_PART = 4;
    private static final int LOOK_EVERY_MS = 1_000;
    private static final long NO_WATCH = -1;

    /** A body may take so many seconds and one more for every 500 bytes, as with Apache's mod_reqtimeout. */
    private static final long LEAST_BYTES_A_SECOND = 500;

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final HttpServerRequest request;
    private final long allowed;
    private final Duration patience;
    private final long begun = System.nanoTime();
    private volatile long watch = NO_WATCH;

    LimitedBody(HttpServerRequest request, long allowed, Duration patience) {
        this.request = request;
        this.allowed = allowed;
        this.patience = patience;
    }

    /** Came while a body was read that turned out too large. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Came while a body was read that hardly comes at all. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    boolean isDeclaredTooLarge() {
        return declared() > allowed;
    }

    /** 413 as a problem; a client that wants the connection closed gets it after its body, else it would be cut off. */
    void refuse() {
        if (isLastOfConnection() && declared() <= mostDropped()) {
            request.endHandler(complete -> answer()).handler(dropped -> {}).resume();
        } else {
            answer();
        }
    }

    /** The body as it is read: the byte after the limit is {@link TooLarge}, waiting for ever {@link TooSlow}. */
    InputStream counted(InputStream body, Vertx vertx) {
        Counted counted = new Counted(body);
        watch = vertx.setPeriodic(LOOK_EVERY_MS, timer -> {
            if (request.isEnded() || request.response().ended() || counted.isGivenUp()) {
                vertx.cancelTimer(timer);
            }
        });
        return counted;
    }

    private boolean isTooSlow() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        return seconds > patience.toSeconds() + request.bytesRead() / LEAST_BYTES_A_SECOND;
    }

    /**
     * Reads on after the answer without keeping anything. Only once it reads on does the request tell whether its end was
     * read before: the end is told once, and who waited for it again would keep the request and hang up on the next one.
     */
    void drop(Vertx vertx) {
        vertx.cancelTimer(watch); // it holds the stream, and the stream the whole request with what was read
        if (request.isEnded()) {
            return;
        }
        long timer = vertx.setTimer(DROPPED_FOR_MS, late -> hangUp());
        request.endHandler(complete -> vertx.cancelTimer(timer))
                .handler(dropped -> {
                    if (request.bytesRead() > mostDropped()) {
                        hangUp();
                    }
                })
                .resume();
        if (request.isEnded()) {
            vertx.cancelTimer(timer);
        }
    }

    private void answer() {
        var locale = Language.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem.Body body = Problem.standard(413, "content-too-large").in(locale, request.path());
        var response = request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        if (declared() > mostDropped()) {
            response.putHeader("Connection", "close");
        }
        response.end(JsonObject.mapFrom(body).encode());
    }

    private void hangUp() {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    private long declared() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !LENGTH.matcher(length).matches() ? 0 : Long.parseLong(length);
    }

    private long mostDropped() {
        return DROPPED_FACTOR * allowed;
    }

    private boolean isLastOfConnection() {
        String connection = request.getHeader("Connection");
        return request.version() == HttpVersion.HTTP_1_0 || "close".equalsIgnoreCase(connection);
    }

    private final class Counted extends FilterInputStream {
        private final AtomicReference<@Nullable Thread> reader = new AtomicReference<>();
        private volatile boolean givenUp;
        private long count;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = await(into, from, most);
            count += Math.max(0, read);
            if (count > allowed) {
                close();
                throw new TooLarge();
            }
            return read;
        }

        private int await(byte[] into, int from, int most) throws IOException {
            int read = 0;
            reader.set(Thread.currentThread());
            try {
                read = in.read(into, from, most);
            } catch (InterruptedIOException stopped) {
                if (!givenUp) {
                    throw stopped;
                }
            } finally {
                leave();
            }
            if (givenUp) {
                throw new TooSlow();
            }
            return read;
        }

        /** Nobody is woken any more, and who was woken too late does not stay interrupted. */
        private void leave() {
            synchronized (reader) {
                reader.set(null);
                if (givenUp) {
                    Thread.interrupted();
                }
            }
        }

        /** Wakes who waits for a body that is too slow; whether it did. */
        boolean isGivenUp() {
            synchronized (reader) {
                Thread waiting = reader.get();
                if (waiting != null && isTooSlow()) {
                    givenUp = true;
                    waiting.interrupt();
                }
                return givenUp;
            }
        }

        /**
         * Once a part of what is told has come, the place for all of it is taken: to put the parts together at the end would
         * need twice the memory, to take it before would let a client take it that sends nothing.
         */
        @Override
        public byte[] readAllBytes() throws IOException {
            int told = (int) Math.min(declared(), allowed);
            byte[] first = readNBytes(told / FIRST_PART);
            if (first.length == 0 || first.length < told / FIRST_PART) {
                return first.length == 0 ? super.readAllBytes() : first;
            }
            byte[] whole = Arrays.copyOf(first, told);
            int length = first.length + readNBytes(whole, first.length, told - first.length);
            return length == told ? whole : Arrays.copyOf(whole, length);
        }

        /** What is left is dropped after the answer, unless the answer ends the connection. */
        @Override
        public void close() throws IOException {
            byte[] dropped = new byte[BLOCK];
            while (!givenUp && isLastOfConnection() && request.bytesRead() <= mostDropped()) {
                if (in.read(dropped, 0, BLOCK) < 0) {
                    return;
                }
            }
        }
    }
}
