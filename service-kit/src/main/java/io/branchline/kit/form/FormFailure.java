package io.branchline.kit.form;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;

/** Tells a form that cannot be read from a server that cannot keep one: the parser throws the same types for both. */
public final class FormFailure {
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private FormFailure() {}

    /** Whether it came from the parser and no file or connection failed beneath it. */
    public static boolean isOfClient(Throwable failure) {
        return failure instanceof Exception
                && Arrays.stream(failure.getStackTrace()).anyMatch(FormFailure::isParser)
                && !isOfStorage(failure)
                && (failure.getCause() == null || !isOfStorage(failure.getCause()));
    }

    private static boolean isOfStorage(Throwable failure) {
        StackTraceElement[] from = failure.getStackTrace();
        return failure instanceof IOException
                && !(failure instanceof UnsupportedEncodingException)
                && !(from.length > 0 && isParser(from[0]));
    }

    private static boolean isParser(StackTraceElement frame) {
        return frame.getClassName().startsWith(PARSER);
    }
}
