package io.branchline.office.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Problem;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation as its owner sees it.
 *
 * @param progress percent
 * @param resultLocation where the outcome is, once it succeeded
 * @param problem why it failed
 */
record OperationView(
        UUID id,
        Operation.Kind kind,
        Operation.Status status,
        Operation.Stage stage,
        int progress,
        Instant createdAt,
        Instant changedAt,
        @Nullable String resultLocation,
        Problem.@Nullable Body problem) {
    static final String PATH = "/api/v1/office/operations/";

    static OperationView of(Operation operation, ObjectMapper json, Locale locale) {
        return new OperationView(
                operation.id(),
                operation.kind(),
                operation.status(),
                operation.stage(),
                operation.progress(),
                operation.createdAt(),
                operation.changedAt(),
                operation.status() == Operation.Status.SUCCEEDED ? location(operation) : null,
                operation.problem() == null ? null : problem(operation.problem(), json, locale));
    }

    private static String location(Operation operation) {
        return operation.meetingId() == null
                ? PATH + operation.id() + "/result"
                : "/api/v1/office/meetings/" + operation.meetingId() + "/minutes";
    }

    private static Problem.Body problem(String kept, ObjectMapper json, Locale locale) {
        try {
            Problem.Body[] bodies = json.readValue(kept, Problem.Body[].class);
            return bodies[locale.getLanguage().equals("zh") ? 1 : 0];
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
