package io.branchline.office.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.office.engine.document.Fault;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts, keeps and revises documents of the caller. */
@RequestScoped
class Documents {
    private final Caller caller;
    private final Language language;
    private final ObjectMapper json;

    Documents(Caller caller, Language language, ObjectMapper json) {
        this.caller = caller;
        this.language = language;
        this.json = json;
    }

    DocumentView create(NewDocument request, Instant now) {
        Drafted drafted = draft(request.kind(), request.official(), request.business());
        Document document = new Document();
        document.subject = caller.subject();
        document.kind = request.kind();
        document.created = now.truncatedTo(ChronoUnit.MICROS);
        keep(document, drafted, request.official(), request.business());
        return view(document);
    }

    DocumentView revise(Document document, DocumentResource.Revision revision) {
        Drafted drafted = draft(document.kind, revision.official(), revision.business());
        keep(document, drafted, revision.official(), revision.business());
        return view(document);
    }

    DocumentView view(Document document) {
        OfficialFields official = document.kind.official() == null ? null : read(document, OfficialFields.class);
        BusinessFields business = document.kind.business() == null ? null : read(document, BusinessFields.class);
        Drafted drafted = draft(document.kind, official, business);
        List<DocumentView.Remark> remarks = drafted.remarks().stream()
                .map(fault -> DocumentView.Remark.of(fault, language.locale()))
                .toList();
        return new DocumentView(
                document.id,
                document.kind,
                document.title,
                document.version,
                DocumentView.parts(drafted),
                remarks,
                official,
                business,
                "rules",
                false);
    }

    Drafted drafted(UUID id) {
        Document document = Document.owned(id, caller);
        return document.kind.official() == null
                ? draft(document.kind, null, read(document, BusinessFields.class))
                : draft(document.kind, read(document, OfficialFields.class), null);
    }

    private Drafted draft(DocumentKind kind, @Nullable OfficialFields official, @Nullable BusinessFields business) {
        Drafted drafted;
        String base;
        if (kind.official() != null) {
            base = "/official";
            drafted = Drafted.of(required(official, base).toBrief(kind.official()));
        } else if (kind.business() != null) {
            base = "/business";
            drafted = Drafted.of(required(business, base).toBrief(kind.business()));
        } else {
            throw new IllegalStateException("a kind of no family: " + kind);
        }
        if (drafted instanceof Drafted.Refused refused) {
            throw refusal(base, refused.faults());
        }
        return drafted;
    }

    private static <T> T required(@Nullable T fields, String pointer) {
        if (fields == null) {
            throw Problem.invalid(pointer, "required", "this kind needs these fields", "该文种需要填写这些字段");
        }
        return fields;
    }

    private Problem refusal(String base, List<Fault> faults) {
        Problem.FieldError[] errors = faults.stream()
                .map(fault -> new Problem.FieldError(
                        base + fault.pointer(), fault.code(), fault.text().in(language.locale())))
                .toArray(Problem.FieldError[]::new);
        Fault first = faults.get(0);
        return new Problem(
                422,
                "document-refused",
                "The document cannot be drafted: " + first.text().en() + ".",
                "无法起草该文件：" + first.text().zh() + "。",
                errors);
    }

    private void keep(
            Document document, Drafted drafted, @Nullable OfficialFields official, @Nullable BusinessFields business) {
        document.title = drafted.title();
        try {
            document.fields = json.writeValueAsString(document.kind.official() == null ? business : official);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        document.persistAndFlush();
    }

    private <T> T read(Document document, Class<T> type) {
        try {
            return json.readValue(document.fields, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
