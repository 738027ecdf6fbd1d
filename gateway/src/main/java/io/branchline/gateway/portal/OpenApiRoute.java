package io.branchline.gateway.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** {@code /openapi}: the suite's one document, JSON or (by extension, {@code format} or Accept) YAML. */
@ApplicationScoped
class OpenApiRoute {
    private final ServiceDocuments services;
    private final OpenApiDocumentService own;
    private final PortalConfig config;
    private final ObjectMapper json;
    private final ObjectMapper yaml = new YAMLMapper();
    private volatile @Nullable Rendered last;

    OpenApiRoute(ServiceDocuments services, OpenApiDocumentService own, PortalConfig config, ObjectMapper json) {
        this.services = services;
        this.own = own;
        this.config = config;
        this.json = json;
    }

    private record Rendered(long version, String server, ObjectNode document) {}

    void routes(@Observes Router router) {
        router.get("/openapi").blockingHandler(this::answer, false);
        router.get("/openapi.json").blockingHandler(this::answer, false);
        router.get("/openapi.yaml").blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext context) {
        try {
            boolean asYaml = wantsYaml(context);
            ObjectNode document = document(serverUrl(context.request()));
            byte[] body = (asYaml ? yaml : json).writeValueAsBytes(document);
            context.response()
                    .putHeader("Content-Type", asYaml ? "application/yaml" : "application/json")
                    .putHeader("Vary", "Accept, Host")
                    .end(Buffer.buffer(body));
        } catch (JsonProcessingException impossible) {
            context.fail(impossible);
        }
    }

    private ObjectNode document(String server) {
        Rendered cached = last;
        long version = services.version();
        if (cached != null && cached.version() == version && cached.server().equals(server)) {
            return cached.document();
        }
        Rendered fresh = new Rendered(version, server, MergedDocument.of(ownDocument(), services.products(), server));
        last = fresh;
        return fresh.document();
    }

    private ObjectNode ownDocument() {
        try {
            byte[] bytes = own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
            return (ObjectNode) json.readTree(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String serverUrl(HttpServerRequest request) {
        return config.publicUrl().map(URI::toString).orElseGet(() -> {
            String host = request.getHeader("Host");
            boolean wellFormed = host != null && host.matches("[A-Za-z0-9.\\-\\[\\]:]{1,260}");
            return wellFormed ? (request.isSSL() ? "https://" : "http://") + host : "/";
        });
    }

    private static boolean wantsYaml(RoutingContext context) {
        String format = context.request().getParam("format");
        if (format != null) {
            return format.equalsIgnoreCase("yaml");
        }
        String accept = context.request().getHeader("Accept");
        return context.request().path().endsWith(".yaml")
                || (accept != null && accept.contains("yaml") && !accept.contains("json"));
    }
}
