package io.branchline.kit;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import io.branchline.kit.form.CheckedForm;
import io.branchline.kit.form.FormFailure;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as problem+json in the caller's language: 4xx logged at INFO, 5xx at ERROR with nothing told to the client. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger("io.branchline.problem");

    @ServerExceptionMapper
    Response problem(Problem problem, HttpHeaders headers, UriInfo uri) {
        LOG.infof("%d %s %s", problem.status(), problem.code(), uri.getPath());
        return respond(problem.in(locale(headers), uri.getPath()), headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(Exception failure, HttpHeaders headers, UriInfo uri) {
        Response base = problem(Problem.unauthorized(), headers, uri);
        return Response.fromResponse(base)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, HttpHeaders headers, UriInfo uri) {
        return problem(Problem.forbidden(), headers, uri);
    }

    @ServerExceptionMapper
    Response tooLarge(LimitedBody.TooLarge failure, HttpHeaders headers, UriInfo uri) {
        return problem(Problem.standard(413, "content-too-large"), headers, uri);
    }

    @ServerExceptionMapper
    Response tooSlow(LimitedBody.TooSlow failure, HttpHeaders headers, UriInfo uri) {
        return problem(
                new Problem(408, "body-too-slow", "The request body did not arrive in time.", "请求内容未能及时到达。"),
                headers,
                uri);
    }

    @ServerExceptionMapper
    Response formTooLarge(CheckedForm.TooLarge failure, HttpHeaders headers, UriInfo uri) {
        Problem problem = new Problem(
                413,
                "form-too-large",
                "A form may have " + CheckedForm.MOST_PARTS + " parts with a head of " + CheckedForm.MOST_HEAD
                        + " bytes each.",
                "表单最多含 " + CheckedForm.MOST_PARTS + " 个部分，每部分的头不超过 " + CheckedForm.MOST_HEAD + " 字节。");
        return problem(problem, headers, uri);
    }

    @ServerExceptionMapper
    Response formBroken(CheckedForm.Broken failure, HttpHeaders headers, UriInfo uri) {
        return problem(
                new Problem(400, "malformed-form", "The form is cut short or not well formed.", "表单不完整或格式有误。"),
                headers,
                uri);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure, HttpHeaders headers, UriInfo uri) {
        return problem(Problem.standard(412, "precondition-failed"), headers, uri);
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException failure, HttpHeaders headers, UriInfo uri) {
        Locale locale = locale(headers);
        List<Problem.FieldError> errors = failure.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(
                        pointer(violation.getPropertyPath()), code(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem.FieldError::pointer))
                .toList();
        return invalid(Language.text("field.invalid", locale, errors.size()), errors, headers, uri);
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonProcessingException.class})
    Response json(JsonProcessingException failure, HttpHeaders headers, UriInfo uri) {
        Locale locale = locale(headers);
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String key = mapping.getCause() instanceof StreamConstraintsException
                    ? "long"
                    : mapping instanceof PropertyBindingException
                            ? "unknown"
                            : mapping.getOriginalMessage().equals("characters") ? "characters" : "type";
            String detail = options(mapping)
                    .map(options -> Language.text("field.option", locale, options))
                    .orElseGet(() -> Language.text("field." + key, locale));
            var error = new Problem.FieldError(pointer(mapping), key, detail);
            return invalid(error.pointer() + ": " + detail, List.of(error), headers, uri);
        }
        if (failure instanceof StreamConstraintsException) {
            String detail = Language.text("field.long", locale);
            return invalid(detail, List.of(new Problem.FieldError("/", "long", detail)), headers, uri);
        }
        JsonLocation at = failure.getLocation() == null ? JsonLocation.NA : failure.getLocation();
        String detail = Language.text("field.json", locale, at.getLineNr(), at.getColumnNr());
        return invalid(detail, List.of(new Problem.FieldError("/", "json", detail)), headers, uri);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, HttpHeaders headers, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException broken) {
            return json(broken, headers, uri);
        }
        if (failure.getCause() instanceof Problem refused) {
            return problem(refused, headers, uri);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        String code = Language.text("problem." + status, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        Response base = problem(Problem.standard(status, code), headers, uri);
        String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? base
                : Response.fromResponse(base).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, HttpHeaders headers, UriInfo uri) {
        if (FormFailure.isOfClient(failure)) {
            return formBroken(new CheckedForm.Broken(), headers, uri);
        }
        LOG.errorf(failure, "500 internal-error %s", uri.getPath());
        return respond(Problem.standard(500, "internal-error").in(locale(headers), uri.getPath()), headers);
    }

    private static Response invalid(String detail, List<Problem.FieldError> errors, HttpHeaders headers, UriInfo uri) {
        LOG.infof("400 invalid-request %s", uri.getPath());
        var body = Problem.Body.of(400, "invalid-request", detail, uri.getPath(), locale(headers), errors);
        return respond(body, headers);
    }

    private static Response respond(Problem.Body body, HttpHeaders headers) {
        return Response.status(body.status())
                .type("application/problem+json")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale(headers).toLanguageTag())
                .entity(body)
                .build();
    }

    private static Locale locale(HttpHeaders headers) {
        return Language.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Drops the method and parameter nodes: what is left is where the client finds the field. */
    private static String pointer(Path path) {
        List<Path.Node> nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        boolean insideBody = nodes.size() > 1 && nodes.get(0).getKind() == ElementKind.PARAMETER;
        return nodes.stream()
                .skip(insideBody ? 1 : 0)
                .map(ProblemMappers::segment)
                .collect(Collectors.joining("/", insideBody ? "/" : "", ""));
    }

    /** An element of a list or map has no name of its own, only its index or key. */
    private static String segment(Path.Node node) {
        Object place = node.getIndex() == null ? node.getKey() : node.getIndex();
        if (place == null) {
            return node.getName();
        }
        return node.getKind() == ElementKind.CONTAINER_ELEMENT ? String.valueOf(place) : place + "/" + node.getName();
    }

    /** What may stand where something else stood, if that is a choice. */
    private static Optional<String> options(JsonMappingException failure) {
        return failure instanceof InvalidFormatException wrong
                        && wrong.getTargetType().isEnum()
                ? Optional.of(Arrays.stream(wrong.getTargetType().getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
