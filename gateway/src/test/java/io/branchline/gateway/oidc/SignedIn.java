package io.branchline.gateway.oidc;

import io.branchline.gateway.testing.FakeIssuer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The gateway with an issuer configured: nobody comes in without a token or key. */
public class SignedIn implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(FakeIssuer.class));
    }
}
