package io.branchline.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A nutrition and an office service for the gateway under test; tests get at them by field injection. */
public class Services implements QuarkusTestResourceLifecycleManager {
    private @Nullable FakeService nutrition;
    private @Nullable FakeService office;

    @Override
    public Map<String, String> start() {
        try {
            nutrition = new FakeService(document("nutrition", "Plan", "profiles"));
            office = new FakeService(document("office", "Plan", "meetings"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of(
                "branchline.routes.nutrition.upstreams", "http://127.0.0.1:" + nutrition.port(),
                "branchline.routes.office.upstreams", "http://127.0.0.1:" + office.port());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(nutrition, field -> field.getName().equals("nutrition"));
        injector.injectIntoFields(office, field -> field.getName().equals("office"));
    }

    @Override
    public void stop() {
        try {
            if (nutrition != null) {
                nutrition.close();
            }
            if (office != null) {
                office.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String document(String name, String schema, String noun) {
        return """
                {"openapi":"3.1.0","info":{"title":"%1$s","version":"1"},"tags":[{"name":"%3$s"}],
                 "paths":{"/api/v1/%1$s/%3$s":{"get":{"operationId":"list","tags":["%3$s"],"responses":{"200":
                   {"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/%2$s"}}}}}}},
                  "/internal/secret":{"get":{"responses":{"200":{"description":"not for clients"}}}}},
                 "components":{"schemas":{"%2$s":{"type":"object","description":"%1$s"}}}}
                """.formatted(name, schema, noun);
    }
}
