package io.branchline.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every setting has a line in the document, and the document names no setting that is gone. */
class ConfigurationDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "gateway-configuration.md");
    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void settings_and_document_are_the_same() throws Exception {
        Set<String> documented = new TreeSet<>();
        Pattern.compile("`(branchline\\.[a-zA-Z.*-]+)`")
                .matcher(Files.readString(DOCUMENT))
                .results()
                .forEach(found -> documented.add(found.group(1).replaceAll("[A-Z]{2,}", "*")));
        assertThat(documented).isEqualTo(settings());
    }

    private static Set<String> settings() throws IOException, ClassNotFoundException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.walk(CLASSES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Config.class"))
                    .toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = Class.forName(name, false, ConfigurationDocumentTest.class.getClassLoader());
                if (type.isAnnotationPresent(ConfigMapping.class)) {
                    names.addAll(ConfigClass.configClass(type).getProperties().keySet());
                }
            }
        }
        names.removeIf(name -> name.endsWith("[*]"));
        assertThat(names).hasSizeGreaterThan(30);
        return names;
    }
}
