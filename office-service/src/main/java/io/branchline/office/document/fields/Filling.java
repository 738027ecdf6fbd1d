package io.branchline.office.document.fields;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.branchline.kit.Problem;
import io.branchline.office.engine.document.source.BusinessSource;
import io.branchline.office.engine.document.source.SourceDraft;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the fields a writer left open with what a source says; what the writer gave stands. */
@Singleton
public final class Filling {
    private final ObjectMapper json;
    private final Validator validator;

    Filling(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public OfficialFields official(@Nullable OfficialFields given, SourceDraft source) {
        ObjectNode fields = tree(given);
        if (!fields.path("title").isTextual() && !fields.path("subject").isTextual()) {
            put(fields, "title", source.title());
            if (source.title() == null) {
                put(fields, "subject", source.subject());
            }
        }
        put(fields, "received", source.received());
        put(fields, "addressees", source.addressees());
        put(fields, "issuers", source.issuers());
        put(fields, "date", source.date());
        put(fields, "opening", source.opening());
        put(
                fields,
                "points",
                source.points().stream().map(OfficialFields.PointFields::of).toList());
        put(fields, "present", source.present());
        put(
                fields,
                "attachments",
                source.attachments().stream()
                        .map(title -> Map.of("title", title))
                        .toList());
        return read("/official", fields, OfficialFields.class);
    }

    public BusinessFields business(@Nullable BusinessFields given, BusinessSource.Parts source) {
        ObjectNode fields = tree(given);
        put(fields, "subject", source.subject());
        put(fields, "summary", source.summary());
        put(
                fields,
                "sections",
                source.sections().stream().map(BusinessFields.SectionFields::of).toList());
        put(fields, "nextSteps", source.nextSteps());
        return read("/business", fields, BusinessFields.class);
    }

    private ObjectNode tree(@Nullable Object given) {
        return given == null ? json.createObjectNode() : json.valueToTree(given);
    }

    private void put(ObjectNode fields, String name, @Nullable Object value) {
        JsonNode present = fields.path(name);
        boolean open = present.isMissingNode() || present.isNull() || present.isEmpty() && present.isContainerNode();
        boolean says = value != null && !(value instanceof Collection<?> list && list.isEmpty());
        if (open && says) {
            fields.set(name, json.valueToTree(value));
        }
    }

    private <T> T read(String pointer, ObjectNode fields, Class<T> type) {
        if (!fields.path("date").isTextual()) {
            throw Problem.invalid(
                    pointer + "/date", "required", "neither the fields nor the source give a date", "字段和源文件都没有日期");
        }
        try {
            T filled = json.treeToValue(fields, type);
            validator.validate(filled).stream().findFirst().ifPresent(violation -> {
                String at = pointer + "/"
                        + violation
                                .getPropertyPath()
                                .toString()
                                .replaceAll("\\[(\\d+)]", "/$1")
                                .replace('.', '/')
                                .replaceAll("/<[^>]*>", "");
                throw Problem.invalid(
                        at,
                        "source",
                        "the source gives no usable value: " + violation.getMessage(),
                        "源文件未提供可用的内容：" + violation.getMessage());
            });
            return filled;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
