package io.branchline.office.operation;

import io.branchline.kit.Idempotent;
import io.branchline.office.engine.transcript.TranscriptText;
import io.branchline.office.meeting.Transcripts;
import io.branchline.office.minutes.MinutesQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Minutes of a transcript without waiting for them. */
@Path("/api/v1/office/minutes/operations")
class AsyncMinutesResource {
    private final Operations operations;
    private final HttpHeaders headers;

    AsyncMinutesResource(Operations operations, HttpHeaders headers) {
        this.operations = operations;
        this.headers = headers;
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(202)
    @Operation(hidden = true)
    public OperationView start(@BeanParam @Valid MinutesQuery asked, byte[] upload) {
        TranscriptText text = Transcripts.text(upload, headers.getMediaType());
        return operations.draft(new OneShot(text.text(), text.kind(), asked.title(), asked.date()));
    }
}
