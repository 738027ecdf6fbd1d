package io.branchline.nutrition.engine.finding;

import java.util.List;

/**
 * A value that was not given, and the codes of the findings it would add.
 *
 * @param field name of the request field
 */
public record Missing(String field, List<String> wouldAdd) {}
