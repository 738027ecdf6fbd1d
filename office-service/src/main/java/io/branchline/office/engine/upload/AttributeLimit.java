package io.branchline.office.engine.upload;

import io.branchline.office.engine.text.Text;

/** How many attributes an element of somebody's XML may have, which the parsers of the JDK count themselves. */
public final class AttributeLimit {
    /** The name that all parsers of the JDK know it by. */
    public static final String PROPERTY = "jdk.xml.elementAttributeLimit";

    /** The most, as those parsers take it. */
    public static final String MOST = "10000";

    /** What a file with more of them is refused with. */
    public static final Text REASON =
            Text.of("an element has more than %d attributes", "有元素的属性超过%d个", Integer.parseInt(MOST));

    /** How the JDK's parser says it, in every language. */
    private static final String TOO_MANY = "JAXP00010002";

    private AttributeLimit() {}

    /** Whether a parser gave up because of it. */
    public static boolean isReasonOf(Exception failure) {
        return String.valueOf(failure.getMessage()).contains(TOO_MANY);
    }
}
