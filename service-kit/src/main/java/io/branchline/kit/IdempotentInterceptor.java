package io.branchline.kit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs inside the transaction of the call, so that a crash keeps both the key and the creation, or neither. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class IdempotentInterceptor {
    private static final int MAX_KEY = 255;

    private final DataSource database;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    IdempotentInterceptor(DataSource database, Caller caller, HttpHeaders headers, UriInfo uri, ObjectMapper json) {
        this.database = database;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > MAX_KEY || !key.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw Problem.invalid(
                    "Idempotency-Key",
                    "idempotency-key",
                    "1 to 255 visible ASCII characters",
                    "须为 1 至 255 个可见 ASCII 字符");
        }
        String fingerprint = fingerprint(call);
        try (Connection connection = database.getConnection()) {
            if (!claim(connection, key, fingerprint)) {
                return replay(connection, key, fingerprint, call);
            }
            Object answer = call.proceed();
            keep(connection, key, json.writeValueAsString(answer));
            return answer;
        }
    }

    private boolean claim(Connection connection, String key, String fingerprint) throws SQLException {
        String sql = "insert into idempotency_key (tenant, subject, idempotency_key, fingerprint, created_at)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, caller.tenant());
            statement.setString(2, caller.subject());
            statement.setString(3, key);
            statement.setString(4, fingerprint);
            statement.setObject(5, OffsetDateTime.now(Clock.systemUTC()).withOffsetSameInstant(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        } catch (SQLException locked) {
            if (locked.getErrorCode() == 50200) { // H2: the same key is being written by a call still under way
                throw Problem.conflict(
                        "idempotency-key-in-use", "A call with this key is still under way.", "使用该键的请求仍在处理中。");
            }
            throw locked;
        }
    }

    private @Nullable Object replay(Connection connection, String key, String fingerprint, InvocationContext call)
            throws SQLException, IOException {
        String sql = "select fingerprint, response from idempotency_key"
                + " where tenant = ? and subject = ? and idempotency_key = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, caller.tenant());
            statement.setString(2, caller.subject());
            statement.setString(3, key);
            try (var row = statement.executeQuery()) {
                if (!row.next() || !fingerprint.equals(row.getString(1))) {
                    throw Problem.unprocessable(
                            "idempotency-key-reused", "This key was used for a different request.", "该键已用于另一个不同的请求。");
                }
                var type = json.constructType(call.getMethod().getGenericReturnType());
                return json.readValue(row.getString(2), type);
            }
        }
    }

    private void keep(Connection connection, String key, String response) throws SQLException {
        String sql =
                "update idempotency_key set response = ?" + " where tenant = ? and subject = ? and idempotency_key = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, response);
            statement.setString(2, caller.tenant());
            statement.setString(3, caller.subject());
            statement.setString(4, key);
            statement.executeUpdate();
        }
    }

    private String fingerprint(InvocationContext call) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                sink.write(uri.getRequestUri().getRawPath().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                for (Object argument : call.getParameters()) {
                    sink.write(json.writeValueAsBytes(argument));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
