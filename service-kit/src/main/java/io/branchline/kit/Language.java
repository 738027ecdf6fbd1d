package io.branchline.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The language the caller reads: English unless {@code Accept-Language} prefers Chinese. */
@RequestScoped
public class Language {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final HttpHeaders headers;

    Language(HttpHeaders headers) {
        this.headers = headers;
    }

    /** {@link Locale#ENGLISH} or {@link Locale#SIMPLIFIED_CHINESE}. */
    public Locale locale() {
        return negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language tag to answer in {@code Content-Language}. */
    public String tag() {
        return locale().toLanguageTag();
    }

    /** RFC 4647 lookup over the two languages of the suite; a malformed header counts as none. */
    public static Locale negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return Locale.ENGLISH;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                String wanted = range.getRange();
                if (wanted.startsWith("zh") && range.getWeight() > 0) {
                    return Locale.SIMPLIFIED_CHINESE;
                }
                if (wanted.startsWith("en") && range.getWeight() > 0) {
                    return Locale.ENGLISH;
                }
            }
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
        return Locale.ENGLISH;
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** A text of the kit's own bundle; {@code %s} slots are filled from the arguments. */
    static String text(String key, Locale locale, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "io/branchline/kit/problems", isChinese(locale) ? Locale.CHINESE : Locale.ROOT, EXACT);
        for (String candidate : List.of(key, key.substring(0, key.indexOf('.')) + ".other")) {
            if (bundle.containsKey(candidate)) {
                return bundle.getString(candidate).formatted(arguments);
            }
        }
        return key;
    }
}
