package io.branchline.kit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A refusal that reaches the client as RFC 9457 {@code application/problem+json}; thrown by any layer above the engines. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String english;
    private final String chinese;
    private final transient List<FieldError> errors;

    /** A problem with a stable kebab-case code and its detail in English and Chinese. */
    public Problem(int status, String code, String english, String chinese, FieldError... errors) {
        super(code + ": " + english);
        this.status = status;
        this.code = code;
        this.english = english;
        this.chinese = chinese;
        this.errors = List.of(errors);
    }

    /** The body of RFC 9457, with a machine-readable code and the offending fields. */
    public record Body(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String code,
            List<FieldError> errors) {

        /** Builds the body for one request; the title comes from the status, in the given language. */
        public static Body of(
                int status, String code, String detail, String instance, Locale locale, List<FieldError> errors) {
            String title = Language.text("problem." + status, locale);
            return new Body("urn:branchline:problem:" + code, title, status, detail, instance, code, errors);
        }
    }

    /** One wrong field: JSON pointer or parameter name, code and text. */
    public record FieldError(String pointer, String code, String detail) {}

    /** 400 for one field of the request, named by JSON pointer ({@code /heightCm}). */
    public static Problem invalid(String pointer, String code, String english, String chinese) {
        String field = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        return new Problem(
                400,
                "invalid-request",
                field + ": " + english,
                field + "：" + chinese,
                new FieldError(pointer, code, ""));
    }

    /** 401: no token, or one that names no tenant or subject. */
    public static Problem unauthorized() {
        return standard(401, "unauthorized");
    }

    /** 403: the caller is known but lacks the role. */
    public static Problem forbidden() {
        return standard(403, "forbidden");
    }

    /** 404: does not exist, or is somebody else's; both answer the same. */
    public static Problem notFound() {
        return standard(404, "not-found");
    }

    /** 409: the present state does not allow it. */
    public static Problem conflict(String code, String english, String chinese) {
        return new Problem(409, code, english, chinese);
    }

    /** 422: well-formed, but it cannot be done as asked. */
    public static Problem unprocessable(String code, String english, String chinese) {
        return new Problem(422, code, english, chinese);
    }

    static Problem standard(int status, String code) {
        return new Problem(
                status,
                code,
                Language.text("detail." + status, Locale.ENGLISH),
                Language.text("detail." + status, Locale.SIMPLIFIED_CHINESE));
    }

    /** HTTP status, 400 to 599. */
    public int status() {
        return status;
    }

    /** The stable code that clients may branch on. */
    public String code() {
        return code;
    }

    /** The body in the given language; {@code instance} is the path of the request. */
    public Body in(Locale locale, @Nullable String instance) {
        boolean zh = Language.isChinese(locale);
        String detail = zh ? chinese : english;
        List<FieldError> shown = errors.stream()
                .map(error -> error.detail().isEmpty() ? new FieldError(error.pointer(), error.code(), detail) : error)
                .toList();
        return Body.of(status, code, detail, instance == null ? "" : instance, locale, shown);
    }
}
