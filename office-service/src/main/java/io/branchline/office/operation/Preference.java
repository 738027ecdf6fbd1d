package io.branchline.office.operation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code Prefer: respond-async} (RFC 7240): what may take long is sent to its operation, answered with the place to watch. */
class Preference {
    private static final Pattern LONG = Pattern.compile("/api/v1/office/(?:meetings/[^/]{1,60}/)?minutes/?");

    @ServerRequestFilter(preMatching = true)
    public void prefer(ContainerRequestContext request) {
        String prefer = request.getHeaderString("Prefer");
        String path = request.getUriInfo().getPath();
        if (prefer != null
                && prefer.toLowerCase(Locale.ROOT).contains("respond-async")
                && request.getMethod().equals("POST")
                && LONG.matcher(path.startsWith("/") ? path : "/" + path).matches()) {
            URI asked = request.getUriInfo().getRequestUri();
            String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            String plain = asked.getRawPath().replaceAll("/$", "");
            request.setRequestUri(URI.create(plain + "/operations" + query));
        }
    }

    @ServerResponseFilter
    public void locate(ContainerResponseContext response) {
        if (response.getStatus() == 202 && response.getEntity() instanceof OperationView view) {
            response.getHeaders().putSingle("Operation-Location", OperationView.PATH + view.id());
            response.getHeaders().putSingle("Preference-Applied", "respond-async");
            response.getHeaders().putSingle("Retry-After", "1");
        }
    }
}
