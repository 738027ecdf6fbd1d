package io.branchline.deploy.kubernetes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what the Kubernetes models did not understand: every object keeps it in its additional properties. */
final class UnknownFields {
    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    static List<String> in(Object model) {
        UnknownFields search = new UnknownFields();
        search.visit(model.getClass().getSimpleName(), model);
        return search.found;
    }

    private void visit(String path, @Nullable Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> visit(path + "[]", item));
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, item) -> visit(path + "." + key, item));
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model")) {
            for (Method getter : value.getClass().getMethods()) {
                if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                    read(path, value, getter);
                }
            }
        }
    }

    private void read(String path, Object owner, Method getter) {
        try {
            Object value = getter.invoke(owner);
            if (getter.getName().equals("getAdditionalProperties")) {
                ((Map<?, ?>) value).keySet().forEach(key -> found.add(path + "." + key));
            } else if (!getter.getName().equals("getClass")) {
                visit(path + "." + getter.getName().substring(3), value);
            }
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new AssertionError(failure);
        }
    }
}
