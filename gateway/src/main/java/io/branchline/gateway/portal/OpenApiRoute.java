package io.branchline.gateway.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.branchline.gateway.header.Forwarded;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
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
    private static final String HERE = "urn:branchline:here";

    private final ServiceDocuments services;
    private final OpenApiDocumentService own;
    private final PortalConfig config;
    private final Forwarded forwarded;
    private final ObjectMapper json;
    private final ObjectMapper yaml = new YAMLMapper();
    private volatile @Nullable Rendered last;

    OpenApiRoute(
            ServiceDocuments services,
            OpenApiDocumentService own,
            PortalConfig config,
            ObjectMapper json,
            Forwarded forwarded) {
        config.check();
        this.forwarded = forwarded;
        this.services = services;
        this.own = own;
        this.config = config;
        this.json = json;
    }

    /** Both forms with a mark where the server's address goes, which depends on the host that the client names. */
    private record Rendered(long version, String json, String yaml) {}

    void routes(@Observes Router router) {
        router.get("/openapi").blockingHandler(this::answer, false);
        router.get("/openapi.json").blockingHandler(this::answer, false);
        router.get("/openapi.yaml").blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext context) {
        boolean asYaml = wantsYaml(context);
        Rendered rendered = rendered();
        String body = (asYaml ? rendered.yaml() : rendered.json()).replace(HERE, serverUrl(context.request()));
        String tag = "\"" + Integer.toHexString(body.hashCode()) + "-" + Integer.toHexString(body.length()) + "\"";
        HttpServerResponse response = context.response()
                .putHeader("ETag", tag)
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept, Host");
        if (tag.equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader("Content-Type", asYaml ? "application/yaml" : "application/json")
                    .end(body);
        }
    }

    private Rendered rendered() {
        Rendered cached = last;
        long version = services.version();
        if (cached != null && cached.version() == version) {
            return cached;
        }
        try {
            ObjectNode document = MergedDocument.of(ownDocument(), services.products(), HERE);
            Rendered fresh =
                    new Rendered(version, json.writeValueAsString(document), yaml.writeValueAsString(document));
            last = fresh;
            return fresh;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
            String host = Forwarded.host(request);
            boolean wellFormed = host != null && host.matches("[A-Za-z0-9.\\-\\[\\]:]{1,260}");
            return wellFormed ? (forwarded.isSecure(request) ? "https://" : "http://") + host : "/";
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
