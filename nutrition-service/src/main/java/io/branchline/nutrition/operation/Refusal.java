package io.branchline.nutrition.operation;

import io.branchline.kit.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A refusal that tells more than a problem does; its body is the same whether the work was waited for or not. */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A refusal for the log. */
    protected Refusal(String message) {
        super(message);
    }

    /** The members every problem has. */
    public abstract Problem problem();

    /** The whole body of RFC 9457 in a language; {@code path} is that of the request, null when nobody waits for it. */
    public abstract Object in(Locale locale, @Nullable String path);
}
