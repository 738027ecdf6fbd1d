package io.branchline.gateway.testing;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/** Typed settings from lines of {@code name=value}, as the application would see them. */
public final class Configured {
    private static final int CONVERTER_PRIORITY = 200;

    private Configured() {}

    /** Nothing but these lines and the defaults of the type. */
    public static <T> T of(Class<T> type, String... lines) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withMapping(type)
                .addDefaultInterceptors()
                .withConverter(Duration.class, CONVERTER_PRIORITY, new DurationConverter());
        for (String line : lines) {
            int at = line.indexOf('=');
            builder.withDefaultValue(line.substring(0, at), line.substring(at + 1));
        }
        SmallRyeConfig config = builder.build();
        return config.getConfigMapping(type);
    }
}
