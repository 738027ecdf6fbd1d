package io.branchline.nutrition.consent;

import io.branchline.kit.Caller;
import io.branchline.nutrition.profile.Consent;
import io.branchline.nutrition.profile.Profile;
import io.branchline.nutrition.profile.Purpose;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/profiles/{profileId}/consents")
@Tag(name = "Consents", description = "What a person agreed to")
class ConsentResource {
    private final Caller caller;
    private final Clock clock;

    ConsentResource(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Grant or withdraw, under a version of the text the person was shown. */
    record ConsentChange(
            @NotNull Boolean granted,
            @NotNull @NotBlank @Size(max = 20) String textVersion) {
        static final String EXAMPLE = """
                {"granted": true, "textVersion": "2026-11"}""";
    }

    /** One line of the ledger. */
    record ConsentView(
            Purpose purpose,
            String textVersion,
            Instant grantedAt,
            @Nullable Instant withdrawnAt,
            boolean valid) {
        static ConsentView of(Consent consent) {
            return new ConsentView(
                    consent.purpose(),
                    consent.textVersion(),
                    consent.grantedAt(),
                    consent.withdrawnAt(),
                    consent.withdrawnAt() == null);
        }
    }

    /** The whole ledger, oldest line first. */
    record Ledger(List<ConsentView> items) {
        static Ledger of(Profile profile) {
            return new Ledger(
                    Consent.ledger(profile.id()).stream().map(ConsentView::of).toList());
        }
    }

    @GET
    @Operation(operationId = "listConsents", summary = "The consent ledger of a person")
    public Ledger list(@PathParam("profileId") UUID profileId) {
        return Ledger.of(Profile.owned(profileId, caller));
    }

    @PUT
    @Path("{purpose}")
    @Transactional
    @Operation(
            operationId = "changeConsent",
            summary = "Grant or withdraw a consent; nothing is stored without HEALTH_DATA")
    public Ledger change(
            @PathParam("profileId") UUID profileId,
            @Parameter(example = "RESEARCH") @PathParam("purpose") Purpose purpose,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "grant", value = ConsentChange.EXAMPLE)))
                    @NotNull
                    @Valid
                    ConsentChange change) {
        Profile profile = Profile.owned(profileId, caller);
        if (change.granted()) {
            Consent.grant(profile, purpose, change.textVersion(), clock.instant());
        } else {
            Consent.withdraw(profile, purpose, clock.instant());
        }
        return Ledger.of(profile);
    }
}
