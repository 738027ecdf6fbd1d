package io.branchline.gateway.oidc;

import io.branchline.gateway.testing.FakeIssuer;
import io.branchline.gateway.testing.Minted;
import io.branchline.kit.testing.contract.ContractTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** The gateway's own endpoints, for callers who bring a token of the configured issuer. */
@QuarkusTest
@TestProfile(SignedIn.class)
@Tag("database")
class EveryEndpointTest extends ContractTest {
    @SuppressWarnings("NullAway.Init") // injected by FakeIssuer
    FakeIssuer issuer;

    @Override
    protected String document() {
        return "/internal/openapi?format=json";
    }

    @Override
    protected String token(String tenant, String subject, String... roles) {
        return new Minted(issuer)
                .claims(claims -> {
                    claims.setSubject(subject);
                    claims.setStringClaim("tenant", tenant);
                    claims.setStringListClaim("groups", List.of(roles));
                })
                .token();
    }
}
