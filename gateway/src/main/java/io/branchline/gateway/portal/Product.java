package io.branchline.gateway.portal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * One service's own OpenAPI document.
 *
 * @param name the route's name, {@code nutrition}
 * @param prefix only paths below it can be reached through the gateway
 */
record Product(String name, String prefix, ObjectNode document) {
    /** The name as people write it, {@code Nutrition}; also the prefix of its component names. */
    String title() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
