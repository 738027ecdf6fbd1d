package io.branchline.office.document;

import io.branchline.kit.Problem;
import io.branchline.office.document.fields.BusinessFields;
import io.branchline.office.document.fields.Filling;
import io.branchline.office.document.fields.OfficialFields;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.source.BusinessSource;
import io.branchline.office.engine.document.source.MinutesSource;
import io.branchline.office.engine.document.source.OfficialSource;
import io.branchline.office.engine.document.source.SourceDraft;
import io.branchline.office.engine.document.source.Trace;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.minutes.MeetingMinutes;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document is drafted from: the request's own fields, a text, or the minutes of a meeting. */
@RequestScoped
class Sources {
    private final Filling filling;
    private final MeetingMinutes meetings;

    Sources(Filling filling, MeetingMinutes meetings) {
        this.filling = filling;
        this.meetings = meetings;
    }

    /** Fields, and where those not given by the writer come from. */
    record Filled(
            @Nullable OfficialFields official, @Nullable BusinessFields business, List<Trace> traces) {}

    Filled fill(NewDocument request) {
        NewDocument.Source source = request.source();
        if (source == null) {
            return new Filled(request.official(), request.business(), List.of());
        }
        boolean text = source.text() != null && !source.text().isBlank();
        if (text == (source.meetingId() != null)) {
            throw Problem.invalid("/source", "one-source", "give either a text or a meeting", "请提供文本或会议之一作为来源");
        }
        Kind kind = request.kind().official();
        if (source.meetingId() != null) {
            return fromMinutes(request, meetings.content(source.meetingId()));
        }
        String words = source.text() == null ? "" : source.text();
        return kind == null
                ? business(request, BusinessSource.draft(words))
                : official(request, OfficialSource.draft(kind, words));
    }

    private Filled fromMinutes(NewDocument request, MinutesOfRecord kept) {
        boolean chinese = kept.minutes().meeting().language().startsWith("zh");
        if (chinese != (request.kind().official() != null)) {
            throw Problem.unprocessable(
                    "source-language",
                    "Official documents are drafted from Chinese meetings, business documents from English ones.",
                    "公文须依据中文会议起草，英文商务文件须依据英文会议起草。");
        }
        return chinese ? official(request, MinutesSource.draft(kept)) : business(request, MinutesSource.business(kept));
    }

    private Filled official(NewDocument request, SourceDraft draft) {
        return new Filled(filling.official(request.official(), draft), null, at("/official", draft.traces()));
    }

    private Filled business(NewDocument request, BusinessSource.Parts parts) {
        return new Filled(null, filling.business(request.business(), parts), at("/business", parts.traces()));
    }

    private static List<Trace> at(String base, List<Trace> traces) {
        return traces.stream()
                .map(t -> new Trace(base + t.pointer(), t.offset(), t.length(), t.cueId(), t.quote()))
                .toList();
    }
}
