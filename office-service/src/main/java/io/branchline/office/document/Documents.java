package io.branchline.office.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.office.document.fields.BusinessFields;
import io.branchline.office.document.fields.ControlCharacters;
import io.branchline.office.document.fields.OfficialFields;
import io.branchline.office.engine.document.Fault;
import io.branchline.office.engine.document.compare.Differences.Part;
import io.branchline.office.engine.document.source.Trace;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts, keeps and revises documents of the caller. */
@RequestScoped
class Documents {
    private final Caller caller;
    private final Language language;
    private final ObjectMapper json;
    private final Sources sources;

    Documents(Caller caller, Language language, ObjectMapper json, Sources sources) {
        this.caller = caller;
        this.language = language;
        this.json = json;
        this.sources = sources;
    }

    DocumentView create(NewDocument request, Instant now) {
        Sources.Filled filled = sources.fill(request);
        Drafted drafted = draft(request.kind(), filled.official(), filled.business());
        Document document = new Document();
        document.subject = caller.subject();
        document.kind = request.kind();
        document.created = now.truncatedTo(ChronoUnit.MICROS);
        document.sources = filled.traces().isEmpty() ? null : write(filled.traces());
        keep(document, drafted, filled.official(), filled.business(), now);
        return view(document, document.version);
    }

    DocumentView revise(Document document, DocumentResource.Revision revision, Instant now) {
        Drafted drafted = draft(document.kind, revision.official(), revision.business());
        document.sources = stillThere(document.sources, write(revision));
        keep(document, drafted, revision.official(), revision.business(), now);
        return view(document, document.version);
    }

    /** Words of a source that a revision took out no longer have a place in the document. */
    private @Nullable String stillThere(@Nullable String sources, String fields) {
        if (sources == null) {
            return null;
        }
        List<Trace> kept = Stream.of(read(sources, Trace[].class))
                .filter(trace -> {
                    String quote = write(trace.quote());
                    return trace.cueId() != null || fields.contains(quote.substring(1, quote.length() - 1));
                })
                .toList();
        return kept.isEmpty() ? null : write(kept);
    }

    DocumentView view(Document document) {
        return view(document, document.version);
    }

    /** A document as it was in a version. */
    DocumentView view(Document document, long version) {
        DocumentVersion kept = DocumentVersion.of(document, version);
        OfficialFields official = document.kind.official() == null ? null : read(kept.fields, OfficialFields.class);
        BusinessFields business = document.kind.business() == null ? null : read(kept.fields, BusinessFields.class);
        Drafted drafted = draft(document.kind, official, business);
        List<DocumentView.Remark> remarks = drafted.remarks().stream()
                .map(fault -> DocumentView.Remark.of(fault, language.locale()))
                .toList();
        return new DocumentView(
                document.id,
                document.kind,
                kept.title,
                version,
                DocumentView.parts(drafted),
                remarks,
                official,
                business,
                kept.sources == null ? List.of() : List.of(read(kept.sources, Trace[].class)),
                "rules",
                false);
    }

    /** The elements of a version in reading order. */
    List<Part> parts(Document document, long version) {
        return DocumentView.parts(drafted(document.kind, DocumentVersion.of(document, version).fields));
    }

    Drafted drafted(UUID id) {
        Document document = Document.owned(id, caller);
        return drafted(document.kind, document.fields);
    }

    private Drafted drafted(DocumentKind kind, String fields) {
        return kind.official() == null
                ? draft(kind, null, read(fields, BusinessFields.class))
                : draft(kind, read(fields, OfficialFields.class), null);
    }

    private Drafted draft(DocumentKind kind, @Nullable OfficialFields official, @Nullable BusinessFields business) {
        Drafted drafted;
        String base;
        if (kind.official() != null) {
            base = "/official";
            legible(base, official);
            drafted = Drafted.of(required(official, base).toBrief(kind.official()));
        } else if (kind.business() != null) {
            base = "/business";
            legible(base, business);
            drafted = Drafted.of(required(business, base).toBrief(kind.business()));
        } else {
            throw new IllegalStateException("a kind of no family: " + kind);
        }
        if (drafted instanceof Drafted.Refused refused) {
            throw refusal(base, refused.faults());
        }
        return drafted;
    }

    private void legible(String base, @Nullable Object fields) {
        List<Fault> faults = ControlCharacters.in(json.valueToTree(fields));
        if (!faults.isEmpty()) {
            throw refusal(base, faults);
        }
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
            Document document,
            Drafted drafted,
            @Nullable OfficialFields official,
            @Nullable BusinessFields business,
            Instant now) {
        document.title = drafted.title();
        document.fields = write(document.kind.official() == null ? business : official);
        document.persistAndFlush();
        DocumentVersion.keep(document, now.truncatedTo(ChronoUnit.MICROS));
    }

    private String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
