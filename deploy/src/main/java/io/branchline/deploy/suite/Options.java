package io.branchline.deploy.suite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param port of the gateway, 1 to 65533; the services take the two ports after it
 */
record Options(boolean once, boolean journey, int port, Optional<String> postgres, Locale locale) {
    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_533;

    /** Parses the arguments; a wrong one is an {@link IllegalArgumentException} whose message fits in one line. */
    static Options parse(List<String> arguments, String systemLanguage) {
        boolean once = false;
        boolean journey = true;
        int port = DEFAULT_PORT;
        Optional<String> postgres = Optional.empty();
        String language = systemLanguage;
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i).split("=", 2)[0];
            switch (name) {
                case "--once" -> once = true;
                case "--no-journey" -> journey = false;
                case "--port", "--postgres", "--lang" -> {
                    boolean inline = arguments.get(i).contains("=");
                    String value = inline ? arguments.get(i).split("=", 2)[1] : following(arguments, ++i, name);
                    if (name.equals("--port")) {
                        port = port(value);
                    } else if (name.equals("--postgres")) {
                        postgres = Optional.of(postgres(value));
                    } else {
                        language = value;
                    }
                }
                default -> throw new IllegalArgumentException("unknown option " + name + "; see ./run --help");
            }
        }
        Locale locale = language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Options(once, journey, port, postgres, locale);
    }

    private static String following(List<String> arguments, int index, String name) {
        if (index >= arguments.size()) {
            throw new IllegalArgumentException(name + " needs a value; see ./run --help");
        }
        return arguments.get(index);
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("--port takes a number from 1 to " + LAST_PORT, notANumber);
        }
        throw new IllegalArgumentException("--port takes a number from 1 to " + LAST_PORT);
    }

    private static String postgres(String value) {
        if (value.startsWith("jdbc:postgresql://")) {
            return value;
        }
        throw new IllegalArgumentException("--postgres takes a URL that starts with jdbc:postgresql://");
    }
}
